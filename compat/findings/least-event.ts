import type { Plan, RecordPlan } from '../../runtime/schema/plan.ts'
import { recursiveRecords } from '../../runtime/schema/recursive-records.ts'
import type { RecordSchema, SchemaType } from '../../runtime/schema/schema-type.ts'
import { defaultDecodeLimits } from '../../runtime/wire/decode-limits.ts'
import type { PreparedSchema } from '../prepare.ts'
import { placeOf } from '../schema/slot.ts'
import type { Draft } from './draft.ts'

/** The bytes of the least event, kept for each schema, which is mostly compared with many. */
const leasts = new WeakMap<PreparedSchema, number>()

/** Deeper than this a schema isn't followed: what is found is less than there is, and never more. */
const followed = 1_000

/** The finding for schemas of which even the least event is beyond a limit, so that none can be read. */
export function leastEventLimit(
  plan: Plan,
  writer: PreparedSchema,
  reader: PreparedSchema,
): Draft | undefined {
  const { maxBytes, maxDepth } = defaultDecodeLimits
  const bytes = leasts.get(writer) ?? leastBytes(writer.type)
  leasts.set(writer, bytes)
  // Without a way out none of the writer's records stands in itself: there are no more levels than there are records.
  const isShallow = bytes > maxBytes || writer.definitions.size <= maxDepth
  const depth = isShallow ? 0 : leastDepth(plan, writer.type, reader.type)
  if (bytes <= maxBytes && depth <= maxDepth) return undefined
  const why =
    bytes > maxBytes
      ? `even the least event takes ${bytes.toLocaleString('en')} bytes, and those of more than ${maxBytes / 2 ** 20} MiB are refused`
      : `even the least event nests records that the reader or the writer has in circles ${depth} deep, and more than ${maxDepth} are refused`
  return {
    code: 'LIMIT',
    kind: 'data',
    severity: 'error',
    message: `no event can be read: ${why}`,
    path: '',
    reader: placeOf(reader.root),
    writer: placeOf(writer.root),
  }
}

function leastBytes(type: SchemaType): number {
  const known = new Map<RecordSchema, number>()
  const bytesOf = (of: SchemaType, level: number): number => {
    switch (of.kind) {
      case 'null':
        return 0
      case 'float':
        return 4
      case 'double':
        return 8
      case 'fixed':
        return of.size
      case 'union':
        return 1 + Math.min(...of.branches.map((branch) => bytesOf(branch, level + 1)))
      case 'record': {
        const before = known.get(of)
        if (before !== undefined || level > followed) return before ?? 0
        known.set(of, 0)
        const sum = of.fields.reduce((bytes, field) => bytes + bytesOf(field.type, level + 1), 0)
        known.set(of, sum)
        return sum
      }
      default:
        return 1
    }
  }
  const bytes = bytesOf(type, 0)
  // There are no events at all of what ends in an empty union.
  return Number.isFinite(bytes) ? bytes : 0
}

/** How deep the records nest that the decoder counts: those that contain themselves, in either schema. */
function leastDepth(plan: Plan, writer: SchemaType, reader: SchemaType): number {
  const counted = recursiveRecords([writer, reader])
  if (counted.size === 0) return 0
  const known = new Map<RecordPlan, number>()
  const depthOf = (of: Plan, level: number): number => {
    if (of.kind === 'into') return depthOf(of.of, level)
    if (of.kind === 'union') {
      const depths = of.branches
        .filter(({ kind }) => kind !== 'fail')
        .map((branch) => depthOf(branch, level + 1))
      return depths.length === 0 ? 0 : Math.min(...depths)
    }
    if (of.kind !== 'record') return 0
    const before = known.get(of)
    if (before !== undefined || level > followed) return before ?? 0
    known.set(of, 0)
    let deepest = 0
    for (const step of of.steps) {
      if (step.kind === 'read') deepest = Math.max(deepest, depthOf(step.plan, level + 1))
    }
    const own = counted.has(of.writer) || counted.has(of.reader) ? 1 : 0
    known.set(of, own + deepest)
    return own + deepest
  }
  return depthOf(plan, 0)
}
