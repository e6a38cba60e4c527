import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../registry/catalogue.ts'
import type { History } from '../../registry/history.ts'
import type { PostedVersion } from '../../registry/posted.ts'
import { schemaIds } from '../../registry/schema-ids.ts'

const schema = (name: string | number) => JSON.stringify({ type: 'record', name: `R${name}`, fields: [] })
const history = (...subjects: [string, ...(string | number)[]][]): History => ({
  level: 'BACKWARD',
  subjects: subjects.map(([name, ...versions]) => ({
    name,
    level: 'BACKWARD',
    versions: versions.map((each, i) => ({ number: i + 1, schema: schema(each) })),
  })),
})
const posted = (subject: string, number: number, name: string | number): PostedVersion => ({
  subject,
  number,
  schema: schema(name),
  deleted: false,
})
const shown = (of: ReturnType<typeof catalogueOf>, subject: string) =>
  of.subjects
    .get(subject)
    ?.map(({ number, schema: text, posted: own }) => [number, JSON.parse(text).name, own !== undefined])

describe('ids', () => {
  test.prop([fc.uniqueArray(fc.string()), fc.uniqueArray(fc.string())])(
    'of a schema are the same whatever else there is',
    (some, others) => {
      const alone = schemaIds(some)
      const together = schemaIds([...others, ...some])
      expect(some.map((each) => together.get(each))).toEqual(some.map((each) => alone.get(each)))
    },
  )

  test.prop([fc.uniqueArray(fc.string(), { maxLength: 200, size: 'large' })])(
    'differ, and are positive',
    (schemas) => {
      const ids = [...schemaIds(schemas).values()]
      expect(new Set(ids).size).toBe(schemas.length)
      expect(ids.every((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31)).toBe(true)
    },
  )

  it('of one schema under two subjects, and in two spellings, are one', () => {
    const spelled = `{ "name": "R1", "fields": [], "type": "record" }`
    const { byId } = catalogueOf(history(['a', 1], ['b', 1]), [{ ...posted('c', 1, 1), schema: spelled }])
    expect([...byId.values()].map((versions) => versions.map(({ subject }) => subject))).toEqual([
      ['a', 'b', 'c'],
    ])
  })
})

describe('what was posted', () => {
  it('follows the history', () => {
    const of = catalogueOf(history(['a', 1, 2]), [posted('a', 3, 'x'), posted('b', 1, 'y')])
    expect(shown(of, 'a')).toEqual([
      [1, 'R1', false],
      [2, 'R2', false],
      [3, 'Rx', true],
    ])
    expect(shown(of, 'b')).toEqual([[1, 'Ry', true]])
  })

  it('gives way where the history grows, and keeps its id', () => {
    const before = catalogueOf(history(['a', 1]), [posted('a', 2, 'x'), posted('a', 3, 'y')])
    const after = catalogueOf(history(['a', 1, 2, 3]), [posted('a', 2, 'x'), posted('a', 3, 'y')])
    expect(shown(after, 'a')!.slice(2)).toEqual([
      [3, 'R3', false],
      [4, 'Rx', true],
      [5, 'Ry', true],
    ])
    const ids = (of: typeof before) =>
      of.subjects
        .get('a')!
        .filter((each) => each.posted)
        .map(({ id }) => id)
    expect(ids(after)).toEqual(ids(before))
  })

  it('is the version of the history that it becomes, with the id it had', () => {
    const draft = catalogueOf(history(['a', 1]), [posted('a', 2, 'x')])
    const version = catalogueOf(history(['a', 1, 'x']), [posted('a', 2, 'x')])
    expect(shown(version, 'a')).toEqual([
      [1, 'R1', false],
      [2, 'Rx', false],
    ])
    expect(version.subjects.get('a')![1]!.id).toBe(draft.subjects.get('a')![1]!.id)
  })
})
