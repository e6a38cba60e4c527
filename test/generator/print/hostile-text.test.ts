import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { commentText, doc } from '../../../generator/print/ts/doc.ts'
import {
  camelCase,
  distinct,
  isIdentifier,
  kebabCase,
  pascalCase,
} from '../../../generator/print/ts/identifier.ts'
import {
  jsonLiteral,
  propertyAccess,
  propertyKey,
  regexLiteral,
  stringLiteral,
} from '../../../generator/print/ts/literal.ts'

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)), maxLength: 10 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'class',
    'await',
    '',
    ' ',
    '*/ process.exit(1) /*',
    "'; throw 1; '",
    `\${1}`,
    '`',
    '\\',
    '\u2028',
    '\r\n',
    '\ud800',
    '日本',
    'a b',
    '0',
    '01',
    '-1',
    '1e3',
    'ﬁ',
  ),
)

/** What the code means when it is run. */
const evaluate = (code: string): unknown => new Function(`return (${code})`)()

describe('text from definitions never becomes code', () => {
  test.prop([nasty])('a string literal means its text', (text) => {
    expect(evaluate(stringLiteral(text))).toBe(text)
    expect(stringLiteral(text)).not.toMatch(/[\n\r\u2028\u2029]/)
  })
  test.prop([nasty, nasty])('a property key makes an own property of that name', (name, value) => {
    const made = evaluate(`{ ${propertyKey(name)}: ${stringLiteral(value)} }`) as object
    expect(Object.entries(made)).toEqual([[name, value]])
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype)
  })
  test.prop([nasty.filter((name) => name !== '__proto__')])(
    'a property access reads that property',
    (name) => {
      const read = new Function('v', `return v${propertyAccess(name)}`)
      expect(read({ [name]: 42 })).toBe(42)
    },
  )
  test.prop([nasty])('a doc comment ends where it should', (text) => {
    expect(evaluate(`1 + ${doc(text, 'second')} 1`)).toBe(2)
    expect(commentText(text)).not.toContain('*/')
  })
  test.prop([fc.jsonValue({ noUnicodeString: false })])('a JSON literal means its value', (value) => {
    expect(evaluate(jsonLiteral(value))).toEqual(value)
  })
  test.each([/a\/b/, /[/\]'"`]+/gi, /\u2028\n/])('a regular expression means itself', (regex) => {
    const made = evaluate(regexLiteral(regex)) as RegExp
    expect([made.source, made.flags]).toEqual([regex.source, regex.flags])
  })
  test.prop([nasty])('every fold is an identifier or a file name', (text) => {
    expect(isIdentifier(pascalCase(text))).toBe(true)
    expect(isIdentifier(camelCase(text))).toBe(true)
    expect(kebabCase(text)).toMatch(/^[a-z0-9_-]+$/)
  })
  test.prop([fc.array(nasty)])('names that fold to one identifier become distinct ones', (texts) => {
    const names = distinct(texts, pascalCase)
    expect(new Set(names).size).toBe(texts.length)
  })
})

test.each([
  ['entity_management', 'EntityManagement', 'entityManagement', 'entity-management'],
  ['nhi.baseline_changed', 'NhiBaselineChanged', 'nhiBaselineChanged', 'nhi-baseline-changed'],
  ['NHIEvent', 'NHIEvent', 'nhiEvent', 'nhi-event'],
  ['threat.high-priority', 'ThreatHighPriority', 'threatHighPriority', 'threat-high-priority'],
  ['win/reg_key', 'WinRegKey', 'winRegKey', 'win-reg-key'],
])('%s folds to %s, %s and %s', (text, pascal, camel, kebab) => {
  expect([pascalCase(text), camelCase(text), kebabCase(text)]).toEqual([pascal, camel, kebab])
})
