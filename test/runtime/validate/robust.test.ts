import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { issueSeverities } from '../../../runtime/validate/issue-codes.ts'
import { validateEvent } from '../../../runtime/validate/validate-event.ts'
import { classRules } from '../../support/ocsf-rules.ts'
import { tinyClass, tinyEvent } from './tiny-class.ts'

describe('never throws', () => {
  test('on any value', () => {
    const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true, withMap: true })
    fc.assert(
      fc.property(anything, fc.constantFrom(...Object.keys(tinyClass.attributes)), (value, name) => {
        for (const event of [value, { ...tinyEvent(), [name]: value }]) {
          for (const { code, pointer } of validateEvent(tinyClass, event)) {
            expect(issueSeverities).toHaveProperty(code)
            expect(pointer === '' || pointer.startsWith('/')).toBe(true)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('on proxies, revoked ones too, and on what throws when touched', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    const hostile = new Proxy(
      {},
      {
        get() {
          throw null
        },
        ownKeys() {
          throw undefined
        },
      },
    )
    for (const event of [proxy, hostile, { ...tinyEvent(), door: hostile }, { metadata: proxy }]) {
      expect(validateEvent(tinyClass, event).map(({ code }) => code)).toContain('UNREADABLE')
    }
  })

  test('on a text that overflows a regular expression', () => {
    const rules = classRules('1.8.0', 'base_event')
    const event = { metadata: {}, observables: [{ value: 'x' }], raw_data: 'A'.repeat(5_000_000) }
    expect(() => validateEvent(rules, event)).not.toThrow()
  })
})

describe('comes to an end', () => {
  test('on objects that contain themselves in many ways', () => {
    const door: { [key: string]: unknown } = { serial: 's' }
    door.next = door
    door.all = Array.from({ length: 10 }, () => door)
    const issues = validateEvent(tinyClass, { ...tinyEvent(), door }, { maxValues: 100_000, maxIssues: 100 })
    expect(issues.length).toBeLessThanOrEqual(101)
    expect(issues.some(({ code }) => code === 'TOO_DEEP')).toBe(true)
  })

  test('on objects shared so that their tree is endless', () => {
    let door: object = { serial: 's' }
    for (let i = 0; i < 60; i++) door = { all: [door, door] }
    const codes = validateEvent(tinyClass, { ...tinyEvent(), door }, { maxValues: 100_000 }).map(
      ({ code }) => code,
    )
    expect(codes).toContain('TOO_LARGE')
  })
})

describe('prototypes', () => {
  test('what every object inherits is no attribute', () => {
    const event = JSON.parse(`{"__proto__": {"badge": "B"}, ${JSON.stringify(tinyEvent()).slice(1)}`)
    expect(validateEvent(tinyClass, event).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'UNKNOWN_ATTRIBUTE /__proto__',
    ])
  })

  test('an event without a prototype is one like any other', () => {
    const event = Object.assign(Object.create(null), tinyEvent())
    expect(validateEvent(tinyClass, event)).toEqual([])
  })
})

test('issues are the same whatever was validated before', () => {
  const wrong = { ...tinyEvent(), badge: 1, extra: 2 }
  const first = validateEvent(tinyClass, wrong)
  for (let i = 0; i < 10; i++) validateEvent(tinyClass, tinyEvent())
  expect(validateEvent(tinyClass, wrong)).toEqual(first)
})

test('wire form takes JSON text, and JSON form any value', () => {
  const valid = (change: object, jsonText: boolean) =>
    validateEvent(tinyClass, { ...tinyEvent(), ...change }, { jsonText }).length === 0
  expect(valid({ data: '{"a":1}', unmapped: '{"a":1}' }, true)).toBe(true)
  expect(valid({ data: { a: 1 }, unmapped: { a: 1 } }, true)).toBe(true)
  expect(valid({ data: 'any text' }, true)).toBe(false)
  expect(valid({ data: 'any text' }, false)).toBe(true)
  expect(valid({ unmapped: '{"a":1}' }, false)).toBe(false)
})

test('lenient makes a warning of what is unknown, and of nothing else', () => {
  const event = { ...tinyEvent(), extra: 1, time_dt: 'x', count: 'x' }
  expect(
    validateEvent(tinyClass, event, { lenient: true }).map(({ code, severity }) => [code, severity]),
  ).toEqual([
    ['UNKNOWN_ATTRIBUTE', 'warning'],
    ['PROFILE_NOT_IN_USE', 'warning'],
    ['WRONG_TYPE', 'error'],
  ])
})
