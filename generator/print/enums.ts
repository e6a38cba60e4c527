import type { CompiledAttribute, CompiledSchema } from '../model/ocsf.ts'
import { type Code, code, join } from './ts/code.ts'
import { doc } from './ts/doc.ts'
import { distinct, kebabCase, pascalCase } from './ts/identifier.ts'
import { jsonLiteral, propertyKey, stringLiteral } from './ts/literal.ts'

/** What generated code calls an enum, and the module it lives in. */
export interface EnumNames {
  /** The constant of ids, and the type of its values. */
  readonly type: string
  /** The constant of captions by id. */
  readonly captions: string
  readonly module: string
}

/** Names for the enums of attributes: shared where an attribute keeps its dictionary's values. */
export interface EnumTable {
  /** Enums in modules of their own, by module. */
  readonly shared: ReadonlyMap<string, { readonly names: EnumNames; readonly attribute: CompiledAttribute }>
  /** The names for an attribute of an item, given the item's own module and type name. */
  readonly namesOf: (
    attributeName: string,
    attribute: CompiledAttribute,
    item: { readonly type: string; readonly module: string },
  ) => EnumNames
}

/** Finds which enums are shared: those equal to the dictionary's enum of the same attribute. */
export function enumTable(schema: CompiledSchema): EnumTable {
  const shared = new Map<string, { names: EnumNames; attribute: CompiledAttribute; key: string }>()
  const byAttribute = new Map<string, { names: EnumNames; key: string }>()
  const attributes = Object.entries(schema.dictionary_attributes).filter(([, a]) => a.enum !== undefined)
  const types = distinct(
    attributes.map(([name]) => name),
    pascalCase,
  )
  const modules = distinct(
    attributes.map(([name]) => name),
    kebabCase,
  )
  for (const [i, [name, attribute]] of attributes.entries()) {
    const type = types[i]!
    const names = { type, captions: captionsOf(type), module: `ocsf/enums/${modules[i]}.ts` }
    const key = enumKey(attribute)
    shared.set(names.module, { names, attribute, key })
    byAttribute.set(name, { names, key })
    // an extension's attributes stand in the dictionary under scoped names, and in items under bare ones
    const bare = name.slice(name.indexOf('/') + 1)
    if (!schema.dictionary_attributes[bare]) byAttribute.set(bare, { names, key })
  }
  return {
    shared,
    namesOf(attributeName, attribute, item) {
      const dictionary = byAttribute.get(attributeName)
      if (dictionary !== undefined && dictionary.key === enumKey(attribute)) return dictionary.names
      const type = `${item.type}${pascalCase(attributeName)}`
      return { type, captions: captionsOf(type), module: item.module }
    },
  }
}

function captionsOf(type: string): string {
  return `${type[0]!.toLowerCase()}${type.slice(1)}Captions`
}

/** Two enums with the same key have the same ids and captions. */
function enumKey(attribute: CompiledAttribute): string {
  const values = Object.entries(attribute.enum ?? {}).map(([id, { caption }]) => [id, caption])
  return JSON.stringify(values.sort(([a], [b]) => (a! < b! ? -1 : 1)))
}

/** The enum's constant of ids, its type, and its captions. */
export function printEnum(names: EnumNames, attribute: CompiledAttribute): Code {
  const values = Object.entries(attribute.enum ?? {})
  const text = attribute.type === 'string_t' || values.some(([id]) => !/^-?\d+$/.test(id))
  const keys = distinct(
    values.map(([id, { caption }]) => `${caption}\u0000${id}`),
    (entry) => enumKeyName(...(entry.split('\u0000') as [string, string])),
  )
  const ids = values.map(([id, value], i) => {
    const deprecation = value.deprecated
    const note = deprecation === undefined ? '' : doc(`@deprecated since OCSF ${deprecation.since}`)
    return code`${note}${propertyKey(keys[i]!)}: ${text ? stringLiteral(id) : id},`
  })
  const captions = values.map(([id, { caption }]) => code`${propertyKey(id)}: ${jsonLiteral(caption)},`)
  return code`
    ${doc(attribute.caption)}export const ${names.type} = {
      ${join(ids)}
    } as const
    export type ${names.type} = (typeof ${names.type})[keyof typeof ${names.type}]

    ${doc(`The caption of each {@link ${names.type}}.`)}export const ${names.captions} = {
      ${join(captions)}
    } as const
  `
}

/** `AWS Account` → `AWSAccount`; captions without an ASCII letter or digit are named after the id. */
function enumKeyName(caption: string, id: string): string {
  const name = pascalCase(caption)
  if (name !== '_' && name !== '__proto__') return name
  return pascalCase(`Value ${id}`)
}
