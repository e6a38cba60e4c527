import type { Json } from '../../model/release.ts'
import { isPrimitive } from '../../model/schema-kind.ts'
import type { Report } from './context.ts'

const simpleName = /^[A-Za-z_][A-Za-z0-9_]*$/

/** Whether this is a field's or symbol's name; reports it otherwise. */
export function checkSimpleName(value: Json | undefined, at: string, what: string, report: Report): boolean {
  if (value === '__proto__' && what !== 'a symbol') return reportProto(at, what, report)
  if (typeof value === 'string' && simpleName.test(value)) return true
  report('AVRO_BAD_SCHEMA', at, `${shown(value)} can't be the name of ${what}`, { hint: nameRule })
  return false
}

/** Whether this is a type's name, with or without its namespace; reports it otherwise. */
export function checkTypeName(value: Json | undefined, at: string, report: Report): value is string {
  if (typeof value !== 'string' || !value.split('.').every((step) => simpleName.test(step))) {
    report('AVRO_BAD_SCHEMA', at, `${shown(value)} can't be the name of a type`, { hint: nameRule })
    return false
  }
  if (value === '__proto__') return reportProto(at, 'a type', report)
  if (!isPrimitive(value)) return true
  const message = `${shown(value)} is a primitive type and can't be the name of another one`
  report('AVRO_BAD_SCHEMA', at, message)
  return false
}

/** As a property of an object it would be the object's prototype, and what is assigned to it lost. */
function reportProto(at: string, what: string, report: Report): false {
  const message = `"__proto__" can't be the name of ${what}: JavaScript has a meaning of its own for it`
  report('AVRO_BAD_SCHEMA', at, message, { hint: 'give it another name, such as "proto"' })
  return false
}

const nameRule = 'names are letters, digits and underscores and begin with no digit'

/** A value as a message shows it: JSON, cut where it is long. */
export function shown(value: Json | undefined): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
