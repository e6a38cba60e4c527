import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accountChangeRules } from '../../../generated/ocsf/account-change.ts'
import { apiActivityRules } from '../../../generated/ocsf/api-activity.ts'
import { complianceFindingRules } from '../../../generated/ocsf/compliance-finding.ts'
import { detectionFindingRules } from '../../../generated/ocsf/detection-finding.ts'
import { entityManagementRules } from '../../../generated/ocsf/entity-management.ts'
import { completeEvent } from '../../../runtime/complete/complete-event.ts'
import { eventArbitrary } from '../../../runtime/testing/arbitraries.ts'
import { checkClass } from '../../../runtime/validate/check-class.ts'
import { checkItem } from '../../../runtime/validate/check-item.ts'
import { planOf } from '../../../runtime/validate/plan.ts'
import type { ClassRules } from '../../../runtime/validate/rules.ts'
import { type Dictionary, startWalk } from '../../../runtime/validate/walk.ts'
import { mutated } from '../../support/random-event.ts'

function profilesOf({ metadata }: Dictionary): string[] {
  const { profiles } = typeof metadata === 'object' && metadata !== null ? (metadata as Dictionary) : {}
  return Array.isArray(profiles) ? profiles : []
}

function plainly(rules: ClassRules, event: Dictionary): string[] {
  const walk = startWalk(undefined)
  walk.declared = profilesOf(event)
  checkItem(walk, planOf(rules), event, 0)
  checkClass(walk, planOf(rules), rules, event)
  return walk.issues.map(({ code, pointer }) => `${code} ${pointer}`)
}

function proven(rules: ClassRules, event: Dictionary): boolean {
  return rules.prove!(event, { declared: profilesOf(event), budget: 1e6, options: undefined }, 64)
}

describe.each([
  accountChangeRules,
  apiActivityRules,
  complianceFindingRules,
  detectionFindingRules,
  entityManagementRules,
])('the generated prover of $name', (rules) => {
  const whole = eventArbitrary<{ [key: string]: unknown }>(rules, { json: 'values' })

  test('proves nothing that the plain check finds a problem in', () => {
    let right = 0
    fc.assert(
      fc.property(
        whole.chain((event) => fc.oneof(fc.constant(event), mutated(event))),
        (event) => {
          if (!proven(rules, event)) return
          right++
          expect(plainly(rules, event)).toEqual([])
        },
      ),
      { numRuns: 300, endOnFailure: true },
    )
    expect(right).toBeGreaterThan(10)
  })
})

test('captions are compared, and the activity with the type', () => {
  const event = completeEvent(entityManagementRules, {
    activity_id: 1,
    entity: { name: 'x', type_id: 1 },
    metadata: { product: { name: 'p', vendor_name: 'v' } },
    severity_id: 1,
  })
  const is = (change: object) => proven(entityManagementRules, { ...event, ...change })
  expect(is({})).toBe(true)
  for (const wrong of [
    { severity: 'High' },
    { activity_name: 'Read' },
    { type_name: 'Entity Management: Read' },
    { type_uid: 300402 },
    { activity_id: 2 },
    { class_name: 'x' },
    { category_uid: 2 },
    { entity: { name: 'x', type_id: 1, type: 'User' } },
    { entity: {} },
    { constructor: 1 },
    { count: null },
  ]) {
    expect(is(wrong)).toBe(false)
  }
})

test('what an object only inherits proves nothing', () => {
  const event = completeEvent(entityManagementRules, {
    activity_id: 1,
    entity: { name: 'x' },
    metadata: { product: { name: 'p', vendor_name: 'v' } },
    severity_id: 1,
  })
  expect(proven(entityManagementRules, Object.create(event))).toBe(false)
})
