import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../../generator/load/yaml.ts'

/** `line:column message` of each diagnostic. */
function mistakes(text: string): string[] {
  const result = parseYaml('a.yaml', text)
  const diagnostics = result.ok ? result.warnings : result.diagnostics
  return diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

describe('reading YAML', () => {
  it('gives plain data', () => {
    expect(parseYaml('a.yaml', 'a: [1, x, true, null]\n')).toEqual({
      ok: true,
      value: { a: [1, 'x', true, null] },
      warnings: [],
    })
  })

  it('follows anchors and merge keys', () => {
    const result = parseYaml('a.yaml', 'a: &base {x: 1, y: 2}\nb: {<<: *base, y: 3}\nc: *base\n')
    expect(result).toMatchObject({ value: { b: { x: 1, y: 3 }, c: { x: 1, y: 2 } } })
  })

  it('keeps __proto__ and constructor as keys of their own', () => {
    const result = parseYaml('a.yaml', '__proto__: {polluted: yes}\nconstructor: 1\n')
    expect(result.ok && Object.keys(result.value as object)).toEqual(['__proto__', 'constructor'])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it.each([
    ['a: 1\nb: 2\na: 3\n', '3:1 the key "a" appears twice in this map'],
    ['a:\n\tb: 1\n', '2:1 a tab is used as indentation'],
    ['a: 1\n---\nb: 1\n', '2:1 the file holds more than one YAML document'],
    ['a: &x [1, *x]\n', "1:11 the file can't be read: the anchor &x contains an alias of itself"],
    ['a: *x\n', "1:4 the file can't be read: there is no anchor &x before this alias"],
    ['a: b: c\n', '1:4 not valid YAML: nested mappings are not allowed in compact mappings'],
    ['a: !odd 1\n', '1:4 not valid YAML: unresolved tag: !odd'],
  ])('says what is wrong with %j, and where', (text, expected) => {
    expect(mistakes(text)).toEqual([expected])
  })

  it('refuses aliases that multiply, without expanding them', () => {
    const levels = Array.from({ length: 9 }, (_, i) => {
      const items = Array.from({ length: 9 }, () => (i === 0 ? 'x' : `*l${i - 1}`))
      return `l${i}: &l${i} [${items.join(', ')}]`
    })
    expect(mistakes(levels.join('\n'))).toEqual([
      "9:50 the file can't be read: its aliases multiply to too many values",
    ])
  })
})
