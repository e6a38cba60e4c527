import { join, relative, resolve } from 'node:path'
import { Command } from 'commander'
import { checkRegexes } from '../generator/derive/ocsf/check-regexes.ts'
import { compileOcsf } from '../generator/derive/ocsf/compile-ocsf.ts'
import { factsOf } from '../generator/derive/ocsf/facts.ts'
import { type Diagnostic, hasErrors } from '../generator/diagnostic.ts'
import { lineageFile } from '../generator/load/lineage.ts'
import { locate } from '../generator/load/locate.ts'
import { loadCheckout, textOfCheckout } from '../generator/load/ocsf-checkout.ts'
import { printBaseRelease } from '../generator/print/base-release.ts'
import { writeFileWhole } from '../generator/write/file.ts'
import { planLineage } from '../generator/write/lineage.ts'
import { CliError } from './cli-error.ts'
import { reportDiagnostics } from './report.ts'

interface ImportOptions {
  readonly descriptions?: true
  readonly out: string
}

/** `ocsf-kafka ocsf import`. */
export function command(): Command {
  return new Command('import')
    .description('Import the facts of an OCSF release from a checkout of ocsf-schema (1.0.0 and later)')
    .argument('<checkout>', 'the folder that holds version.json, dictionary.json, events/ and objects/')
    .option('--descriptions', 'keep the descriptions, for doc comments')
    .option('--out <dir>', 'where to write <version>.json', 'ocsf/base')
    .addHelpText(
      'after',
      `
Importing the same checkout again gives the same bytes. Nothing is written where the definitions have mistakes.
In a project (without --out) ocsf/base/lineage.json is brought up to date as well: what the Avro schemas of later
releases have to know of earlier ones.

Examples:
  $ git clone --depth 1 --branch 1.8.0 https://github.com/ocsf/ocsf-schema
  $ ocsf-kafka ocsf import ocsf-schema
  $ ocsf-kafka ocsf import ocsf-schema --descriptions --out my/releases

Exit code: 0 imported, 1 the definitions have mistakes, 2 could not run.`,
    )
    .action((checkout: string, options: ImportOptions) => run(checkout, options))
}

function run(checkout: string, options: ImportOptions): void {
  const { definitions, diagnostics } = loadCheckout(checkout)
  const notACheckout = diagnostics.find(({ file }) => file === checkout)
  if (notACheckout !== undefined) {
    throw new CliError(`${checkout}: ${notACheckout.message}`, { hint: notACheckout.hint })
  }
  if (hasErrors(diagnostics)) {
    refuse(diagnostics)
    return
  }
  // Not the facts: picking them leaves out what has the wrong shape, and a release would lack it silently.
  const { schema, findings } = compileOcsf({ base: definitions, extensions: [] })
  if (hasErrors(findings)) {
    refuse([...diagnostics, ...locate(findings, textOfCheckout)])
    return
  }
  reportDiagnostics([...diagnostics, ...locate(checkRegexes(definitions), textOfCheckout)])

  if (!/^\d+\.\d+\.\d+[\w.+-]*$/.test(schema.version)) {
    throw new CliError(`${checkout}/version.json has no release number: "${schema.version}"`, {
      hint: 'it has to look like 1.8.0',
    })
  }
  // A folder of one's own is no project: only the project's releases have a lineage.
  const isProject = resolve(options.out) === resolve('ocsf/base')
  const lineage = isProject ? planLineage(process.cwd(), schema) : undefined
  if (lineage !== undefined && lineage.text === undefined) {
    refuse(lineage.diagnostics)
    return
  }

  const file = join(options.out, `${schema.version}.json`)
  const facts = factsOf(definitions, { descriptions: options.descriptions ?? false })
  const text = printBaseRelease(schema.version, facts)
  try {
    const result = writeFileWhole(file, text)
    const counts = `${Object.keys(schema.classes).length} classes, ${Object.keys(schema.objects).length} objects`
    const size = `${Math.ceil(Buffer.byteLength(text) / 1024)} KiB`
    process.stdout.write(`${relative('', file)}  ${result}: ${counts}, ${size}\n`)
    if (lineage?.text !== undefined && writeFileWhole(lineageFile, lineage.text) === 'written') {
      process.stdout.write(`${lineageFile}  written\n`)
    }
  } catch (cause) {
    throw new CliError(`can't write ${file}: ${(cause as Error).message}`, { cause })
  }
}

function refuse(diagnostics: readonly Diagnostic[]): void {
  reportDiagnostics(diagnostics)
  process.exitCode = 1
}
