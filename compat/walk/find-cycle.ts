import type { RecordPlan } from '../../runtime/schema/plan.ts'
import { exploreFields, isRecord, type RecordVisit, type Walked } from './walk-plan.ts'

/** A pair of records that an event can nest in itself. */
export interface Cycle {
  readonly start: RecordVisit
  /** The same pair inside of it, by the shortest way. */
  readonly again: RecordVisit
}

/** The first such pair, of all pairs of records that an event can lead to, nearest to the root first. */
export function findCycle(walked: Walked, records: readonly RecordVisit[]): Cycle | undefined {
  const inside = new Map<RecordPlan, readonly RecordVisit[]>()
  const recordsIn = (visit: RecordVisit): readonly RecordVisit[] => {
    let found = inside.get(visit.plan)
    if (found === undefined) {
      found = directlyInside(walked, visit)
      inside.set(visit.plan, found)
    }
    return found
  }
  const onCycle = firstOnCycle(records, recordsIn)
  const start = records.find(({ plan }) => plan === onCycle)
  return start && { start, again: shortestWay(walked, start) }
}

function directlyInside(walked: Walked, visit: RecordVisit): RecordVisit[] {
  const found: RecordVisit[] = []
  exploreFields(walked, visit, (here) => {
    if (!here.reachable) return false
    if (isRecord(here)) found.push(here)
    return !isRecord(here)
  })
  return found
}

function firstOnCycle(
  records: readonly RecordVisit[],
  recordsIn: (visit: RecordVisit) => readonly RecordVisit[],
): RecordPlan | undefined {
  const open = new Set<RecordPlan>()
  const closed = new Set<RecordPlan>()
  const search = (visit: RecordVisit): RecordPlan | undefined => {
    if (open.has(visit.plan)) return visit.plan
    if (closed.has(visit.plan)) return undefined
    open.add(visit.plan)
    for (const inner of recordsIn(visit)) {
      const found = search(inner)
      if (found !== undefined) return found
    }
    open.delete(visit.plan)
    closed.add(visit.plan)
    return undefined
  }
  const root = records[0]
  return root === undefined || !root.reachable ? undefined : search(root)
}

function shortestWay(walked: Walked, start: RecordVisit): RecordVisit {
  const seen = new Set<RecordPlan>()
  const queue = [start]
  for (const visit of queue) {
    for (const inner of directlyInside(walked, visit)) {
      if (inner.plan === start.plan) return inner
      if (!seen.has(inner.plan)) queue.push(inner)
      seen.add(inner.plan)
    }
  }
  throw new Error('a record on a cycle leads back to itself')
}
