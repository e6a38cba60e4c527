import { describe, expect, it } from 'vitest'
import { checkAvroRecords } from '../../../generator/check/avro-record.ts'
import { deriveAvro } from '../../../generator/derive/avro/derive-avro.ts'
import type { Json } from '../../../generator/model/release.ts'
import { smallSchema } from '../derive/avro/small-schema.ts'

const schema = smallSchema('1.0.0', {
  classes: { entity_management: { uid: 3004, attributes: { message: 'string_t' } } },
})
const { derived } = deriveAvro(schema, { releases: ['1.0.0'], classes: {}, objects: {} }, { profiles: 'all' })

/** `CODE pointer message (hint)` of each finding; the severity where it is not error. */
function check(...files: { readonly [name: string]: Json }[]): string[] {
  const list = files.flatMap((each) => Object.entries(each))
  const { findings } = checkAvroRecords(
    list.map(([name, value]) => ({ file: `avro/${name}.avsc`, name, value })),
    derived,
  )
  return findings.map(({ code, severity, pointer, message, hint }) => {
    const level = severity === 'error' ? '' : `${severity} `
    return `${level}${code} ${pointer} ${message}${hint === undefined ? '' : ` (${hint})`}`
  })
}

/** What checking a record with one field of this type finds. */
function checkField(type: Json, more: { readonly [key: string]: Json } = {}): string[] {
  return check({ R: { type: 'record', name: 'R', namespace: 'n', fields: [{ name: 'f', type, ...more }] } })
}

const at = '/fields/0/type'

describe('a schema without a mistake', () => {
  it.each<[string, Json]>([
    ['a primitive', 'string'],
    ['a logical type', { type: 'long', logicalType: 'timestamp-millis' }],
    ['an OCSF record', ['null', 'org.ocsf.EntityManagement']],
    ['the record itself', ['null', 'R']],
    ['an array of maps', { type: 'array', items: { type: 'map', values: 'bytes' } }],
    ['an enum with the name of a prototype', { type: 'enum', name: 'E', symbols: ['__proto__'] }],
    ['an enum', { type: 'enum', name: 'E', symbols: ['A', 'B'], default: 'B' }],
    ['a decimal', { type: 'bytes', logicalType: 'decimal', precision: 9, scale: 2 }],
    ["keys of one's own", { type: 'string', 'connect.name': 'x' }],
  ])('%s', (_, type) => {
    expect(checkField(type)).toEqual([])
  })
  it('may refer to a type that another file, or a later field, defines', () => {
    const fields = [
      { name: 'a', type: 'Inner' },
      { name: 'b', type: { type: 'record', name: 'Inner', fields: [] } },
      { name: 'c', type: 'n.S' },
    ]
    const s = { type: 'record', name: 'S', namespace: 'n', fields: [] }
    expect(check({ R: { type: 'record', name: 'R', namespace: 'n', fields }, S: s })).toEqual([])
  })
})

describe('a mistake in a type', () => {
  it.each<[Json, string]>([
    ['strng', `AVRO_UNKNOWN_NAME ${at} there is no type "strng" (did you mean "string"?)`],
    [
      'Something',
      `AVRO_UNKNOWN_NAME ${at} there is no type "Something" (OCSF records are named like org.ocsf.EntityManagement)`,
    ],
    [
      'EntityManagement',
      `AVRO_UNKNOWN_NAME ${at} there is no type "EntityManagement" (did you mean "org.ocsf.EntityManagement"?)`,
    ],
    [
      'org.ocsf.EntityManagment',
      `AVRO_UNKNOWN_NAME ${at} there is no type "org.ocsf.EntityManagment" (did you mean "org.ocsf.EntityManagement"?)`,
    ],
    [
      'a-b',
      `AVRO_BAD_SCHEMA ${at} "a-b" can't be the name of a type (names are letters, digits and underscores and begin with no digit)`,
    ],
    [
      'record',
      `AVRO_BAD_SCHEMA ${at} "record" needs more than its name (write an object: {"type": "record", …})`,
    ],
    [7, `AVRO_BAD_SCHEMA ${at} 7 is no schema (a schema is a name, an object or, for a union, a list)`],
    [{ items: 'string' }, `AVRO_BAD_SCHEMA ${at} the schema says no type (add "type")`],
    [
      { type: 'recrod', name: 'X' },
      `AVRO_UNKNOWN_NAME ${at}/type there is no type "recrod" to begin a schema with (did you mean "record"?)`,
    ],
    [
      { type: 'array' },
      `AVRO_BAD_SCHEMA ${at}/items a schema is missing here (a schema is a name, an object or, for a union, a list)`,
    ],
    [
      { type: { type: 'array', items: 'long' } },
      `AVRO_BAD_SCHEMA ${at}/type a type inside a type: "type" has to be a name here (put what "type" holds in the place of the object around it)`,
    ],
    [[], `AVRO_BAD_SCHEMA ${at} a union needs a branch`],
    [
      ['null', ['long']],
      `AVRO_BAD_SCHEMA ${at}/1 a union can't be a branch of a union (move its branches into the outer union)`,
    ],
    [
      ['long', 'null', { type: 'long', logicalType: 'timestamp-millis' }],
      `AVRO_BAD_SCHEMA ${at}/2 the union has a branch of type long already`,
    ],
    [
      [
        { type: 'array', items: 'long' },
        { type: 'array', items: 'string' },
      ],
      `AVRO_BAD_SCHEMA ${at}/1 the union has a branch of type array already (widen the items instead: one array of a union of both)`,
    ],
    [['R', 'n.R'], `AVRO_BAD_SCHEMA ${at}/1 the union has a branch of type n.R already`],
    [
      { type: 'enum', name: 'E', symbols: [] },
      `AVRO_BAD_SCHEMA ${at}/symbols an enum needs a list of symbols`,
    ],
    [
      { type: 'enum', name: 'E', symbols: ['A', 'A'] },
      `AVRO_DUPLICATE_NAME ${at}/symbols/1 the enum has the symbol "A" already`,
    ],
    [
      { type: 'enum', name: 'E', symbols: ['1'] },
      `AVRO_BAD_SCHEMA ${at}/symbols/0 "1" can't be the name of a symbol (names are letters, digits and underscores and begin with no digit)`,
    ],
    [
      { type: 'record', name: 'X', fields: [{ name: '__proto__', type: 'long' }] },
      `AVRO_BAD_SCHEMA ${at}/fields/0/name "__proto__" can't be the name of a field: JavaScript has a meaning of its own for it (give it another name, such as "proto")`,
    ],
    [
      { type: 'record', name: '__proto__', fields: [] },
      `AVRO_BAD_SCHEMA ${at}/name "__proto__" can't be the name of a type: JavaScript has a meaning of its own for it (give it another name, such as "proto")`,
    ],
    [
      { type: 'enum', name: 'E', symbols: ['HIGH'], default: 'HIHG' },
      `AVRO_BAD_DEFAULT ${at}/default "HIHG" is none of the enum's symbols (did you mean "HIGH"?)`,
    ],
    [
      { type: 'fixed', name: 'F', size: -1 },
      `AVRO_BAD_SCHEMA ${at}/size a fixed needs a size: its number of bytes`,
    ],
    [
      { type: 'record', name: 'X' },
      `AVRO_BAD_SCHEMA ${at}/fields a record needs a list of fields (add "fields": […])`,
    ],
    [{ type: 'record', fields: [] }, `AVRO_BAD_SCHEMA ${at} the record has no name (add "name")`],
    [
      { type: 'fixed', name: 'string', size: 1 },
      `AVRO_BAD_SCHEMA ${at}/name "string" is a primitive type and can't be the name of another one`,
    ],
    [
      { type: 'bytes', logicalType: 'decimal' },
      `AVRO_BAD_SCHEMA ${at}/precision a decimal needs a precision: its number of digits`,
    ],
    [
      { type: 'bytes', logicalType: 'decimal', precision: 2, scale: 3 },
      `AVRO_BAD_SCHEMA ${at}/scale the scale has to be from 0 to the precision`,
    ],
    [
      { type: 'record', name: 'X', aliases: 'Y', fields: [] },
      `AVRO_BAD_SCHEMA ${at}/aliases aliases have to be a list of names`,
    ],
    [
      { type: 'int', logicalType: 'timestamp-millis' },
      `warning AVRO_BAD_SCHEMA ${at}/logicalType the logical type "timestamp-millis" has no effect on int (it stands on long)`,
    ],
    [
      { type: 'long', logicalType: 'timestamp-mills' },
      `warning AVRO_BAD_SCHEMA ${at}/logicalType Avro has no logical type "timestamp-mills": readers ignore it (did you mean "timestamp-millis"?)`,
    ],
    [
      { type: 'array', item: 'long', items: 'long' },
      `warning AVRO_BAD_SCHEMA ${at}/item "item" has no meaning in a schema of type array (did you mean "items"?)`,
    ],
  ])('%j', (type, message) => {
    expect(checkField(type)).toEqual([message])
  })
})

describe('a mistake in a field', () => {
  const record = (...fields: Json[]) => check({ R: { type: 'record', name: 'R', fields } })
  it.each<[string, readonly Json[], string]>([
    ['no name', [{ type: 'long' }], 'AVRO_BAD_SCHEMA /fields/0 the field has no name (add "name")'],
    ['no type', [{ name: 'a' }], 'AVRO_BAD_SCHEMA /fields/0 the field "a" has no type (add "type")'],
    [
      'no object',
      ['a'],
      'AVRO_BAD_SCHEMA /fields/0 "a" is no field (a field is an object: {"name": …, "type": …})',
    ],
    [
      'a name twice',
      [
        { name: 'a', type: 'int' },
        { name: 'a', type: 'int' },
      ],
      'AVRO_DUPLICATE_NAME /fields/1/name the record has a field "a" already',
    ],
    [
      'doc that is no text',
      [{ name: 'a', type: 'int', doc: 1 }],
      'AVRO_BAD_SCHEMA /fields/0/doc doc has to be text',
    ],
    [
      'an unknown order',
      [{ name: 'a', type: 'int', order: 'up' }],
      'AVRO_BAD_SCHEMA /fields/0/order order has to be ascending, descending or ignore',
    ],
    [
      'a key misspelt',
      [{ name: 'a', type: 'int', defualt: 1 }],
      'warning AVRO_BAD_SCHEMA /fields/0/defualt "defualt" has no meaning in a field (did you mean "default"?)',
    ],
    [
      'a logical type beside its type',
      [{ name: 'a', type: 'long', logicalType: 'timestamp-millis' }],
      'warning AVRO_BAD_SCHEMA /fields/0/logicalType a logicalType beside a field\'s type has no effect (move it into the type: {"type": "long", "logicalType": "timestamp-millis"})',
    ],
  ])('%s', (_, fields, message) => {
    expect(record(...fields)).toEqual([message])
  })
})

describe('a default', () => {
  it.each<[Json, Json]>([
    ['string', ''],
    ['int', -(2 ** 31)],
    ['long', Number.MAX_SAFE_INTEGER],
    ['double', 1],
    ['bytes', 'ÿ'],
    [['null', 'string'], null],
    [['string', 'null'], ''],
    [{ type: 'map', values: 'string' }, {}],
    [{ type: 'array', items: ['null', 'long'] }, [null]],
    [{ type: 'fixed', name: 'F', size: 2 }, 'ab'],
    [{ type: 'enum', name: 'E', symbols: ['A'] }, 'A'],
    ['org.ocsf.EntityManagement', {}],
    [{ type: 'record', name: 'X', fields: [{ name: 'a', type: 'long' }] }, { a: 1 }],
  ])('of %j may be %j', (type, value) => {
    expect(checkField(type, { default: value })).toEqual([])
  })
  const place = '/fields/0/default'
  it.each<[Json, Json, string]>([
    ['string', null, `AVRO_BAD_DEFAULT ${place} null can't be a default of type string`],
    ['int', 2 ** 31, `AVRO_BAD_DEFAULT ${place} 2147483648 can't be a default of type int`],
    ['long', 1.5, `AVRO_BAD_DEFAULT ${place} 1.5 can't be a default of type long`],
    ['bytes', 'Ā', `AVRO_BAD_DEFAULT ${place} "Ā" can't be a default of type bytes`],
    [
      { type: 'map', values: 'string' },
      { a: 1 },
      `AVRO_BAD_DEFAULT ${place}/a 1 can't be a default of type string`,
    ],
    [
      { type: 'array', items: 'long' },
      [1, 'x'],
      `AVRO_BAD_DEFAULT ${place}/1 "x" can't be a default of type long`,
    ],
    [
      { type: 'fixed', name: 'F', size: 2 },
      'abc',
      `AVRO_BAD_DEFAULT ${place} "abc" can't be a default of the fixed F`,
    ],
    [['null', 'string'], 7, `AVRO_BAD_DEFAULT ${place} 7 can't be a default of any branch of the union`],
    [
      ['string', 'null'],
      null,
      `warning AVRO_BAD_DEFAULT ${place} the default null fits the union's branch 1, not its first: readers before Avro 1.12 refuse that (put that branch first)`,
    ],
    [
      'org.ocsf.EntityManagement',
      { massage: '' },
      `AVRO_BAD_DEFAULT ${place}/massage the record EntityManagement has no field "massage"`,
    ],
    [
      { type: 'record', name: 'X', fields: [{ name: 'a', type: 'long' }] },
      {},
      `AVRO_BAD_DEFAULT ${place} the default lacks X's field "a"`,
    ],
  ])("of %j can't be %j", (type, value, message) => {
    expect(checkField(type, { default: value })).toEqual([message])
  })
})

describe('a file', () => {
  const named = (name: string, namespace = 'n'): Json => ({ type: 'record', name, namespace, fields: [] })
  it('holds a record of its own name', () => {
    expect(check({ A: ['null', 'string'] })).toEqual([
      'AVRO_BAD_SCHEMA  avro/A.avsc has to hold a record (other types go into the records that use them)',
    ])
    expect(check({ A: named('B') })).toEqual([
      'AVRO_BAD_SCHEMA /name the record B is in a file of another name (name the file B.avsc, or the record A)',
    ])
  })
  it('defines no name that another one has', () => {
    expect(
      check({
        A: named('A'),
        B: { type: 'record', name: 'B', namespace: 'n', fields: [{ name: 'a', type: named('A') }] },
      }),
    ).toEqual([
      'AVRO_DUPLICATE_NAME /fields/0/type/name n.A is defined in avro/A.avsc already (refer to it by name, or give this one another name)',
    ])
  })
  it('defines no name of an OCSF record', () => {
    expect(check({ EntityManagement: named('EntityManagement', 'org.ocsf') })).toEqual([
      'AVRO_DUPLICATE_NAME /name org.ocsf.EntityManagement is the record derived from the OCSF class entity_management (refer to it by name, or give this one another name)',
    ])
  })
})
