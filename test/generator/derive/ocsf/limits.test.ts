import { describe, expect, it } from 'vitest'
import { checkRegexes } from '../../../../generator/derive/ocsf/check-regexes.ts'
import { compileOcsf } from '../../../../generator/derive/ocsf/compile-ocsf.ts'
import type { JsonObject } from '../../../../generator/model/release.ts'
import { acme, compileWith, definitionsOf, tinyFiles } from './tiny-ocsf.ts'

type Files = { readonly [path: string]: JsonObject }

const patch = (item: JsonObject): Files => ({ 'events/own.json': { extends: 'change', ...item } })
const dictionary = (type: string, id: string): Files => ({
  'dictionary.json': {
    attributes: { kind_id: { caption: 'Kind', type, enum: { [id]: { caption: 'One' } } } },
  },
})

describe('enum ids', () => {
  it.each(['2147483647', '-2147483648'])('of an integer_t may be %s', (id) => {
    expect(compileWith(dictionary('integer_t', id)).findings).toEqual([])
  })

  it.each(['2147483648', '-2147483649', '9007199254740991'])('of an integer_t may not be %s', (id) => {
    expect(compileWith(dictionary('integer_t', id)).findings).toMatchObject([
      {
        code: 'OCSF_ENUM_ID_NOT_INTEGER',
        severity: 'error',
        pointer: `/attributes/kind_id/enum/${id}`,
        message: `the enum id ${id} has to be from -2147483648 to 2147483647`,
      },
    ])
    expect(compileWith(dictionary('long_t', id)).findings).toEqual([])
  })

  it.each(['-1', '100'])('of an activity may not be %s, for which type_uid has no room', (id) => {
    const attributes = { activity_id: { enum: { [id]: { caption: 'Far' } } } }
    expect(compileWith(patch({ attributes })).findings).toMatchObject([
      {
        code: 'OCSF_ENUM_ID_NOT_INTEGER',
        pointer: `/attributes/activity_id/enum/${id}`,
        message: `the enum id ${id} has to be from 0 to 99: type_uid has two digits for it`,
      },
    ])
  })
})

describe("an extension's uid", () => {
  it.each([0, 21_474, -1, 1.5, '900', null])('may not be %j', (uid) => {
    expect(compileWith({ 'extension.json': { ...acme, uid } }).findings).toMatchObject([
      { code: 'OCSF_BAD_DEFINITION', file: 'acme/extension.json', pointer: '/uid' },
    ])
  })

  it('may be the highest with which class_uid has 32 bits', () => {
    const own = { name: 'own', caption: 'Own', extends: 'change', uid: 999, attributes: {} }
    const { schema, findings } = compileWith({
      'extension.json': { ...acme, uid: 21_473 },
      'events/own.json': own,
    })
    expect(findings).toEqual([])
    expect(schema.classes['acme/own']!.uid).toBeLessThan(2 ** 31)
  })
})

describe('an item that extends itself', () => {
  it.each(['events', 'objects'])('of an extension, in %s, says so', (folder) => {
    const files = { [`${folder}/drift.json`]: { name: 'drift', extends: 'drift', uid: 1, attributes: {} } }
    expect(compileWith(files).findings).toMatchObject([
      { code: 'OCSF_CIRCULAR_EXTENDS', file: `acme/${folder}/drift.json`, pointer: '/extends' },
    ])
  })

  it('changes the one of OCSF that has its name, where there is one', () => {
    expect(compileWith({ 'events/change.json': { name: 'change', extends: 'change' } }).findings).toEqual([])
  })
})

describe('a profile whose attributes are included', () => {
  const profile = { name: 'p', caption: 'P', meta: 'profile', attributes: { name: {} } }
  const withProfile = (item: JsonObject): Files => ({
    ...patch({ attributes: { $include: ['profiles/p.json'] }, ...item }),
    'profiles/p.json': profile,
  })

  it('has to be one of the item, or its attributes would never be active: a warning', () => {
    expect(compileWith(withProfile({})).findings).toEqual([
      {
        code: 'OCSF_UNKNOWN_PROFILE',
        severity: 'warning',
        file: 'acme/events/own.json',
        pointer: '/attributes/$include/0',
        message:
          '"profiles/p.json" is included, but "change" does not have the profile "p": its attributes would never be active',
        hint: 'add "p" to "profiles"',
      },
    ])
    expect(compileWith(withProfile({ profiles: ['p'] })).findings).toEqual([])
  })

  it('is inherited, too', () => {
    const own = { name: 'own', caption: 'Own', uid: 7, attributes: { $include: 'profiles/host.json' } }
    expect(compileWith({ 'events/own.json': { ...own, extends: 'change' } }).findings).toEqual([])
    const bare = { 'events/own.json': { ...own, extends: 'base_event', category: 'iam' } }
    expect(compileWith(bare).findings).toMatchObject([{ code: 'OCSF_UNKNOWN_PROFILE', severity: 'warning' }])
  })
})

it('a regex that JavaScript has no meaning for is a warning in a release to be imported', () => {
  const attributes = {
    x_t: { caption: 'X', type: 'string_t', regex: '(?>a)' },
    y_t: { caption: 'Y', regex: 'a' },
  }
  const release = definitionsOf({ 'dictionary.json': { attributes: {}, types: { attributes } } })
  expect(checkRegexes(release)).toMatchObject([
    { code: 'OCSF_BAD_DEFINITION', severity: 'warning', pointer: '/types/attributes/x_t/regex' },
  ])
  expect(checkRegexes(definitionsOf(tinyFiles))).toEqual([])
})

it('an object without a name is called one in good English', () => {
  const base = definitionsOf({ ...tinyFiles, 'objects/o.json': { caption: 'O', attributes: {} } })
  expect(compileOcsf({ base, extensions: [] }).findings[0]?.message).toBe('an object needs a "name"')
})
