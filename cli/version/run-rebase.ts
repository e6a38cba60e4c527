import { resolve } from 'node:path'
import { planRebase, type RebaseMove } from '../../gate/history/plan-rebase.ts'
import { versionLabel } from '../../gate/history/plan-version.ts'
import { CliError } from '../cli-error.ts'
import { reportDiagnostics } from '../report.ts'
import { paint } from '../style.ts'
import type { VersionOptions } from '../version.ts'
import { baseOf, write } from './run-version.ts'

/** Puts the branch's drafts behind the base's versions; gives the exit code. */
export function runRebase(options: VersionOptions): number {
  const root = resolve(options.root)
  const base = baseOf(root, options.base)
  if (base === undefined) {
    throw new CliError('nothing tells which versions are those of this branch', {
      hint: 'it needs a git repository with a commit; name the branch that was merged with --base',
    })
  }
  const { moves, files, diagnostics } = planRebase(root, base)
  if (moves === undefined) {
    reportDiagnostics(diagnostics, options.format)
    return 1
  }
  if (options.dryRun !== true) write(root, files)
  const changed = moves.filter(({ action }) => action !== 'kept')
  if (options.format === 'json') {
    process.stdout.write(
      `${JSON.stringify({ base: base.ref, drafts: moves, codegen: changed.length > 0 }, null, 2)}\n`,
    )
    return 0
  }
  reportDiagnostics(diagnostics)
  for (const move of changed) {
    const ref = base.files.get(move.file) ?? base.ref
    process.stdout.write(moveText(move, ref, options.dryRun === true))
  }
  if (changed.length === 0) {
    const rest = moves.length === 0 ? `every version is in ${base.ref}` : `drafts follow those of ${base.ref}`
    process.stdout.write(`${paint('green', '✓')} nothing to do: ${rest}\n`)
  } else if (options.dryRun !== true) {
    process.stdout.write('generated code holds version numbers, and some changed: run ocsf-kafka codegen\n')
  }
  return 0
}

function moveText(
  { record, action, draft, file, number, changes }: RebaseMove,
  ref: string,
  dryRun: boolean,
): string {
  const head = `${paint('bold', record)}  draft ${versionLabel(draft)} ${dryRun ? 'would become' : 'is now'}`
  const lines = {
    kept: [],
    renumbered: [`${head} version ${number}`, `  ${paint('dim', file)}`],
    rewritten: [
      `${head} version ${number}, with the schema of now`,
      `  ${paint('dim', file)}`,
      ...changes.map((line, i) => `  ${i === 0 ? `since ${number - 1}: ` : ''}${line}`),
    ],
    dropped: [
      `${paint('bold', record)}  draft ${versionLabel(draft)} ${dryRun ? 'would be' : 'was'} removed: the schema is version ${number}, which is in ${ref}`,
    ],
  }[action]
  return lines.map((line) => `${line}\n`).join('')
}
