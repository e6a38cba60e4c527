import { describe, expect, it } from 'vitest'
import { selfContained } from '../../../generator/derive/avro/self-contained.ts'
import type { AvroSchema } from '../../../generator/model/avro.ts'
import { printAvsc } from '../../../generator/print/avsc.ts'
import { classSchemas } from '../../support/releases.ts'

describe('the text of an .avsc file', () => {
  const all = [...classSchemas('1.8.0').values()]
  it('means the schema', () => {
    for (const schema of all) expect(JSON.parse(printAvsc(schema))).toEqual(schema)
  })
  it('does not depend on the order of keys', () => {
    for (const schema of all.slice(0, 5))
      expect(printAvsc(reversed(schema) as AvroSchema)).toBe(printAvsc(schema))
  })
  it('keeps to 110 columns and ends with a newline', () => {
    for (const schema of all) {
      const lines = printAvsc(schema).split('\n')
      expect(lines.at(-1)).toBe('')
      expect(lines.filter((line) => line.length > 110)).toEqual([])
    }
  })
  it('puts a field on one line where it fits', () => {
    const schema: AvroSchema = {
      fields: [{ default: null, type: ['null', { items: 'long', type: 'array' }], name: 'a' }],
      namespace: 'n',
      name: 'R',
      type: 'record',
    }
    expect(printAvsc(schema)).toBe(`{
  "type": "record",
  "name": "R",
  "namespace": "n",
  "fields": [
    {"name": "a", "type": ["null", {"type": "array", "items": "long"}], "default": null}
  ]
}
`)
  })
})

describe('a self-contained schema', () => {
  it('defines each type once, before it is referred to', () => {
    for (const schema of classSchemas('1.8.0').values()) {
      const defined = new Set<string>()
      JSON.stringify(schema, (key, value) => {
        if (typeof value === 'object' && value?.type === 'record') {
          const fullName = `${value.namespace}.${value.name}`
          expect(defined.has(fullName)).toBe(false)
          defined.add(fullName)
        } else if (
          typeof value === 'string' &&
          value.startsWith('org.ocsf.') &&
          /^(\d+|type|items)$/.test(key)
        ) {
          expect(defined.has(value)).toBe(true)
        }
        return value?.aliases === undefined ? value : { ...value, aliases: undefined }
      })
    }
  })
  it('is its own self-contained form', () => {
    for (const schema of classSchemas('1.8.0').values()) {
      expect(selfContained(schema, new Map())).toEqual(schema)
    }
  })
  it('of a name that nothing defines is refused', () => {
    expect(() => selfContained('n.A', new Map())).toThrow('n.A')
  })
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  )
}
