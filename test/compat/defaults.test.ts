import { describe, expect, test } from 'vitest'
import { genericDecoder } from '../../runtime/resolve/generic.ts'
import { parserDefaults, withDefault } from '../support/compat/parser-defaults.ts'
import { findingsOf, record } from './support.ts'

const rows = parserDefaults.map(([type, json, accepted, code]) => ({ type, json, accepted, code }))

test.each(rows)('$json as a default of $type that isn’t needed', ({ type, json, accepted, code }) => {
  const schema = withDefault(type, json)
  const errors = findingsOf(schema, schema).filter(({ severity }) => severity === 'error')
  expect(errors.map((error) => [error.code, error.kind, error.registry.accepts])).toEqual(
    code === undefined ? [] : [[code, accepted ? 'notice' : 'rule-only', accepted]],
  )
})

describe('a long beyond 2^53', () => {
  const empty = record([], { name: 'R' })

  test('that is needed is beyond what can be filled in', () => {
    const reader = withDefault('long', '-9223372036854775808')
    const [error, ...others] = findingsOf(empty, reader).filter(({ severity }) => severity === 'error')
    expect(others).toEqual([])
    expect(error).toMatchObject({ code: 'LIMIT', kind: 'data', path: 'a', registry: { accepts: true } })
    expect(error!.message).toContain('the default -9223372036854775808 of the reader')
    expect(error!.counterexample).toMatchObject({ json: {}, hex: '', error: { code: 'SCHEMA_MISMATCH' } })
    expect(() => genericDecoder(empty, JSON.parse(reader))(new Uint8Array())).toThrow(
      'has a default with a long beyond ±(2^53−1)',
    )
  })

  test.each(['-9223372036854775808', '-9223372036854775807'])(
    'is not filled in as a bigint either: %s',
    (json) => {
      // JSON makes the same number of both.
      const reader = withDefault({ type: 'long', jsType: 'bigint' }, json)
      const errors = findingsOf(empty, reader).filter(({ severity }) => severity === 'error')
      expect(errors).toMatchObject([{ code: 'LIMIT', kind: 'data', path: 'a' }])
      expect(() => genericDecoder(empty, JSON.parse(reader))(new Uint8Array())).toThrow('beyond ±(2^53−1)')
    },
  )
})

test('a fixed of another length that is needed is accepted by a registry, and can’t be read', () => {
  const reader = withDefault({ type: 'fixed', name: 'F', size: 4 }, '"abc"')
  const [error] = findingsOf(record([], { name: 'R' }), reader).filter(({ severity }) => severity === 'error')
  expect(error).toMatchObject({ code: 'INVALID_DEFAULT', kind: 'data', registry: { accepts: true } })
  expect(error!.message).toContain('a registry accepts this, and decoding fails with SCHEMA_MISMATCH')
})
