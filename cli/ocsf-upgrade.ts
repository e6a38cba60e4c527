import { Command, Option } from 'commander'
import type { UpgradeReport } from '../gate/ocsf/upgrade.ts'
import { CliError } from './cli-error.ts'
import { reportDiagnostics } from './report.ts'
import { outputWidth } from './text-layout.ts'

interface UpgradeCommandOptions {
  readonly from?: string
  readonly to?: string
  readonly class?: readonly string[]
  readonly all?: true
  readonly verbose?: boolean
  readonly format: 'text' | 'json' | 'markdown'
}

/** `ocsf-kafka ocsf upgrade`. */
export function command(): Command {
  return new Command('upgrade')
    .description('What a move between two OCSF releases does to this project')
    .option('--from <release>', "the release to come from (default: the project's)")
    .option(
      '--to <release>',
      "the release to go to (default: the project's where --from is given, else the newest)",
    )
    .option(
      '--class <class...>',
      "only these classes: name or class_uid (default: those of the project's topics)",
    )
    .option('--all', 'all classes and profiles, not only what the project uses')
    .option('--verbose', 'list what needs no action, too')
    .addOption(
      new Option('--format <format>', 'output format').choices(['text', 'json', 'markdown']).default('text'),
    )
    .addHelpText(
      'after',
      `
Compares the classes that the project's topics carry, and every object that their events can hold. For each change
it says whether it affects data (how older events read), types (what compiles) and validation (what is refused),
and which topics and services meet it. Without contracts/topics.yaml it compares all classes, or those of --class.

Examples:
  $ ocsf-kafka ocsf upgrade                                 from the project's release to the newest
  $ ocsf-kafka ocsf upgrade --from 1.1.0                    what has come since 1.1.0
  $ ocsf-kafka ocsf upgrade --from 1.1.0 --to 1.8.0 --class detection_finding
  $ ocsf-kafka ocsf upgrade --to 1.8.0 --format markdown    for the pull request that changes the release

Exit code: 0 nothing stands in the way, 1 the project doesn't fit the release or older data isn't read in full,
2 could not run.`,
    )
    .action(run)
}

async function run(options: UpgradeCommandOptions): Promise<void> {
  const { ocsfUpgrade } = await import('../gate/ocsf/upgrade.ts')
  const result = ocsfUpgrade({
    root: process.cwd(),
    from: options.from,
    to: options.to,
    classes: options.class,
    all: options.all,
  })
  switch (result.kind) {
    case 'refused':
      throw new CliError(result.refusal.message, { hint: result.refusal.hint })
    case 'mistakes':
      reportDiagnostics(result.diagnostics)
      process.exitCode = 1
      return
    case 'report':
      process.stdout.write(await textOf(result.report, options))
      process.exitCode = isClear(result.report) ? 0 : 1
  }
}

async function textOf(
  report: UpgradeReport,
  { format, verbose = false }: UpgradeCommandOptions,
): Promise<string> {
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`
  if (format === 'markdown') {
    const { upgradeMarkdown } = await import('./ocsf-upgrade/upgrade-markdown.ts')
    return upgradeMarkdown(report, { verbose })
  }
  const { upgradeText } = await import('./ocsf-upgrade/upgrade-text.ts')
  return upgradeText(report, { width: outputWidth(), verbose })
}

function isClear({ blockers, changes }: UpgradeReport): boolean {
  return blockers.length === 0 && !changes.some(({ data }) => data === 'lost' || data === 'unreadable')
}
