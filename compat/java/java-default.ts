import type { FieldSchema, SchemaType } from '../../runtime/schema/schema-type.ts'
import { JavaFailure } from './java-failure.ts'

type Json = { readonly [key: string]: unknown }

/** What is forced into a record that can hold itself never ends. */
const deepest = 200

/**
 * Throws a {@link JavaFailure} where Java can't make the default of a field. In a union, it takes the first branch that
 * such a kind of JSON may be of, any for records, enums, arrays and maps, and forces the default into it.
 */
export function makeDefault({ name, type, default: given }: FieldSchema): void {
  if (given === undefined) throw new JavaFailure(`no default value for ${name}`)
  const first = type.kind === 'union' ? type.branches[0] : type
  if (given.value === null && first?.kind === 'null') return
  make(type, given.value, 0)
}

function make(type: SchemaType, json: unknown, depth: number): void {
  if (depth > deepest) throw new JavaFailure('StackOverflowError: a default never ends')
  switch (type.kind) {
    case 'record':
      for (const { name, type: own, default: given } of type.fields) {
        const value = isObject(json) && Object.hasOwn(json, name) ? { value: json[name] } : given
        if (value === undefined) throw new JavaFailure(`no default value for ${name}`)
        make(own, value.value, depth + 1)
      }
      return
    case 'enum':
      if (!type.symbols.includes(json as string)) throw wrong(type, json)
      return
    case 'array':
      for (const item of isObject(json) || Array.isArray(json) ? Object.values(json) : []) {
        make(type.items, item, depth + 1)
      }
      return
    case 'map':
      // It writes how many items there are, and then none of them.
      if (Array.isArray(json) && json.length > 0) throw wrong(type, json)
      if (isObject(json)) for (const value of Object.values(json)) make(type.values, value, depth + 1)
      return
    case 'union': {
      const branch = type.branches.find((each) => mayBe(each, json))
      if (branch === undefined) throw wrong(type, json)
      make(branch, json, depth + 1)
      return
    }
    default:
      if (!mayBe(type, json)) throw wrong(type, json)
  }
}

function mayBe({ kind }: SchemaType, json: unknown): boolean {
  switch (kind) {
    case 'null':
      return json === null
    case 'boolean':
      return typeof json === 'boolean'
    case 'int':
    case 'long':
    case 'float':
    case 'double':
      return typeof json === 'number'
    case 'string':
    case 'bytes':
    case 'fixed':
      return typeof json === 'string'
    default:
      return true
  }
}

function isObject(json: unknown): json is Json {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

function wrong({ kind }: SchemaType, json: unknown): JavaFailure {
  return new JavaFailure(`it makes no default of ${kind} from ${JSON.stringify(json)}`)
}
