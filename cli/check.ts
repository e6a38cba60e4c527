import { Command, Option } from 'commander'
import { type Level, levels } from '../compat/level.ts'
import { runCheck } from '../gate/check.ts'
import { checkAndFix, type FixedCheck } from '../gate/check-and-fix.ts'
import { isGateError } from '../gate/gate-error.ts'
import { type CheckResult, exitCodeOf, isBlocking } from '../gate/gate-finding.ts'
import { githubReport } from '../gate/report/github.ts'
import { jsonReport } from '../gate/report/json.ts'
import { junitReport } from '../gate/report/junit.ts'
import { markdownReport } from '../gate/report/markdown.ts'
import { pathPrefix } from '../gate/report/path-prefix.ts'
import { sarifReport } from '../gate/report/sarif.ts'
import { textReport } from '../gate/report/text.ts'
import { plural } from '../generator/plural.ts'
import { CliError } from './cli-error.ts'
import { packageVersion } from './package-info.ts'
import { paint } from './style.ts'

const formats = ['text', 'json', 'github', 'junit', 'sarif', 'markdown'] as const

interface CheckCommandOptions {
  readonly against: string
  readonly level?: Level
  readonly subject: readonly string[]
  readonly base?: string
  readonly format: (typeof formats)[number]
  readonly info?: true
  readonly fix?: true
  readonly root: string
}

/** `ocsf-kafka check`. */
export function command(): Command {
  return new Command('check')
    .description(
      'The gate: would what the working tree publishes break a reader of what was published before?',
    )
    .option(
      '--against <source>',
      'history (avro/history), git:<ref>, dir:<path>, registry or registry:<url>',
      'history',
    )
    .addOption(
      new Option('--level <level>', "instead of the manifest's level, or the registry's").choices(levels),
    )
    .option('--subject <names...>', 'only these subjects, topics or records', [])
    .option(
      '--base <ref>',
      'the git ref whose manifest and versions are compared (default: where this branch left main)',
    )
    .addOption(new Option('--format <format>', 'how to print the result').choices(formats).default('text'))
    .option('--info', 'show remarks that no one has to act on as well')
    .option('--fix', 'make the edits that are safe, and check again')
    .option('--root <dir>', "the project's folder", '.')
    .addHelpText(
      'after',
      `
Exit code 0: clean; 1: something is incompatible; 2: something could not be checked.

Examples:
  $ ocsf-kafka check                              before pushing
  $ ocsf-kafka check --against git:main           what this branch changes
  $ ocsf-kafka check --against registry           in CI: what is really registered, at its own levels
  $ ocsf-kafka check --format github              annotations in GitHub Actions
  $ ocsf-kafka check --subject nhi.discovered --level FULL_TRANSITIVE
  $ ocsf-kafka check --fix                        give the defaults that are missing, and so on`,
    )
    .action(run)
}

async function run(options: CheckCommandOptions): Promise<void> {
  const { root, against, level, subject, base } = options
  try {
    const today = new Date().toISOString().slice(0, 10)
    const question = { root, against, level, subjects: subject, base, today, withInfo: options.info }
    const { result, ...fixed } =
      options.fix === true ? await checkAndFix(question) : { result: await runCheck(question) }
    if ('applied' in fixed) reportFixes(fixed, result)
    // before it is printed: a reader that goes away must not make a red gate green
    process.exitCode = exitCodeOf(result)
    process.stdout.write(report(result, options))
  } catch (error) {
    if (isGateError(error)) throw new CliError(error.message, { hint: error.hint, cause: error })
    // a crash is no verdict either
    const stack = error instanceof Error ? error.stack : String(error)
    throw new CliError(`the gate itself failed, which is a mistake of ocsf-kafka: ${stack}`, { cause: error })
  }
}

/** What --fix did and what it left, on standard error: the report itself may be for a machine. */
function reportFixes({ applied, undone }: Omit<FixedCheck, 'result'>, { findings }: CheckResult): void {
  const say = (text: string) => process.stderr.write(`${text}\n`)
  for (const { file, summary, finding } of applied) {
    const what = [finding.record, finding.path].filter((part) => part !== undefined && part !== '').join('.')
    say(`${paint('green', 'fixed', process.stderr)} ${file}  ${what}: ${summary} (${finding.code})`)
  }
  if (undone !== undefined) {
    say(`${paint('red', 'taken back', process.stderr)} the edits would have left a mistake: ${undone}`)
  }
  const left = findings.filter(isBlocking).length
  if (applied.length === 0 && undone === undefined) say('nothing to fix: no finding has an edit that is safe')
  else if (left > 0) say(`${plural(left, 'error')} left that --fix doesn't mend`)
}

function report(result: CheckResult, { format, info, root }: CheckCommandOptions): string {
  switch (format) {
    case 'text':
      return textReport(result, { paint, withInfo: info === true })
    case 'json':
      return jsonReport(result)
    case 'github':
      return githubReport(result, pathPrefix(root))
    case 'junit':
      return junitReport(result)
    case 'sarif':
      return sarifReport(result, { version: packageVersion(), prefix: pathPrefix(root) })
    case 'markdown':
      return markdownReport(result)
  }
}
