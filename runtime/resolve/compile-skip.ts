import { emptyTypes } from '../schema/empty-types.ts'
import type { RecordSchema, SchemaType } from '../schema/schema-type.ts'
import { enter, leave, readBranch, readSymbol } from '../wire/read-collection.ts'
import {
  type Skip,
  skipBlocks,
  skipBoolean,
  skipBytes,
  skipDouble,
  skipFixed,
  skipFloat,
  skipLong,
  skipNull,
  skipText,
} from '../wire/skip.ts'
import type { Source } from '../wire/source.ts'

const primitives = {
  null: skipNull,
  boolean: skipBoolean,
  int: skipLong,
  long: skipLong,
  float: skipFloat,
  double: skipDouble,
  bytes: skipBytes,
  string: skipText,
} as const

/** Makes functions that move past values of a type. */
export type SkipCompiler = (type: SchemaType) => Skip

/** @param recursive the records that can contain themselves: how deep they do is limited. */
export function skipCompiler(recursive: ReadonlySet<RecordSchema>): SkipCompiler {
  const records = new Map<RecordSchema, Skip>()
  const isEmpty = emptyTypes()
  const skipOf = (type: SchemaType): Skip => {
    // Records of records of nothing can be nested so that there are millions of them.
    if (isEmpty(type)) return skipNull
    switch (type.kind) {
      case 'record':
        return records.get(type) ?? skipRecord(type)
      case 'enum': {
        const { length } = type.symbols
        return (r, p) => {
          readSymbol(r, p, length)
        }
      }
      case 'fixed': {
        const { size } = type
        return (r, p) => skipFixed(r, p, size)
      }
      case 'array': {
        const item = skipOf(type.items)
        return (r, p) => skipBlocks(r, p, item)
      }
      case 'map': {
        const value = skipOf(type.values)
        const entry: Skip = (r, p) => {
          skipText(r, p)
          value(r, r.p)
        }
        return (r, p) => skipBlocks(r, p, entry)
      }
      case 'union': {
        const branches = type.branches.map(skipOf)
        return (r, p) => branches[readBranch(r, p, branches.length)]!(r, r.p)
      }
      default:
        return primitives[type.kind]
    }
  }

  const skipRecord = (type: RecordSchema): Skip => {
    const fields: Skip[] = []
    const all = (r: Source, start: number) => {
      let p = start
      for (let i = 0; i < fields.length; i++) {
        fields[i]!(r, p)
        p = r.p
      }
      r.p = p
    }
    const skip: Skip = recursive.has(type)
      ? (r, p) => {
          enter(r, p)
          all(r, p)
          leave(r)
        }
      : all
    // Known before its fields are looked at, which may lead back to it.
    records.set(type, skip)
    for (const field of type.fields) fields.push(skipOf(field.type))
    return skip
  }
  return skipOf
}
