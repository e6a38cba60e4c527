import { resolve } from 'node:path'
import { checkOutputFolder } from '../generator/check/output-folder.ts'
import { hasErrors } from '../generator/diagnostic.ts'
import { generateInto } from '../generator/generate-into.ts'
import { locateIn } from '../generator/load/locate-in.ts'
import { manifestFile } from '../generator/load/manifest.ts'
import { loadProject } from '../generator/load/project.ts'
import type { Project } from '../generator/model/project.ts'
import { plural } from '../generator/plural.ts'
import { compareOutput, type OutputChanges } from '../generator/write/output.ts'
import type { Stamp } from '../generator/write/stamp.ts'
import type { CodegenOptions } from './codegen.ts'
import { printDrift } from './drift.ts'
import { refuseUnfitOutput, writeInto } from './output-folder.ts'
import { reportDiagnostics } from './report.ts'
import { paint } from './style.ts'

/**
 * Loads the project, generates, and writes or compares; resolves with the exit code.
 *
 * @param remember is told of a run that left the output up to date.
 */
export async function runCodegen(
  options: CodegenOptions,
  remember: (run: Omit<Stamp, 'input' | 'output'>) => void,
): Promise<number> {
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
    const target = resolve(options.package)
    refuseUnfitOutput('--package', root, target)
    await writePackage(project, target, { root, all: options.all === true })
    return 0
  }
  const folder = resolve(root, options.out ?? project.manifest.generate.out)
  if (options.out !== undefined) refuseUnfitOutput('--out', root, folder)
  const unfit = options.out === undefined ? checkOutputFolder(project.manifest) : []
  const { files, findings } =
    unfit.length > 0
      ? { files: new Map<string, string>(), findings: unfit }
      : generateInto(project, root, folder, options.all === true)
  if (findings.length > 0) {
    reportDiagnostics(locateIn(root, findings), options.format)
    return 1
  }
  const changes = options.check === true ? compareOutput(folder, files) : writeInto(folder, files)
  const summary = summaryOf(project)
  if (options.check !== true) remember({ folder, summary, files: files.size, diagnostics })
  if (options.format === 'json') {
    process.stdout.write(`${JSON.stringify({ ...changes, files: files.size, diagnostics }, null, 2)}\n`)
  } else if (options.check === true) {
    printDrift(folder, files, changes)
  } else {
    printChanges(
      changes,
      files.size,
      summary,
      performance.now() - started,
      options.out ?? project.manifest.generate.out,
    )
  }
  return options.check === true && !isClean(changes) ? 1 : 0
}

function isClean({ added, changed, removed }: OutputChanges): boolean {
  return added.length + changed.length + removed.length === 0
}

function printChanges(
  changes: OutputChanges,
  total: number,
  summary: string,
  milliseconds: number,
  out: string,
): void {
  const { added, changed, removed } = changes
  const took = paint('dim', `${Math.round(milliseconds)} ms`)
  process.stdout.write(`${summary}\n`)
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

function summaryOf({ schema, records, manifest }: Project): string {
  const parts = [
    `OCSF ${schema.version}`,
    plural(records.length, 'record'),
    plural(manifest.topics.length, 'topic'),
    plural(manifest.services.length, 'service'),
  ]
  return parts.join(', ')
}
