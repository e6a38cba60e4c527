import type { AvroIncompatibility, FindingCode } from '../finding.ts'
import type { Draft } from './draft.ts'

const avroCodes: ReadonlySet<string> = new Set<AvroIncompatibility>([
  'NAME_MISMATCH',
  'FIXED_SIZE_MISMATCH',
  'MISSING_ENUM_SYMBOLS',
  'READER_FIELD_MISSING_DEFAULT_VALUE',
  'TYPE_MISMATCH',
  'MISSING_UNION_BRANCH',
])

/**
 * The codes of findings that may be `rule-only`, and why no event has to fail. The list is closed.
 *
 * - Avro's own: only where no event can be, since a type of the writer's has no values (an enum without symbols, an
 *   empty union, a record that holds itself with nothing to end it).
 * - INVALID_DEFAULT: the writer has the field, or the enum's symbols, so that the default isn't needed for this pair.
 * - FIELDS_SHARE_SOURCE: the field that gets nothing has a default.
 * - ALIAS_COLLISION: the writer has a field for the reader's name and one for its alias, for which registries throw.
 * - ENGINES_DIFFER: a registry refuses the pair as a whole, for which no finding tells the reason.
 */
export const ruleOnlyCodes: readonly FindingCode[] = [
  ...([...avroCodes] as AvroIncompatibility[]),
  'INVALID_DEFAULT',
  'FIELDS_SHARE_SOURCE',
  'ALIAS_COLLISION',
  'ENGINES_DIFFER',
]

/** What is left of a finding at a place that no event can lead to: what a registry refuses nevertheless. */
export function withoutEvents(draft: Draft): Draft | undefined {
  if (draft.kind === 'rule-only') return draft
  if (!avroCodes.has(draft.code) && draft.code !== 'FIELDS_SHARE_SOURCE') return undefined
  const { breach: _, ...rest } = draft
  return { ...rest, kind: 'rule-only', message: `${draft.message}; there are no events of it` }
}

/**
 * What is left of a finding for which a registry was to refuse the pair, where it doesn't: it reads the value by another
 * branch of a union, or takes two records for compatible that it is still comparing.
 */
export function withoutRefusal(draft: Draft): Draft | undefined {
  if (draft.kind !== 'rule-only') return draft
  if (avroCodes.has(draft.code)) return undefined
  return draft.code === 'ALIAS_COLLISION' ? { ...draft, kind: 'notice', severity: 'warning' } : draft
}
