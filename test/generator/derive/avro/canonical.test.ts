import avsc from 'avsc'
import { describe, expect, it } from 'vitest'
import { canonicalForm } from '../../../../generator/derive/avro/canonical.ts'
import { fingerprintOf, rabin } from '../../../../generator/derive/avro/fingerprint.ts'
import type { AvroSchema } from '../../../../generator/model/avro.ts'
import { classSchemas } from '../../../support/releases.ts'

describe('the parsing canonical form', () => {
  // Cases of the Avro project's own share/test/data/schema-tests.txt.
  it.each<[AvroSchema, string]>([
    ['null', '"null"'],
    [{ type: 'boolean' }, '"boolean"'],
    [['int', 'string'], '["int","string"]'],
    [{ type: 'array', items: { type: 'int' } }, '{"type":"array","items":"int"}'],
    [
      { type: 'fixed', name: 'foo', namespace: 'x.y', size: 32 },
      '{"name":"x.y.foo","type":"fixed","size":32}',
    ],
    [
      { type: 'enum', name: 'foo', namespace: 'x.y', doc: 'foo bar', symbols: ['A1'] },
      '{"name":"x.y.foo","type":"enum","symbols":["A1"]}',
    ],
    [
      {
        type: 'record',
        name: 'PigValue',
        fields: [{ name: 'value', type: ['null', 'int', 'PigValue'], default: null }],
      },
      '{"name":"PigValue","type":"record","fields":[{"name":"value","type":["null","int","PigValue"]}]}',
    ],
    [
      {
        type: 'record',
        name: 'a.b.C',
        fields: [
          {
            name: 'f',
            type: { type: 'record', name: 'D', fields: [{ name: 'g', type: 'C' }] },
            order: 'ignore',
            doc: 'x',
          },
        ],
      },
      '{"name":"a.b.C","type":"record","fields":[{"name":"f","type":{"name":"a.b.D","type":"record","fields":[{"name":"g","type":"a.b.C"}]}}]}',
    ],
  ])('%j', (schema, form) => {
    expect(canonicalForm(schema)).toBe(form)
  })
})

describe('fingerprints', () => {
  // Fingerprints that the Avro project states for these forms.
  it.each([
    ['"int"', '7275d51a3f395c8f'],
    ['"float"', '4d7c02cb3ea8d790'],
    ['"long"', 'd054e14493f41db7'],
    ['"double"', '8e7535c032ab957e'],
    ['"bytes"', '4fc016dac3201965'],
    ['"string"', '8f014872634503c7'],
    ['"boolean"', '9f42fc78a4d4f764'],
    ['"null"', '63dd24e7cc258f8a'],
  ])('CRC-64-AVRO of %s', (form, expected) => {
    expect(rabin(Buffer.from(form))).toBe(expected)
  })
  it("SHA-256 is what avsc has, for every class's schema", () => {
    for (const schema of classSchemas('1.1.0').values()) {
      const theirs = avsc.Type.forSchema(schema as avsc.Schema).fingerprint('sha256')
      expect(fingerprintOf(schema).sha256).toBe(theirs.toString('hex'))
    }
  })
})
