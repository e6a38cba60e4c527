import type { IntoPlan, Plan, RecordPlan } from './plan.ts'

/** A union's branch that isn't decided yet: which of these reads something is known when all plans are complete. */
export interface OpenChoice {
  /** Is given what the chosen candidate has. */
  readonly plan: { -readonly [key in keyof IntoPlan]: IntoPlan[key] }
  /** The best match first; at least two. */
  readonly candidates: readonly IntoPlan[]
}

/**
 * Decides each choice for the best match of which some value can be read, else for the best match. Decided while a
 * record that contains itself is still being planned, it would depend on the order of the record's fields.
 */
export function chooseBranches(choices: readonly OpenChoice[], records: readonly RecordPlan[]): void {
  if (choices.length === 0) return
  const open = new Map<Plan, OpenChoice>(choices.map((choice) => [choice.plan, choice]))
  const failing = new Set<RecordPlan>()
  const fails = (plan: Plan): boolean => {
    if (plan.kind === 'fail') return true
    if (plan.kind === 'record') return failing.has(plan)
    if (plan.kind === 'union') return plan.branches.length > 0 && plan.branches.every(fails)
    if (plan.kind !== 'into') return false
    return open.get(plan)?.candidates.every(({ of }) => fails(of)) ?? fails(plan.of)
  }
  const recordFails = ({ steps, defaults }: RecordPlan): boolean =>
    defaults.some((field) => field.default === undefined) ||
    steps.some((step) => step.kind === 'read' && fails(step.plan))
  // What fails is found step by step, so that one that holds itself doesn't fail by that alone.
  for (let before = -1; before !== failing.size; ) {
    before = failing.size
    for (const record of records) if (!failing.has(record) && recordFails(record)) failing.add(record)
  }
  for (const { plan, candidates } of choices) {
    Object.assign(plan, candidates.find(({ of }) => !fails(of)) ?? candidates[0]!)
  }
}
