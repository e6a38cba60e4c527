import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eventArbitrary } from '../../../runtime/testing/arbitraries.ts'
import { checkClass } from '../../../runtime/validate/check-class.ts'
import { checkItem } from '../../../runtime/validate/check-item.ts'
import { planOf } from '../../../runtime/validate/plan.ts'
import { proveEvent } from '../../../runtime/validate/prove.ts'
import type { ClassRules } from '../../../runtime/validate/rules.ts'
import { validateEvent } from '../../../runtime/validate/validate-event.ts'
import { type Dictionary, startWalk } from '../../../runtime/validate/walk.ts'
import { classRules } from '../../support/ocsf-rules.ts'
import { mutated } from '../../support/random-event.ts'
import { tinyClass, tinyEvent } from './tiny-class.ts'

/** What the plain check says of an event, without the short cut. */
function plainly(rules: ClassRules, event: Dictionary): string[] {
  const walk = startWalk(undefined)
  walk.declared = profilesOf(event)
  const plan = planOf(rules)
  checkItem(walk, plan, event, 0)
  checkClass(walk, plan, rules, event)
  return walk.issues.map(({ code, pointer }) => `${code} ${pointer}`)
}

function profilesOf(event: Dictionary): string[] {
  const { metadata } = event
  const profiles = typeof metadata === 'object' && metadata !== null ? (metadata as Dictionary).profiles : []
  return Array.isArray(profiles) ? profiles : []
}

function proven(rules: ClassRules, event: Dictionary): boolean {
  return proveEvent(planOf(rules), event, profilesOf(event), undefined)
}

describe('what is proven at a glance has no problem by the plain check', () => {
  const classes = [
    ['1.1.0', 'entity_management'],
    ['1.0.0', 'file_activity'],
    ['1.8.0', 'process_activity'],
    ['1.8.0', 'authentication'],
  ] as const
  let right = 0

  test.each(classes)('OCSF %s %s', (version, name) => {
    const rules = classRules(version, name)
    const events = eventArbitrary<{ [key: string]: unknown }>(rules, { json: 'values' }).chain((event) =>
      fc.oneof(fc.constant(event), mutated(event)),
    )
    fc.assert(
      fc.property(events, (event) => {
        if (!proven(rules, event)) return
        right++
        expect(plainly(rules, event)).toEqual([])
      }),
      { numRuns: 200, endOnFailure: true },
    )
  })

  test('which says something only as some are proven', () => {
    expect(right).toBeGreaterThan(10)
  })

  test('a class with one attribute of every sort, any part of its event replaced', () => {
    const whole = {
      ...tinyEvent(),
      door: { serial: 's', state: 'Shut', state_id: 2, next: { state: 'Ajar', state_id: 1 } },
      visitors: [{ name: 'x' }, { uid: 'y', age: 3 }],
      tags: ['a'],
      weight: 1.5,
      note: 'abc',
      siren: 'x',
      siren_id: 1,
      unmapped: { a: { b: 'c' } },
      metadata: { version: '2.0.0', profiles: ['alarm'], product: { kind_id: 1, kind: 'Lock' } },
    }
    fc.assert(
      fc.property(mutated(whole), (event) => {
        if (proven(tinyClass, event)) expect(plainly(tinyClass, event)).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })
})

test('shapes are forgotten for others, and verdicts stay right', () => {
  const names = Object.keys(tinyEvent())
  for (let i = 0; i < 30_000; i++) {
    // The same attributes in another order each time.
    const order = [...names].sort((a, b) => hash(a, i) - hash(b, i))
    const whole = tinyEvent()
    const event: { [key: string]: unknown } = {}
    for (const name of order) event[name] = whole[name]
    event.note = i % 2 === 0 ? 'short' : 'too long'
    expect(validateEvent(tinyClass, event)).toHaveLength(i % 2)
  }
})

function hash(name: string, seed: number): number {
  return Math.sin(seed * 12.9898 + name.charCodeAt(0) * 78.233 + name.length)
}

test('a valid event is proven the second time at the latest, in whichever order its keys are', () => {
  const entries = Object.entries(tinyEvent())
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      const event = Object.fromEntries(shuffled)
      // Rules that have learnt no shape yet.
      const rules = { ...tinyClass }
      expect(validateEvent(rules, event)).toEqual([])
      expect(proven(rules, event)).toBe(true)
    }),
  )
})
