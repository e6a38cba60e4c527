import type { Plan, RecordPlan } from '../../runtime/schema/plan.ts'
import { branchOf, innerSlot, type PreparedSchema } from '../prepare.ts'
import type { IsInhabited } from '../schema/inhabited.ts'
import type { Slot } from '../schema/slot.ts'
import type { Via, Visit } from './visit.ts'

/** What is walked: a plan, and the schemas that it was made of. */
export interface Walked {
  readonly plan: Plan
  readonly writer: PreparedSchema
  readonly reader: PreparedSchema
  /** Of the writer's types. */
  readonly isInhabited: IsInhabited
}

/** A pair of records. */
export type RecordVisit = Visit & { readonly plan: RecordPlan }

/** Told of each part; says whether to go on to what is in it. Records are gone into by {@link exploreFields}. */
type Enter = (here: Visit) => boolean

/**
 * Visits each part of the plan: what an event can lead to first, of that what is nearest to the root; what lies in
 * records once for each pair of records, however many ways lead there. Gives the pairs of records.
 */
export function walkPlan(walked: Walked, visit: (visit: Visit) => void): readonly RecordVisit[] {
  const seen = new Set<RecordPlan>()
  const queue: RecordVisit[] = []
  const unreachable: Visit[] = []
  const go: Enter = (here) => {
    if (isRecord(here)) {
      if (!seen.has(here.plan)) queue.push(here)
      seen.add(here.plan)
      return false
    }
    visit(here)
    return true
  }
  const enter: Enter = (here) => {
    if (here.reachable || here.parent?.reachable === false) return go(here)
    unreachable.push(here)
    return false
  }
  let done = 0
  const finish = (): void => {
    // The queue grows while it is worked off.
    for (; done < queue.length; done++) {
      visit(queue[done]!)
      exploreFields(walked, queue[done]!, enter)
    }
  }
  explore(walked, rootOf(walked), enter)
  finish()
  for (const here of unreachable) {
    if (go(here)) exploreInside(walked, here, enter)
    finish()
  }
  return queue
}

function rootOf({ plan, writer, reader, isInhabited }: Walked): Visit {
  const [from, to] = [writer.root, reader.root]
  const reachable = isInhabited(from.type)
  return { plan, writer: from, reader: to, parent: undefined, via: { kind: 'root' }, reachable }
}

export function isRecord(visit: Visit): visit is RecordVisit {
  return visit.plan.kind === 'record'
}

function explore(walked: Walked, here: Visit, enter: Enter): void {
  if (enter(here)) exploreInside(walked, here, enter)
}

/** What stands in the fields of a pair of records, up to the next records. */
export function exploreFields(walked: Walked, here: RecordVisit, enter: Enter): void {
  const { writer, reader } = walked
  const { steps, writer: record } = here.plan
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index]!
    if (step.kind === 'skip') continue
    const field = record.fields[index]!
    const from = writer.fields.get(field)!.type
    const to = reader.fields.get(step.field)!.type
    const via: Via = { kind: 'field', index, name: field.name }
    explore(walked, inside(walked, step.plan, from, to, here, via), enter)
  }
}

const viaInto: Via = { kind: 'into' }
const viaItem: Via = { kind: 'item' }
const viaValue: Via = { kind: 'value' }

function exploreInside(walked: Walked, here: Visit, enter: Enter): void {
  const { plan, writer: from, reader: to } = here
  if (plan.kind === 'into') {
    explore(walked, inside(walked, plan.of, from, branchOf(to, plan.branch), here, viaInto), enter)
  } else if (plan.kind === 'array') {
    explore(walked, inside(walked, plan.items, innerSlot(from), innerSlot(to), here, viaItem), enter)
  } else if (plan.kind === 'map') {
    explore(walked, inside(walked, plan.values, innerSlot(from), innerSlot(to), here, viaValue), enter)
  } else if (plan.kind === 'union') {
    for (let index = 0; index < plan.branches.length; index++) {
      const branch = plan.branches[index]!
      if (isNull(branch)) continue
      const via: Via = { kind: 'branch', index }
      explore(walked, inside(walked, branch, branchOf(from, index), to, here, via), enter)
    }
  }
}

/** Of a null that becomes a null there is nothing to say. */
function isNull(plan: Plan): boolean {
  if (plan.kind === 'into') return isNull(plan.of)
  return plan.kind === 'value' && plan.from === 'null'
}

function inside(
  { isInhabited }: Walked,
  plan: Plan,
  writer: Slot,
  reader: Slot,
  parent: Visit,
  via: Via,
): Visit {
  return { plan, writer, reader, parent, via, reachable: parent.reachable && isInhabited(writer.type) }
}
