import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { fromHeaders, headerNames, toHeaders } from '../../../runtime/headers/event-headers.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const values = fc.record(
  Object.fromEntries(Object.keys(headerNames).map((name) => [name, fc.string({ unit: 'grapheme' })])),
  { requiredKeys: [] },
)

describe('the headers of an event', () => {
  test.prop([values])('are read as they were written', (headers) => {
    expect(fromHeaders(toHeaders(headers))).toEqual(headers)
  })

  it('have a fixed order', () => {
    const all = Object.fromEntries(
      Object.keys(headerNames)
        .map((name) => [name, 'x'])
        .reverse(),
    )
    expect(toHeaders(all).map(([name]) => name)).toEqual(Object.values(headerNames))
  })

  it('count the last of several, and no null, nor bytes that are not UTF-8', () => {
    expect(
      fromHeaders([
        ['tenant-id', bytes('a')],
        ['other', bytes('b')],
        ['tenant-id', bytes('c')],
        ['event-type', null],
        ['correlation-id', Uint8Array.of(0xff)],
      ]),
    ).toEqual({ tenantId: 'c' })
  })
})
