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
import { buildEvent } from './build-event.ts'
import { type LeastValues, leastValues } from './least-value.ts'
import { treeJson, writeTree } from './value-tree.ts'

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
  return ({ visit, breach }) => {
    if (visit === undefined || breach === undefined) return undefined
    least ??= leastValues(writer.definitions.keys(), records())
    const tree = buildEvent(visit, breach, least)
    if (tree === undefined) return undefined
    const bytes = encodeWith(writeTree, tree)
    read ??= compileRead(plan, [writer.type, reader.type], new Map())
    const error = errorOf(() => decodeWith(read!, bytes, decodeLimits(), trace))
    if (error === undefined) return undefined
    java ??= javaReader(writer, reader)
    const outcome = java(tree)
    return {
      json: treeJson(tree),
      hex: Buffer.from(bytes).toString('hex'),
      error: {
        code: error.code,
        message: error.reason,
        ...(error.offset !== undefined && { offset: error.offset }),
        path: error.path,
      },
      ...(outcome.reads && { java: outcome }),
    }
  }
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
