import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraries } from '../../../generated/arbitraries.ts'
import {
  auditAccessEvent,
  auditChangeEvent,
  auditComplianceEvent,
  correlatedThreat,
  nhiEvent,
  remediationEvent,
  threatEvent,
  threatSummary,
} from '../../../generated/index.ts'
import { recordArbitrary } from '../../../runtime/testing/arbitraries.ts'

/** The same value, whatever its type: arbitraries are typed by what they make. */
function roundTrip<T>(
  arbitrary: fc.Arbitrary<T>,
  codec: { encode(value: T): Uint8Array; decode(bytes: Uint8Array): unknown },
) {
  fc.assert(
    fc.property(arbitrary, (value) => {
      expect(codec.decode(codec.encode(value))).toEqual(value)
    }),
    { numRuns: 60 },
  )
}

describe('the project’s records are the same after encoding and decoding', () => {
  test('AuditAccessEvent', () => roundTrip(arbitraries.auditAccessEvent(), auditAccessEvent))
  test('AuditChangeEvent', () => roundTrip(arbitraries.auditChangeEvent(), auditChangeEvent))
  test('AuditComplianceEvent', () => roundTrip(arbitraries.auditComplianceEvent(), auditComplianceEvent))
  test('CorrelatedThreat', () => roundTrip(arbitraries.correlatedThreat(), correlatedThreat))
  test('NHIEvent', () => roundTrip(arbitraries.nhiEvent(), nhiEvent))
  test('RemediationEvent', () => roundTrip(arbitraries.remediationEvent(), remediationEvent))
  test('ThreatEvent', () => roundTrip(arbitraries.threatEvent(), threatEvent))
  test('ThreatSummary', () => roundTrip(arbitraries.threatSummary(), threatSummary))
})

describe('records that contain themselves', () => {
  const record = (fields: object[]) => ({
    schema: JSON.stringify({ type: 'record', name: 'Node', namespace: 'a.b', fields }),
  })
  const depth = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0

  test.each([
    ['through a union', { type: ['null', 'Node'] }],
    ['through an array', { type: { type: 'array', items: 'a.b.Node' } }],
    ['through a map', { type: { type: 'map', values: ['Node', 'null'] } }],
    ['as one of several branches', { type: ['Node', 'string', { type: 'array', items: 'Node' }] }],
  ])('%s come to an end', (_, type) => {
    const nodes = recordArbitrary<object>(
      record([
        { name: 'next', ...type },
        { name: 'n', type: 'int' },
      ]),
      {},
      { size: 'large' },
    )
    const sample = fc.sample(nodes, { numRuns: 200, seed: 1 })
    expect(Math.max(...sample.map(depth))).toBeGreaterThan(1)
    expect(Math.max(...sample.map((each) => JSON.stringify(each).length))).toBeLessThan(1_000_000)
  })

  test('without an end are an error', () => {
    const endless = record([
      {
        name: 'next',
        type: ['Node', { type: 'record', name: 'Other', fields: [{ name: 'n', type: 'Node' }] }],
      },
    ])
    expect(() => recordArbitrary(endless)).toThrow('no value of a.b.Node has an end: it contains itself')
  })
})

test('fields are plausible by their names and logical types, and shrink to the simplest', () => {
  const fields = [
    { name: 'id', type: { type: 'string', logicalType: 'uuid' } },
    { name: 'created_at', type: 'long' },
    { name: 'seen', type: { type: 'long', logicalType: 'timestamp-millis' } },
    { name: 'retry_count', type: 'int' },
    { name: 'serial', type: { type: 'long', jsType: 'bigint' } },
    { name: 'note', type: ['null', 'string'] },
    { name: 'tags', type: { type: 'array', items: 'string' } },
  ]
  const things = recordArbitrary<{ [name: string]: unknown }>({
    schema: JSON.stringify({ type: 'record', name: 'Thing', fields }),
  })
  const year = (time: unknown) => new Date(time as number).getUTCFullYear()
  fc.assert(
    fc.property(things, ({ id, created_at, seen, retry_count, serial }) => {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(year(created_at)).toBeGreaterThan(1999)
      expect(year(seen)).toBeLessThan(2100)
      expect(retry_count).toBeGreaterThanOrEqual(0)
      expect(BigInt.asIntN(64, serial as bigint)).toBe(serial)
    }),
  )
  const { counterexample } = fc.check(fc.property(things, () => false))
  expect(counterexample).toEqual([
    {
      id: '00000000-0000-4000-8000-000000000000',
      created_at: Date.UTC(2000, 0, 1),
      seen: Date.UTC(2000, 0, 1),
      retry_count: 0,
      serial: 0n,
      tags: [],
    },
  ])
})
