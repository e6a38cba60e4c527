import type { Plan, RecordPlan, Step } from '../../runtime/schema/plan.ts'
import type { FieldSchema, RecordSchema } from '../../runtime/schema/schema-type.ts'
import type { Draft } from '../findings/draft.ts'
import type { Visit } from '../walk/visit.ts'

/**
 * The way to one finding as a plan of its own: what stands beside it in the records on the way is skipped, and nothing
 * is asked of them but what the finding is about. It reads the events that are built for the finding, and what it fails
 * at is the finding.
 */
export function alonePlan(visit: Visit, field: Draft['field']): Plan {
  let plan = leafPlan(visit.plan, field)
  for (let at = visit; at.parent !== undefined; at = at.parent) plan = around(at, at.parent.plan, plan)
  return plan
}

function leafPlan(plan: Plan, field: FieldSchema | undefined): Plan {
  if (plan.kind !== 'record') return plan
  return { ...plan, steps: plan.writer.fields.map(skip), defaults: field === undefined ? [] : [field] }
}

function around({ via }: Visit, parent: Plan, inner: Plan): Plan {
  switch (via.kind) {
    case 'item':
      return { kind: 'array', items: inner }
    case 'value':
      return { kind: 'map', values: inner }
    case 'branch':
      return onlyBranch(parent as Extract<Plan, { kind: 'union' }>, via.index, inner)
    case 'into':
      return { ...(parent as Extract<Plan, { kind: 'into' }>), of: inner }
    case 'field':
      return onlyField(parent as RecordPlan, via.index, inner)
    default:
      return inner
  }
}

/** The others aren't taken on the way. */
function onlyBranch({ branches }: Extract<Plan, { kind: 'union' }>, index: number, inner: Plan): Plan {
  const untaken: Plan = { kind: 'fail', message: 'a branch beside the way' }
  return { kind: 'union', branches: branches.map((_, i) => (i === index ? inner : untaken)) }
}

/** What comes after the field isn't reached. */
function onlyField(plan: RecordPlan, index: number, inner: Plan): RecordPlan {
  const before = plan.writer.fields.slice(0, index).map(skip)
  const { field } = plan.steps[index] as Extract<Step, { kind: 'read' }>
  return { ...plan, steps: [...before, { kind: 'read', field, plan: inner }], defaults: [] }
}

function skip({ type }: RecordSchema['fields'][number]): Step {
  return { kind: 'skip', type }
}
