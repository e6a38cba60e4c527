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
      const { plan, writer } = visit
      if (plan.kind !== 'value' || plan.from !== 'long') return
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
            ? `values beyond ±(2^53−1) of ${what} are refused, by the writer's schema and the reader's`
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
