import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { completeEvent } from '../../../runtime/complete/complete-event.ts'
import type { ClassRules } from '../../../runtime/validate/rules.ts'
import { validateEvent } from '../../../runtime/validate/validate-event.ts'
import { classRules, ocsf } from '../../support/ocsf-rules.ts'
import { eventOf } from '../../support/random-event.ts'
import { tinyClass } from '../validate/tiny-class.ts'

const defaults = { now: () => 1_700_000_000_000, product: { name: 'Nexora' } }

const given = { activity_id: 1, badge: 'B', entry: true }

const filled = {
  ...given,
  activity_name: 'Open',
  category_name: 'Buildings',
  category_uid: 7,
  class_name: 'Door Activity',
  class_uid: 7001,
  metadata: { version: '2.0.0', product: { name: 'Nexora' } },
  time: 1_700_000_000_000,
  type_name: 'Door Activity: Open',
  type_uid: 700101,
}

describe('fills what follows from the rest', () => {
  test('of the class', () => {
    expect(completeEvent(tinyClass, given, defaults)).toEqual(filled)
  })

  test('from the activity by its caption, or by type_uid', () => {
    const { activity_id: _, ...rest } = given
    expect(completeEvent(tinyClass, { ...rest, activity_name: 'Open' }, defaults)).toEqual(filled)
    expect(completeEvent(tinyClass, { ...rest, type_uid: 700101 }, defaults)).toEqual(filled)
    expect(completeEvent(tinyClass, { ...rest, type_name: 'Door Activity: Open' }, defaults)).toEqual(filled)
  })

  test('captions and ids at any depth', () => {
    const event = {
      ...given,
      door: { serial: 's', state_id: 1, all: [{ state: 'Shut' }, { state: 'half open' }, { state_id: 99 }] },
      colour_ids: [1, 2],
    }
    expect(completeEvent(tinyClass, event, defaults)).toMatchObject({
      door: {
        state_id: 1,
        state: 'Ajar',
        all: [{ state: 'Shut', state_id: 2 }, { state: 'half open' }, { state_id: 99 }],
      },
      colours: ['Red', 'Blue'],
    })
  })

  test('ids of an array of captions, only if each is listed', () => {
    expect(completeEvent(tinyClass, { ...given, colours: ['Blue'] })).toMatchObject({ colour_ids: [2] })
    expect(completeEvent(tinyClass, { ...given, colours: ['Blue', 'Mauve'] })).not.toHaveProperty(
      'colour_ids',
    )
  })

  test('the profiles whose attributes are there, unless they are given', () => {
    const siren = { ...given, siren: 'x', siren_id: 1 }
    expect(completeEvent(tinyClass, siren)).toMatchObject({ metadata: { profiles: ['alarm'] } })
    expect(completeEvent(tinyClass, siren, { profiles: [] })).not.toHaveProperty('metadata.profiles')
    const told = { ...siren, metadata: { profiles: ['datetime'] } }
    expect(completeEvent(tinyClass, told)).toMatchObject({ metadata: { profiles: ['datetime'] } })
  })

  test('the product is completed like any other object', () => {
    const event = completeEvent(tinyClass, given, { product: { kind_id: 1 } })
    expect(event).toMatchObject({ metadata: { product: { kind_id: 1, kind: 'Lock' } } })
  })

  test('the time from its date and time, before the clock', () => {
    const rules = classRules('1.8.0', 'base_event')
    const at = (time_dt: string) => completeEvent(rules, { time_dt }, defaults).time
    expect(at('2024-01-15T10:30:00.5+01:00')).toBe(Date.UTC(2024, 0, 15, 9, 30, 0, 500))
    // Without an offset nobody knows when that was.
    expect(at('2024-01-15T10:30:00')).toBe(defaults.now())
  })
})

describe('leaves alone', () => {
  test('what is given, also where it disagrees', () => {
    const wrong = {
      activity_id: 1,
      activity_name: 'Close',
      class_uid: 1,
      class_name: 'x',
      category_uid: 2,
      type_uid: 3,
      type_name: 'y',
      time: 4,
      metadata: { version: '0', product: {} },
      category_name: 'z',
    }
    expect(completeEvent(tinyClass, wrong, defaults)).toEqual(wrong)
  })

  test('the input, frozen to its depth', () => {
    const door = Object.freeze({ state_id: 1 })
    const metadata = Object.freeze({ profiles: undefined })
    const input = Object.freeze({ ...given, door, metadata })
    expect(completeEvent(tinyClass, input, defaults)).toMatchObject({ door: { state: 'Ajar' } })
    expect(door).toEqual({ state_id: 1 })
  })

  test('what it can not tell: no activity, no type', () => {
    const event = completeEvent(tinyClass, { entry: true }, defaults)
    expect(event).not.toHaveProperty('activity_id')
    expect(event).not.toHaveProperty('type_uid')
  })

  test('the text of 99, which is the source’s own', () => {
    const event = completeEvent(tinyClass, { ...given, activity_id: 99 }, defaults)
    expect(event).toMatchObject({ type_uid: 700199 })
    expect(event).not.toHaveProperty('activity_name')
    expect(event).not.toHaveProperty('type_name')
  })

  test('values of the wrong type, for the validator to report', () => {
    const wrong = { ...given, door: [1], visitors: 'x', metadata: 7, colours: 'Red', activity_name: 5 }
    expect(completeEvent(tinyClass, wrong, defaults)).toMatchObject(wrong)
  })
})

test('undefined values are left out', () => {
  const event = completeEvent(tinyClass, { ...given, bell: undefined, door: { name: undefined } }, defaults)
  expect(Object.keys(event)).not.toContain('bell')
  expect(event.door).toStrictEqual({})
})

test('a property called __proto__ stays one', () => {
  const input = JSON.parse('{"__proto__": {"badge": "B"}, "door": {"__proto__": {"serial": "s"}}}')
  const event = completeEvent(tinyClass, input, defaults)
  expect(Object.getPrototypeOf(event)).toBe(Object.prototype)
  expect(event.badge).toBeUndefined()
  expect(Object.keys(event.door as object)).toEqual(['__proto__'])
})

test('an object that contains itself comes to an end', () => {
  const door: { next?: object } = {}
  door.next = door
  expect(() => completeEvent(tinyClass, { ...given, door })).not.toThrow()
})

describe.each([
  ['1.1.0', 'entity_management'],
  ['1.8.0', 'account_change'],
  ['1.8.0', 'process_activity'],
  ['1.0.0', 'dns_activity'],
])('OCSF %s %s', (version, name) => {
  const rules: ClassRules = classRules(version, name)
  // What a builder's input has: neither the class's ids nor the metadata that follows.
  const input = eventOf(ocsf(version), name).map(
    ({ class_uid: _c, category_uid: _k, type_uid: _t, metadata, ...rest }) => ({
      ...rest,
      metadata: { ...(metadata as object), version: undefined, profiles: undefined },
    }),
  )

  test('completed, an event with what is required is valid but for what its profiles require', () => {
    fc.assert(
      fc.property(input, (event) => {
        const issues = validateEvent(rules, completeEvent(rules, event, defaults))
        const errors = issues.filter(
          ({ severity, message }) => severity === 'error' && !message.includes('under the profile'),
        )
        expect(errors).toEqual([])
      }),
      { numRuns: 100, endOnFailure: true },
    )
  })

  test('completing again changes nothing', () => {
    fc.assert(
      fc.property(input, (event) => {
        const once = completeEvent(rules, event, defaults)
        expect(completeEvent(rules, once, { now: () => 0 })).toEqual(once)
      }),
      { numRuns: 100, endOnFailure: true },
    )
  })
})
