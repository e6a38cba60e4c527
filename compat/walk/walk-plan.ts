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
  /** Of the writer's types: what no value leads to isn't visited. */
  readonly isInhabited: IsInhabited
}

/**
 * Visits each part of the plan that an event can lead to, those nearest to the root first; what lies in records once
 * for each pair of records, however many ways lead there.
 */
export function walkPlan({ plan, writer, reader, isInhabited }: Walked, visit: (visit: Visit) => void): void {
  const seen = new Set<RecordPlan>()
  const queue: (Visit & { readonly plan: RecordPlan })[] = []

  const look = (plan: Plan, from: Slot, to: Slot, parent: Visit | undefined, via: Via): void => {
    if (!isInhabited(from.type)) return
    const here: Visit = { plan, writer: from, reader: to, parent, via }
    switch (plan.kind) {
      case 'record':
        if (seen.has(plan)) return
        seen.add(plan)
        queue.push(here as Visit & { readonly plan: RecordPlan })
        return
      case 'union':
        visit(here)
        for (const [index, branch] of plan.branches.entries()) {
          look(branch, branchOf(from, index), to, here, { kind: 'branch', index })
        }
        return
      case 'into':
        visit(here)
        look(plan.of, from, branchOf(to, plan.branch), here, { kind: 'into' })
        return
      case 'array':
        visit(here)
        look(plan.items, innerSlot(from), innerSlot(to), here, { kind: 'item' })
        return
      case 'map':
        visit(here)
        look(plan.values, innerSlot(from), innerSlot(to), here, { kind: 'value' })
        return
      default:
        visit(here)
    }
  }

  look(plan, writer.root, reader.root, undefined, { kind: 'root' })
  // The queue grows while it is worked off.
  for (const here of queue) {
    visit(here)
    for (const [index, step] of here.plan.steps.entries()) {
      if (step.kind === 'skip') continue
      const field = here.plan.writer.fields[index]!
      const from = writer.fields.get(field)!.type
      const to = reader.fields.get(step.field)!.type
      look(step.plan, from, to, here, { kind: 'field', index, name: field.name })
    }
  }
}
