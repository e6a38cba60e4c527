import { completeEvent } from '../../runtime/complete/complete-event.ts'
import type { ClassRules } from '../../runtime/validate/rules.ts'
import { validateEvent } from '../../runtime/validate/validate-event.ts'
import type { Dictionary } from '../../runtime/validate/walk.ts'

function withoutClassIds(event: Dictionary): Dictionary {
  const { class_uid: _c, category_uid: _k, type_uid: _t, metadata, ...rest } = event
  return { ...rest, metadata: { ...(metadata as object), profiles: undefined } }
}

/** The event without what is wrong in it: mostly a valid one. */
export function repaired(rules: ClassRules, broken: Dictionary): Dictionary {
  let event: Dictionary = {}
  for (let rest: Dictionary = withoutClassIds(structuredClone(broken)), round = 0; round < 50; round++) {
    event = completeEvent(rules, rest)
    const [issue] = validateEvent(rules, event).filter(({ severity }) => severity === 'error')
    if (issue === undefined) break
    rest = structuredClone(rest)
    const steps = issue.pointer.slice(1).split('/')
    if (issue.code === 'REQUIRED_MISSING' || !has(rest, steps)) steps.pop()
    remove(rest, steps)
  }
  return event
}

function has(value: unknown, steps: readonly string[]): boolean {
  let at = value
  for (const step of steps) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return false
    at = (at as Dictionary)[step]
  }
  return true
}

function remove(value: unknown, steps: readonly string[]): void {
  const last = steps.at(-1)
  let at = value
  for (const step of steps.slice(0, -1)) at = (at as Dictionary)[step]
  if (last === undefined || typeof at !== 'object' || at === null) return
  if (Array.isArray(at)) at.splice(Number(last), 1)
  else delete (at as { [key: string]: unknown })[last]
}
