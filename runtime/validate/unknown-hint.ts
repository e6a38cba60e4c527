import { type Plan, recordPlan } from './plan.ts'
import { kinds } from './slot.ts'

/** Names remembered for each item; what comes after is answered without a hint's cost being saved. */
const remembered = 1000

/** What was probably meant by an attribute that the item doesn't have: one spelt nearly so, or one a level down. */
export function unknownHint(plan: Plan, name: string): string | undefined {
  if (plan.hints.has(name)) return plan.hints.get(name)
  const hint = findHint(plan, name)
  if (plan.hints.size < remembered) plan.hints.set(name, hint)
  return hint
}

function findHint(plan: Plan, name: string): string | undefined {
  if (name.length > 100) return undefined
  for (const known of plan.slots.keys()) if (isNear(name, known)) return `did you mean "${known}"?`
  const holders: string[] = []
  for (const slot of plan.slots.values()) {
    if (slot.kind === kinds.record && recordPlan(slot).slots.has(name)) holders.push(slot.name)
  }
  if (holders.includes('metadata')) return `it is an attribute of metadata: metadata.${name}`
  if (holders.length === 1) return `it is an attribute of ${holders[0]}: ${holders[0]}.${name}`
  return plan.slots.has('unmapped') ? 'what OCSF has no attribute for goes into unmapped' : undefined
}

/** Whether one inserted, left out, changed or swapped character makes `a` of `b`; two in names from 8 characters on. */
function isNear(a: string, b: string): boolean {
  const allowed = Math.min(a.length, b.length) < 4 ? 0 : Math.min(a.length, b.length) < 8 ? 1 : 2
  if (Math.abs(a.length - b.length) > allowed) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  return edits(a.slice(start), b.slice(start), allowed)
}

function edits(a: string, b: string, allowed: number): boolean {
  if (a === b) return true
  if (allowed === 0) return false
  if (a[0] !== undefined && a[0] === b[0]) return edits(a.slice(1), b.slice(1), allowed)
  if (a.length > 1 && a[0] === b[1] && a[1] === b[0] && edits(a.slice(2), b.slice(2), allowed - 1))
    return true
  return (
    edits(a.slice(1), b, allowed - 1) ||
    edits(a, b.slice(1), allowed - 1) ||
    edits(a.slice(1), b.slice(1), allowed - 1)
  )
}
