import { emptyTypes } from '../schema/empty-types.ts'
import { recursiveRecords } from '../schema/recursive-records.ts'
import type { RecordSchema, SchemaType } from '../schema/schema-type.ts'
import { pointerStep } from '../validate/issue.ts'
import { decodePartWith, type Trace } from '../wire/decode.ts'
import { enter, lastKey, leave, readArray, readBranch, readMap, readSymbol } from '../wire/read-collection.ts'
import { readNull } from '../wire/read-number.ts'
import { readFixed } from '../wire/read-text.ts'
import { skipText } from '../wire/skip.ts'
import type { Read } from '../wire/source.ts'
import { WireError } from '../wire/wire-error.ts'
import { readerOf } from './promotions.ts'

interface Step {
  readonly kind: 'field' | 'item' | 'key'
  /** Of an item or entry, changed from one to the next; undefined between them. */
  name: string | number | undefined
}

/** The message that is traced at this moment. */
interface Traced {
  readonly error: WireError
  /** The steps to the value that is being read. */
  readonly path: Step[]
}

/** A place that is nested deeper is named by what it is in: nobody follows more steps. */
const longestPath = 64

/**
 * Finds what a message failed at: the message is read once more, by the writer's schema and up to where it failed,
 * and the steps to there become the error's path.
 */
export function createTrace(writer: SchemaType): Trace {
  const traced: { current: Traced } = { current: { error: new WireError('UNREADABLE', ''), path: [] } }
  const read = tracingReader(writer, traced)
  return (bytes, error, limits) => {
    // These are of the message as a whole.
    if (error.code === 'TRAILING_BYTES' || (error.code === 'TOO_LARGE' && error.offset === 0)) return error
    const path: Step[] = []
    traced.current = { error, path }
    try {
      decodePartWith(read, bytes, limits)
      return error
    } catch {
      return withPath(
        error,
        path.filter(({ name }) => name !== undefined),
      )
    }
  }
}

/** {@link createTrace}, made when the first message fails: most never do. */
export function lazyTrace(writer: () => SchemaType): Trace {
  let trace: Trace | undefined
  return (bytes, error, limits) => {
    trace ??= createTrace(writer())
    return trace(bytes, error, limits)
  }
}

function withPath(error: WireError, all: readonly Step[]): WireError {
  const steps = all.slice(0, longestPath)
  const text = steps.map(({ kind, name }) =>
    kind === 'field' ? `.${name}` : kind === 'item' ? `[${name}]` : `{${name}}`,
  )
  return new WireError(error.code, error.reason, {
    ...(error.offset !== undefined && { offset: error.offset }),
    path: text.join('').replace(/^\./, ''),
    pointer: steps.map(({ name }) => pointerStep(String(name))).join(''),
    ...('cause' in error && { cause: error.cause }),
  })
}

/** Reads values of a type, and leaves the path of the one that it fails at. */
function tracingReader(writer: SchemaType, traced: { readonly current: Traced }): Read<unknown> {
  const recursive = recursiveRecords([writer])
  const records = new Map<RecordSchema, Read<unknown>>()

  const inside = (step: Step, read: Read<unknown>): Read<unknown> => {
    return (r, p) => {
      const { path } = traced.current
      path.push(step)
      read(r, p)
      // Not reached where reading fails, so that the step stays.
      path.pop()
    }
  }
  /** Values are where an error may lie; of the end of the message nothing begins. */
  const stopping = (read: Read<unknown>): Read<unknown> => {
    return (r, p) => {
      const { error } = traced.current
      if (error.offset !== undefined && p >= error.offset && p < r.end) throw error
      return read(r, p)
    }
  }
  const isEmpty = emptyTypes()
  const readOf = (type: SchemaType): Read<unknown> => {
    if (isEmpty(type)) return readNull
    switch (type.kind) {
      case 'record':
        return records.get(type) ?? readRecord(type)
      case 'union': {
        const branches = type.branches.map(readOf)
        return (r, p) => {
          const index = readBranch(r, p, branches.length)
          if (type.branches[index]!.kind !== 'null') branches[index]!(r, r.p)
        }
      }
      case 'array': {
        const item = readOf(type.items)
        return stopping((r, p) => {
          const step: Step = { kind: 'item', name: undefined }
          let index = 0
          const each: Read<unknown> = (_, at) => {
            step.name = index++
            item(r, at)
            step.name = undefined
          }
          inside(step, () => readArray(r, p, each))(r, p)
        })
      }
      case 'map': {
        const value = readOf(type.values)
        return stopping((r, p) => {
          const step: Step = { kind: 'key', name: undefined }
          const each: Read<unknown> = (_, at) => {
            step.name = lastKey.text
            value(r, at)
            step.name = undefined
          }
          inside(step, () => readMap(r, p, each))(r, p)
        })
      }
      case 'enum': {
        const { length } = type.symbols
        return stopping((r, p) => readSymbol(r, p, length))
      }
      case 'fixed': {
        const { size } = type
        return stopping((r, p) => readFixed(r, p, size))
      }
      case 'bytes':
      case 'string':
        return stopping((r, p) => {
          // What isn't UTF-8 is what failed where the error lies in it, and nowhere else: it may have been skipped. A
          // reader may have taken bytes for text.
          skipText(r, p)
          const { error } = traced.current
          if (error.offset !== undefined && error.offset < r.p && error.offset > p) throw error
        })
      case 'long':
        // One beyond ±(2^53−1) is what failed where the error says so, and nowhere else: it may have been skipped.
        return stopping(readerOf('long', type, 'exact-or-bigint'))
      default:
        return stopping(readerOf(type.kind, type))
    }
  }
  const readRecord = (type: RecordSchema): Read<unknown> => {
    const fields: Read<unknown>[] = []
    const isRecursive = recursive.has(type)
    const read: Read<unknown> = (r, start) => {
      const { error } = traced.current
      if (isRecursive) enter(r, start)
      if (error.code === 'SCHEMA_MISMATCH' && error.offset !== undefined && start >= error.offset) throw error
      r.p = start
      for (const field of fields) field(r, r.p)
      if (isRecursive) leave(r)
    }
    // Known before its fields are looked at, which may lead back to it.
    records.set(type, read)
    for (const { name, type: of } of type.fields) fields.push(inside({ kind: 'field', name }, readOf(of)))
    return read
  }
  return readOf(writer)
}
