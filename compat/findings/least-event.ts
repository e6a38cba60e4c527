import type { Plan } from '../../runtime/schema/plan.ts'
import { defaultDecodeLimits } from '../../runtime/wire/decode-limits.ts'
import type { PreparedSchema } from '../prepare.ts'
import { placeOf } from '../schema/slot.ts'
import type { Draft } from './draft.ts'
import { bytesOfDefaults, leastCost, leastOf } from './least-cost.ts'

/** The finding for schemas of which even the least event is beyond a limit, so that none can be read. */
export function leastEventLimit(
  plan: Plan,
  writer: PreparedSchema,
  reader: PreparedSchema,
): Draft | undefined {
  const why = reasonOf(plan, writer, reader)
  if (why === undefined) return undefined
  return {
    code: 'LIMIT',
    kind: 'data',
    severity: 'error',
    message: `no event can be read: even the least one ${why}`,
    path: '',
    reader: placeOf(reader.root),
    writer: placeOf(writer.root),
  }
}

function reasonOf(plan: Plan, writer: PreparedSchema, reader: PreparedSchema): string | undefined {
  const { maxBytes, maxDepth, maxEmptyItems, maxDecodedBytes } = defaultDecodeLimits
  const least = leastOf(writer)
  if (least.bytes > maxBytes) {
    return `takes ${told(least.bytes)} bytes, and those of more than ${maxBytes / 2 ** 20} MiB are refused`
  }
  // Mostly a glance tells: without a way out no record of the writer's stands in itself, so that there are no more
  // levels than there are records, and none has more defaults filled in than the reader has.
  const isModest =
    writer.definitions.size <= maxDepth &&
    least.empty <= maxEmptyItems &&
    least.records * bytesOfDefaults(reader) <= maxDecodedBytes
  if (isModest) return undefined
  const { depth, empty, filled } = leastCost(plan, writer.type, reader.type)
  if (depth > maxDepth) {
    return `nests records that one of the schemas has in circles ${depth} deep, and more than ${maxDepth} are refused`
  }
  if (empty > maxEmptyItems) {
    return `has ${told(empty)} records that take no bytes, and more than ${told(maxEmptyItems)} are refused`
  }
  if (filled > maxDecodedBytes) {
    return `has ${told(filled)} bytes of defaults filled in, and more than ${maxDecodedBytes / 2 ** 20} MiB of decoded values are refused`
  }
  return undefined
}

function told(count: number): string {
  return count.toLocaleString('en')
}
