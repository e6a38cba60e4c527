import { SchemaError } from './schema-error.ts'
import {
  branchName,
  type FieldSchema,
  type PrimitiveKind,
  primitiveKinds,
  type RecordSchema,
  type SchemaType,
} from './schema-type.ts'

type Json = { readonly [key: string]: unknown }

/** Schemas nested deeper than this are refused; those derived from OCSF are nested less than 40 deep. */
const deepest = 500

/** Makes schemas into graphs; a name means the same in all that one graph made. */
export type SchemaGraph = (schema: unknown, namespace?: string) => SchemaType

/**
 * @param lookup the definition behind a full name that the schemas refer to. With it, a type that turns up again, at
 * the place where it is defined, is the one that is known already.
 * @throws SchemaError from the graph for what isn't an Avro schema.
 */
export function schemaGraph(lookup?: (fullName: string) => unknown): SchemaGraph {
  const named = new Map<string, SchemaType>()
  const typeOf = (schema: unknown, namespace: string, depth: number): SchemaType => {
    if (depth > deepest) throw new SchemaError('BAD_SCHEMA', `the schema is nested deeper than ${deepest}`)
    if (typeof schema === 'string') return reference(schema, namespace, depth)
    if (Array.isArray(schema)) {
      return unionOf(schema.map((branch) => typeOf(branch, namespace, depth + 1)))
    }
    if (typeof schema !== 'object' || schema === null) throw bad(schema)
    const json = schema as Json
    switch (json.type) {
      case 'array':
        return { kind: 'array', items: typeOf(json.items, namespace, depth + 1) }
      case 'map':
        return { kind: 'map', values: typeOf(json.values, namespace, depth + 1) }
      case 'record':
      case 'error':
      case 'enum':
      case 'fixed':
        return define(json, namespace, depth)
      case 'long':
        return json.jsType === 'bigint' ? { kind: 'long', bigint: true } : { kind: 'long' }
      default:
        return typeOf(json.type, namespace, depth + 1)
    }
  }

  const reference = (name: string, namespace: string, depth: number): SchemaType => {
    if (primitiveKinds.has(name)) return { kind: name as PrimitiveKind }
    const fullName = fullNameOf(name, namespace)
    const known = named.get(fullName) ?? named.get(name)
    if (known !== undefined) return known
    const found = lookup?.(fullName) ?? lookup?.(name)
    if (found === undefined) throw new SchemaError('BAD_SCHEMA', `no type of the name ${fullName}`)
    return typeOf(found, '', depth + 1)
  }

  const define = (json: Json, outer: string, depth: number): SchemaType => {
    if (typeof json.name !== 'string') throw new SchemaError('BAD_SCHEMA', `a ${json.type} without a name`)
    const given = typeof json.namespace === 'string' ? json.namespace : outer
    const name = fullNameOf(json.name, given)
    const namespace = namespaceOf(name)
    const aliases = texts(json.aliases).map((alias) => fullNameOf(alias, namespace))
    if (primitiveKinds.has(name))
      throw new SchemaError('BAD_SCHEMA', `a ${json.type} can't be called ${name}`)
    const before = named.get(name)
    if (before !== undefined && lookup !== undefined) return before
    if (before !== undefined) throw new SchemaError('BAD_SCHEMA', `${name} is defined twice`)
    if (json.type === 'enum') {
      const symbols = symbolsOf(json.symbols, name)
      const byDefault = typeof json.default === 'string' ? { default: json.default } : {}
      return add(name, { kind: 'enum', name, aliases, symbols, ...byDefault })
    }
    if (json.type === 'fixed') {
      const { size } = json
      if (!Number.isSafeInteger(size) || (size as number) < 0) {
        throw new SchemaError('BAD_SCHEMA', `${name} has no size`)
      }
      return add(name, { kind: 'fixed', name, aliases, size: size as number })
    }
    if (!Array.isArray(json.fields)) throw new SchemaError('BAD_SCHEMA', `${name} has no fields`)
    const fields: FieldSchema[] = []
    const record: RecordSchema = { kind: 'record', name, aliases, fields }
    add(name, record)
    const seen = new Set<string>()
    for (const field of json.fields as unknown[]) {
      if (typeof field !== 'object' || field === null) throw bad(field)
      const { name: own, type, aliases: others, default: value } = field as Json
      if (typeof own !== 'string') throw new SchemaError('BAD_SCHEMA', `${name} has a field without a name`)
      if (seen.has(own)) throw new SchemaError('BAD_SCHEMA', `${name} has two fields called ${own}`)
      seen.add(own)
      fields.push({
        name: own,
        aliases: texts(others),
        type: typeOf(type, namespace, depth + 1),
        ...(Object.hasOwn(field, 'default') && { default: { value } }),
      })
    }
    return record
  }

  const add = (name: string, type: SchemaType): SchemaType => {
    named.set(name, type)
    return type
  }
  return (schema, namespace = '') => typeOf(schema, namespace, 0)
}

/** The graph of a self-contained schema's JSON text. Throws a `SchemaError` for what isn't one. */
export function schemaOfText(text: string): SchemaType {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw new SchemaError('BAD_SCHEMA', 'the schema is not JSON', { cause })
  }
  return schemaGraph()(json)
}

function unionOf(branches: readonly SchemaType[]): SchemaType {
  const names = new Set<string>()
  for (const branch of branches) {
    if (branch.kind === 'union') throw new SchemaError('BAD_SCHEMA', 'a union directly inside a union')
    const name = branchName(branch)
    if (names.has(name)) throw new SchemaError('BAD_SCHEMA', `a union with two branches of the type ${name}`)
    names.add(name)
  }
  return { kind: 'union', branches }
}

/** All of them: to leave one out would give the others another index. */
function symbolsOf(symbols: unknown, name: string): string[] {
  const found = texts(symbols)
  if (!Array.isArray(symbols) || found.length !== symbols.length || new Set(found).size !== found.length) {
    throw new SchemaError('BAD_SCHEMA', `the symbols of ${name} are not all different names`)
  }
  return found
}

function bad(schema: unknown): SchemaError {
  return new SchemaError(
    'BAD_SCHEMA',
    `${typeof schema === 'string' ? schema : typeof schema} is no Avro schema`,
  )
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

function namespaceOf(fullName: string): string {
  return fullName.includes('.') ? fullName.slice(0, fullName.lastIndexOf('.')) : ''
}

function fullNameOf(name: string, namespace: string): string {
  return name.includes('.') || namespace === '' ? name : `${namespace}.${name}`
}
