import { resolve } from 'node:path'
import { Command, Option } from 'commander'
import { hasErrors } from '../generator/diagnostic.ts'
import { type Generated, generate } from '../generator/generate.ts'
import { locate } from '../generator/load/locate.ts'
import { manifestFile } from '../generator/load/manifest.ts'
import { loadProject, textIn } from '../generator/load/project.ts'
import type { Project } from '../generator/model/project.ts'
import { compareOutput, type OutputChanges, writeOutput } from '../generator/write/output.ts'
import { CliError } from './cli-error.ts'
import { printDrift } from './drift.ts'
import { reportDiagnostics } from './report.ts'
import { paint } from './style.ts'

interface CodegenOptions {
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
  $ ocsf-kafka codegen --all --out /tmp/ocsf  all classes of the release
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
    await watchProject(resolve(options.root), () => void runOnce(options))
    return
  }
  process.exitCode = await runOnce(options)
}

async function runOnce(options: CodegenOptions): Promise<number> {
  const started = performance.now()
  const root = resolve(options.root)
  const { project, diagnostics } = loadProject(root)
  if (project === undefined || hasErrors(diagnostics)) {
    reportDiagnostics(diagnostics, options.format)
    return diagnostics.every(({ code, file }) => code === 'FILE_NOT_FOUND' && file === manifestFile) ? 2 : 1
  }
  if (options.format === 'text') reportDiagnostics(diagnostics)
  if (options.package !== undefined) {
    const { writePackage } = await import('./codegen-package.ts')
    await writePackage(project, resolve(options.package), { root, all: options.all === true })
    return 0
  }
  const folder = resolve(root, options.out ?? project.manifest.generate.out)
  const { files, findings } = generateInto(project, folder, root, options.all === true)
  if (findings.length > 0) {
    reportDiagnostics(locate(findings, textIn(root)), options.format)
    return 1
  }
  const changes = options.check === true ? compareOutput(folder, files) : write(folder, files)
  if (options.format === 'json') {
    process.stdout.write(`${JSON.stringify({ ...changes, files: files.size, diagnostics }, null, 2)}\n`)
  } else if (options.check === true) {
    printDrift(folder, files, changes)
  } else {
    printChanges(
      changes,
      files.size,
      project,
      performance.now() - started,
      options.out ?? project.manifest.generate.out,
    )
  }
  return options.check === true && !isClean(changes) ? 1 : 0
}

/** Runtime paths in the manifest are relative to the project; in modules they are relative to the output. */
function generateInto(project: Project, folder: string, root: string, all: boolean): Generated {
  const { runtime, importExtension } = project.manifest.generate
  return generate(project, {
    all,
    style: {
      runtime: runtime.startsWith('.') ? resolve(root, runtime) : runtime,
      extension: importExtension,
      folder,
    },
  })
}

function write(folder: string, files: Map<string, string>): OutputChanges {
  try {
    return writeOutput(folder, files)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new CliError(`${folder} was left as it was: ${message}`, {
      hint:
        code === 'ENOSPC'
          ? 'the disk is full: free some space and run again'
          : 'make the folder writable and run again',
      cause: error,
    })
  }
}

function isClean({ added, changed, removed }: OutputChanges): boolean {
  return added.length + changed.length + removed.length === 0
}

function printChanges(
  changes: OutputChanges,
  total: number,
  project: Project,
  milliseconds: number,
  out: string,
): void {
  const { added, changed, removed } = changes
  const took = paint('dim', `${Math.round(milliseconds)} ms`)
  const source = `OCSF ${project.schema.version}, ${project.records.length} records, ${project.manifest.topics.length} topics, ${project.manifest.services.length} services`
  process.stdout.write(`${source}\n`)
  if (isClean(changes)) {
    process.stdout.write(`${paint('green', '✓')} ${out}: ${total} files, unchanged  ${took}\n`)
    return
  }
  const parts = [
    added.length > 0 ? `${added.length} added` : '',
    changed.length > 0 ? `${changed.length} changed` : '',
    removed.length > 0 ? `${removed.length} removed` : '',
  ].filter((part) => part !== '')
  process.stdout.write(`${paint('green', '✓')} ${out}: ${total} files, ${parts.join(', ')}  ${took}\n`)
}
