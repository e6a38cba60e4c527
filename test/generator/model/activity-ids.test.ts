import { describe, expect, it } from 'vitest'
import { activityId, activityIds, activityKey } from '../../../generator/model/activity-ids.ts'
import { surroundings } from '../check/manifest/surroundings.ts'

const compiled = surroundings.schema!.classes.entity_management!

describe('activities of a class', () => {
  it.each([
    ['create', 1],
    ['Create', 1],
    ['MFA Factor Enable', 2],
    ['mfa_factor_enable', 2],
    ['mfa-factor-enable', 2],
    [2, 2],
    ['2', undefined],
    ['factor', undefined],
    [3, undefined],
    ['constructor', undefined],
  ])('%j is %j', (written, id) => {
    expect(activityId(compiled, written)).toBe(id)
  })

  it('are found by the key that is made of their caption', () => {
    for (const [id, { caption }] of Object.entries(compiled.attributes.activity_id!.enum!)) {
      expect(activityId(compiled, activityKey(caption))).toBe(Number(id))
    }
  })

  it('are listed by id, once each; all means every one', () => {
    const name = 'entity_management'
    expect(activityIds(compiled, { name, activities: [2, 'create', 'mfa_factor_enable'] })).toEqual([1, 2])
    expect(activityIds(compiled, { name, activities: 'all' })).toEqual([0, 1, 2])
  })
})
