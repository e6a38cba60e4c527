import { fitsDefault } from '../../runtime/schema/default-value.ts'
import type { SchemaType } from '../../runtime/schema/schema-type.ts'

/** The plainest default of a type, as JSON: null where it may be, else empty or zero; undefined where there is none. */
export function defaultFor(type: SchemaType): { readonly value: unknown } | undefined {
  switch (type.kind) {
    case 'null':
      return { value: null }
    case 'boolean':
      return { value: false }
    case 'int':
    case 'long':
    case 'float':
    case 'double':
      return { value: 0 }
    case 'string':
    case 'bytes':
      return { value: '' }
    case 'array':
      return { value: [] }
    case 'map':
      return { value: {} }
    case 'enum':
      return type.symbols.length === 0 ? undefined : { value: type.default ?? type.symbols[0] }
    case 'fixed':
      return type.size > 64 ? undefined : { value: '\u0000'.repeat(type.size) }
    case 'record':
      return fitsDefault({}, type) ? { value: {} } : undefined
    case 'union': {
      if (type.branches.some(({ kind }) => kind === 'null')) return { value: null }
      return type.branches[0] && defaultFor(type.branches[0])
    }
  }
}

/** Whether null is a value of the type. */
export function isNullable(type: SchemaType): boolean {
  return type.kind === 'null' || (type.kind === 'union' && type.branches.some(({ kind }) => kind === 'null'))
}
