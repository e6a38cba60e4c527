import { resolve } from 'node:path'
import { explainChanged } from '../../gate/history/explain-changed.ts'
import { type ListedRecord, type ListedVersion, listVersions } from '../../gate/history/list-versions.ts'
import { hasErrors } from '../../generator/diagnostic.ts'
import { loadProject } from '../../generator/load/project.ts'
import { didYouMean } from '../../generator/suggest.ts'
import { CliError } from '../cli-error.ts'
import { plural, reportDiagnostics } from '../report.ts'
import { paint } from '../style.ts'
import type { VersionsOptions } from '../versions.ts'
import { baseOf } from './run-version.ts'

/** Lists versions; gives the exit code. */
export function runVersions(records: readonly string[], options: VersionsOptions): number {
  const root = resolve(options.root)
  const { project, diagnostics } = loadProject(root)
  if (project === undefined || hasErrors(diagnostics)) {
    reportDiagnostics(explainChanged(root, diagnostics), options.format)
    return 1
  }
  const all = listVersions(root, project, baseOf(root, options.base))
  const chosen = records.length === 0 ? all : records.map((name) => find(name, all))
  if (options.format === 'json') process.stdout.write(`${JSON.stringify(chosen, null, 2)}\n`)
  else process.stdout.write(chosen.map(recordText).join('\n'))
  return 0
}

function find(name: string, all: readonly ListedRecord[]): ListedRecord {
  const found = all.find(({ record }) => record === name)
  if (found !== undefined) return found
  const known = all.map(({ record }) => record)
  throw new CliError(`there is no record "${name}"`, {
    hint: didYouMean(name, known) ?? `there are ${known.join(', ')}`,
  })
}

function recordText({ record, state, versions }: ListedRecord): string {
  const lines = [`${paint('bold', record)}  ${plural(versions.length, 'version')}`]
  if (state === 'gone') lines.push('  the project has no such record any more')
  if (state === 'changed') {
    const next = (versions[0]?.number ?? 0) + 1
    lines.push(
      `  ${paint('yellow', 'changed since')}: ocsf-kafka version writes version ${next}, or replaces a draft`,
    )
  }
  for (const version of versions) lines.push(...versionText(version))
  return lines.map((line) => `${line}\n`).join('')
}

function versionText(version: ListedVersion): string[] {
  const { number, hash, committed, current, draft, retired, changes } = version
  const marks = [
    ...(current ? [paint('green', 'current')] : []),
    ...(draft ? [paint('yellow', 'draft')] : []),
    ...(retired === undefined ? [] : [`retired ${retired.date}: ${retired.reason}`]),
  ]
  const date = committed?.slice(0, 10) ?? 'not committed'
  const head = `${String(number).padStart(3)}  ${hash}  ${paint('dim', date)}  ${marks.join(', ')}`.trimEnd()
  return [head, ...(changes.length === 0 ? ['the first version'] : changes).map((line) => `     ${line}`)]
}
