import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTwoFilesPatch } from 'diff'
import { plural } from '../generator/plural.ts'
import type { OutputChanges, OutputFiles } from '../generator/write/output.ts'
import { listFile } from '../generator/write/output.ts'
import { paint } from './style.ts'

/** Lines of a diff that are shown for one file, their characters, and files for which one is shown. */
const shownLines = 14
const shownWidth = 160
const shownFiles = 5

/** Says whether the output is up to date and, where it isn't, lists the files with a short diff of the first ones. */
export function printDrift(folder: string, files: OutputFiles, changes: OutputChanges): void {
  const paths = [...changes.added, ...changes.changed, ...changes.removed].filter((path) => path !== listFile)
  if (paths.length === 0 && changes.changed.length + changes.added.length === 0) {
    process.stdout.write(`${paint('green', '✓')} ${files.size} files, up to date\n`)
    return
  }
  for (const path of changes.added) if (path !== listFile) line('green', 'missing ', path)
  for (const path of changes.changed) if (path !== listFile) line('yellow', 'differs ', path)
  for (const path of changes.removed) line('red', 'stale   ', path)
  for (const path of changes.changed.filter((changed) => changed !== listFile).slice(0, shownFiles)) {
    process.stdout.write(
      `\n${shortDiff(path, readFileSync(join(folder, path), 'utf8'), files.get(path) ?? '')}\n`,
    )
  }
  process.stdout.write(
    `\n${plural(Math.max(paths.length, 1), 'file')} not up to date; run: ocsf-kafka codegen\n`,
  )
}

function line(colour: 'green' | 'yellow' | 'red', what: string, path: string): void {
  process.stdout.write(`${paint(colour, what)} ${path}\n`)
}

function shortDiff(path: string, found: string, wanted: string): string {
  const patch = createTwoFilesPatch(path, path, found, wanted, 'as it is', 'as the definitions say', {
    context: 1,
  })
  const lines = patch.trimEnd().split('\n').slice(1)
  const shown = lines.slice(0, shownLines).map((line) => {
    const text = line.length > shownWidth ? `${line.slice(0, shownWidth)}…` : line
    if (text.startsWith('+')) return paint('green', text)
    if (text.startsWith('-')) return paint('red', text)
    return text
  })
  const rest = lines.length - shown.length
  return [...shown, ...(rest > 0 ? [paint('dim', `… ${rest} more lines`)] : [])].join('\n')
}
