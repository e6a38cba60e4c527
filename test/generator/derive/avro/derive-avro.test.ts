import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type DeriveOptions, deriveAvro } from '../../../../generator/derive/avro/derive-avro.ts'
import { computeLineage } from '../../../../generator/derive/avro/lineage.ts'
import type { AvroField } from '../../../../generator/model/avro.ts'
import type { DeclaredRenames, Lineage } from '../../../../generator/model/lineage.ts'
import type { CompiledSchema } from '../../../../generator/model/ocsf.ts'
import { derivedRelease, releases } from '../../../support/releases.ts'
import { attribute, type SmallSchema, smallSchema } from './small-schema.ts'

const noRenames: DeclaredRenames = { objects: [], not_renames: [] }

/** Derives the last of these schemas with the lineage of all. */
function deriveLast(
  schemas: readonly SmallSchema[],
  options: DeriveOptions = { profiles: 'all' },
  renames: DeclaredRenames = noRenames,
) {
  const compiled = schemas.map((schema, i) => smallSchema(`${i + 1}.0.0`, schema))
  return deriveAvro(compiled.at(-1)!, computeLineage(compiled, renames), options)
}

/** The fields of one object, given each release's attributes. */
function objectFields(history: readonly { readonly [name: string]: string }[]): AvroField[] {
  const { derived, findings } = deriveLast(
    history.map((thing) => ({ objects: { thing, a: { x: 'string_t' }, b: { x: 'string_t' } } })),
  )
  expect(findings).toEqual([])
  return [...derived.records.get('org.ocsf.Thing')!.schema.fields]
}

function typeOf(...history: string[]): unknown {
  return objectFields(history.map((type) => ({ it: type })))[0]!.type
}

describe('the Avro type of an attribute', () => {
  it.each([
    ['string_t', ['null', 'string']],
    ['ip_t', ['null', 'string']],
    ['integer_t', ['null', 'long']],
    ['port_t', ['null', 'long']],
    ['long_t', ['null', 'long']],
    ['float_t', ['null', 'double']],
    ['boolean_t', ['null', 'boolean']],
    ['timestamp_t', ['null', { type: 'long', logicalType: 'timestamp-millis' }]],
    ['json_t', ['null', 'string']],
    ['@object', ['null', 'string']],
    ['@a', ['null', 'org.ocsf.A']],
    ['@a[]', ['null', { type: 'array', items: 'org.ocsf.A' }]],
    ['integer_t[]', ['null', { type: 'array', items: 'long' }]],
  ])('%s', (type, avro) => {
    const { derived } = deriveLast([{ objects: { thing: { it: type }, a: { x: 'string_t' }, object: {} } }])
    expect(derived.records.get('org.ocsf.Thing')!.schema.fields).toEqual([
      { name: 'it', type: avro, default: null },
    ])
    expect(derived.records.has('org.ocsf.Object')).toBe(false)
  })

  it('of a data type that narrows none of OCSF is a finding', () => {
    const { findings } = deriveLast([{ objects: { thing: { it: 'blob_t' } } }])
    expect(findings).toMatchObject([
      { code: 'AVRO_NOT_DERIVABLE', pointer: '/files/objects~1thing.json/attributes/it' },
    ])
  })
})

describe('a type that changed between releases', () => {
  it('puts today first, then older types, newest first', () => {
    expect(typeOf('@a', 'string_t', 'boolean_t')).toEqual(['null', 'boolean', 'string', 'org.ocsf.A'])
  })
  it('from integer to long is no change', () => {
    expect(typeOf('integer_t', 'long_t')).toEqual(['null', 'long'])
  })
  it('from one object to an array of them holds both', () => {
    expect(typeOf('@a', '@a[]')).toEqual(['null', { type: 'array', items: 'org.ocsf.A' }, 'org.ocsf.A'])
  })
  it('between two arrays widens the items, since two arrays in a union are illegal', () => {
    expect(typeOf('@a[]', '@b[]')).toEqual(['null', { type: 'array', items: ['org.ocsf.B', 'org.ocsf.A'] }])
  })
  it('from long to float leaves the long out: readers promote it', () => {
    expect(typeOf('integer_t', 'float_t')).toEqual(['null', 'double'])
  })
  it('puts a long before a double among the older types', () => {
    expect(typeOf('integer_t', 'float_t', 'string_t')).toEqual(['null', 'string', 'long', 'double'])
    expect(typeOf('float_t', 'integer_t')).toEqual(['null', 'long', 'double'])
  })
  it('and back again holds each type once', () => {
    expect(typeOf('@a', '@b', '@a')).toEqual(['null', 'org.ocsf.A', 'org.ocsf.B'])
  })
  it.each([
    ['string_t', 'json_t', /was text and is now JSON text/],
    ['long_t', 'timestamp_t', /was an integer and is now a timestamp/],
    ['timestamp_t', 'long_t', /was a timestamp and is now an integer/],
    ['timestamp_t', 'float_t', /was a timestamp and is now a float/],
    ['string_t[]', 'json_t[]', /was text and is now JSON text/],
  ])('from %s to %s would be misread, and is a finding', (before, after, message) => {
    const { findings } = deriveLast([{ objects: { o: { it: before } } }, { objects: { o: { it: after } } }])
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'AVRO_NOT_DERIVABLE',
        severity: 'error',
        message: expect.stringMatching(message),
      }),
    ])
  })
})

describe('what a release removed or renamed', () => {
  it('keeps a removed attribute, and says so', () => {
    const { derived } = deriveLast([
      { objects: { o: { gone: 'long_t', it: 'string_t' } } },
      { objects: { o: { it: 'string_t' } } },
    ])
    const record = derived.records.get('org.ocsf.O')!
    expect(record.removed).toEqual(['gone'])
    expect(record.schema.fields.map(({ name }) => name)).toEqual(['gone', 'it'])
  })
  it('keeps the record of a removed object that an older type refers to', () => {
    const { derived, findings } = deriveLast([
      { objects: { o: { it: '@old' }, old: { x: 'long_t', y: '@older' }, older: { z: 'string_t' } } },
      { objects: { o: { it: 'string_t' } } },
    ])
    expect(findings).toEqual([])
    expect(derived.records.get('org.ocsf.Old')).toMatchObject({ removed: ['x', 'y'] })
    expect(derived.records.get('org.ocsf.Older')).toMatchObject({ removed: ['z'] })
  })
  it('gives a renamed class, known by its uid, its old name as alias', () => {
    const classes = (name: string) => ({ classes: { [name]: { uid: 3099, attributes: {} } } })
    const { derived } = deriveLast([classes('win/old_activity'), classes('win/new_activity')])
    expect(derived.records.get('org.ocsf.win.NewActivity')?.schema.aliases).toEqual([
      'org.ocsf.win.OldActivity',
    ])
  })
  it('gives an object that was declared renamed its old name, and follows references to it', () => {
    const renames: DeclaredRenames = {
      objects: [{ from: 'old', to: 'new', since: '2.0.0' }],
      not_renames: [],
    }
    const { derived } = deriveLast(
      [
        { objects: { o: { it: '@old[]' }, old: { x: 'long_t' } } },
        { objects: { o: { it: '@new[]' }, new: { x: 'long_t' } } },
      ],
      { profiles: 'all' },
      renames,
    )
    expect(derived.records.get('org.ocsf.New')?.schema.aliases).toEqual(['org.ocsf.Old'])
    expect(derived.records.get('org.ocsf.O')?.schema.fields[0]?.type).toEqual([
      'null',
      { type: 'array', items: 'org.ocsf.New' },
    ])
  })
  it('refuses an old name that another class has taken', () => {
    const { findings } = deriveLast([
      { classes: { one: { uid: 3098, attributes: {} } } },
      { classes: { two: { uid: 3098, attributes: {} }, one: { uid: 3099, attributes: {} } } },
    ])
    expect(findings).toMatchObject([
      { code: 'AVRO_DUPLICATE_NAME', message: expect.stringContaining('org.ocsf.One') },
    ])
  })
})

describe('the core of base_event', () => {
  const time = attribute('timestamp_t', { requirement: 'required' })
  const optionalTime = attribute('timestamp_t', { requirement: 'recommended' })
  const millis = { type: 'long', logicalType: 'timestamp-millis' }
  const timeOf = (...history: (typeof time)[]) =>
    deriveLast(
      history.map((it) => ({ classes: { c: { uid: 3099, attributes: { time: it } } } })),
    ).derived.records.get('org.ocsf.C')!.schema.fields[0]

  it('is not nullable where every release required it', () => {
    expect(timeOf(time, time)).toEqual({ name: 'time', type: millis })
  })
  it('is nullable from the first release on that did not', () => {
    expect(timeOf(time, optionalTime)).toMatchObject({ type: ['null', millis] })
    expect(timeOf(optionalTime, time)).toMatchObject({ type: ['null', millis] })
    expect(timeOf(time, optionalTime, time)).toMatchObject({ type: ['null', millis] })
  })
  it('counts from the release on in which the class appeared', () => {
    const later = { classes: { c: { uid: 3099, attributes: { time } } } }
    const { derived } = deriveLast([{}, later, later])
    expect(derived.records.get('org.ocsf.C')!.schema.fields[0]!.type).toEqual(millis)
  })
  it('leaves other required attributes nullable', () => {
    const required = attribute('string_t', { requirement: 'required' })
    const { derived } = deriveLast([{ classes: { c: { uid: 3099, attributes: { message: required } } } }])
    expect(derived.records.get('org.ocsf.C')!.schema.fields[0]).toEqual({
      name: 'message',
      type: ['null', 'string'],
      default: null,
    })
  })
  it('is nullable for activity_id of the three email classes, which recommended it once', () => {
    const nullable = [...derivedRelease('1.8.0').records.values()].flatMap(({ kind, item, schema }) =>
      schema.fields
        .filter(({ name, type }) => kind === 'class' && name === 'activity_id' && Array.isArray(type))
        .map(() => item),
    )
    expect(nullable).toEqual(['email_activity', 'email_file_activity', 'email_url_activity'])
  })
})

describe('attributes of profiles', () => {
  const of = (profiles?: readonly string[]) =>
    attribute('string_t', profiles === undefined ? {} : { profiles })
  const names = (options: DeriveOptions, ...history: { readonly [name: string]: ReturnType<typeof of> }[]) =>
    deriveLast(
      history.map((o) => ({ objects: { o } })),
      options,
    )
      .derived.records.get('org.ocsf.O')!
      .schema.fields.map(({ name }) => name)

  it('are left out where the profile is not in use', () => {
    const attributes = {
      always: of(),
      cloud: of(['cloud']),
      either: of(['host', 'cloud']),
      host: of(['host']),
    }
    expect(names({ profiles: [] }, attributes)).toEqual(['always'])
    expect(names({ profiles: ['host'] }, attributes)).toEqual(['always', 'either', 'host'])
    expect(names({ profiles: 'all' }, attributes)).toEqual(['always', 'cloud', 'either', 'host'])
  })
  it('stay where an earlier release had the attribute without its profile: its values were written', () => {
    expect(names({ profiles: [] }, { it: of() }, { it: of(['host']) })).toEqual(['it'])
    expect(names({ profiles: [] }, { it: of(['host']) }, { it: of(['host']) })).toEqual([])
  })
})

describe('the three changes of type in OCSF 1.0.0 to 1.8.0', () => {
  const field = (record: string, name: string) =>
    derivedRelease(releases.at(-1)!)
      .records.get(record)!
      .schema.fields.find((it) => it.name === name)!.type
  it('are the only ones', () => {
    const widened = [...derivedRelease('1.8.0').records.values()].flatMap(({ item, schema }) =>
      schema.fields
        .filter(({ type }) => JSON.stringify(type).match(/"/g)!.length > 4 && isWidened(type))
        .map(({ name }) => `${item}.${name}`),
    )
    expect(widened.sort()).toEqual(['cve.cvss', 'incident_finding.priority', 'security_finding.cis_csc'])
  })
  it('are what the design says', () => {
    expect(field('org.ocsf.Cve', 'cvss')).toEqual([
      'null',
      { type: 'array', items: 'org.ocsf.Cvss' },
      'org.ocsf.Cvss',
    ])
    expect(field('org.ocsf.SecurityFinding', 'cis_csc')).toEqual([
      'null',
      { type: 'array', items: ['org.ocsf.CisCsc', 'org.ocsf.CisControl'] },
    ])
    expect(field('org.ocsf.IncidentFinding', 'priority')).toEqual(['null', 'string', 'long'])
  })
  it('and one removed attribute stays', () => {
    const removed = [...derivedRelease('1.8.0').records.values()].filter(
      (record) => record.removed.length > 0,
    )
    expect(removed.map(({ item, removed: fields }) => [item, fields])).toEqual([['cis_control', ['control']]])
  })
})

function isWidened(type: AvroField['type']): boolean {
  if (!Array.isArray(type)) return false
  return (
    type.length > 2 ||
    type.some((branch) => typeof branch === 'object' && 'items' in branch && Array.isArray(branch.items))
  )
}

describe('names', () => {
  it("are PascalCase in the extension's namespace, with fields sorted", () => {
    const { derived } = deriveLast([
      { objects: { 'win/reg_key': { b: 'string_t', a_b: 'string_t', a: 'string_t' } } },
    ])
    const record = derived.records.get('org.ocsf.win.RegKey')!
    expect(record.schema).toMatchObject({ name: 'RegKey', namespace: 'org.ocsf.win' })
    expect(record.schema.fields.map(({ name }) => name)).toEqual(['a', 'a_b', 'b'])
    expect(derived.objects.get('win/reg_key')).toBe('org.ocsf.win.RegKey')
  })
  it('that are no Avro names become some, and the record says which attribute is which', () => {
    const { derived, findings } = deriveLast([
      { objects: { größe: { 'naïve-Breite': 'long_t', '1st': 'long_t' } } },
    ])
    expect(findings).toEqual([])
    expect(derived.records.get('org.ocsf.Gr_xf6__xdf_e')).toMatchObject({
      attributeOf: { na_xef_ve_x2d_Breite: 'naïve-Breite', _1st: '1st' },
    })
  })
  it('that fold to one are findings', () => {
    const { findings } = deriveLast([
      {
        classes: { user: { uid: 3099, attributes: {} } },
        objects: { user: { 'a-b': 'long_t', a_x2d_b: 'long_t' } },
      },
    ])
    expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'AVRO_DUPLICATE_NAME the attributes "a-b" and "a_x2d_b" of user are both a_x2d_b in Avro',
      'AVRO_DUPLICATE_NAME the object user and the class user are both org.ocsf.User in Avro',
    ])
  })

  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('__proto__', 'constructor', '', '\ud800', 'a.b', 'a/b/c'),
  )
  test.prop([fc.uniqueArray(nasty, { minLength: 1, maxLength: 5 })])(
    'are valid whatever an extension calls things',
    (texts) => {
      const objects = Object.fromEntries(
        texts.map((text) => [text, Object.fromEntries(texts.map((name) => [name, 'long_t']))]),
      )
      const { derived, findings } = deriveLast([{ objects }])
      for (const [fullName, { schema }] of derived.records) {
        expect(fullName).toMatch(/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/)
        const names = schema.fields.map(({ name }) => name)
        expect(new Set(names).size).toBe(names.length)
        for (const name of names) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/)
      }
      const count = Object.keys(objects).filter((name) => name !== 'object').length
      expect(derived.records.size === count || findings.length > 0).toBe(true)
    },
  )
})

describe('a release that the lineage table lacks', () => {
  it('is a finding that says how to bring it up to date', () => {
    const schema: CompiledSchema = smallSchema('9.0.0', {})
    const lineage: Lineage = { releases: ['1.0.0'], classes: {}, objects: {} }
    expect(deriveAvro(schema, lineage, { profiles: 'all' }).findings).toMatchObject([
      { code: 'AVRO_NOT_DERIVABLE', hint: expect.stringContaining('ocsf import') },
    ])
  })
})
