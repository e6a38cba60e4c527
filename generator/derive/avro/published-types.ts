import type { AvroField, AvroSchema } from '../../model/avro.ts'
import type { AttributeKind } from '../../model/lineage.ts'
import { fullNameOf, schemaKind } from '../../model/schema-kind.ts'
import { definitionsIn } from '../../model/schema-names.ts'
import { itemName } from './avro-name.ts'
import type { ItemHistory } from './lineage-at.ts'

/** A published version of a record that topics carry. */
export interface PublishedSchema {
  /** Relative to the project's root. */
  readonly file: string
  /** Self-contained. */
  readonly schema: AvroSchema
}

/** What published versions say of one derived record. */
export interface PublishedItem {
  /** By field: the types it had, newest first. */
  readonly fields: ReadonlyMap<string, readonly AttributeKind[]>
  /** Fields that may be null in some version, or are missing in it. */
  readonly optional: ReadonlySet<string>
}

/** By full name of the derived record. */
export type PublishedTypes = ReadonlyMap<string, PublishedItem>

interface GatheredItem {
  readonly fields: Map<string, AttributeKind[]>
  readonly optional: Set<string>
  /** In how many versions the record is. */
  seen: number
}

/**
 * The types that the derived records' fields had in published versions, given newest first. `objectOf` is the OCSF
 * name of the object that a record is derived from. A string may have been text or JSON text: that isn't in its type.
 */
export function publishedTypes(
  versions: readonly PublishedSchema[],
  objectOf: (fullName: string) => string,
): PublishedTypes {
  const found = new Map<string, GatheredItem>()
  for (const { schema } of versions) {
    for (const { fullName, namespace, schema: type } of definitionsIn(schema)) {
      if (type.type !== 'record' || !fullName.startsWith('org.ocsf.')) continue
      const item = found.get(fullName) ?? { fields: new Map(), optional: new Set(), seen: 0 }
      found.set(fullName, item)
      const names = new Set(type.fields.map(({ name }) => name))
      for (const name of item.fields.keys()) if (!names.has(name)) item.optional.add(name)
      for (const field of type.fields) {
        const kinds = item.fields.get(field.name) ?? []
        if (item.seen > 0 && kinds.length === 0) item.optional.add(field.name)
        item.fields.set(field.name, kinds)
        if (mayBeNull(field)) item.optional.add(field.name)
        addKinds(field.type, { namespace, objectOf, kinds, suffix: '' })
      }
      item.seen++
    }
  }
  return found
}

function mayBeNull({ type }: AvroField): boolean {
  return type === 'null' || (Array.isArray(type) && type.includes('null'))
}

interface KindsInto {
  readonly namespace: string
  readonly objectOf: (fullName: string) => string
  readonly kinds: AttributeKind[]
  /** `[]` for an array's items. */
  readonly suffix: '' | '[]'
}

/** Adds the kinds of a type's branches in their order, each once; what no derived field can be is left out. */
function addKinds(schema: AvroSchema, into: KindsInto): void {
  const { namespace, objectOf, kinds, suffix } = into
  const add = (kind: AttributeKind) => {
    if (!kinds.includes(kind + suffix)) kinds.push(kind + suffix)
  }
  const type = schemaKind(schema)
  switch (type.kind) {
    case 'union':
      for (const branch of type.branches) addKinds(branch, into)
      break
    case 'array':
      if (suffix === '') addKinds(type.schema.items, { ...into, suffix: '[]' })
      break
    case 'named':
      add(`@${objectOf(fullNameOf(type.schema.name, type.schema.namespace ?? namespace))}`)
      break
    case 'reference':
      add(`@${objectOf(fullNameOf(type.name, namespace))}`)
      break
    case 'primitive':
      if (typeof type.schema !== 'string' && type.schema.logicalType === 'timestamp-millis') add('timestamp')
      else if (scalars.has(type.name)) add(type.name)
  }
}

const scalars: ReadonlySet<string> = new Set(['boolean', 'double', 'long', 'string'])

/** What to do about an attribute whose published values can't become what it is now. */
export const keepType =
  'keep its type, and give what is new an attribute of another name; where only a draft has the old type, ' +
  'ocsf-kafka version replaces it'

/** What is published of an item under the names that it has and had. */
export function publishedItem(
  { name, history }: { readonly name: string; readonly history: ItemHistory },
  published: PublishedTypes,
): PublishedItem {
  const found = [name, ...history.formerNames.toReversed()].flatMap(
    (each) => published.get(itemName(each).fullName) ?? [],
  )
  if (found.length < 2) return found[0] ?? { fields: new Map(), optional: new Set() }
  const fields = new Map<string, readonly AttributeKind[]>()
  for (const item of found) {
    for (const [field, kinds] of item.fields) fields.set(field, [...(fields.get(field) ?? []), ...kinds])
  }
  return { fields, optional: new Set(found.flatMap(({ optional }) => [...optional])) }
}

/** The published kinds that aren't among those that are known. */
export function unlisted(
  published: readonly AttributeKind[],
  known: readonly AttributeKind[],
): AttributeKind[] {
  const added = new Set<AttributeKind>()
  for (const kind of published) if (!known.some((other) => mayBe(kind, other))) added.add(kind)
  return [...added]
}

/** Whether a published kind can be a known one: JSON text is published as a string. */
function mayBe(published: AttributeKind, known: AttributeKind): boolean {
  return published === known || published === known.replace(/^json/, 'string')
}

/** The newest version in which a field of a derived record has a branch, or items, of this type. */
export function versionWith(
  versions: readonly PublishedSchema[],
  fullName: string,
  field: string,
  branch: AvroSchema,
): PublishedSchema | undefined {
  return versions.find(({ schema }) => {
    const record = definitionsIn(schema).find((definition) => definition.fullName === fullName)?.schema
    const own = record?.type === 'record' ? record.fields.find(({ name }) => name === field) : undefined
    return own !== undefined && holds(own.type, JSON.stringify(branch))
  })
}

function holds(type: AvroSchema, branch: string): boolean {
  const own = schemaKind(type)
  if (own.kind === 'union') return own.branches.some((each) => holds(each, branch))
  if (own.kind === 'array' && holds(own.schema.items, branch)) return true
  return (
    JSON.stringify(own.kind === 'named' ? fullNameOf(own.schema.name, own.schema.namespace) : type) === branch
  )
}
