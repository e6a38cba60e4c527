import { resolve } from 'node:path'
import { explainChanged } from '../../gate/history/explain-changed.ts'
import { type ListedRecord, type ListedVersion, listVersions } from '../../gate/history/list-versions.ts'
import type { RegisteredVersions, Registration } from '../../gate/history/registered-versions.ts'
import { hasErrors } from '../../generator/diagnostic.ts'
import { loadProject } from '../../generator/load/project.ts'
import { plural } from '../../generator/plural.ts'
import { didYouMean } from '../../generator/suggest.ts'
import { CliError } from '../cli-error.ts'
import { reportDiagnostics } from '../report.ts'
import { paint } from '../style.ts'
import type { VersionsOptions } from '../versions.ts'
import { askRegistry } from './registry-option.ts'
import { baseOf } from './run-version.ts'

/** Lists versions; resolves with the exit code. */
export async function runVersions(records: readonly string[], options: VersionsOptions): Promise<number> {
  const root = resolve(options.root)
  const { project, diagnostics } = loadProject(root)
  if (project === undefined || hasErrors(diagnostics)) {
    reportDiagnostics(explainChanged(root, diagnostics), options.format)
    return 1
  }
  const all = listVersions(root, project, baseOf(root, options.base))
  const chosen = records.length === 0 ? all : records.map((name) => find(name, all))
  const registry = await askRegistry(root, options.registry)
  if (options.format === 'json') {
    process.stdout.write(
      `${JSON.stringify(
        chosen.map((each) => recordJson(each, registry)),
        null,
        2,
      )}\n`,
    )
    return 0
  }
  if (registry !== undefined) process.stdout.write(`${paint('dim', `registry ${registry.url}`)}\n\n`)
  process.stdout.write(chosen.map((each) => recordText(each, registry)).join('\n'))
  return 0
}

/** With what the registry has of it, where it was asked. */
function recordJson(record: ListedRecord, registry: RegisteredVersions | undefined): object {
  if (registry === undefined) return record
  const versions = record.versions.map((version) => ({
    ...version,
    registered: registry.byFile.get(version.file) ?? [],
  }))
  return { ...record, versions, unknown: registry.unknown.get(record.record) ?? [] }
}

function find(name: string, all: readonly ListedRecord[]): ListedRecord {
  const found = all.find(({ record }) => record === name)
  if (found !== undefined) return found
  const known = all.map(({ record }) => record)
  throw new CliError(`there is no record "${name}"`, {
    hint: didYouMean(name, known) ?? `there are ${known.join(', ')}`,
  })
}

function recordText(
  { record, state, versions }: ListedRecord,
  registry: RegisteredVersions | undefined,
): string {
  const lines = [`${paint('bold', record)}  ${plural(versions.length, 'version')}`]
  if (state === 'gone') lines.push('  the project has no such record any more')
  if (state === 'changed') {
    const next = (versions[0]?.number ?? 0) + 1
    lines.push(
      `  ${paint('yellow', 'changed since')}: ocsf-kafka version writes version ${next}, or replaces a draft`,
    )
  }
  for (const { subject, version, id } of registry?.unknown.get(record) ?? []) {
    lines.push(`  ${paint('red', 'unknown')}: ${subject} has a version ${version} (id ${id}) that isn't here`)
  }
  for (const version of versions) {
    lines.push(...versionText(version))
    if (registry !== undefined) lines.push(`     ${registeredText(registry.byFile.get(version.file) ?? [])}`)
  }
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

function registeredText(registrations: readonly Registration[]): string {
  if (registrations.length === 0) return paint('yellow', 'not registered')
  const places = registrations.map(({ subject, version, id }) => `${subject} ${version} (id ${id})`)
  return `registered: ${places.join(', ')}`
}
