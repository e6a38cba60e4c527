import { recursiveRecords } from '../schema/recursive-records.ts'
import type { SchemaType } from '../schema/schema-type.ts'
import { pointerStep } from '../validate/issue.ts'
import { decodeWith } from '../wire/decode.ts'
import type { DecodeLimits } from '../wire/decode-limits.ts'
import { enter, lastKey, leave, readArray, readBranch, readMap, readSymbol } from '../wire/read-collection.ts'
import { readBytes, readFixed, readString } from '../wire/read-text.ts'
import type { Read, Source } from '../wire/source.ts'
import { WireError } from '../wire/wire-error.ts'
import { readerOf } from './promotions.ts'

interface Step {
  readonly kind: 'field' | 'item' | 'key'
  readonly name: string
}

/** A place that is nested deeper is named by what it is in: nobody follows more steps. */
const longestPath = 64

/**
 * The error of a message that couldn't be read, with the path of what it failed at: the message is read once more, by
 * the writer's schema, up to where it failed.
 */
export function traceFailure(
  bytes: Uint8Array,
  error: WireError,
  limits: DecodeLimits,
  writer: SchemaType,
): WireError {
  const path: Step[] = []
  const recursive = recursiveRecords([writer])
  const isHere = (p: number) => error.offset !== undefined && p >= error.offset

  /** Reads in the midst of a step of the path, which stays there when reading fails. */
  const inside = (step: Step, read: Read<unknown>, r: Source, p: number): unknown => {
    path.push(step)
    const value = read(r, p)
    path.pop()
    return value
  }
  const readerOfType = (type: SchemaType): Read<unknown> => {
    if (type.kind === 'record') {
      return (r, start) => {
        if (recursive.has(type)) enter(r, start)
        if (error.code === 'SCHEMA_MISMATCH' && isHere(start)) throw error
        r.p = start
        for (const field of type.fields) {
          inside({ kind: 'field', name: field.name }, readerOfType(field.type), r, r.p)
        }
        if (recursive.has(type)) leave(r)
      }
    }
    if (type.kind === 'union') {
      return (r, p) => {
        const branch = type.branches[readBranch(r, p, type.branches.length)]!
        if (branch.kind !== 'null') readerOfType(branch)(r, r.p)
      }
    }
    const read = leafOf(type)
    return (r, p) => {
      // Trailing bytes are behind all values.
      if (isHere(p) && p < r.end) throw error
      return read(r, p)
    }
  }
  const leafOf = (type: Exclude<SchemaType, { kind: 'record' | 'union' }>): Read<unknown> => {
    switch (type.kind) {
      case 'array': {
        const item = readerOfType(type.items)
        return (r, p) => {
          let index = 0
          readArray(r, p, (_, at) => inside({ kind: 'item', name: String(index++) }, item, r, at))
        }
      }
      case 'map': {
        const value = readerOfType(type.values)
        return (r, p) => {
          readMap(r, p, (_, from) => inside({ kind: 'key', name: lastKey.text }, value, r, from))
        }
      }
      case 'enum':
        return (r, p) => readSymbol(r, p, type.symbols.length)
      case 'fixed':
        return (r, p) => readFixed(r, p, type.size)
      case 'bytes':
        return readBytes
      case 'string':
        return readString
      case 'long':
        // A long beyond ±(2^53−1) is what failed where the error says so, and nowhere else.
        return readerOf('long', type, 'exact-or-bigint')
      default:
        return readerOf(type.kind, type)
    }
  }
  if (error.code === 'TRAILING_BYTES' || (error.code === 'TOO_LARGE' && error.offset === 0)) return error
  try {
    const read = readerOfType(writer)
    decodeWith(
      (r, p) => {
        // A message may be read twice, see decodeWith.
        path.length = 0
        return read(r, p)
      },
      bytes,
      limits,
    )
    return error
  } catch {
    const steps = path.slice(0, longestPath)
    const text = steps.map(({ kind, name }) =>
      kind === 'field' ? `.${name}` : kind === 'item' ? `[${name}]` : `{${name}}`,
    )
    return new WireError(error.code, error.reason, {
      ...(error.offset !== undefined && { offset: error.offset }),
      path: text.join('').replace(/^\./, ''),
      pointer: steps.map(({ name }) => pointerStep(name)).join(''),
      ...('cause' in error && { cause: error.cause }),
    })
  }
}
