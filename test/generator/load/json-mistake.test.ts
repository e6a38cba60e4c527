import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { findJsonMistake } from '../../../generator/load/json-mistake.ts'

/** JSON text with one piece cut out and another put in. */
const mutated = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.nat(3),
    fc.constantFrom(
      '',
      ',',
      '"',
      '[',
      '}',
      ':',
      '\\',
      '\n',
      '\t',
      '01',
      '-',
      'e5',
      'tru',
      "'",
      '\u00a0',
      '\\u12',
    ),
  )
  .map(([json, at, length, piece]) => {
    const offset = at % (json.length + 1)
    return json.slice(0, offset) + piece + json.slice(offset + length)
  })

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test.prop([fc.oneof(fc.json(), mutated, fc.string())], { numRuns: 2_000 })(
  'finds a mistake in exactly the texts that JSON.parse refuses, inside the text',
  (text) => {
    const mistake = findJsonMistake(text)
    expect(mistake === undefined).toBe(parses(text))
    if (mistake !== undefined) {
      expect(mistake.offset).toBeGreaterThanOrEqual(0)
      expect(mistake.offset).toBeLessThanOrEqual(text.length)
    }
  },
)

test.prop([fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), fc.nat()])(
  'finds every key that an object has twice, at the second',
  (object, pick) => {
    const keys = Object.keys(object)
    const written = JSON.stringify(object)
    const key = JSON.stringify(keys[pick % keys.length])
    expect(findJsonMistake(written, true)).toBeUndefined()
    const twice = `${written.slice(0, -1)},${key}:1}`
    expect(findJsonMistake(twice)).toBeUndefined()
    expect(findJsonMistake(twice, true)).toMatchObject({ offset: written.length })
  },
)

describe('names the offending text where it stands', () => {
  it.each([
    [
      '{"requirement": optional}',
      16,
      '"optional" is not a JSON value',
      'put text in double quotes: "optional"',
    ],
    ['{"is_array": True}', 13, '"True" is not a JSON value', 'write true'],
    ['[,1]', 1, '"," is not a JSON value', undefined],
    ['["a",]', 4, 'there is a comma before the ]', 'remove the comma'],
    ["{'a': 1}", 1, `there has to be a key in double quotes, not "'a'"`, 'put the key in double quotes'],
    ['{"uid" 1}', 7, 'there has to be a colon after the key "uid", not "1"', undefined],
    ['{"a": 1 "b": 2}', 8, 'there has to be a comma or } before "b"', undefined],
    [
      '{"a": 1, // one\n"b": 2}',
      9,
      'there has to be a key in double quotes, not "//"',
      'JSON has no comments: remove it',
    ],
    [
      '{"a": 007}',
      6,
      '"007" is not a JSON value',
      'a number has no + and no zero before it, and digits on both sides of its point',
    ],
    [
      '{"a": "b\n}',
      6,
      'the string "b doesn\'t end in its line',
      'close it with a double quote; a line break is written \\n',
    ],
    ['{"a": "\\d"}', 7, '"\\\\d" is not an escape of JSON', 'a backslash itself is written twice: \\\\'],
    ['{"a": [1, 2}', 11, 'there has to be a comma or ] before "}"', undefined],
    ['{\n"a": 1\n', 8, 'the file ends before the { of line 1 is closed', 'add the } that is missing'],
    ['{}\n{}', 3, 'after the end of the JSON value comes "{"', 'a file holds one value: remove the rest'],
    ['', 0, 'the file is empty', undefined],
  ])('%j', (text, offset, message, hint) => {
    expect(findJsonMistake(text)).toEqual({ offset, message, ...(hint !== undefined && { hint }) })
  })

  it('looks at nesting of any depth', () => {
    const deep = 200_000
    expect(findJsonMistake('['.repeat(deep) + ']'.repeat(deep))).toBeUndefined()
    expect(findJsonMistake('['.repeat(deep))?.offset).toBe(deep)
  })
})
