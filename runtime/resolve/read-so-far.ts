import type { Naming } from '../schema/default-value.ts'
import { recursiveRecords } from '../schema/recursive-records.ts'
import type { RecordSchema, SchemaType } from '../schema/schema-type.ts'
import { decodeWith } from '../wire/decode.ts'
import type { DecodeLimits } from '../wire/decode-limits.ts'
import { enter, lastKey, leave, readArray, readBranch, readMap, readSymbol } from '../wire/read-collection.ts'
import { readFixed } from '../wire/read-text.ts'
import { setOwn } from '../wire/set-own.ts'
import type { Source } from '../wire/source.ts'
import { isWireError } from '../wire/wire-error.ts'
import { readerOf } from './promotions.ts'

/** Takes a value as soon as there is something of it: a record before its fields. */
type Put = (value: unknown) => void

/**
 * What can be read of a message up to where reading it fails, by the writer's schema: records and collections that
 * aren't whole have what came before. Longs beyond ±(2^53−1) are bigints. Undefined where there is nothing.
 */
export function readSoFar(
  bytes: Uint8Array,
  writer: SchemaType,
  limits: DecodeLimits,
  naming: Naming,
): unknown {
  const recursive = recursiveRecords([writer])

  const read = (type: SchemaType, owner: RecordSchema | undefined, r: Source, p: number, put: Put): void => {
    switch (type.kind) {
      case 'record': {
        if (recursive.has(type)) enter(r, p)
        const record: { [name: string]: unknown } = {}
        put(record)
        r.p = p
        for (const field of type.fields) {
          read(field.type, type, r, r.p, (value) => {
            if (value !== undefined) setOwn(record, naming.property(type, field.name), value)
          })
        }
        if (recursive.has(type)) leave(r)
        return
      }
      case 'array': {
        const items: unknown[] = []
        put(items)
        readArray(r, p, (_, at) => {
          const index = items.length
          read(type.items, owner, r, at, (value) => {
            items[index] = value
          })
        })
        return
      }
      case 'map': {
        const map: { [key: string]: unknown } = {}
        put(map)
        readMap(r, p, (_, at) => {
          const key = lastKey.text
          read(type.values, owner, r, at, (value) => setOwn(map, key, value))
        })
        return
      }
      case 'union': {
        const branch = type.branches[readBranch(r, p, type.branches.length)]!
        const wrapper = naming.wrapper(type, branch, owner)
        if (branch.kind === 'null') put(undefined)
        else read(branch, owner, r, r.p, wrapper === undefined ? put : (value) => put({ [wrapper]: value }))
        return
      }
      case 'enum':
        put(type.symbols[readSymbol(r, p, type.symbols.length)])
        return
      case 'fixed':
        put(readFixed(r, p, type.size))
        return
      default:
        put(readerOf(type.kind, type, 'exact-or-bigint')(r, p))
    }
  }
  let found: unknown
  try {
    decodeWith(
      (r, p) => {
        found = undefined
        read(writer, undefined, r, p, (value) => {
          found = value
        })
      },
      bytes,
      limits,
    )
  } catch (error) {
    if (!isWireError(error)) throw error
  }
  return found
}
