import type { AttributeKind } from '../../model/lineage.ts'
import type { CompiledAttribute, CompiledSchema } from '../../model/ocsf.ts'

const kinds: { readonly [dataType: string]: AttributeKind } = {
  boolean_t: 'boolean',
  float_t: 'double',
  integer_t: 'long',
  json_t: 'json',
  long_t: 'long',
  string_t: 'string',
  timestamp_t: 'timestamp',
}

/** What decides about an attribute's Avro type; undefined for a data type that leads to none of OCSF's own. */
export function attributeKind(
  schema: CompiledSchema,
  { type, object_type, is_array }: CompiledAttribute,
): AttributeKind | undefined {
  const kind = object_type === undefined ? scalarKind(schema, type) : objectKind(object_type)
  return kind === undefined ? undefined : is_array === true ? `${kind}[]` : kind
}

function objectKind(object: string): AttributeKind {
  return object === 'object' ? 'json' : `@${object}`
}

function scalarKind(schema: CompiledSchema, type: string): AttributeKind | undefined {
  const seen = new Set<string>()
  for (let current: string | undefined = type; current !== undefined; current = schema.types[current]?.type) {
    const kind = Object.hasOwn(kinds, current) ? kinds[current] : undefined
    if (kind !== undefined) return kind
    if (seen.has(current)) return undefined
    seen.add(current)
  }
  return undefined
}

/** Takes a kind apart: `@cvss[]` is an array of references to the object cvss. */
export function kindParts(kind: AttributeKind): { readonly item: AttributeKind; readonly isArray: boolean } {
  return kind.endsWith('[]') ? { item: kind.slice(0, -2), isArray: true } : { item: kind, isArray: false }
}

/** The object that a kind refers to. */
export function referredObject(kind: AttributeKind): string | undefined {
  return kind.startsWith('@') ? kindParts(kind).item.slice(1) : undefined
}
