import { describe, expect, test } from 'vitest'
import { genericDecoder } from '../../../runtime/resolve/generic.ts'
import { isWireError, type WireError } from '../../../runtime/wire/wire-error.ts'
import { measuredEvents } from '../../bench/serde/events.ts'
import { previousMessage } from '../../bench/serde/older-bytes.ts'
import { fuzzTargets } from '../../fuzz/targets.ts'

describe.each(measuredEvents)('a broken message of $name', (measured) => {
  const { record, value } = measured
  /** The event with each text replaced by the path at which it stands. */
  const labelled = (item: unknown, path: string): unknown => {
    if (typeof item === 'string') return path
    if (Array.isArray(item)) return item.map((each, i) => labelled(each, `${path}[${i}]`))
    if (typeof item !== 'object' || item === null) return item
    const entries = Object.entries(item).map(([name, each]) => [
      name,
      labelled(each, path === '' ? name : `${path}.${name}`),
    ])
    return Object.fromEntries(entries)
  }
  const paths: string[] = []
  const collect = (item: unknown): void => {
    if (typeof item === 'string') paths.push(item)
    else if (typeof item === 'object' && item !== null) Object.values(item).forEach(collect)
  }
  const event = labelled(value, '') as { readonly [field: string]: unknown }
  collect(event)

  const failing = (decode: (bytes: Uint8Array) => unknown, bytes: Uint8Array): WireError => {
    try {
      decode(bytes)
    } catch (error) {
      if (isWireError(error)) return error
      throw error
    }
    throw new Error('it was read')
  }

  test.each([
    ['by its own version', (bytes: Uint8Array) => record.decode(bytes), record.encode(event)],
    [
      'of the version before',
      record.decodeFrom(previousMessage(measured).version),
      previousMessage({ ...measured, value: event }).bytes,
    ],
  ])('is answered with the path and the offset of what is broken: %s', (_, decode, bytes) => {
    const message = Buffer.from(bytes)
    const found = paths.filter((path) => message.includes(`${path}`))
    expect(found.length).toBeGreaterThan(25)
    for (const path of found) {
      // Behind its length, so that no longer path which begins with it is taken for it.
      const at =
        message.indexOf(Buffer.from([...varint(path.length), ...Buffer.from(path)])) +
        varint(path.length).length
      const broken = Uint8Array.from(bytes)
      broken[at] = 0xff
      const error = failing(decode, broken)
      expect({ code: error.code, offset: error.offset, path: error.path }).toEqual({
        code: 'BAD_UTF8',
        offset: at,
        path,
      })
      expect(error.pointer).toBe(`/${path.replaceAll(/[.[]/g, '/').replaceAll(']', '')}`)
      expect(error.message).toBe(`invalid UTF-8 at ${path} (byte ${at})`)
    }
  })
})

test('cut off at any byte, a message of any record and version is answered with a typed error in it', () => {
  for (const { decode, messages, name } of fuzzTargets()) {
    for (const bytes of messages.slice(0, 3)) {
      const step = Math.max(1, Math.floor(bytes.length / 400))
      for (let end = 0; end < bytes.length; end += step) {
        try {
          decode(bytes.subarray(0, end))
          expect.unreachable(`${name} was read without its last ${bytes.length - end} bytes`)
        } catch (error) {
          if (!isWireError(error)) throw error
          expect(['TRUNCATED', 'BAD_LENGTH']).toContain(error.code)
          expect(error.offset).toBeLessThanOrEqual(end)
          expect(error.path).not.toBe('')
        }
      }
    }
  }
}, 60_000)

function varint(length: number): number[] {
  const zigzag = length * 2
  return zigzag < 128 ? [zigzag] : [(zigzag & 127) | 128, zigzag >> 7]
}

test('what was skipped is not what failed, though it isn’t UTF-8 or is a long beyond 2^53', () => {
  const long = [0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]
  const fields = [
    { name: 'text', type: 'string' },
    { name: 'long', type: 'long' },
    { name: 'ok', type: 'boolean' },
  ]
  const decode = genericDecoder(
    { type: 'record', name: 'A', fields },
    { type: 'record', name: 'A', fields: fields.slice(2) },
  )
  expect(decode(Uint8Array.from([2, 0xff, ...long, 1]))).toEqual({ ok: true })
  expect(thrownBy(() => decode(Uint8Array.from([2, 0xff, ...long, 7])))).toMatchObject({
    code: 'BAD_BOOLEAN',
    offset: 2 + long.length,
    path: 'ok',
  })
})

function thrownBy(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}
