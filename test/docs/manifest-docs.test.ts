import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { diagnosticText } from '../../cli/report.ts'
import schema from '../../contracts/topics.schema.json' with { type: 'json' }
import { dereference, type ShapeSchema } from '../../generator/check/shape.ts'
import { loadOcsf } from '../../generator/load/ocsf-project.ts'
import { diagnosticsOf } from '../generator/manifest-support.ts'

const page = readFileSync('docs/manifest.md', 'utf8')
const root: ShapeSchema = schema

/** Every key below a part of the schema as the page writes it: `socket.send_buffer`, `listeners[].name`. */
function keysOf(use: ShapeSchema, prefix = ''): { key: string; rules: ShapeSchema }[] {
  const part = dereference(root, use)
  return Object.entries(part.properties ?? {}).flatMap(([name, child]) => {
    const rules = dereference(root, child)
    const item = rules.items && dereference(root, rules.items)
    const key = prefix + name
    if (item?.properties !== undefined) return [{ key, rules }, ...keysOf(item, `${key}[].`)]
    return rules.properties === undefined ? [{ key, rules }] : keysOf(rules, `${key}.`)
  })
}

/** The rows of the tables in a section: key → row. */
function rowsOf(...headings: string[]): Map<string, string> {
  const sections = page
    .split(/^## /m)
    .filter((section) => headings.some((heading) => section.startsWith(heading)))
  const rows = sections.flatMap((section) => [...section.matchAll(/^\| `([^`]+)` \|.*$/gm)])
  return new Map(rows.map((row) => [row[1]!, row[0]]))
}

const shared = 'defaults, groups and topics'
const { definitions, properties } = schema
const parts: readonly (readonly [name: string, part: ShapeSchema, headings: string[]])[] = [
  ['ocsf', properties.ocsf, ['ocsf']],
  ['generate', properties.generate, ['generate']],
  ['cluster', properties.cluster, ['cluster']],
  ['registry', properties.registry, ['registry']],
  ['defaults', properties.defaults, [shared]],
  ['groups', definitions.group, [shared, 'groups']],
  ['records', definitions.record, ['records']],
  ['topics', definitions.topic, [shared, 'topics']],
  ['services', definitions.service, ['services']],
  ['partitioning', properties.partitioning, ['partitioning']],
  ['check', properties.check, ['check']],
]

describe('docs/manifest.md', () => {
  it('has a section for every part of the file', () => {
    expect(parts.map(([name]) => name)).toEqual(Object.keys(properties))
  })

  it.each(parts)('explains every key of %s, with its default, and no other', (name, part, headings) => {
    const rows = rowsOf(...headings)
    for (const { key, rules } of keysOf(part)) {
      expect(rows.get(key), `${name}: ${key}`).toBeDefined()
      if (rules.default === undefined) continue
      const shown = typeof rules.default === 'string' ? rules.default : JSON.stringify(rules.default)
      expect(rows.get(key)).toContain(`\`${shown}\``)
    }
    const known = new Set(
      [part, properties.defaults, definitions.topic].flatMap((each) => keysOf(each).map(({ key }) => key)),
    )
    expect([...rows.keys()].filter((key) => !known.has(key))).toEqual([])
  })

  const example = /```yaml\n(.*?)```/s.exec(page)![1]!
  const { schema: ocsf } = loadOcsf({ root: '.', version: '1.8.0', privateExtensions: false })

  it('has an example without a mistake', () => {
    expect(diagnosticsOf(example, { schema: ocsf })).toEqual([])
  })

  it.each([
    ['[create]', '[creat]'],
    ['produces: [entity.created]', 'produces: []'],
    ['version: 1.8.0', 'version: 1.8'],
  ])('shows the message for %s written as %s', (right, wrong) => {
    const [first] = diagnosticsOf(example.replace(right, wrong), { schema: ocsf })
    expect(page).toContain(`\`\`\`text\n${diagnosticText(first!)}\n\`\`\``)
  })
})
