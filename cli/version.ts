import { Command, Option } from 'commander'
import { CliError } from './cli-error.ts'

export interface VersionOptions {
  readonly root: string
  readonly base?: string
  readonly check?: true
  readonly dryRun?: true
  readonly keep?: true
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
    .option('--base <ref>', 'the branch in which versions are published (default: that of origin, else main)')
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

Exit code: 0 written, or nothing to do; 1 mistakes in the definitions or the history, or a version is missing with
--check; 2 could not run.`,
    )
    .action(run)
}

async function run(records: readonly string[], options: VersionOptions): Promise<void> {
  if (options.check === true && options.dryRun === true)
    throw new CliError('either --check or --dry-run, not both')
  const { runVersion } = await import('./version/run-version.ts')
  process.exitCode = runVersion(records, options)
}
