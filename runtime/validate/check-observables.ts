import { ownValue } from './check-constraints.ts'
import { shown } from './describe.ts'
import { type Plan, recordPlan } from './plan.ts'
import { kinds, type Slot } from './slot.ts'
import { report, type Walk } from './walk.ts'

/** Paths remembered for each class; recursion makes them endless. */
const remembered = 1000

/** Warns about observables whose name is no path of attributes of the event's class. */
export function checkObservables(walk: Walk, plan: Plan, observables: unknown): void {
  const { paths } = plan.event!
  if (!Array.isArray(observables)) return
  for (let i = 0; i < observables.length && walk.budget >= 0; i++) {
    const observable: unknown = observables[i]
    if (typeof observable !== 'object' || observable === null) continue
    const name = ownValue(observable, 'name')
    if (typeof name !== 'string' || paths.has(name)) continue
    if (isAttributePath(plan, name)) {
      if (paths.size < remembered) paths.add(name)
      continue
    }
    const hint = 'name the attribute that holds the value, such as device.ip or resources[0].uid'
    const message = `${shown(name)} is no attribute path of ${plan.rules.name}`
    report(walk, 'OBSERVABLE_NAME', `/observables/${i}/name`, message, hint)
  }
}

/**
 * Whether a dotted path leads from the class to an attribute: `device.ip`, `resources.uid`, `resources[0].uid`,
 * `resources[].uid` or `resources.0.uid`. Below a json_t or free-form object every path is one.
 */
export function isAttributePath(plan: Plan, path: string): boolean {
  const steps = path.split('.', 65)
  let current: Plan | undefined = plan
  let inArray = false
  for (const [i, step] of steps.entries()) {
    if (inArray && /^\d+$/.test(step)) {
      inArray = false
      continue
    }
    const [, name, index] = /^([^[\]]+)(\[\d*\])?$/.exec(step) ?? []
    if (name === undefined || current === undefined) return false
    const slot: Slot | undefined = current.slots.get(name)
    if (slot === undefined) return i === steps.length - 1 && current.unused.has(name)
    if (index !== undefined && !slot.array) return false
    if (slot.kind === kinds.json || slot.kind === kinds.object) return true
    inArray = slot.array && index === undefined
    current = slot.kind === kinds.record ? recordPlan(slot) : undefined
  }
  return true
}
