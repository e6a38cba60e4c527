import { Command, Option } from 'commander'
import type { CompiledClass, CompiledObject, CompiledSchema } from '../generator/model/ocsf.ts'
import { didYouMean } from '../generator/suggest.ts'
import { CliError } from './cli-error.ts'
import { itemText } from './ocsf-item-text.ts'
import { compiledSchema, type SchemaOptions } from './ocsf-schema.ts'
import { outputWidth } from './text-layout.ts'

interface ShowOptions extends SchemaOptions {
  readonly profile?: readonly string[]
  readonly format: 'text' | 'json'
}

/** `ocsf-kafka ocsf show`. */
export function command(): Command {
  return new Command('show')
    .description(
      'Show a class or object: attributes, requirements, types, profiles, enum values, constraints',
    )
    .argument('<class-or-object>', 'its name (entity_management, win/reg_key) or class_uid (3004)')
    .option('--ocsf <version>', "the OCSF release (default: the project's, else the newest imported)")
    .option('--no-private', 'leave the private extensions in ocsf/extensions out')
    .option(
      '--profile <profile...>',
      'only attributes that are active with just these profiles; "none" for none',
    )
    .addOption(new Option('--format <format>', 'output format').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      `
Examples:
  $ ocsf-kafka ocsf show entity_management
  $ ocsf-kafka ocsf show 3004 --profile host nexora/nhi
  $ ocsf-kafka ocsf show managed_entity --profile none
  $ ocsf-kafka ocsf show metadata --ocsf 1.1.0 --format json

Exit code: 0 shown, 1 the definitions have mistakes, 2 could not run.`,
    )
    .action((name: string, options: ShowOptions) => run(name, options))
}

function run(name: string, options: ShowOptions): void {
  const schema = compiledSchema(options)
  if (schema === undefined) return
  const found = findItem(schema, name)
  if (found === undefined) {
    const candidates = [...Object.keys(schema.classes), ...Object.keys(schema.objects)]
    const hint = didYouMean(name, candidates) ?? 'list the classes with: ocsf-kafka ocsf classes'
    throw new CliError(`OCSF ${schema.version} has no class or object "${name}"`, { hint })
  }
  const { key } = found
  const item = options.profile === undefined ? found.item : active(schema, found.item, options.profile)
  const text =
    options.format === 'json'
      ? `${JSON.stringify(item, null, 2)}\n`
      : itemText(schema, item, { key, width: outputWidth() })
  process.stdout.write(text)
}

interface FoundItem {
  readonly key: string
  readonly item: CompiledClass | CompiledObject
}

/** By name, by class_uid, or by an extension's item's own name where only one extension has it. */
function findItem(schema: CompiledSchema, name: string): FoundItem | undefined {
  const all = [...Object.entries(schema.classes), ...Object.entries(schema.objects)]
  const wanted = all.filter(([key, item]) => key === name || ('uid' in item && String(item.uid) === name))
  const loose = wanted.length > 0 ? wanted : all.filter(([key]) => key.endsWith(`/${name}`))
  const [first] = loose
  return first !== undefined && (wanted.length > 0 || loose.length === 1)
    ? { key: first[0], item: first[1] }
    : undefined
}

/** The item with only those attributes that are active under the given profiles. */
function active(
  schema: CompiledSchema,
  item: CompiledClass | CompiledObject,
  chosen: readonly string[],
): CompiledClass | CompiledObject {
  const names = chosen.filter((name) => name !== 'none')
  for (const name of names) {
    if (Object.hasOwn(schema.profiles, name)) continue
    const known = Object.keys(schema.profiles)
    const scoped = known.find((profile) => profile.endsWith(`/${name}`))
    const hint = scoped === undefined ? didYouMean(name, known) : `did you mean "${scoped}"?`
    throw new CliError(`OCSF ${schema.version} has no profile "${name}"`, {
      hint: hint ?? `there are ${known.join(', ')}`,
    })
  }
  const attributes = Object.entries(item.attributes).filter(
    ([, { profiles }]) => profiles === undefined || profiles.some((profile) => names.includes(profile)),
  )
  return { ...item, attributes: Object.fromEntries(attributes) }
}
