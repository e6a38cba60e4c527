import { primitiveKinds } from '../schema/schema-type.ts'

/** Keys that hold no schema, whatever stands under them. */
type Attributes = { readonly [key: string]: unknown }

/**
 * An Avro schema's JSON in the one form that all its spellings share: names in full, the keys of objects sorted, and
 * without what says nothing (`{"type": "string"}`, an empty list of aliases, the order `ascending`). Registries give
 * schemas back respelled; docs, defaults and properties of the user's own are kept, since they make another version.
 */
export function canonicalSchema(schema: unknown): string {
  return JSON.stringify(canonical(schema, '', new Set()))
}

/** {@link canonicalSchema} of a text; of one that isn't JSON the text itself. */
export function canonicalSchemaText(text: string): string {
  let schema: unknown
  try {
    schema = JSON.parse(text, /\d{16}/.test(text) ? exactly : undefined)
  } catch {
    return text
  }
  return canonicalSchema(schema)
}

/** A long beyond 2^53 in a default: as a number it would be the same as its neighbours. */
function exactly(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const isRounded = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)
  // a form that no text of a schema has
  return isRounded && context?.source !== undefined ? `\u0000${context.source}` : value
}

/** @param known full names of the types that are defined further up. */
function canonical(schema: unknown, namespace: string, known: Set<string>): unknown {
  if (typeof schema === 'string')
    return primitiveKinds.has(schema) ? schema : referred(schema, namespace, known)
  if (Array.isArray(schema)) return schema.map((branch) => canonical(branch, namespace, known))
  if (!isObject(schema)) return schema
  const { type } = schema
  if (isObject(type)) {
    return Object.keys(schema).length === 1 ? canonical(type, namespace, known) : plain(schema)
  }
  switch (type) {
    case 'record':
    case 'error':
    case 'enum':
    case 'fixed':
      return named(schema, namespace, known)
    case 'array':
      return plain(schema, { items: canonical(schema.items, namespace, known) })
    case 'map':
      return plain(schema, { values: canonical(schema.values, namespace, known) })
    default: {
      const only = Object.keys(schema).length === 1
      if (only && typeof type === 'string') return canonical(type, namespace, known)
      return plain(schema)
    }
  }
}

function named(schema: Attributes, namespace: string, known: Set<string>): unknown {
  const { name, namespace: given, aliases, fields, ...rest } = schema
  const own = typeof given === 'string' ? given : namespace
  const fullName = inFull(String(name), own)
  const within = fullName.includes('.') ? fullName.slice(0, fullName.lastIndexOf('.')) : ''
  known.add(fullName)
  return plain(rest, {
    name: fullName,
    ...(Array.isArray(aliases) &&
      aliases.length > 0 && { aliases: aliases.map((alias) => inFull(String(alias), within)) }),
    ...(Array.isArray(fields) && {
      fields: fields.map((field: unknown) =>
        isObject(field) ? canonicalField(field, within, known) : field,
      ),
    }),
  })
}

function canonicalField(field: Attributes, namespace: string, known: Set<string>): unknown {
  const { type, aliases, order, ...rest } = field
  return plain(rest, {
    type: canonical(type, namespace, known),
    ...(Array.isArray(aliases) && aliases.length > 0 && { aliases }),
    ...(order !== undefined && order !== 'ascending' && { order }),
  })
}

/** A name without dots is of the enclosing namespace, unless only the null namespace has it. */
function referred(name: string, namespace: string, known: Set<string>): string {
  const fullName = inFull(name, namespace)
  return !known.has(fullName) && known.has(name) ? name : fullName
}

function inFull(name: string, namespace: string): string {
  return name.includes('.') || namespace === '' ? name : `${namespace}.${name}`
}

/** An object with its keys sorted, all the way down; those of `replaced` as they are. */
function plain(value: Attributes, replaced: Attributes = {}): unknown {
  const keys = [...new Set([...Object.keys(value), ...Object.keys(replaced)])].sort()
  // entries: a key such as __proto__ is a key like any other
  return Object.fromEntries(
    keys.map((key) => [key, Object.hasOwn(replaced, key) ? replaced[key] : sorted(value[key])]),
  )
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  return isObject(value) ? plain(value) : value
}

function isObject(value: unknown): value is Attributes {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
