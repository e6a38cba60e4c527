import type { DefaultValue } from '../schema/default-value.ts'
import type { SchemaType } from '../schema/schema-type.ts'
import { charge } from '../wire/charge.ts'
import { enter, leave, some } from '../wire/read-collection.ts'
import { readLong } from '../wire/read-number.ts'
import { readString } from '../wire/read-text.ts'
import { setOwn } from '../wire/set-own.ts'
import type { Read } from '../wire/source.ts'
import type { SkipCompiler } from './compile-skip.ts'

/** A record while it is being read. */
export type Fields = { [name: string]: unknown }

/** One of the writer's fields. */
export interface FieldStep {
  /** The property; undefined for what is skipped. */
  readonly name: string | undefined
  /** The writer's union of null and something: `read` reads the something. */
  readonly nullable: boolean
  /** What is read may have to be made into a value of today's type, by what the record has already. */
  readonly converts: boolean
  readonly read: Read<unknown>
}

/** Moves past a field that the reader doesn't have. */
export function skipStep(type: SchemaType, skipOf: SkipCompiler): FieldStep {
  const nullable = type.kind === 'union' && type.branches.length === 2 && type.branches[0]!.kind === 'null'
  return { name: undefined, nullable, converts: false, read: skipOf(nullable ? type.branches[1]! : type) }
}

/**
 * Reads a record field by field.
 *
 * @param steps in the order in which the writer's fields come; they may still be added before the first record is read.
 * @param defaults of the reader's fields that the writer doesn't have.
 * @param current is told the record before what may have to look at it.
 * @param recursive whether the record can contain itself: how deep it does is limited.
 */
export function recordReader(
  steps: readonly FieldStep[],
  defaults: readonly (readonly [string, DefaultValue])[],
  current: { record: Fields },
  recursive: boolean,
): Read<unknown> {
  return (r, start) => {
    if (recursive) enter(r, start)
    const { b } = r
    const record: Fields = {}
    const { length } = steps
    let p = start
    for (let i = 0; i < length; i++) {
      const step = steps[i]!
      if (step.nullable) {
        if (b[p] === 0) {
          p++
          continue
        }
        p = some(r, p)
      }
      if (step.converts) current.record = record
      const { read } = step
      // Most fields are of these two: a call that the compiler knows is cheaper than one through a closure.
      const value = read === readString ? readString(r, p) : read === readLong ? readLong(r, p) : read(r, p)
      p = r.p
      if (step.name !== undefined && value !== undefined) record[step.name] = value
    }
    for (let i = 0; i < defaults.length; i++) {
      const [name, { make, bytes }] = defaults[i]!
      if (bytes > 0) charge(r, bytes, p)
      setOwn(record, name, make())
    }
    r.p = p
    if (recursive) leave(r)
    return record
  }
}

/** A field of the one name to which nothing can be assigned. */
export function defining(read: Read<unknown>, current: { readonly record: Fields }): Read<unknown> {
  return (r, p) => {
    const { record } = current
    const value = read(r, p)
    if (value !== undefined) setOwn(record, '__proto__', value)
  }
}
