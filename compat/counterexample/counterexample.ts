import { compileRead } from '../../runtime/resolve/compile-read.ts'
import { lazyTrace } from '../../runtime/resolve/trace.ts'
import type { Plan, RecordPlan } from '../../runtime/schema/plan.ts'
import type { FieldSchema } from '../../runtime/schema/schema-type.ts'
import { decodeWith } from '../../runtime/wire/decode.ts'
import { decodeLimits } from '../../runtime/wire/decode-limits.ts'
import { encodeWith } from '../../runtime/wire/encode.ts'
import type { Read } from '../../runtime/wire/source.ts'
import { isWireError, type WireError } from '../../runtime/wire/wire-error.ts'
import type { Counterexample, DecodeError } from '../finding.ts'
import type { Draft } from '../findings/draft.ts'
import { javaReader } from '../java/java-outcome.ts'
import type { PreparedSchema } from '../prepare.ts'
import { alonePlan } from './alone-plan.ts'
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
    const first = errorOf(() => decodeWith(read!, bytes, decodeLimits(), trace))
    if (first === undefined) return undefined
    const isFirst = isOf(draft, first, leaf)
    const own = isFirst ? first : failsAlone(draft, bytes)
    if (own === undefined) return undefined
    java ??= javaReader(writer, reader)
    const outcome = java(event.tree)
    return {
      json: treeJson(event.tree),
      hex: Buffer.from(bytes).toString('hex'),
      error: decodeError(own, isOf(draft, own, leaf) ? event.path : own.path),
      ...(!isFirst && { earlier: decodeError(first, first.path) }),
      ...(outcome.reads && { java: outcome }),
    }
  }

  /** What is said of the bytes where nothing is read but the place of the finding. */
  function failsAlone({ visit, field }: Draft, bytes: Uint8Array): WireError | undefined {
    const alone = compileRead(alonePlan(visit!, field), [writer.type, reader.type], new Map())
    return errorOf(() => decodeWith(alone, bytes, decodeLimits(), trace))
  }
}

function decodeError({ code, reason, offset }: WireError, path: string): DecodeError {
  return { code, message: reason, ...(offset !== undefined && { offset }), path }
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

/**
 * Whether it failed at what was put there for it, and not before. The decoder's own path can't tell two values that
 * meet, of which one takes no bytes.
 */
function isOf({ visit, field }: Draft, { offset, reason }: WireError, leaf: Span): boolean {
  if (offset === undefined) return false
  const plan = visit?.plan
  // A record is found to lack a field when it has been read.
  if (plan?.kind === 'record' && field !== undefined) {
    return offset === leaf.end && reason.startsWith(lacks(plan, field))
  }
  if (plan?.kind === 'fail') return offset === leaf.start && reason === plan.message
  return offset === leaf.start || (offset > leaf.start && offset < leaf.end)
}

/** As the decoder says it, by the name that its own schema has for the record. */
function lacks({ reader }: RecordPlan, { name }: FieldSchema): string {
  return `the writer's ${reader.name} has no field ${name}, `
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
