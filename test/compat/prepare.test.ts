import { describe, expect, it } from 'vitest'
import { compare, isSchemaError, prepareSchema } from '../../compat/index.ts'

describe('a schema that is none', () => {
  it.each([
    ['{"type": }', 'unexpected "}" (line 1, column 10)'],
    ['{\n  "type": "record",\n  "name": "R",\n}', 'unexpected "}" (line 4, column 1)'],
    ['{"type": "array"\n "items": "int"}', 'unexpected "\\"" (line 2, column 2)'],
    ['["null", "int"', 'the text ends too early (line 1, column 15)'],
    ['["null" "int"]', 'unexpected "\\"" (line 1, column 9)'],
    ["{'type': 'int'}", 'unexpected "\'" (line 1, column 2)'],
    ['"\\x"', 'unexpected "\\\\" (line 1, column 2)'],
    ['{"a": 01}', 'unexpected "0" (line 1, column 7)'],
    ['{"a": "x\ny"}', 'unexpected "\\n" (line 1, column 9)'],
    ['<html>', 'unexpected "<" (line 1, column 1)'],
    ['[]]', 'unexpected "]" (line 1, column 3)'],
    ['', 'the text ends too early (line 1, column 1)'],
  ])('%j: %s', (text, message) => {
    const error = errorOf(() => prepareSchema(text))
    expect(isSchemaError(error) && error.code).toBe('BAD_SCHEMA')
    expect((error as Error).message).toBe(`the schema is not JSON: ${message}`)
  })

  it('says what is wrong with JSON that is no schema', () => {
    expect(() => prepareSchema('{"type": "record", "name": "R"}')).toThrow('R has no fields')
    expect(() => prepareSchema({ type: 'strnig' })).toThrow('no type of the name strnig')
  })

  it.each(['string', ' long ', '"string"', '{"type": "string"}'])('%j is one', (text) => {
    expect(prepareSchema(text).type.kind).toMatch(/string|long/)
  })
})

describe('places', () => {
  it('are told from the whole and from the innermost named type', () => {
    const schema = (type: string) => ({
      type: 'record',
      name: 'a.Out',
      fields: [
        { name: 'x', type: 'int' },
        {
          name: 'list',
          type: {
            type: 'array',
            items: ['null', { type: 'record', name: 'In', fields: [{ name: 'y', type: { type } }] }],
          },
        },
      ],
    })
    const { findings } = compare(prepareSchema(schema('string')), prepareSchema(schema('boolean')))
    expect(findings[0]).toMatchObject({
      code: 'TYPE_MISMATCH',
      path: 'list[].y',
      reader: {
        pointer: '/fields/1/type/items/1/fields/0/type',
        type: 'a.In',
        within: '/fields/0/type',
      },
    })
  })

  it('outside of named types are those of the whole', () => {
    const { findings } = compare(prepareSchema('["null", "string"]'), prepareSchema('["null", "int"]'))
    expect(findings[0]).toMatchObject({
      reader: { pointer: '', within: '' },
      writer: { pointer: '/1', within: '/1' },
    })
    expect(findings[0]!.reader.type).toBeUndefined()
  })
})

function errorOf(make: () => unknown): unknown {
  try {
    make()
    return undefined
  } catch (error) {
    return error
  }
}
