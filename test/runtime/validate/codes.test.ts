import { describe, expect, test } from 'vitest'
import { type IssueCode, issueSeverities } from '../../../runtime/validate/issue-codes.ts'
import { validateAny } from '../../../runtime/validate/validate-any.ts'
import { isValidEvent, validateEvent } from '../../../runtime/validate/validate-event.ts'
import type { ValidateOptions } from '../../../runtime/validate/walk.ts'
import { tinyClass, tinyEvent } from './tiny-class.ts'

/** Loosely typed: the examples break what types would not let them. */
// biome-ignore lint/suspicious/noExplicitAny: see above
type Loose = { [key: string]: any }

type Case = readonly [
  name: string,
  change: (event: Loose) => void,
  pointer: string,
  options?: ValidateOptions,
]

/** For each code, events that are valid but for one thing: its exact issue must be the only one. */
const cases: { readonly [code in IssueCode]?: readonly Case[] } = {
  REQUIRED_MISSING: [
    ['an attribute', (e) => delete e.time, '/time'],
    ['undefined is absent', (e) => (e.time = undefined), '/time'],
    ['in an object', (e) => delete e.metadata.version, '/metadata/version'],
    ['in an array', (e) => (e.observables = [{ value: 'x' }]), '/observables/0/name'],
    ['under a profile', (e) => (e.metadata.profiles = ['alarm']), '/siren_id'],
    ['only inherited', (e) => Object.setPrototypeOf(e, { time: remove(e, 'time') }), '/time'],
  ],
  CONSTRAINT_AT_LEAST_ONE: [
    ['none', (e) => delete e.badge, ''],
    ['the path leads nowhere', (e) => Object.assign(e, { badge: undefined, door: { name: 'x' } }), ''],
    ['in an array', (e) => (e.visitors = [{ name: 'x' }, { age: 3 }]), '/visitors/1'],
  ],
  CONSTRAINT_JUST_ONE: [
    ['two', (e) => (e.exit = true), ''],
    ['none', (e) => delete e.entry, ''],
  ],
  UNKNOWN_ATTRIBUTE: [
    ['at the top', (e) => (e.nonsense = 1), '/nonsense'],
    ['in an object', (e) => (e.metadata.nonsense = 1), '/metadata/nonsense'],
    ['with a name to escape', (e) => (e['a/b~c'] = 1), '/a~1b~0c'],
    ['__proto__ as an own property', (e) => own(e, '__proto__', { badge: 1 }), '/__proto__'],
    ['constructor', (e) => own(e, 'constructor', 1), '/constructor'],
  ],
  PROFILE_NOT_IN_USE: [['known, left out', (e) => (e.time_dt = '2024-01-01T00:00:00Z'), '/time_dt']],
  PROFILE_NOT_DECLARED: [['without metadata.profiles', (e) => (e.siren = 'x'), '/siren']],
  PROFILE_NOT_APPLICABLE: [
    ['of another class', (e) => (e.metadata.profiles = ['datetime', 'cloud']), '/metadata/profiles/1'],
  ],
  WRONG_TYPE: [
    ['number for text', (e) => (e.badge = 7), '/badge'],
    ['null', (e) => (e.bell = null), '/bell'],
    ['text for an integer', (e) => (e.count = '1'), '/count'],
    ['fraction for an integer', (e) => (e.count = 1.5), '/count'],
    ['fraction for a long', (e) => (e.time = 1.5), '/time'],
    ['NaN for a float', (e) => (e.weight = Number.NaN), '/weight'],
    ['text for a boolean', (e) => (e.entry = 'true'), '/entry'],
    ['one for many', (e) => (e.tags = 'a'), '/tags'],
    ['many for one', (e) => (e.badge = ['a']), '/badge'],
    ['an item of an array', (e) => (e.tags = ['a', 1]), '/tags/1'],
    ['text for an object', (e) => (e.door = 'front'), '/door'],
    ['an array for an object', (e) => (e.door = []), '/door'],
    ['an empty array for a free-form object', (e) => (e.unmapped = []), '/unmapped'],
    ['text for a free-form object', (e) => (e.unmapped = '{}'), '/unmapped'],
    ['what JSON has no value for', (e) => (e.data = { a: [() => 1] }), '/data/a/0'],
    ['infinity in a free-form object', (e) => (e.unmapped = { a: 1 / 0 }), '/unmapped/a'],
  ],
  INTEGER_RANGE: [
    ['33 bits', (e) => (e.count = 2 ** 31), '/count'],
    ['beyond what a number holds', (e) => (e.time = 2 ** 53), '/time'],
    ['a bigint beyond 64 bits', (e) => (e.time = 2n ** 63n), '/time'],
  ],
  RANGE: [
    ['above', (e) => (e.port = 65536), '/port'],
    ['below', (e) => (e.port = -1), '/port'],
  ],
  MAX_LEN: [['too long', (e) => (e.note = 'abcdef'), '/note']],
  REGEX: [['of another form', (e) => (e.code = 'abc'), '/code']],
  VALUE_NOT_LISTED: [['of the type', (e) => (e.shade = 'grey'), '/shade']],
  ENUM_NOT_LISTED: [
    ['an id', (e) => (e.door = { serial: 's', state_id: 7 }), '/door/state_id'],
    ['a text', (e) => (e.method = 'key'), '/method'],
    ['in an array', (e) => (e.colour_ids = [1, 3]), '/colour_ids/1'],
    [
      'an activity',
      (e) => Object.assign(e, { activity_id: 5, activity_name: 'x', type_uid: 700105 }),
      '/activity_id',
    ],
  ],
  JSON_TEXT: [
    ['of json_t', (e) => (e.data = '{'), '/data', { jsonText: true }],
    ['of an object, but no object', (e) => (e.unmapped = '[]'), '/unmapped', { jsonText: true }],
  ],
  SIBLING_MISMATCH: [
    ['the text after the id', (e) => (e.activity_name = 'Close'), '/activity_name'],
    ['the text before the id', (e) => (e.door = { state: 'Shut', state_id: 1 }), '/door/state'],
    ['in another case', (e) => (e.door = { state_id: 1, state: 'ajar' }), '/door/state'],
    ['of the class', (e) => (e.class_name = 'Window Activity'), '/class_name'],
    ['of the category', (e) => (e.category_name = 'Houses'), '/category_name'],
    ['of the type', (e) => (e.type_name = 'Door Activity: Close'), '/type_name'],
    [
      'texts beside ids',
      (e) => Object.assign(e, { colour_ids: [1, 2], colours: ['Red', 'Red'] }),
      '/colours/1',
    ],
    [
      'more texts than ids',
      (e) => Object.assign(e, { colour_ids: [1], colours: ['Red', 'Blue'] }),
      '/colours',
    ],
    [
      'around an object of the same kind',
      (e) => (e.door = { state: 'Shut', next: { state: 'Ajar' }, state_id: 1 }),
      '/door/state',
    ],
    [
      'within one',
      (e) => (e.door = { state_id: 1, next: { state_id: 2, state: 'Ajar' } }),
      '/door/next/state',
    ],
  ],
  CLASS_MISMATCH: [
    [
      'another class',
      (e) => Object.assign(e, { class_uid: 7002, type_uid: 700201, type_name: 'x' }),
      '/class_uid',
    ],
  ],
  CATEGORY_MISMATCH: [['another category', (e) => (e.category_uid = 6), '/category_uid']],
  TYPE_UID_MISMATCH: [
    ['of another activity', (e) => (e.type_uid = 700102), '/type_uid'],
    ['of another class', (e) => (e.type_uid = 700201), '/type_uid'],
  ],
  DEPRECATED: [
    ['an attribute', (e) => (e.knocker = 'brass'), '/knocker'],
    ['an object', (e) => (e.hinge = { name: 'upper' }), '/hinge'],
    [
      'an enum value',
      (e) =>
        Object.assign(e, {
          activity_id: 3,
          activity_name: 'Knock',
          type_uid: 700103,
          type_name: 'Door Activity: Knock',
        }),
      '/activity_id',
    ],
  ],
  OBSERVABLE_NAME: [
    ['no path', (e) => (e.observables = [{ name: 'door.colour' }]), '/observables/0/name'],
    ['a path below a text', (e) => (e.observables = [{ name: 'badge.x' }]), '/observables/0/name'],
    [
      'an index into what is no array',
      (e) => (e.observables = [{ name: 'door[0].name' }]),
      '/observables/0/name',
    ],
  ],
  VERSION_MISMATCH: [['an older one', (e) => (e.metadata.version = '1.9.0'), '/metadata/version']],
  TOO_DEEP: [
    ['objects', (e) => (e.door = nested(70)), `/door${'/next'.repeat(64)}`],
    ['a cycle', (e) => (e.door = cycle()), `/door${'/next'.repeat(64)}`],
    ['a free-form object', (e) => (e.unmapped = deep(70)), `/unmapped${'/a'.repeat(64)}`],
  ],
  TOO_LARGE: [['an array', (e) => (e.tags = new Array(2000).fill('x')), '', { maxValues: 1000 }]],
  UNREADABLE: [
    ['a getter that throws', (e) => Object.defineProperty(e, 'bell', { get: fail, enumerable: true }), ''],
  ],
}

for (const [code, examples] of Object.entries(cases) as [IssueCode, readonly Case[]][]) {
  describe(code, () => {
    for (const [name, change, pointer, options] of examples)
      test(name, () => {
        const event = tinyEvent()
        change(event)
        const issues = validateEvent(tinyClass, event, options)
        expect(issues.map(({ message: _message, hint: _hint, ...rest }) => rest)).toEqual([
          { code, severity: issueSeverities[code], pointer },
        ])
        expect(issues[0]!.message).not.toBe('')
        expect(isValidEvent(tinyClass, event, options)).toBe(issueSeverities[code] === 'warning')
      })
  })
}

describe('TOO_MANY_ISSUES', () => {
  test('the first ones, and that there are more', () => {
    const event = { ...tinyEvent(), tags: [1, 2, 3, 4, 5] }
    const issues = validateEvent(tinyClass, event, { maxIssues: 3 })
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'WRONG_TYPE /tags/0',
      'WRONG_TYPE /tags/1',
      'WRONG_TYPE /tags/2',
      'TOO_MANY_ISSUES ',
    ])
  })
})

describe('UNKNOWN_CLASS', () => {
  const classes = new Map([[tinyClass.uid, tinyClass]])
  const codes = (event: unknown) =>
    validateAny(classes, event).map(({ code, pointer }) => `${code} ${pointer}`)

  test('by class_uid', () => {
    expect(codes(tinyEvent())).toEqual([])
    expect(codes({ ...tinyEvent(), class_uid: 7002 })).toEqual(['UNKNOWN_CLASS /class_uid'])
    expect(codes({ ...tinyEvent(), class_uid: undefined })).toEqual(['REQUIRED_MISSING /class_uid'])
    expect(codes({ ...tinyEvent(), class_uid: '7001' })).toEqual(['WRONG_TYPE /class_uid'])
    expect(codes([])).toEqual(['WRONG_TYPE '])
  })
})

test('every code of events has an example', () => {
  const elsewhere: IssueCode[] = ['TOO_MANY_ISSUES', 'UNKNOWN_CLASS', 'NOT_JSON', 'TEXT_TOO_LONG']
  const covered = [...Object.keys(cases), ...elsewhere].sort()
  expect(covered).toEqual(Object.keys(issueSeverities).sort())
})

function remove(event: { [key: string]: unknown }, name: string): unknown {
  const value = event[name]
  delete event[name]
  return value
}

function own(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
}

function nested(levels: number): object {
  let door: object = { serial: 's' }
  for (let i = 0; i < levels; i++) door = { next: door }
  return door
}

function cycle(): object {
  const door: { next?: object } = {}
  door.next = door
  return door
}

function deep(levels: number): object {
  let value: object = {}
  for (let i = 0; i < levels; i++) value = { a: value }
  return value
}

function fail(): never {
  throw new Error('no')
}
