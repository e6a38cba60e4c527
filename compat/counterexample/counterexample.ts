import { compileRead } from '../../runtime/resolve/compile-read.ts'
import { lazyTrace } from '../../runtime/resolve/trace.ts'
import type { Plan, RecordPlan } from '../../runtime/schema/plan.ts'
import { decodeWith } from '../../runtime/wire/decode.ts'
import { decodeLimits } from '../../runtime/wire/decode-limits.ts'
import { encodeWith } from '../../runtime/wire/encode.ts'
import type { Read } from '../../runtime/wire/source.ts'
import { isWireError, type WireError } from '../../runtime/wire/wire-error.ts'
import type { Counterexample } from '../finding.ts'
import type { Draft } from '../findings/draft.ts'
import { javaReader } from '../java/java-outcome.ts'
import type { PreparedSchema } from '../prepare.ts'
import { type BuiltEvent, buildEvent } from './build-event.ts'
import { type LeastValues, leastValues } from './least-value.ts'
import { type Tree, treeJson, treeWriter } from './value-tree.ts'

/** Makes the counterexamples of a pair's findings. */
export type Counterexamples = (draft: Draft) => Counterexample | undefined

/**
 * What is needed for them is made with the first of them. Each is really encoded and decoded; undefined where that
 * went well after all, or where the event would be too large to be shown.
 */
export function counterexamples(
  plan: Plan,
  writer: PreparedSchema,
  reader: PreparedSchema,
  records: () => Iterable<RecordPlan>,
): Counterexamples {
  let least: LeastValues | undefined
  let read: Read<unknown> | undefined
  let java: ReturnType<typeof javaReader> | undefined
  const trace = lazyTrace(() => writer.type)
  return (draft) => {
    const { visit, breach } = draft
    if (visit === undefined || breach === undefined) return undefined
    least ??= leastValues(writer.definitions.keys(), records())
    const event = buildEvent(visit, breach, least)
    if (event === undefined) return undefined
    const { bytes, leaf } = encoded(event)
    read ??= compileRead(plan, [writer.type, reader.type], new Map())
    const error = errorOf(() => decodeWith(read!, bytes, decodeLimits(), trace))
    if (error === undefined) return undefined
    java ??= javaReader(writer, reader)
    const outcome = java(event.tree)
    return {
      json: treeJson(event.tree),
      hex: Buffer.from(bytes).toString('hex'),
      error: {
        code: error.code,
        message: error.reason,
        ...(error.offset !== undefined && { offset: error.offset }),
        path: isOf(draft, error, leaf) ? event.path : error.path,
      },
      ...(outcome.reads && { java: outcome }),
    }
  }
}

/** A part of an event's bytes. */
interface Span {
  readonly start: number
  readonly end: number
}

function encoded({ tree, leaf }: BuiltEvent): { readonly bytes: Uint8Array; readonly leaf: Span } {
  let span: Span = { start: 0, end: 0 }
  let first = 0
  const write = treeWriter((part, start, end) => {
    if (part === leaf) span = { start, end }
  })
  const bytes = encodeWith((b, p, value: Tree) => {
    first = p
    return write(b, p, value)
  }, tree)
  return { bytes, leaf: { start: span.start - first, end: span.end - first } }
}

/** Whether it failed at what was put there for it, and not before: the decoder's own path can't tell two that meet. */
function isOf({ visit, field }: Draft, { offset, reason }: WireError, leaf: Span): boolean {
  if (offset === undefined) return false
  // A record is found to lack a field when it has been read.
  if (visit?.plan.kind === 'record' && field !== undefined) {
    return offset === leaf.end && reason.includes(` no field ${field.name},`)
  }
  return offset === leaf.start || (offset > leaf.start && offset < leaf.end)
}

function errorOf(decode: () => unknown): WireError | undefined {
  try {
    decode()
    return undefined
  } catch (error) {
    if (isWireError(error)) return error
    throw error
  }
}
