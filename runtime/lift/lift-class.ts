import type { ClassRules } from '../validate/rules.ts'
import { type LiftPlan, makePlan } from './lift-plan.ts'

/** A class that a record carries; a topic's `TopicClass` is one. */
export interface LiftClass {
  readonly rules: ClassRules
  /** Attributes that aren't nullable in the class's Avro schema. Default: {@link coreAttributes}. */
  readonly core?: readonly string[]
}

/** The core of base_event: what every class derived from OCSF promises on the wire. */
export const coreAttributes: readonly string[] = [
  'activity_id',
  'category_uid',
  'class_uid',
  'metadata',
  'severity_id',
  'time',
  'type_uid',
]

/** A class, laid out for lifting. */
export interface ClassPlan extends LiftPlan {
  readonly rules: ClassRules
  readonly core: readonly string[]
}

const plans = new WeakMap<LiftClass, ClassPlan>()

/** The class that was asked for last: mostly it is asked for again, and a WeakMap takes its time. */
let last: { readonly of: LiftClass; readonly plan: ClassPlan } | undefined

/** The plan of a class, made once for each `LiftClass` object. */
export function classPlan(of: LiftClass): ClassPlan {
  if (last !== undefined && last.of === of) return last.plan
  let plan = plans.get(of)
  if (plan === undefined) {
    const core = of.core ?? coreAttributes
    plan = { ...makePlan(of.rules, core), rules: of.rules, core }
    plans.set(of, plan)
  }
  last = { of, plan }
  return plan
}
