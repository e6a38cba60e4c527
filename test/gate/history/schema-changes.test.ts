import { expect, it } from 'vitest'
import { changesText } from '../../../gate/history/changes-text.ts'
import { schemaChanges } from '../../../gate/history/schema-changes.ts'
import type { AvroField, AvroSchema } from '../../../generator/model/avro.ts'

const record = (fields: readonly AvroField[], more: object = {}): AvroSchema => ({
  type: 'record',
  name: 'Change',
  namespace: 'com.acme',
  ...more,
  fields,
})
const inner = (...fields: AvroField[]): AvroSchema => ({
  type: 'record',
  name: 'User',
  namespace: 'org.ocsf',
  fields,
})
const text = (older: AvroSchema, newer: AvroSchema) =>
  changesText('com.acme.Change', schemaChanges(older, newer))
const id: AvroField = { name: 'id', type: 'string' }

it('fields that came, went and changed their type are told', () => {
  expect(
    text(
      record([id, { name: 'n', type: 'int' }, { name: 'gone', type: 'long' }]),
      record([
        id,
        { name: 'n', type: ['null', { type: 'array', items: 'long' }] },
        { name: 'at', type: { type: 'long', logicalType: 'timestamp-millis' } },
      ]),
    ),
  ).toEqual(['added at; removed gone; retyped n (int → null | array<long>)'])
})

it('of types inside, fields are told with their type, new and lost types by name', () => {
  const user = inner({ name: 'uid', type: 'string' })
  const moreOfUser = inner({ name: 'uid', type: 'string' }, { name: 'age', type: 'long' })
  expect(text(record([{ name: 'user', type: user }]), record([{ name: 'user', type: moreOfUser }]))).toEqual([
    'in User: added User.age',
  ])
  expect(text(record([id]), record([id, { name: 'user', type: user }]))).toEqual([
    'added user',
    'types new: User',
  ])
  expect(text(record([id, { name: 'user', type: user }]), record([id]))).toEqual([
    'removed user',
    'types gone: User',
  ])
})

it('where a type is defined makes no difference', () => {
  const user = inner({ name: 'uid', type: 'string' })
  const a = record([
    { name: 'one', type: user },
    { name: 'two', type: 'org.ocsf.User' },
  ])
  const b = record([
    { name: 'one', type: ['null', user] },
    { name: 'two', type: 'org.ocsf.User' },
  ])
  expect(schemaChanges(a, b).changed).toMatchObject([
    { fullName: 'com.acme.Change', retyped: [{ field: 'one', from: 'User', to: 'null | User' }], other: [] },
  ])
})

it('docs, defaults, order and symbols are told', () => {
  const level = (...symbols: string[]): AvroSchema => ({ type: 'enum', name: 'Level', symbols })
  expect(text(record([id]), record([{ ...id, default: '' }]))).toEqual(['doc, default or order of id'])
  expect(text(record([id]), record([id], { doc: 'Something changed.' }))).toEqual([
    'doc, default or order of itself',
  ])
  const n: AvroField = { name: 'n', type: 'int' }
  expect(text(record([id, n]), record([n, id]))).toEqual(['doc, default or order of itself'])
  expect(
    text(
      record([{ name: 'level', type: level('LOW') }]),
      record([{ name: 'level', type: level('LOW', 'HIGH') }]),
    ),
  ).toEqual(['in com.acme.Level: added com.acme.Level.HIGH'])
})

it('of many, the first are named and the others counted', () => {
  const fields = ['a', 'b', 'c', 'd', 'e', 'f'].map((name): AvroField => ({ name, type: 'string' }))
  expect(text(record([]), record(fields))).toEqual(['added a, b, c, d, and 2 more'])
})
