import { Command, Option } from 'commander'
import type { CompiledClass, CompiledSchema } from '../generator/model/ocsf.ts'
import { compiledSchema, type SchemaOptions } from './ocsf-schema.ts'
import { paint } from './style.ts'
import { columns } from './text-layout.ts'

interface ClassesOptions extends SchemaOptions {
  readonly format: 'text' | 'json'
}

/** `ocsf-kafka ocsf classes`. */
export function command(): Command {
  return new Command('classes')
    .description('List the event classes of an OCSF release, by category')
    .option('--ocsf <version>', "the OCSF release (default: the project's, else the newest imported)")
    .option('--no-private', 'leave the private extensions in ocsf/extensions out')
    .addOption(new Option('--format <format>', 'output format').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      `
Examples:
  $ ocsf-kafka ocsf classes
  $ ocsf-kafka ocsf classes --ocsf 1.1.0 --format json | jq '.[] | select(.deprecated) | .name'

Exit code: 0 listed, 1 the definitions have mistakes, 2 could not run.`,
    )
    .action((options: ClassesOptions) => run(options))
}

function run(options: ClassesOptions): void {
  const schema = compiledSchema(options)
  if (schema === undefined) return
  const classes = Object.entries(schema.classes).sort(([, a], [, b]) => a.uid - b.uid)
  process.stdout.write(options.format === 'json' ? classesJson(classes) : classesText(schema, classes))
}

type Entry = readonly [string, CompiledClass]

function classesJson(classes: readonly Entry[]): string {
  const rows = classes.map(([name, { uid, caption, category, category_uid, profiles, deprecated }]) => ({
    uid,
    name,
    caption,
    category,
    category_uid,
    profiles: profiles ?? [],
    ...(deprecated && { deprecated }),
  }))
  return `${JSON.stringify(rows, null, 2)}\n`
}

function classesText(schema: CompiledSchema, classes: readonly Entry[]): string {
  const rows = columns(
    classes.map(([name, { uid, caption, deprecated }]) => [
      `  ${String(uid).padStart(8)}`,
      name,
      deprecated === undefined ? caption : `${caption} (deprecated since ${deprecated.since})`,
    ]),
  )
  const byCategory = new Map<string, string[]>()
  for (const [i, [, item]] of classes.entries()) {
    const title = `${item.category_name} (${item.category_uid})`
    byCategory.set(title, [...(byCategory.get(title) ?? []), rows[i]!])
  }
  const sections = [...byCategory].map(([title, lines]) => `${paint('bold', title)}\n${lines.join('\n')}\n`)
  const extensions = Object.values(schema.extensions).map(({ name, version }) =>
    `${name} ${version ?? ''}`.trim(),
  )
  const summary = `${classes.length} classes, OCSF ${schema.version} with ${extensions.join(', ')}`
  return `${sections.join('\n')}\n${extensions.length > 0 ? summary : summary.replace(' with ', '')}\n`
}
