import { join } from 'node:path'
import { Command } from 'commander'
import { deriveAvro } from '../generator/derive/avro/derive-avro.ts'
import { selfContained } from '../generator/derive/avro/self-contained.ts'
import { hasErrors } from '../generator/diagnostic.ts'
import { loadHistory } from '../generator/load/avro-history.ts'
import { recordNames } from '../generator/load/avro-record.ts'
import { loadLineage } from '../generator/load/lineage.ts'
import { locateIn } from '../generator/load/locate-in.ts'
import { loadManifest } from '../generator/load/manifest.ts'
import { publishedSchemas } from '../generator/load/published-schemas.ts'
import { loadRetired } from '../generator/load/retired-versions.ts'
import type { DerivedSchemas } from '../generator/model/derived.ts'
import type { CompiledSchema } from '../generator/model/ocsf.ts'
import { plural } from '../generator/plural.ts'
import { printAvsc } from '../generator/print/avsc.ts'
import { didYouMean } from '../generator/suggest.ts'
import { writeFileWhole } from '../generator/write/file.ts'
import { CliError } from './cli-error.ts'
import { compiledSchema, type SchemaOptions } from './ocsf-schema.ts'
import { reportDiagnostics } from './report.ts'

interface AvroOptions extends SchemaOptions {
  readonly profiles: string
  readonly all?: true
  readonly out?: string
}

/** `ocsf-kafka ocsf avro`. */
export function command(): Command {
  return new Command('avro')
    .description(
      'Print the Avro schema derived from a class, with every record that it needs defined in place',
    )
    .argument('[class]', 'its name (entity_management, win/registry_key_activity) or class_uid (3004)')
    .option('--ocsf <version>', "the OCSF release (default: the project's, else the newest imported)")
    .option('--no-private', 'leave the private extensions in ocsf/extensions out')
    .option(
      '--profiles <profiles>',
      "attributes of which profiles to include: all, in-use (the project's), none, or names with commas",
      'all',
    )
    .option('--all', 'every class of the release, one file each; needs --out')
    .option('--out <dir>', 'write <class>.avsc files into this folder instead of printing')
    .addHelpText(
      'after',
      `
The schema of a release reads what any earlier release's schema of the class wrote. Attributes are nullable, apart
from those of base_event's core that the class has always required: what else OCSF requires, validation checks.

Examples:
  $ ocsf-kafka ocsf avro entity_management
  $ ocsf-kafka ocsf avro 3004 --profiles cloud,host
  $ ocsf-kafka ocsf avro detection_finding --profiles in-use --out schemas
  $ ocsf-kafka ocsf avro --all --out schemas --ocsf 1.1.0

Exit code: 0 derived, 1 the definitions have mistakes, 2 could not run.`,
    )
    .action((name: string | undefined, options: AvroOptions) => run(name, options))
}

function run(name: string | undefined, options: AvroOptions): void {
  checkArguments(name, options)
  const schema = compiledSchema(options)
  if (schema === undefined) return
  const { lineage, diagnostics } = loadLineage(process.cwd())
  const profiles = chosenProfiles(options.profiles, schema)
  const published = options.ocsf === undefined && options.private ? publishedHere() : []
  const { derived, findings } = deriveAvro(schema, lineage, { profiles, published })
  const all = [...diagnostics, ...locateIn(process.cwd(), findings)]
  reportDiagnostics(all)
  if (hasErrors(all)) {
    process.exitCode = 1
    return
  }
  const classes = name === undefined ? [...derived.classes.keys()] : [findClass(schema, name)]
  if (options.out !== undefined) writeSchemas(classes, derived, options.out)
  else process.stdout.write(schemaText(classes[0]!, derived))
}

/** What tells the project's earlier definitions of its private extensions. */
function publishedHere() {
  const root = process.cwd()
  const { retired } = loadRetired(root)
  return publishedSchemas(recordNames(root), (record) => loadHistory(root, record), retired)
}

function checkArguments(name: string | undefined, { all, out }: AvroOptions): void {
  if (name === undefined && all !== true) {
    throw new CliError('which class?', { hint: 'name one, or take all of them: --all --out <dir>' })
  }
  if (name !== undefined && all === true) throw new CliError('either one class or --all, not both')
  if (all === true && out === undefined) {
    throw new CliError('--all needs a folder to write to', { hint: 'add --out <dir>' })
  }
}

function chosenProfiles(text: string, schema: CompiledSchema): 'all' | readonly string[] {
  if (text === 'all') return 'all'
  if (text === 'none') return []
  if (text === 'in-use') return profilesInUse()
  const names = text.split(',').map((name) => name.trim())
  const known = Object.keys(schema.profiles)
  for (const name of names) {
    if (known.includes(name)) continue
    const scoped = known.find((profile) => profile.endsWith(`/${name}`))
    const near = scoped === undefined ? didYouMean(name, known) : `did you mean "${scoped}"?`
    const hint = near ?? `there are ${known.join(', ')}`
    throw new CliError(`OCSF ${schema.version} has no profile "${name}"`, { hint })
  }
  return names
}

function profilesInUse(): readonly string[] {
  const { manifest, diagnostics } = loadManifest(process.cwd())
  if (manifest !== undefined) return manifest.ocsf.profiles
  const why = diagnostics[0]?.message ?? ''
  throw new CliError(`contracts/topics.yaml doesn't say which profiles are in use: ${why}`, {
    hint: 'name the profiles: --profiles cloud,host',
  })
}

/** By name, by class_uid, or by an extension's class's own name where only one extension has it. */
function findClass(schema: CompiledSchema, name: string): string {
  const known = Object.keys(schema.classes)
  const exact = known.find((key) => key === name || String(schema.classes[key]!.uid) === name)
  if (exact !== undefined) return exact
  const loose = known.filter((key) => key.endsWith(`/${name}`))
  if (loose.length === 1) return loose[0]!
  const hint = Object.hasOwn(schema.objects, name)
    ? `${name} is an object: its record is part of the classes that use it`
    : (didYouMean(name, known) ?? 'list the classes with: ocsf-kafka ocsf classes')
  throw new CliError(`OCSF ${schema.version} has no class "${name}"`, { hint })
}

function schemaText(name: string, { classes, records }: DerivedSchemas): string {
  return printAvsc(selfContained(classes.get(name)!, { get: (fullName) => records.get(fullName)?.schema }))
}

function writeSchemas(classes: readonly string[], derived: DerivedSchemas, folder: string): void {
  let written = 0
  for (const name of classes) {
    const file = join(folder, `${name}.avsc`)
    try {
      if (writeFileWhole(file, schemaText(name, derived)) === 'written') written++
    } catch (cause) {
      throw new CliError(`can't write ${file}: ${(cause as Error).message}`, { cause })
    }
  }
  process.stdout.write(`${folder}: ${plural(classes.length, 'schema')}, ${written} written\n`)
}
