import type { EnumSchema } from '../../runtime/schema/schema-type.ts'
import { definitionPlace } from '../schema/slot.ts'
import { pathOf, type Visit } from '../walk/visit.ts'
import type { Pair } from './draft.ts'

/** Symbols that the reader doesn't know and has no default for. */
export function checkEnum(visit: Visit, { writer, reader, report }: Pair): void {
  const { plan } = visit
  if (plan.kind !== 'enum') return
  const from = visit.writer.type as EnumSchema
  const places = () => ({
    path: pathOf(visit),
    reader: definitionPlace(reader.definitions.get(plan.reader)!),
    writer: definitionPlace(writer.definitions.get(from)!),
  })
  const missing = from.symbols.filter((_, index) => plan.symbols[index] === undefined)
  if (missing.length > 0) {
    report({
      code: 'MISSING_ENUM_SYMBOLS',
      kind: 'data',
      message: `the reader's enum ${plan.reader.name} doesn't have ${list(missing)} of the writer's, and no default`,
      ...places(),
      visit,
      breach: { kind: 'symbol', index: from.symbols.indexOf(missing[0]!) },
    })
  }
  const [before, now] = [from.default, plan.reader.default]
  if (before !== undefined && now !== undefined && before !== now) {
    report({
      code: 'DEFAULT_CHANGED',
      kind: 'notice',
      message: `symbols that the enum ${plan.reader.name} doesn't know are read as ${now}, where the writer's schema has ${before}`,
      ...places(),
      visit,
    })
  }
}

function list(symbols: readonly string[]): string {
  const [last, ...others] = [symbols.at(-1)!, ...symbols.slice(0, -1)]
  return others.length === 0 ? last : `${others.join(', ')} and ${last}`
}
