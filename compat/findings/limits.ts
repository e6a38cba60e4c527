import { recursiveRecords } from '../../runtime/schema/recursive-records.ts'
import type { SchemaType } from '../../runtime/schema/schema-type.ts'
import { defaultDecodeLimits } from '../../runtime/wire/decode-limits.ts'
import type { PreparedSchema } from '../prepare.ts'
import { placeOf } from '../schema/slot.ts'
import { pathOf, type Visit } from '../walk/visit.ts'
import type { Draft } from './draft.ts'

/** Gathers where longs are read as numbers: one finding for all of them. */
export interface LongLimit {
  readonly look: (visit: Visit) => void
  readonly draft: () => Draft | undefined
}

export function longLimit(): LongLimit {
  let count = 0
  let first: Visit | undefined
  /** Of those that the writer's own schema reads as bigints. */
  let firstNew: Visit | undefined
  return {
    look: (visit) => {
      const { plan, writer, reachable } = visit
      if (plan.kind !== 'value' || plan.from !== 'long' || !reachable) return
      if (plan.to.kind !== 'long' || plan.to.bigint === true) return
      count++
      first ??= visit
      if (writer.type.kind === 'long' && writer.type.bigint === true) firstNew ??= visit
    },
    draft: () => {
      const visit = firstNew ?? first
      if (visit === undefined) return undefined
      const path = pathOf(visit)
      const others = count === 1 ? '' : ` (and ${count - 1} more)`
      const what = `${path === '' ? 'the long' : `the long ${path}`}${others}`
      return {
        code: 'LIMIT',
        kind: 'data',
        severity: firstNew === undefined ? 'info' : 'warning',
        message:
          firstNew === undefined
            ? `values beyond ±(2^53−1) of ${what} are refused, by the writer's own schema too`
            : `values beyond ±(2^53−1) of ${what} are refused: the writer's schema has "jsType": "bigint" there, and the reader's doesn't`,
        hint: 'give the long "jsType": "bigint" where values can be that large',
        path,
        reader: placeOf(visit.reader),
        writer: placeOf(visit.writer),
        visit,
        breach: { kind: 'large-long' },
      }
    },
  }
}

/** The one finding for all other limits: they hold for whatever reads the writer's events, its own schema too. */
export function sizeLimit(writer: PreparedSchema, reader: PreparedSchema): Draft | undefined {
  const message = messages.get(writer) ?? messageFor(writer)
  messages.set(writer, message)
  if (message === '') return undefined
  return {
    code: 'LIMIT',
    kind: 'notice',
    message,
    path: '',
    reader: placeOf(reader.root),
    writer: placeOf(writer.root),
  }
}

/** Kept for each schema, which is mostly compared with many. */
const messages = new WeakMap<PreparedSchema, string>()

/** Empty where the schema by itself bounds what its events can be. */
function messageFor({ type, fields }: PreparedSchema): string {
  const { maxBytes, maxItems, maxEmptyItems, maxDecodedBytes, maxDepth } = defaultDecodeLimits
  const [recursive] = recursiveRecords([type])
  if (
    recursive === undefined &&
    ![type, ...[...fields.keys()].map((field) => field.type)].some(isUnbounded)
  ) {
    return ''
  }
  const nested =
    recursive === undefined
      ? ''
      : `, and records such as ${recursive.name} nested more than ${maxDepth} deep,`
  return `events of more than ${maxBytes / 2 ** 20} MiB, ${maxItems.toLocaleString('en')} items (${maxEmptyItems.toLocaleString('en')} that take no bytes) or ${maxDecodedBytes / 2 ** 20} MiB of decoded values${nested} are refused`
}

function isUnbounded(type: SchemaType): boolean {
  if (type.kind === 'union') return type.branches.some(isUnbounded)
  return ['array', 'map', 'string', 'bytes'].includes(type.kind)
}
