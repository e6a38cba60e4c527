import { describe, expect, it, test } from 'vitest'
import { genericDecoder } from '../../../runtime/resolve/generic.ts'
import { fitsDefault } from '../../../runtime/schema/default-value.ts'
import { schemaGraph } from '../../../runtime/schema/schema-graph.ts'

/** Each record holds `width` of the one below it, by default. */
function multiplying(levels: number, width: number): object {
  let type: unknown = 'int'
  for (let level = 0; level < levels; level++) {
    const value = level === 0 ? 1 : {}
    const below: unknown = type
    const first = { name: 'f0', type: below, default: value }
    const name = level === 0 ? 'int' : `R${level - 1}`
    const others = Array.from({ length: width - 1 }, (_, i) => ({
      name: `f${i + 1}`,
      type: name,
      default: value,
    }))
    type = { type: 'record', name: `R${level}`, fields: [first, ...others] }
  }
  return type as object
}

describe('a default that multiplies by the defaults of the records in it', () => {
  it('is one while it comes to few values', () => {
    expect(fitsDefault({}, schemaGraph()(multiplying(3, 2)))).toBe(true)
  })

  it('is none where it comes to many, which is found without making them', () => {
    // 6^18 of them
    expect(fitsDefault({}, schemaGraph()(multiplying(19, 6)))).toBe(false)
  })
})

test('an enum default that is none of its symbols stands for nothing', () => {
  const of = (symbols: string[], more = {}) => ({ type: 'enum', name: 'E', symbols, ...more })
  const read = genericDecoder(of(['A', 'B']), of(['A'], { default: 'Z' }))
  expect(read(Uint8Array.of(0))).toBe('A')
  expect(() => read(Uint8Array.of(2))).toThrow(expect.objectContaining({ code: 'BAD_ENUM_SYMBOL' }))
})

test('a default that leads back to itself through a union ends where another branch fits', () => {
  const type = {
    type: 'record',
    name: 'R',
    fields: [{ name: 'f', type: ['R', { type: 'map', values: 'int' }], default: {} }],
  }
  const reader = { type: 'record', name: 'T', fields: [{ name: 'r', type, default: {} }] }
  const read = genericDecoder({ type: 'record', name: 'T', fields: [] }, reader)
  expect(JSON.stringify(read(new Uint8Array()))).toMatch(/^\{"r":(\{"f":\{"R":)*\{"f":\{"map":\{\}\}\}\}*$/)
})
