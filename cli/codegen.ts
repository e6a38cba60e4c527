import { join, relative, resolve } from 'node:path'
import { Command, Option } from 'commander'
import { inputDigest } from '../generator/load/input-digest.ts'
import { currentStamp, type Stamp, writeStamp } from '../generator/write/stamp.ts'
import { CliError } from './cli-error.ts'
import { packageRoot } from './package-info.ts'
import { reportCliError, reportDiagnostics } from './report.ts'
import { paint } from './style.ts'

export interface CodegenOptions {
  readonly root: string
  readonly out?: string
  readonly all?: boolean
  readonly check?: boolean
  readonly watch?: boolean
  readonly package?: string
  readonly format: 'text' | 'json'
}

export function command(): Command {
  return new Command('codegen')
    .description('Write typed event classes, codecs, topics and services from the definitions')
    .option('--root <dir>', "the project's folder", '.')
    .option('--out <dir>', 'output folder (default: generate.out of contracts/topics.yaml)')
    .option('--all', 'every class and object of the OCSF release, not only those that the project uses')
    .option('--check', 'write nothing; exit 1 and show what differs when the output is not up to date')
    .option('--watch', 'run again whenever a definition changes')
    .option('--package <dir>', 'write a publishable npm package for other repositories instead')
    .addOption(
      new Option('--format <format>', 'how to print the result').choices(['text', 'json']).default('text'),
    )
    .addHelpText(
      'after',
      `
Reads contracts/topics.yaml, avro/*.avsc and ocsf/extensions/. Exit code 0: done, or nothing to do;
1: mistakes in the definitions, or drift with --check; 2: could not run.

Examples:
  $ ocsf-kafka codegen                        write generated/, or confirm that it is up to date
  $ ocsf-kafka codegen --check                in CI: fail when somebody forgot to run codegen
  $ ocsf-kafka codegen --watch                while editing definitions
  $ ocsf-kafka codegen --all --out ocsf-all   all classes of the release
  $ ocsf-kafka codegen --package dist-events  a package that producers and consumers elsewhere install`,
    )
    .action(run)
}

async function run(options: CodegenOptions): Promise<void> {
  if (options.watch === true && (options.check === true || options.package !== undefined)) {
    throw new CliError('--watch goes with neither --check nor --package')
  }
  if (options.check === true && options.package !== undefined) {
    throw new CliError('--check goes with the output folder, not with --package')
  }
  if (options.watch === true) {
    const { watchProject } = await import('./watch.ts')
    await watchProject(resolve(options.root), () => void runWatched(options))
    return
  }
  process.exitCode = unchanged(options) ? 0 : await runOnce(options)
}

/** A run under --watch that couldn't do its work says why; watching goes on, since the next change may mend it. */
async function runWatched(options: CodegenOptions): Promise<void> {
  try {
    await runOnce(options)
  } catch (error) {
    if (!(error instanceof CliError)) throw error
    reportCliError(error)
  }
}

/** Loads the pipeline only when there is something to do. */
async function runOnce(options: CodegenOptions): Promise<number> {
  const { runCodegen } = await import('./codegen-run.ts')
  return runCodegen(options, (stamp) => rememberRun(options, stamp))
}

/**
 * Whether the last run with these options read and wrote just what is there now; says what that run said. `--check`
 * and `--package` always run.
 */
function unchanged(options: CodegenOptions): boolean {
  if (options.check === true || options.package !== undefined) return false
  const started = performance.now()
  const stamp = currentStamp(resolve(options.root), stampKey(options), readDigest(options))
  if (stamp === undefined) return false
  const { summary, files, folder, diagnostics } = stamp
  if (options.format === 'json') {
    const changes = { added: [], changed: [], removed: [], conflicts: [], unchanged: files + 1 }
    process.stdout.write(`${JSON.stringify({ ...changes, files, diagnostics }, null, 2)}\n`)
    return true
  }
  reportDiagnostics(diagnostics)
  process.stdout.write(`${summary}\n`)
  const took = paint('dim', `${Math.round(performance.now() - started)} ms`)
  const shown = options.out ?? relative(resolve(options.root), folder)
  process.stdout.write(`${paint('green', '✓')} ${shown}: ${files} files, unchanged  ${took}\n`)
  return true
}

function rememberRun(options: CodegenOptions, stamp: Omit<Stamp, 'input' | 'output'>): void {
  writeStamp(resolve(options.root), stampKey(options), { ...stamp, input: readDigest(options) })
}

function stampKey({ root, out, all }: CodegenOptions): string {
  return JSON.stringify([resolve(root), out ?? null, all === true])
}

/** Everything that decides about the output: the project's definitions, and the toolkit with its OCSF releases. */
function readDigest({ root }: CodegenOptions): string {
  const project = ['contracts', 'avro', 'ocsf'].map((folder) => join(resolve(root), folder))
  const toolkit = ['package.json', 'generator', 'dist', 'ocsf/base'].map((part) => join(packageRoot(), part))
  return inputDigest([...project, ...toolkit])
}
