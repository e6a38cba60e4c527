import { resolve } from 'node:path'
import { Command, Option } from 'commander'

export interface PublishOptions {
  readonly root: string
  readonly registry?: string
  readonly subject: readonly string[]
  readonly dryRun?: true
  readonly format: 'text' | 'json'
}

export function command(): Command {
  return new Command('publish')
    .description('Register what avro/history/ holds and the schema registry lacks')
    .option('--dry-run', 'print the plan and change nothing')
    .option('--subject <name>', 'only this subject; may be given again', collect, [])
    .option('--registry <url>', "the registry's URL (default: the environment variable SCHEMA_REGISTRY_URL)")
    .option('--root <dir>', "the project's folder", '.')
    .addOption(
      new Option('--format <format>', 'how to print the result').choices(['text', 'json']).default('text'),
    )
    .addHelpText(
      'after',
      `
Registers the versions of each subject in order, and sets its compatibility level to that of contracts/topics.yaml.
Nothing is changed where anything would be refused: by the engine of ocsf-kafka check, by the registry, or because the
registry has a version that the history doesn't know. Running it again does nothing, or what an interrupted run left.

Environment: SCHEMA_REGISTRY_URL, SCHEMA_REGISTRY_USERNAME and SCHEMA_REGISTRY_PASSWORD, or SCHEMA_REGISTRY_TOKEN;
SCHEMA_REGISTRY_CA, a PEM file. The manifest's registry section can name others.

Exit code: 0 done, or nothing to do; 1 refused; 2 could not run.

Examples:
  $ ocsf-kafka publish --dry-run
  $ SCHEMA_REGISTRY_URL=https://registry.example ocsf-kafka publish      in CI, after the merge
  $ ocsf-kafka publish --subject nhi.discovered-value --format json`,
    )
    .action(async (options: PublishOptions) => {
      const { runPublish } = await import('./publish/run.ts')
      process.exitCode = await runPublish({ ...options, root: resolve(options.root) })
    })
}

function collect(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value]
}
