import { attributeReplacements, itemReplacements } from '../generator/derive/ocsf/replacements.ts'
import type {
  CompiledAttribute,
  CompiledClass,
  CompiledObject,
  CompiledSchema,
  Deprecation,
  Requirement,
} from '../generator/model/ocsf.ts'
import { paint } from './style.ts'
import { wrap } from './text-layout.ts'

export interface ItemTextOptions {
  /** Characters a line. */
  readonly width: number
  /** The name under which the item is found, such as `win/reg_key`. */
  readonly key: string
}

const requirements: readonly Requirement[] = ['required', 'recommended', 'optional']

/** A class or object laid out for people: head, constraints, then attributes by requirement. */
export function itemText(
  schema: CompiledSchema,
  item: CompiledClass | CompiledObject,
  options: ItemTextOptions,
): string {
  const entries = Object.entries(item.attributes)
  const sections = requirements.flatMap((requirement) => {
    const some = entries.filter(([, attribute]) => attribute.requirement === requirement)
    if (some.length === 0) return []
    const lines = some.flatMap(([name, attribute]) => attributeLines(name, attribute, item, options))
    return [`${paint('bold', requirement)} (${some.length})\n${lines.join('\n')}`]
  })
  return `${[headLines(schema, item, options).join('\n'), ...sections].join('\n\n')}\n`
}

function headLines(
  schema: CompiledSchema,
  item: CompiledClass | CompiledObject,
  { width, key }: ItemTextOptions,
): string[] {
  const facts =
    'uid' in item
      ? [`class ${item.uid}`, `category ${item.category_name} (${item.category_uid})`]
      : ['object', ...(item.observable === undefined ? [] : [`observable type ${item.observable}`])]
  if (item.extends !== undefined) facts.push(`extends ${item.extends}`)
  facts.push(`OCSF ${schema.version}`)
  const lines = [`${paint('bold', item.caption)}  ${key}`, ...wrap(facts, width, ' · ')]
  if (item.deprecated !== undefined)
    lines.push(paint('yellow', deprecationText(item.deprecated, itemReplacements(item, item.deprecated))))
  if (item.profiles !== undefined) lines.push(...labelled('profiles:', item.profiles, width))
  const { at_least_one, just_one } = item.constraints ?? {}
  if (at_least_one !== undefined) lines.push(...labelled('at least one of:', at_least_one, width))
  if (just_one !== undefined) lines.push(...labelled('just one of:', just_one, width))
  return lines
}

function labelled(label: string, names: readonly string[], width: number): string[] {
  const lines = wrap(names, width - label.length - 1, ', ')
  return lines.map((line, i) => `${i === 0 ? paint('dim', label) : ' '.repeat(label.length)} ${line}`)
}

function attributeLines(
  name: string,
  attribute: CompiledAttribute,
  item: CompiledClass | CompiledObject,
  { width }: ItemTextOptions,
): string[] {
  const all = Object.entries(item.attributes)
  const nameWidth = Math.min(24, Math.max(...all.map(([other]) => other.length)))
  const typeWidth = Math.min(22, Math.max(...all.map(([, other]) => typeText(other).length)))
  const notes = [attribute.caption]
  if (attribute.profiles !== undefined) notes.push(`profile ${attribute.profiles.join(' or ')}`)
  if (attribute.sibling !== undefined) notes.push(`text in ${attribute.sibling}`)
  if (attribute.deprecated !== undefined) {
    const instead = attributeReplacements(item, name, attribute.deprecated)
    notes.push(deprecationText(attribute.deprecated, instead))
  }
  const indent = 2 + nameWidth + 2 + typeWidth + 2
  const head = `  ${name.padEnd(nameWidth)}  ${typeText(attribute).padEnd(typeWidth)}`
  const [first = '', ...more] = wrap(notes, Math.max(20, width - indent), ' · ')
  const lines = [`${head}  ${first}`, ...more.map((line) => `${' '.repeat(indent)}${line}`)]
  if (attribute.enum !== undefined) {
    const values = Object.entries(attribute.enum).map(([id, value]) =>
      `${id} ${value.caption}${value.deprecated === undefined ? '' : ' (deprecated)'}`.trimEnd(),
    )
    lines.push(...wrap(values, width - 6, ' · ').map((line) => paint('dim', `      ${line}`)))
  }
  return lines
}

function typeText({ type, object_type, is_array }: CompiledAttribute): string {
  return `${object_type ?? type}${is_array === true ? '[]' : ''}`
}

function deprecationText({ since }: Deprecation, instead: readonly string[]): string {
  return `deprecated since ${since}${instead.length === 0 ? '' : `, use ${instead.join(', ')}`}`
}
