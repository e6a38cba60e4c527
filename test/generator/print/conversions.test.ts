import { describe, expect, test } from 'vitest'
import type { AvroSchema } from '../../../generator/model/avro.ts'
import type { DerivedRecord } from '../../../generator/model/derived.ts'
import { conversionOf, missingConversions } from '../../../generator/print/codec/conversions.ts'
import { wholeRelease } from '../../support/whole-release.ts'

const record = (item: string, type: AvroSchema): DerivedRecord => ({
  fullName: `org.ocsf.${item}`,
  kind: 'class',
  item,
  removed: [],
  schema: { type: 'record', name: item, fields: [{ name: 'x', type, default: null }] },
})
const array = (items: AvroSchema): AvroSchema => ({ type: 'array', items })
const converted = (older: AvroSchema, today: AvroSchema) =>
  conversionOf(record('a', 'null'), 'x', older, today)?.('READ') !== undefined

describe('an older type', () => {
  test.each<[string, AvroSchema, AvroSchema]>([
    ['a value became an array of it', 'org.ocsf.Cvss', array('org.ocsf.Cvss')],
    ['a number became text', 'long', 'string'],
    ['a number became an array of texts', 'long', array('string')],
    ['a long became a double', 'long', 'double'],
  ])('is converted where only one thing can be meant: %s', (_what, older, today) => {
    expect(converted(older, today)).toBe(true)
  })

  test.each<[string, AvroSchema, AvroSchema]>([
    ['text became a number', 'string', 'long'],
    ['an array became one value', array('string'), 'string'],
    ['another object', 'org.ocsf.User', 'org.ocsf.Account'],
  ])('is never guessed at: %s', (_what, older, today) => {
    expect(converted(older, today)).toBe(false)
    expect(missingConversions(record('a', ['null', today, older]))).toEqual([
      { attribute: 'x', older, today },
    ])
  })
})

test.each(['1.1.0', '1.2.0', '1.8.0'])('every older type of OCSF %s has a conversion', (version) => {
  const { derived } = wholeRelease(version)
  expect([...derived.records.values()].flatMap(missingConversions)).toEqual([])
})
