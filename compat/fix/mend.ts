import type { SchemaEdit } from '../finding.ts'
import type { Draft, Pair } from '../findings/draft.ts'
import type { Visit } from '../walk/visit.ts'
import { mendMissingField } from './mend-missing-field.ts'
import { mendName, mendNamespace, mendSize, mendSymbols } from './mend-named.ts'
import { mendBranch, mendType } from './mend-type.ts'

/** What would make a finding go away, in words, and as an edit of the proposed schema where one can be told. */
export interface Mend {
  readonly hint: string
  readonly fix?: SchemaEdit
}

/** Undefined where nothing is to be done, or only its author can know what. */
export function mend(draft: Draft, pair: Pair): Mend | undefined {
  const { visit } = draft
  if (visit === undefined) return undefined
  const found = mendAt(visit, draft, pair)
  if (found?.fix?.safe !== true || !isOfChoice(visit)) return found
  return { ...found, fix: { ...found.fix, safe: false } }
}

/** Whether a union around it has several branches of the writer's kind: an edit in one may be why it is chosen. */
function isOfChoice(visit: Visit): boolean {
  for (let at: Visit | undefined = visit; at !== undefined; at = at.parent) {
    if (at.plan.kind !== 'into') continue
    const { kind } = at.writer.type
    if (at.plan.union.branches.filter((branch) => branch.kind === kind).length > 1) return true
  }
  return false
}

function mendAt(visit: Visit, draft: Draft, pair: Pair): Mend | undefined {
  switch (draft.code) {
    case 'READER_FIELD_MISSING_DEFAULT_VALUE':
    case 'INVALID_DEFAULT':
      return mendMissingField(draft, visit, pair)
    case 'NAME_MISMATCH':
      return mendName(visit, pair)
    case 'FIXED_SIZE_MISMATCH':
      return mendSize(visit, pair)
    case 'MISSING_ENUM_SYMBOLS':
      return mendSymbols(visit, pair)
    case 'ENGINES_DIFFER':
      return visit.plan.kind === 'into' ? mendNamespace(visit, pair) : undefined
    case 'TYPE_MISMATCH':
    case 'BYTES_NOT_TEXT':
      return mendType(visit, pair)
    case 'MISSING_UNION_BRANCH':
      return mendBranch(visit, pair)
    case 'FIELDS_SHARE_SOURCE':
      return {
        hint: `take the alias off one of the two: a field of the writer's can only become one of the reader's`,
      }
    case 'ALIAS_COLLISION':
      return {
        hint: 'take the alias off the field: no version has both names, or the name means something else',
      }
    case 'LOGICAL_TYPE_CHANGED':
    case 'DECIMAL_CHANGED':
      return {
        hint: 'values that are already written keep their meaning: give the new one a field of its own',
      }
    case 'DEFAULT_CHANGED':
      return { hint: 'keep the default, or be sure that nothing depends on what was filled in before' }
    case 'LOSSY_PROMOTION':
      return { hint: 'keep the integer where values can be that large' }
    case 'AMBIGUOUS_UNION_BRANCH':
      return { hint: "add a branch of the writer's own type, or leave only one that fits" }
    default:
      return undefined
  }
}
