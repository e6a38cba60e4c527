import { resolve } from 'node:path'
import { type Base, baseAt, defaultBase } from '../../gate/history/base.ts'
import { checkHistory } from '../../gate/history/check-history.ts'
import { explainChanged } from '../../gate/history/explain-changed.ts'
import {
  planVersion,
  type RecordPlan,
  type VersionPlan,
  versionLabel,
} from '../../gate/history/plan-version.ts'
import { unversionedDiagnostics } from '../../gate/history/unversioned.ts'
import { changeFiles, type FileChanges } from '../../gate/history/write-files.ts'
import { hasErrors } from '../../generator/diagnostic.ts'
import { loadProject } from '../../generator/load/project.ts'
import { plural } from '../../generator/plural.ts'
import { didYouMean } from '../../generator/suggest.ts'
import { CliError } from '../cli-error.ts'
import { reportDiagnostics } from '../report.ts'
import { paint } from '../style.ts'
import type { VersionOptions } from '../version.ts'
import { withRegistered } from './registry-option.ts'

/** Writes versions, or says what is missing; resolves with the exit code. */
export async function runVersion(records: readonly string[], options: VersionOptions): Promise<number> {
  const root = resolve(options.root)
  if (options.check === true) return checkVersions(root, records, options.format)
  const chosen = records.length === 0 ? undefined : records
  const plan = planVersion(root, {
    records: chosen,
    base: await withRegistered(root, baseOf(root, options.base), options.registry),
    keepDrafts: options.keep,
  })
  if (plan.plans === undefined) {
    reportDiagnostics(explainChanged(root, plan.diagnostics), options.format)
    return 1
  }
  refuseUnknown(
    records,
    plan.plans.map(({ record }) => record),
    root,
  )
  if (options.dryRun !== true) write(root, plan.files)
  print(plan, options)
  return 0
}

function checkVersions(root: string, records: readonly string[], format: 'text' | 'json'): number {
  const { project, diagnostics } = loadProject(root)
  if (project === undefined || hasErrors(diagnostics)) {
    reportDiagnostics(explainChanged(root, diagnostics), format)
    return 1
  }
  const known = project.records.map(({ name }) => name)
  refuseUnknown(records, known, root)
  const chosen = project.records.filter(({ name }) => records.length === 0 || records.includes(name))
  const ofHistory = records.length === 0 ? checkHistory(root, project.records) : []
  const missing = [...ofHistory, ...unversionedDiagnostics({ ...project, records: chosen })]
  if (format === 'json' || missing.length > 0) reportDiagnostics(missing, format)
  else
    process.stdout.write(`${paint('green', '✓')} ${plural(chosen.length, 'record')}: each has its version\n`)
  return hasErrors(missing) ? 1 : 0
}

/** The base that the option names, or the one that git tells. */
export function baseOf(root: string, ref: string | undefined): Base | undefined {
  if (ref === undefined) return defaultBase(root)
  const base = baseAt(root, ref)
  if (base !== undefined) return base
  throw new CliError(`git knows no commit "${ref}" here`, {
    hint: 'name a branch, a tag or a commit; one of a remote has to be fetched first: git fetch origin',
  })
}

/** Throws a CliError for a record that the project hasn't. */
function refuseUnknown(records: readonly string[], known: readonly string[], root: string): void {
  const unknown = records.find((record) => !known.includes(record))
  if (unknown === undefined) return
  const all = loadProject(root).project?.records.map(({ name }) => name) ?? known
  throw new CliError(`there is no avro/${unknown}.avsc`, {
    hint: didYouMean(unknown, all) ?? `there are ${all.join(', ')}`,
  })
}

/** Makes the changes; whatever prevents them is a CliError, and the history is as it was. */
export function write(root: string, files: FileChanges): void {
  try {
    changeFiles(root, files)
  } catch (cause) {
    throw new CliError(`avro/history was left as it was: ${(cause as Error).message}`, {
      hint: 'make the folder writable and run again',
      cause,
    })
  }
}

function print(plan: VersionPlan, { format, dryRun }: VersionOptions): void {
  const plans = plan.plans ?? []
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify({ records: plans, codegen: plan.changesCode }, null, 2)}\n`)
    return
  }
  reportDiagnostics(plan.diagnostics)
  const changed = plans.filter(({ action }) => action !== 'current')
  for (const each of changed) process.stdout.write(planText(each, dryRun === true))
  const same = plans.length - changed.length
  if (changed.length === 0) {
    process.stdout.write(
      `${paint('green', '✓')} nothing to do: ${plural(same, 'record')} at the last version\n`,
    )
  } else if (same > 0) process.stdout.write(`${plural(same, 'record')} unchanged\n`)
  if (plan.changesCode && dryRun !== true) {
    process.stdout.write('generated code holds version numbers, and some changed: run ocsf-kafka codegen\n')
  }
}

function planText(
  { record, action, number, file, draft, since, changes }: RecordPlan,
  dryRun: boolean,
): string {
  const name = paint('bold', record)
  const would = dryRun ? 'would be ' : ''
  if (action === 'dropped') {
    return `${name}  is version ${number} again: draft ${versionLabel(draft!)} ${dryRun ? 'would be' : 'was'} removed\n`
  }
  const instead = draft === undefined ? '' : `, in place of draft ${versionLabel(draft)}`
  const lines =
    since === 0
      ? ['the first version']
      : changes.map((line, i) => (i === 0 ? `since ${since}: ${line}` : line))
  return [
    `${name}  ${would}version ${number}${instead}`,
    `  ${paint('dim', file)}`,
    ...lines.map((line) => `  ${line}`),
    '',
  ].join('\n')
}
