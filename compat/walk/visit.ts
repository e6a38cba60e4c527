import type { Plan } from '../../runtime/schema/plan.ts'
import type { Slot } from '../schema/slot.ts'

/** How a value stands in the one around it. */
export type Via =
  | { readonly kind: 'root' }
  /** The writer's field of that index. */
  | { readonly kind: 'field'; readonly index: number; readonly name: string }
  | { readonly kind: 'item' }
  | { readonly kind: 'value' }
  /** The writer's union has taken this branch. */
  | { readonly kind: 'branch'; readonly index: number }
  /** It becomes a branch of the reader's union. */
  | { readonly kind: 'into' }

/** A part of the plan with what it reads, and the shortest way to it. */
export interface Visit {
  readonly plan: Plan
  readonly writer: Slot
  readonly reader: Slot
  readonly parent: Visit | undefined
  readonly via: Via
  /** Whether an event can lead here: not through types that have no values. */
  readonly reachable: boolean
}

/** Such as `ocsf.observables[].value`, by the writer's names; items of an array are `[]`, values of a map `{}`. */
export function pathOf(visit: Visit, field?: string): string {
  const parts: string[] = field === undefined ? [] : [`.${field}`]
  for (let at: Visit | undefined = visit; at !== undefined; at = at.parent) {
    if (at.via.kind === 'field') parts.push(`.${at.via.name}`)
    else if (at.via.kind === 'item') parts.push('[]')
    else if (at.via.kind === 'value') parts.push('{}')
  }
  return parts.reverse().join('').replace(/^\./, '')
}
