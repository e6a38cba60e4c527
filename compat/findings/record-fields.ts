import { fitsDefault, isDefaultOfType } from '../../runtime/schema/default-value.ts'
import type { RecordPlan } from '../../runtime/schema/plan.ts'
import type { FieldSchema } from '../../runtime/schema/schema-type.ts'
import { definitionPlace, placeOf } from '../schema/slot.ts'
import { pathOf, type Visit } from '../walk/visit.ts'
import { describeDefault, nameDefault } from './describe-default.ts'
import type { Pair } from './draft.ts'
import { sameJson } from './same-json.ts'

/** The reader's fields: those that the writer doesn't have, and what became of those that it has. */
export function checkRecord(visit: Visit, pair: Pair): void {
  const { plan } = visit
  if (plan.kind !== 'record') return
  for (const field of plan.defaults) checkAbsent(field, plan, visit, pair)
  for (let index = 0; index < plan.steps.length; index++) {
    const step = plan.steps[index]!
    if (step.kind === 'read') checkFed(step.field, plan.writer.fields[index]!, visit, pair)
  }
  for (const field of plan.reader.fields) checkAliases(field, plan, visit, pair)
  checkOrder(plan, visit, pair)
}

function checkAbsent(field: FieldSchema, plan: RecordPlan, visit: Visit, pair: Pair): void {
  const source = sharedSource(field, plan)
  const fits = field.default !== undefined && fitsDefault(field.default.value, field.type)
  if (fits && source === undefined) return
  const common = {
    path: pathOf(visit, field.name),
    reader: placeOf(pair.reader.fields.get(field)!),
    writer: definitionPlace(pair.writer.definitions.get(plan.writer)!),
    visit,
    field,
    ...(!fits && { breach: { kind: 'any' } as const }),
  }
  if (source !== undefined) {
    const otherwise = fits ? 'is always its default' : 'gets nothing'
    pair.report({
      code: 'FIELDS_SHARE_SOURCE',
      kind: fits ? 'rule-only' : 'data',
      message: `the writer's field ${source.from} fills the reader's ${source.to}, and an alias of the reader's ${field.name} claims it too, which ${otherwise}`,
      ...common,
    })
  } else if (field.default === undefined) {
    pair.report({
      code: 'READER_FIELD_MISSING_DEFAULT_VALUE',
      kind: 'data',
      message: `the reader's field ${field.name} of ${plan.reader.name} has no default, and the writer's ${plan.writer.name} doesn't have it`,
      ...common,
    })
  } else if (!fits && isDefaultOfType(field.default.value, field.type)) {
    pair.report({
      code: 'LIMIT',
      kind: 'data',
      severity: 'error',
      message: `${nameDefault(field)} holds a long beyond ±(2^53−1), which can't be filled in, and the writer's ${plan.writer.name} doesn't have the field`,
      hint: 'give a default within ±(2^53−1): JSON rounds larger ones, so that which was meant is not known',
      ...common,
    })
  } else if (!fits) {
    pair.report({
      code: 'INVALID_DEFAULT',
      kind: 'data',
      message: `${describeDefault(field)}, and the writer's ${plan.writer.name} doesn't have the field`,
      ...common,
    })
  }
}

/** The writer's field that one of the field's aliases names, and the reader's field that it fills. */
function sharedSource(
  { aliases }: FieldSchema,
  { writer, steps }: RecordPlan,
): { readonly from: string; readonly to: string } | undefined {
  if (aliases.length === 0) return undefined
  for (const [index, { name }] of writer.fields.entries()) {
    const step = steps[index]!
    if (step.kind === 'read' && aliases.includes(name)) return { from: name, to: step.field.name }
  }
  return undefined
}

function checkFed(field: FieldSchema, from: FieldSchema, visit: Visit, pair: Pair): void {
  const common = () => ({
    path: pathOf(visit, from.name),
    reader: placeOf(pair.reader.fields.get(field)!),
    writer: placeOf(pair.writer.fields.get(from)!),
    visit,
  })
  const [before, now] = [from.default, field.default]
  if (before !== undefined && now !== undefined && !sameJson(before.value, now.value)) {
    pair.report({
      code: 'DEFAULT_CHANGED',
      kind: 'notice',
      message: `the default of ${field.name} is ${text(now.value)}, where the writer's schema has ${text(before.value)}: events without the field get another value`,
      ...common(),
    })
  }
}

/** An alias that the writer has a field for, beside the field that is read: it is dropped, and a registry throws. */
function checkAliases(field: FieldSchema, plan: RecordPlan, visit: Visit, pair: Pair): void {
  if (field.aliases.length === 0) return
  const fed = plan.writer.fields.find((_, index) => {
    const step = plan.steps[index]!
    return step.kind === 'read' && step.field === field
  })
  const other = plan.writer.fields.find(({ name }) => name !== fed?.name && field.aliases.includes(name))
  const repeated = fed?.name === field.name && field.aliases.includes(field.name)
  if (fed === undefined || (other === undefined && !repeated)) return
  pair.report({
    code: 'ALIAS_COLLISION',
    kind: 'rule-only',
    severity: 'error',
    message:
      other === undefined
        ? `the reader's field ${field.name} has its own name as an alias, which Avro Java throws at`
        : `the writer has both ${fed.name} and ${other.name}, which both are names of the reader's ${field.name}: ${fed.name} is read, and Avro Java throws`,
    path: pathOf(visit, field.name),
    reader: placeOf(pair.reader.fields.get(field)!),
    writer: definitionPlace(pair.writer.definitions.get(plan.writer)!),
    visit,
  })
}

function checkOrder({ writer, reader }: RecordPlan, visit: Visit, pair: Pair): void {
  if (writer.fields.length !== reader.fields.length) return
  if (writer.fields.every(({ name }, index) => reader.fields[index]!.name === name)) return
  const names = new Set(writer.fields.map(({ name }) => name))
  if (!reader.fields.every(({ name }) => names.has(name))) return
  pair.report({
    code: 'FIELD_ORDER_CHANGED',
    kind: 'notice',
    message: `the fields of the reader's ${reader.name} are those of the writer's in another order: reading is by name`,
    path: pathOf(visit),
    reader: definitionPlace(pair.reader.definitions.get(reader)!),
    writer: definitionPlace(pair.writer.definitions.get(writer)!),
    visit,
  })
}

function text(value: unknown): string {
  const json = JSON.stringify(value)
  return json.length > 60 ? `${json.slice(0, 57)}…` : json
}
