import { describe, expect, it } from 'vitest'
import { entityManagementRules } from '../../../generated/ocsf/entity-management.ts'
import { nexoraBaselineChangeRules } from '../../../generated/ocsf/nexora/baseline-change.ts'
import { liftEvent } from '../../../runtime/lift/lift-event.ts'
import { validateEvent } from '../../../runtime/validate/validate-event.ts'
import { classes, core, example, liftWith, type Plain, unmappedOf } from './support.ts'

const both = [{ rules: entityManagementRules }, { rules: nexoraBaselineChangeRules }]

function without(...names: string[]): Plain {
  return Object.fromEntries(Object.entries(core).filter(([name]) => !names.includes(name)))
}

function lift(event: Plain, of = classes) {
  return liftEvent(JSON.stringify(event), of)
}

describe('the examples', () => {
  it('of the release lifts to itself, and is valid', () => {
    const text = example('entity-management.1.8.0')
    const { event, diagnostics } = liftEvent(text, classes)
    expect(diagnostics).toEqual([])
    expect(event).toEqual(JSON.parse(text))
    expect(validateEvent(entityManagementRules, event)).toEqual([])
  })

  it('of the architecture document keeps what OCSF has no place for in unmapped', () => {
    const lifted = liftEvent(example('entity-management.as-documented'), classes)
    expect(lifted.diagnostics).toEqual([
      {
        code: 'LIFT_UNKNOWN_ATTRIBUTE',
        pointer: '/confidence',
        message: 'entity_management has no such attribute',
        unmapped: 'confidence',
      },
      {
        code: 'LIFT_WRONG_TYPE',
        pointer: '/metadata/processed_time',
        message: 'must be an integer (timestamp_t), not a string',
        unmapped: 'metadata.processed_time',
      },
      {
        code: 'LIFT_UNKNOWN_ATTRIBUTE',
        pointer: '/tenant_uid',
        message: 'entity_management has no such attribute',
        unmapped: 'tenant_uid',
      },
    ])
    expect(unmappedOf(lifted)).toEqual({
      risk_score: 3.2,
      baseline_deviation: 0,
      discovery_method: 'api_scan',
      confidence: 100,
      'metadata.processed_time': '2024-01-15T10:30:01.123Z',
      tenant_uid: 'tenant_123',
    })
  })
})

describe('what is no event', () => {
  it.each([
    ['', 'LIFT_NOT_JSON'],
    ['{"a":', 'LIFT_NOT_JSON'],
    ['[]', 'LIFT_NOT_AN_OBJECT'],
    ['null', 'LIFT_NOT_AN_OBJECT'],
    ['-0', 'LIFT_NOT_AN_OBJECT'],
    ['{"class_uid":3005}', 'LIFT_UNKNOWN_CLASS'],
    ['{"type_uid":300501}', 'LIFT_UNKNOWN_CLASS'],
    ['{}', 'LIFT_CORE_MISSING'],
  ])('%s is %s', (text, code) => {
    const { event, diagnostics } = liftEvent(text, classes)
    expect([event, diagnostics[0]?.code]).toEqual([undefined, code])
  })
})

describe('the class', () => {
  it('is that of class_uid, else of type_uid, else the only one', () => {
    expect(lift(core, both).event?.class_uid).toBe(3004)
    expect(lift({ ...core, class_uid: null }, both).event?.class_uid).toBe(3004)
    expect(lift({ ...without('class_uid', 'type_uid') }).event?.class_uid).toBe(3004)
    expect(lift({ ...without('class_uid', 'type_uid') }, both).diagnostics[0]?.code).toBe(
      'LIFT_UNKNOWN_CLASS',
    )
  })

  it('is told by type_uid where class_uid is ill-typed, which moves', () => {
    const lifted = lift({ ...core, class_uid: '3004' }, both)
    expect(lifted.event?.class_uid).toBe(3004)
    expect(unmappedOf(lifted)).toEqual({ class_uid: '3004' })
  })
})

describe('core attributes', () => {
  it('are derived where the rest tells them', () => {
    const more = { severity: 'High', activity_name: 'Create' }
    const { event } = lift({
      ...without('class_uid', 'category_uid', 'type_uid', 'activity_id', 'severity_id'),
      ...more,
    })
    expect(event).toEqual({ ...core, ...more, severity_id: 4 })
    expect(lift(without('activity_id')).event).toEqual(core)
  })

  it('leave no event where nothing tells them', () => {
    const { event, diagnostics } = lift({ ...without('metadata'), time: '2024-01-15T10:30:00Z' })
    expect(event).toBeUndefined()
    expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['LIFT_CORE_MISSING', '/metadata'],
      ['LIFT_CORE_MISSING', '/time'],
      ['LIFT_WRONG_TYPE', '/time'],
    ])
  })

  it('are those that the caller names', () => {
    const few = [{ rules: entityManagementRules, core: ['class_uid'] }]
    expect(lift({}, few).event).toEqual({ class_uid: 3004 })
  })
})

describe('what moves', () => {
  it('goes under its path, and items of an array under the index they had', () => {
    const observables = [{ name: 'a', bar: 1 }, 'x', { name: 'b' }, null, { name: 'c', bar: { deep: [] } }]
    const lifted = liftWith({ observables, device: { foo: [1], ip: 4 }, count: 1.5, access_list: 'one' })
    expect(lifted.event).toMatchObject({ observables: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] })
    expect(unmappedOf(lifted)).toEqual({
      'observables[0].bar': 1,
      'observables[1]': 'x',
      'observables[3]': null,
      'observables[4].bar': { deep: [] },
      'device.foo': [1],
      'device.ip': 4,
      count: 1.5,
      access_list: 'one',
    })
  })

  it('overwrites nothing: a name that is taken gets a number', () => {
    const lifted = liftWith({
      device: { foo: 2 },
      'device.foo': 3,
      unmapped: { 'device.foo': 1, 'device.foo#3': 0 },
    })
    expect(unmappedOf(lifted)).toEqual({
      'device.foo': 1,
      'device.foo#2': 2,
      'device.foo#3': 0,
      'device.foo#4': 3,
    })
    expect(lifted.diagnostics.map(({ unmapped }) => unmapped)).toEqual(['device.foo#2', 'device.foo#4'])
  })

  it.each([['text'], [[1]], [7], [false]])('includes an unmapped that is no object: %j', (unmapped) => {
    expect(unmappedOf(liftWith({ unmapped, foo: 1 }))).toEqual({ unmapped, foo: 1 })
  })

  it('is refused by a class that has no unmapped', () => {
    const { unmapped: _, ...attributes } = entityManagementRules.attributes
    const lifted = lift({ ...core, foo: 1 }, [{ rules: { ...entityManagementRules, attributes } }])
    expect([lifted.event, lifted.diagnostics[0]?.code]).toEqual([undefined, 'LIFT_NO_ROOM'])
  })
})

describe('null', () => {
  it('is an absent attribute, but a JSON value', () => {
    const lifted = liftWith({
      comment: null,
      device: null,
      unmapped: null,
      entity: { data: null, name: null },
    })
    expect(lifted.diagnostics).toEqual([])
    expect(lifted.event).toEqual({ ...core, entity: { data: 'null' } })
  })
})

describe('JSON values', () => {
  it('become their text', () => {
    const data = { a: [1, 'b', null], c: { '': true } }
    expect(liftWith({ entity: { data } }).event?.entity).toEqual({ data: JSON.stringify(data) })
    expect(liftWith({ entity: { data: 'text' } }).event?.entity).toEqual({ data: '"text"' })
  })
})

describe('names that every object inherits', () => {
  it('are data like others, at any depth', () => {
    const hostile =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":2},"toString":3,"hasOwnProperty":4}'
    const lifted = liftWith(`{"device":${hostile},"unmapped":${hostile},${hostile.slice(1)}`)
    expect(`${lifted.event}`).toBe('[object Object]')
    expect(Object.getPrototypeOf(lifted.event?.device)).toBe(Object.prototype)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect(lifted.event?.unmapped).toContain('"device.__proto__":{"polluted":1}')
    expect(lifted.event?.unmapped).toContain('"__proto__":{"polluted":1},"constructor"')
    expect(lifted.event?.unmapped).toContain('"__proto__#2":{"polluted":1}')
    expect(lifted.event?.unmapped).toContain('"hasOwnProperty#2":4')
  })
})

describe('a name that is given twice', () => {
  it('has the last value', () => {
    expect(liftWith('{"comment":"a","comment":"b"}').event?.comment).toBe('b')
  })
})

describe('lone surrogates', () => {
  it('have no UTF-8 form: such a text moves, as an escape', () => {
    const lifted = liftWith('{"comment":"a\\ud800","message":"\\ud83d\\ude00","access_list":["\\uDC00"]}')
    expect(lifted.event?.message).toBe('\u{1f600}')
    expect(lifted.event?.unmapped).toBe('{"comment":"a\\ud800","access_list[0]":"\\udc00"}')
  })

  it('are found where the text itself holds them', () => {
    expect(liftWith('{"comment":"\ud800","\udc00":1}').event?.unmapped).toBe(
      '{"comment":"\\ud800","\\udc00":1}',
    )
  })
})
