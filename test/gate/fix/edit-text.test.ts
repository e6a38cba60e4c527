import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { asWritten } from '../../../gate/fix/as-written.ts'
import { editText } from '../../../gate/fix/edit-text.ts'
import { type JsonNode, jsonNodes, nodeAt } from '../../../gate/fix/json-nodes.ts'
import { fileDiff } from '../../../gate/fix/make-fix.ts'

const text = `{
  "type": "record", "name": "R",
  "fields": [
    {"name": "a", "type": "string"},
    {
      "name": "b",
      "type": ["null", "int"],
      "aliases": ["c", "d"],
      "default": null
    },
    { "name": "e", "type": { "type": "enum", "name": "E", "symbols": ["X",
        "Y"] } },
    { "name": "f",   "type" : { "type": "fixed", "name": "F", "size": 4 }, "aliases": ["g"] },
    { "name": "h", "type": { "type": "record", "name": "In", "doc": "a {\\"brace\\"}", "fields": [] } }
  ]
}
`

describe('an edit changes what it is about, and not a space beside it', () => {
  it.each([
    [
      '/fields/0',
      { kind: 'add-default', value: '' },
      '"a", "type": "string"}',
      '"a", "type": "string", "default": ""}',
    ],
    [
      '/fields/0',
      { kind: 'add-alias', alias: 'z' },
      '"a", "type": "string"}',
      '"a", "type": "string", "aliases": ["z"]}',
    ],
    [
      '/fields/1',
      { kind: 'set-default', value: { x: [1, 'y'] } },
      '"default": null',
      '"default": {"x": [1, "y"]}',
    ],
    ['/fields/1', { kind: 'add-alias', alias: 'z' }, '["c", "d"]', '["c", "d", "z"]'],
    ['/fields/1', { kind: 'remove-alias', alias: 'c' }, '["c", "d"]', '["d"]'],
    ['/fields/1', { kind: 'remove-alias', alias: 'd' }, '["c", "d"]', '["c"]'],
    ['/fields/3', { kind: 'remove-alias', alias: 'g' }, ', "aliases": ["g"] }', ' }'],
    [
      '/fields/1/type',
      { kind: 'add-branch', branch: 'string' },
      '["null", "int"]',
      '["null", "int", "string"]',
    ],
    [
      '/fields/0/type',
      { kind: 'add-branch', branch: 'int' },
      '"a", "type": "string"',
      '"a", "type": ["string", "int"]',
    ],
    ['/fields/0', { kind: 'set-type', type: 'bytes' }, '"a", "type": "string"', '"a", "type": "bytes"'],
    [
      '/fields/1/type',
      { kind: 'set-type', type: 'string', default: 'x' },
      '["null", "int"],\n      "aliases": ["c", "d"],\n      "default": null',
      '"string",\n      "aliases": ["c", "d"],\n      "default": "x"',
    ],
    [
      '/fields/1',
      { kind: 'set-type', type: 'string', default: 'x' },
      '["null", "int"],\n      "aliases": ["c", "d"],\n      "default": null',
      '"string",\n      "aliases": ["c", "d"],\n      "default": "x"',
    ],
    [
      '/fields/2/type',
      { kind: 'add-symbols', symbols: ['P', 'Q'] },
      '\n        "Y"]',
      '\n        "Y",\n        "P",\n        "Q"]',
    ],
    ['/fields/3/type', { kind: 'set-size', size: 16 }, '"size": 4', '"size": 16'],
    [
      '/fields/0/type',
      { kind: 'set-type', type: ['null', 'string'] },
      '"a", "type": "string"',
      '"a", "type": ["null", "string"]',
    ],
    [
      '/fields/4/type',
      { kind: 'set-type', type: ['null', 'com.acme.In'] },
      '{ "type": "record", "name": "In"',
      '["null", { "type": "record", "name": "In"',
    ],
  ] as const)('%s %o', (pointer, change, from, to) => {
    const edited = editText(text, pointer, change)
    expect(edited).toBe(
      text
        .replace(from, to)
        .replace(
          '"fields": [] } }\n',
          to.startsWith('["null", {') ? '"fields": [] }] }\n' : '"fields": [] } }\n',
        ),
    )
    expect(() => JSON.parse(edited!)).not.toThrow()
  })

  it('of nothing, or one that is made already, is none', () => {
    expect(editText(text, '/fields/9', { kind: 'add-default', value: 1 })).toBeUndefined()
    expect(editText(text, '/fields/1', { kind: 'set-default', value: null })).toBeUndefined()
    expect(editText(text, '/fields/0', { kind: 'remove-alias', alias: 'x' })).toBeUndefined()
    expect(editText(text, '/fields/0/type', { kind: 'set-size', size: 1 })).toBeUndefined()
  })

  it('keeps the line ends that a file has', () => {
    const windows = text.replaceAll('\n', '\r\n')
    const edited = editText(windows, '/fields/1', { kind: 'add-symbols', symbols: ['S'] })
    expect(edited).toContain('"default": null,\r\n      "symbols": ["S"]\r\n    }')
  })
})

describe('positions', () => {
  it('of every value are those of its text', () => {
    const value = JSON.parse(text) as object
    const root = jsonNodes(text)
    const visit = (part: unknown, pointer: string) => {
      const node = nodeAt(root, pointer)!
      expect(JSON.parse(text.slice(node.start, node.end))).toEqual(part)
      if (typeof part === 'object' && part !== null) {
        for (const [key, inner] of Object.entries(part)) visit(inner, `${pointer}/${key}`)
      }
    }
    visit(value, '')
  })
})

describe('positions of any JSON', () => {
  it.prop([fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1, 2, '\t')])(
    'lead to its parts',
    (value, indent) => {
      const written = JSON.stringify(value, null, indent)
      const visit = (node: JsonNode): unknown => {
        if (node.kind === 'object') {
          return Object.fromEntries(node.members.map((member) => [member.key, visit(member.value)]))
        }
        return node.kind === 'array' ? node.items.map(visit) : JSON.parse(written.slice(node.start, node.end))
      }
      expect(visit(jsonNodes(written))).toEqual(JSON.parse(written))
    },
  )
})

describe('types', () => {
  it('that the project defines elsewhere are written by name', () => {
    const user = { type: 'record', name: 'User', namespace: 'org.ocsf', fields: [] }
    const change = {
      kind: 'set-type',
      type: ['null', { type: 'array', items: user }, { type: 'fixed', name: 'F', size: 2 }],
    } as const
    expect(asWritten(change, (name) => name === 'org.ocsf.User')).toEqual({
      kind: 'set-type',
      type: ['null', { type: 'array', items: 'org.ocsf.User' }, { type: 'fixed', name: 'F', size: 2 }],
    })
  })
})

describe('the diff', () => {
  it('is one that git applies', () => {
    const diff = fileDiff('avro/R.avsc', 'a\nb\nc\nd\n', 'a\nB\nc\nd\n')
    expect(diff).toBe('--- a/avro/R.avsc\n+++ b/avro/R.avsc\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n')
  })
})
