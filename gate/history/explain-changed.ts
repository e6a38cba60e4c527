import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../../generator/diagnostic.ts'
import { contentHash, versionName } from '../../generator/load/avro-history.ts'
import { askGit } from '../sources/ask-git.ts'

/** Says of version files that were changed which line it was, and how to restore them: as far as git knows. */
export function explainChanged(root: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((each) => (each.code === 'HISTORY_CHANGED' ? explain(root, each) : each))
}

function explain(root: string, diagnostic: Diagnostic): Diagnostic {
  const { file } = diagnostic
  const hash = versionName(file)?.hash
  const now = readFileSync(join(root, file))
  if (contentHash(Buffer.from(now.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')) === hash) {
    const message =
      'the line ends of the file were changed to CRLF, as git does where it is told to convert text'
    const hint = `add the line "avro/history/** -text" to .gitattributes, then: git checkout -- ${file}`
    return { ...diagnostic, line: 1, column: 1, message, hint }
  }
  const commits = askGit(root, 'log', '--format=%H', '--', file)?.toString().split('\n') ?? []
  for (const commit of commits) {
    const was = commit === '' ? undefined : askGit(root, 'show', `${commit}:./${file}`)
    if (was === undefined || contentHash(was) !== hash) continue
    const place = firstDifference(was.toString(), now.toString())
    const hint = `a published version never changes; restore it: git checkout ${commit.slice(0, 12)} -- ${file}`
    return { ...diagnostic, ...place, hint }
  }
  return diagnostic
}

/** Line and column, 1-based, of the first character in which the second text isn't the first. */
function firstDifference(was: string, is: string): { readonly line: number; readonly column: number } {
  let at = 0
  while (at < is.length && was[at] === is[at]) at++
  const before = is.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}
