import type { ValuePlan } from '../../runtime/schema/plan.ts'
import type { Place } from '../finding.ts'
import { jsonOf } from '../prepare.ts'
import { definitionPlace, placeOf } from '../schema/slot.ts'
import { pathOf, type Visit } from '../walk/visit.ts'
import type { Pair } from './draft.ts'
import { type Logical, logicalTypeOf } from './logical-type.ts'

/** Values that are read, and mean or hold something else then. */
export function checkMeaning(visit: Visit, pair: Pair): void {
  const { plan } = visit
  if (plan.kind !== 'value' && plan.kind !== 'fixed') return
  if (plan.kind === 'value') checkPromotion(plan, visit, pair)
  const from = logicalTypeOf(visit.writer.type, jsonOf(pair.writer, visit.writer))
  const to = logicalTypeOf(visit.reader.type, jsonOf(pair.reader, visit.reader))
  if (from === undefined && to === undefined) return
  if (from?.name !== to?.name) {
    pair.report({
      code: 'LOGICAL_TYPE_CHANGED',
      kind: 'notice',
      message: `the writer's ${words(from)} is read as ${words(to)}: the same ${visit.writer.type.kind} with another meaning`,
      path: pathOf(visit),
      ...places(visit, pair),
      visit,
    })
  } else if (from!.precision !== to!.precision || from!.scale !== to!.scale) {
    checkDecimal(from!, to!, visit, pair)
  }
}

function checkDecimal(from: Logical, to: Logical, visit: Visit, pair: Pair): void {
  const isRaised = from.scale === to.scale && to.precision! > from.precision!
  pair.report({
    code: 'DECIMAL_CHANGED',
    kind: 'notice',
    ...(isRaised && { severity: 'info' }),
    message: `the writer's ${words(from)} is read as ${words(to)}${
      from.scale !== to.scale
        ? ': the same bytes are another number'
        : isRaised
          ? ''
          : ': a reader may refuse numbers of more digits'
    }`,
    path: pathOf(visit),
    ...places(visit, pair),
    visit,
  })
}

function checkPromotion({ from, to }: ValuePlan, visit: Visit, { report }: Pair): void {
  if (from === to.kind) return
  const common = {
    path: pathOf(visit),
    reader: placeOf(visit.reader),
    writer: placeOf(visit.writer),
    visit,
  }
  if (from === 'bytes' && to.kind === 'string') {
    report({
      code: 'BYTES_NOT_TEXT',
      kind: 'data',
      message: "the writer's bytes are read as the reader's string: those that aren't UTF-8 can't be",
      ...common,
      breach: { kind: 'not-text' },
    })
  }
  const largest =
    to.kind === 'float' && (from === 'int' || from === 'long')
      ? '2^24'
      : to.kind === 'double' && from === 'long'
        ? '2^53'
        : undefined
  if (largest === undefined) return
  report({
    code: 'LOSSY_PROMOTION',
    kind: 'notice',
    message: `the writer's ${from} is read as the reader's ${to.kind}: numbers beyond ±${largest} are rounded`,
    ...common,
  })
}

/** Of a fixed, the definitions: it is the same wherever they meet. */
function places(visit: Visit, { writer, reader }: Pair): { readonly reader: Place; readonly writer: Place } {
  const [from, to] = [writer.definitions.get(visit.writer.type), reader.definitions.get(visit.reader.type)]
  return {
    reader: to === undefined ? placeOf(visit.reader) : definitionPlace(to),
    writer: from === undefined ? placeOf(visit.writer) : definitionPlace(from),
  }
}

function words(logical: Logical | undefined): string {
  if (logical === undefined) return 'plain value'
  if (logical.precision === undefined) return logical.name
  return `${logical.name} of ${logical.precision} digits, ${logical.scale} of them behind the point,`
}
