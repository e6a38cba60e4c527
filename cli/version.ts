import { Command, InvalidArgumentError, Option } from 'commander'
import { CliError } from './cli-error.ts'
import { refuseRecordAsUrl } from './version/registry-option.ts'

export interface VersionOptions {
  readonly root: string
  readonly base?: string
  readonly registry?: string | true
  readonly check?: true
  readonly dryRun?: true
  readonly keep?: true
  readonly rebase?: true
  readonly retire?: readonly number[] | 'all'
  readonly unretire?: readonly number[] | 'all'
  readonly reason?: string
  readonly format: 'text' | 'json'
}

/** `ocsf-kafka version`. */
export function command(): Command {
  return new Command('version')
    .description('Write the next version of each record whose schema has changed into avro/history/')
    .argument('[record...]', 'the records (default: all)')
    .option('--check', 'write nothing; exit 1 where a record has no version')
    .option('--dry-run', 'write nothing; say what would be written')
    .option(
      '--keep',
      "leave this branch's draft as a version of its own, and give the schema the next number",
    )
    .option('--rebase', "after a merge: put this branch's drafts behind the versions of the base branch")
    .option('--base <ref>', 'the branch in which versions are published (default: every main branch)')
    .option('--registry [url]', 'what this registry has is no draft either (default: SCHEMA_REGISTRY_URL)')
    .option(
      '--retire <numbers>',
      'no event of these versions is read any more: 1 or 1,2 or all',
      versionNumbers,
    )
    .option('--reason <text>', 'with --retire: why')
    .option('--unretire <numbers>', 'take --retire back', versionNumbers)
    .option('--root <dir>', "the project's folder", '.')
    .addOption(
      new Option('--format <format>', 'how to print the result').choices(['text', 'json']).default('text'),
    )
    .addHelpText(
      'after',
      `
A version is the schema as a registry gets it, with all that is derived from OCSF. One that isn't in the base branch is
a draft: running the command again replaces it. What is in the base branch never changes.

Examples:
  $ ocsf-kafka version                  in your branch, once the schema is as you want it
  $ ocsf-kafka version --dry-run        what has changed since the last version
  $ ocsf-kafka version --check          in CI: fail when somebody forgot it
  $ ocsf-kafka version --rebase         after merging main, which has got versions of the same numbers
  $ ocsf-kafka version NHIEvent --retire 1 --reason "its events have expired in all topics"

Exit code: 0 written, or nothing to do; 1 mistakes in the definitions or the history, or a version is missing with
--check; 2 could not run.`,
    )
    .action(run)
}

async function run(records: readonly string[], options: VersionOptions): Promise<void> {
  checkOptions(records, options)
  if (options.rebase === true) {
    const { runRebase } = await import('./version/run-rebase.ts')
    process.exitCode = runRebase(options)
  } else if (options.retire !== undefined || options.unretire !== undefined) {
    const { runRetire } = await import('./version/run-retire.ts')
    process.exitCode = runRetire(records[0]!, options)
  } else {
    const { runVersion } = await import('./version/run-version.ts')
    process.exitCode = await runVersion(records, options)
  }
}

function checkOptions(records: readonly string[], options: VersionOptions): void {
  refuseRecordAsUrl(options.registry)
  const { check, dryRun, keep, rebase, registry, retire, unretire, reason } = options
  const modes = [
    ...(check === true ? ['--check'] : []),
    ...(rebase === true ? ['--rebase'] : []),
    ...(retire !== undefined ? ['--retire'] : []),
    ...(unretire !== undefined ? ['--unretire'] : []),
  ]
  if (modes.length > 1) throw new CliError(`either ${modes.join(' or ')}, not both`)
  const [mode] = modes
  if (mode !== undefined && keep === true) throw new CliError(`--keep doesn't go with ${mode}`)
  if (mode !== undefined && registry !== undefined) {
    throw new CliError(`--registry doesn't go with ${mode}`)
  }
  if (mode !== undefined && mode !== '--rebase' && dryRun === true) {
    throw new CliError(`--dry-run doesn't go with ${mode}`)
  }
  if (mode === '--rebase' && records.length > 0) {
    throw new CliError('--rebase is for all records at once', { hint: 'leave the names out' })
  }
  if ((mode === '--retire' || mode === '--unretire') && records.length !== 1) {
    throw new CliError(`${mode} needs one record`, { hint: `ocsf-kafka version NHIEvent ${mode} 1` })
  }
  if (retire !== undefined && (reason ?? '').trim() === '') {
    throw new CliError('--retire needs a reason', {
      hint: 'whoever wonders in a year reads it: --reason "its events have expired in all topics"',
    })
  }
  if (retire === undefined && reason !== undefined) throw new CliError('--reason goes with --retire')
}

function versionNumbers(text: string): readonly number[] | 'all' {
  if (text === 'all') return 'all'
  const numbers = text.split(',').map((part) => part.trim())
  if (numbers.every((number) => /^[1-9]\d{0,8}$/.test(number))) return [...new Set(numbers.map(Number))]
  throw new InvalidArgumentError('It has to be a version number, several with commas, or all.')
}
