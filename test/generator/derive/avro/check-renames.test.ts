import { describe, expect, it } from 'vitest'
import { checkRenames } from '../../../../generator/derive/avro/check-renames.ts'
import { loadRenames } from '../../../../generator/load/lineage.ts'
import type { DeclaredRenames } from '../../../../generator/model/lineage.ts'
import { release, releases, root } from '../../../support/releases.ts'
import { smallSchema } from './small-schema.ts'

const before = smallSchema('1.0.0', {
  objects: { old: { x: 'long_t', y: 'string_t' }, other: { x: 'long_t' } },
})
const after = smallSchema('2.0.0', {
  objects: { new: { y: 'string_t', x: 'long_t' }, other: { x: 'long_t' } },
})
const none: DeclaredRenames = { objects: [], not_renames: [] }
const rename = { from: 'old', to: 'new', since: '2.0.0' }

const messages = (schemas: Parameters<typeof checkRenames>[0], renames: DeclaredRenames) =>
  checkRenames(schemas, renames).map(({ code, pointer, message }) => `${code} ${pointer} ${message}`)

describe('a removed object and a new one with the same attributes', () => {
  it('are refused as long as nobody says which it is', () => {
    expect(checkRenames([before, after], none)).toEqual([
      {
        code: 'OCSF_UNDECLARED_RENAME',
        severity: 'error',
        file: 'ocsf/base/renames.json',
        pointer: '/objects',
        message: 'OCSF 2.0.0 drops the object old and brings new with the same attributes',
        hint: expect.stringContaining('{"from":"old","to":"new","since":"2.0.0"}'),
      },
    ])
  })
  it('are accepted when declared a rename, or declared none', () => {
    expect(messages([before, after], { objects: [rename], not_renames: [] })).toEqual([])
    expect(messages([before, after], { objects: [], not_renames: [rename] })).toEqual([])
  })
})

describe('a declared rename', () => {
  const declared: DeclaredRenames = { objects: [rename], not_renames: [] }
  it('is refused where the old name comes back', () => {
    const back = smallSchema('3.0.0', {
      objects: { other: { x: 'long_t' }, old: { a: 'long_t' }, new: { b: 'long_t' } },
    })
    expect(messages([before, after, back], declared)).toEqual([
      "OCSF_UNDECLARED_RENAME /objects/0 OCSF 3.0.0 has an object old too, so it can't be an old name of new",
    ])
  })
  it('is refused where the new name was there before', () => {
    const both = smallSchema('1.0.0', {
      objects: { other: { x: 'long_t' }, old: { a: 'long_t' }, new: { b: 'long_t' } },
    })
    expect(messages([both, after], declared)).toEqual([
      'OCSF_UNDECLARED_RENAME /objects/0 OCSF 1.0.0 had an object new already, so old was not renamed to it in 2.0.0',
    ])
  })
})

describe('OCSF 1.0.0 to 1.8.0', () => {
  const schemas = releases.map(release)
  const { renames } = loadRenames(root)
  it('have all renames declared', () => {
    expect(checkRenames(schemas, renames)).toEqual([])
  })
  it.each(renames.objects)('would be refused without $from → $to', ({ from }) => {
    const others = renames.objects.filter((declared) => declared.from !== from)
    expect(messages(schemas, { ...renames, objects: others })).toHaveLength(1)
  })
})
