import { Command, Option } from 'commander'
import { refuseRecordAsUrl } from './version/registry-option.ts'

export interface VersionsOptions {
  readonly root: string
  readonly base?: string
  /** true: the registry that the environment names. */
  readonly registry?: string | true
  readonly format: 'text' | 'json'
}

/** `ocsf-kafka versions`. */
export function command(): Command {
  return new Command('versions')
    .description("List each record's versions: when they came, what changed, which are drafts or retired")
    .argument('[record...]', 'the records (default: all)')
    .option('--base <ref>', 'the branch in which versions are published (default: that of origin, else main)')
    .option(
      '--registry [url]',
      'ask the registry which it has (default: that of the environment variable SCHEMA_REGISTRY_URL)',
    )
    .option('--root <dir>', "the project's folder", '.')
    .addOption(
      new Option('--format <format>', 'how to print the result').choices(['text', 'json']).default('text'),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ ocsf-kafka versions
  $ ocsf-kafka versions NHIEvent
  $ ocsf-kafka versions --registry http://localhost:8081
  $ ocsf-kafka versions --format json | jq '.[].versions[] | select(.draft)'

Environment with --registry: as for ocsf-kafka publish.

Exit code: 0 listed, 1 mistakes in the definitions or the history, 2 could not run.`,
    )
    .action(run)
}

async function run(records: readonly string[], options: VersionsOptions): Promise<void> {
  refuseRecordAsUrl(options.registry)
  const { runVersions } = await import('./version/run-versions.ts')
  process.exitCode = await runVersions(records, options)
}
