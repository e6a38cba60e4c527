import type { Deprecation } from '../../generator/model/ocsf.ts'
import type { OcsfChange } from './change.ts'

/**
 * That something is deprecated now and was not, or the other way round.
 *
 * @param insteadOf what to use instead of it.
 */
export function deprecationChange(
  place: Pick<OcsfChange, 'of' | 'item' | 'uid' | 'attribute' | 'value'>,
  before: Deprecation | undefined,
  after: Deprecation | undefined,
  insteadOf: (deprecation: Deprecation) => readonly string[],
): OcsfChange | undefined {
  if ((before === undefined) === (after === undefined)) return undefined
  const what = place.value === undefined ? '' : `${place.value} `
  if (after === undefined) {
    return {
      code: 'DEPRECATION_LIFTED',
      ...place,
      message: `${what}is no longer deprecated`,
      data: 'same',
      types: 'same',
      validation: 'same',
    }
  }
  const { since } = after
  const replacedBy = insteadOf(after)
  const instead = replacedBy.length === 0 ? '' : `; use ${replacedBy.join(', ')}`
  return {
    code: 'DEPRECATED',
    ...place,
    message: `${what}is deprecated since ${since}${instead}`,
    data: 'same',
    types: 'same',
    validation: 'warns',
    since,
    ...(replacedBy.length > 0 && { replacedBy }),
  }
}
