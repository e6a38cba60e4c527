import { describe, expect, test } from 'vitest'
import { deriveRules } from '../../../../generator/derive/rules/derive-rules.ts'
import { linkRules } from '../../../../generator/derive/rules/link-rules.ts'
import { javascriptRegex, kindOf, typeChecks } from '../../../../generator/derive/rules/type-checks.ts'
import { validateEvent } from '../../../../runtime/validate/validate-event.ts'
import { ocsf } from '../../../support/ocsf-rules.ts'

const releases = ['1.0.0', '1.1.0', '1.2.0', '1.3.0', '1.4.0', '1.5.0', '1.6.0', '1.7.0', '1.8.0']

describe.each(releases)('OCSF %s', (version) => {
  const schema = ocsf(version)
  const rules = deriveRules(schema)

  test('the rules are JSON', () => {
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules)
  })

  test('every attribute of every class and object has a rule, and every object it names is there', () => {
    for (const kind of ['classes', 'objects'] as const) {
      expect(Object.keys(rules[kind])).toEqual(Object.keys(schema[kind]))
      for (const [name, item] of Object.entries(rules[kind])) {
        expect(Object.keys(item.attributes)).toEqual(Object.keys(schema[kind][name]!.attributes))
        for (const { of } of Object.values(item.attributes)) {
          if (of !== undefined) expect(rules.objects).toHaveProperty([of])
        }
      }
    }
  })

  test('linked, every class is found by its class_uid and by its name', () => {
    const linked = linkRules(rules)
    for (const [name, { uid }] of Object.entries(schema.classes)) {
      expect(linked.byUid.get(uid)).toBe(linked.classes.get(name))
    }
  })

  test('every data type that narrows text to a form has it, but for a pattern no RegExp can express', () => {
    const lost = Object.entries(schema.types).filter(
      ([name, { regex }]) => regex && !rules.types[name]?.regex,
    )
    expect(lost.map(([name]) => name)).toEqual(version === '1.0.0' ? ['ip_t'] : [])
  })
})

describe('profiles', () => {
  const schema = ocsf('1.8.0')
  const { classes, objects } = deriveRules(schema, { profiles: ['cloud'] })
  const { attributes, unused } = classes.entity_management!

  test('attributes of those in use stay, of others are left out', () => {
    expect(attributes).toHaveProperty('cloud')
    expect(attributes).not.toHaveProperty('device')
    expect(objects.metadata!.attributes).not.toHaveProperty('logged_time_dt')
  })

  test('what is left out is remembered by its profile', () => {
    expect(unused?.host).toContain('device')
    expect(objects.metadata!.unused?.datetime).toContain('logged_time_dt')
  })

  test('an attribute of several profiles is known under any of them', () => {
    const macos = deriveRules(schema, { profiles: ['macos/macos_users'] }).objects.process!
    expect(macos.attributes.euid?.profiles).toEqual(['linux/linux_users', 'macos/macos_users'])
    expect(deriveRules(schema, { profiles: [] }).objects.process!.unused).toMatchObject({
      'linux/linux_users': expect.arrayContaining(['euid']),
      'macos/macos_users': expect.arrayContaining(['euid']),
    })
  })

  test('an event that uses one of the others is told so', () => {
    const rules = linkRules({ ...deriveRules(schema, { profiles: ['cloud'] }) })
    const event = { device: { type_id: 1, uid: 'x' } }
    const issues = validateEvent(rules.byUid.get(3004)!, event).filter(({ pointer }) => pointer === '/device')
    expect(issues.map(({ code }) => code)).toEqual(['PROFILE_NOT_IN_USE'])
  })
})

describe('data types', () => {
  test('a type is of the kind it narrows down from', () => {
    const schema = ocsf('1.8.0')
    expect(kindOf(schema, 'timestamp_t')).toBe('long')
    expect(kindOf(schema, 'port_t')).toBe('integer')
    expect(kindOf(schema, 'ip_t')).toBe('string')
    expect(kindOf(schema, 'json_t')).toBe('json')
  })

  test('the nearest constraint of each sort counts', () => {
    const types = {
      string_t: { caption: '', max_len: 10 },
      a_t: { caption: '', type: 'string_t', regex: 'a', max_len: 5 },
      b_t: { caption: '', type: 'a_t', regex: 'b' },
      // A type that narrows itself ends the search.
      c_t: { caption: '', type: 'c_t', max_len: 1 },
    }
    const schema = { ...ocsf('1.8.0'), types }
    expect(typeChecks(schema, 'b_t')).toEqual({ regex: 'b', max_len: 5 })
    expect(typeChecks(schema, 'string_t')).toEqual({ max_len: 10 })
    expect(typeChecks(schema, 'c_t')).toEqual({ max_len: 1 })
  })

  test('1.0.0 has its datetime_t with a colon percent-encoded', () => {
    const regex = new RegExp(typeChecks(ocsf('1.0.0'), 'datetime_t')!.regex!)
    expect(regex.test('2024-01-15T10:30:00.000Z')).toBe(true)
    expect(javascriptRegex('(?>a)')).toBeUndefined()
  })

  test('well-formed and ill-formed text of 1.8.0', () => {
    const is = (type: string, text: string) => new RegExp(typeChecks(ocsf('1.8.0'), type)!.regex!).test(text)
    expect([is('ip_t', '192.0.2.1'), is('ip_t', '2001:db8::1'), is('ip_t', '300.1.1.1')]).toEqual([
      true,
      true,
      false,
    ])
    expect([is('mac_t', '00:00:5e:00:53:01'), is('mac_t', '00:00:5e')]).toEqual([true, false])
    expect([is('email_t', 'a@b.example'), is('email_t', 'a@b')]).toEqual([true, false])
    expect([is('datetime_t', '2024-01-15T10:30:00Z'), is('datetime_t', '2024-01-15')]).toEqual([true, false])
  })
})
