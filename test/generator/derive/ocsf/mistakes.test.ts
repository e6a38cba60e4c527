import { describe, expect, it } from 'vitest'
import { compileOcsf } from '../../../../generator/derive/ocsf/compile-ocsf.ts'
import type { Finding } from '../../../../generator/diagnostic.ts'
import type { JsonObject } from '../../../../generator/model/release.ts'
import { acme, compileWith, definitionsOf, tinyFiles } from './tiny-ocsf.ts'

type Files = { readonly [path: string]: JsonObject }

/** The one finding that these files of the extension lead to. */
function theFinding(files: Files): Finding {
  const { findings } = compileWith(files)
  expect(findings).toHaveLength(1)
  return findings[0]!
}

const change = (item: JsonObject): Files => ({ 'events/own.json': { extends: 'change', ...item } })
const patch = (attributes: JsonObject): Files => change({ attributes })
const own = (item: JsonObject): Files =>
  change({ name: 'own', caption: 'Own', uid: 7, attributes: {}, ...item })
const dictionary = (attributes: JsonObject, types: JsonObject = {}): Files => ({
  'dictionary.json': { attributes, types: { attributes: types } },
})

describe('a mistake in a private extension is reported where it is written', () => {
  it('none in a correct extension', () => {
    expect(compileWith(own({})).findings).toEqual([])
  })

  it('unknown include', () => {
    expect(theFinding(patch({ $include: ['profiles/host.json', 'profiles/hots.json'] }))).toEqual({
      code: 'OCSF_UNKNOWN_INCLUDE',
      severity: 'error',
      file: 'acme/events/own.json',
      pointer: '/attributes/$include/1',
      message: 'there is no file "profiles/hots.json" to include',
      hint: 'did you mean "profiles/host.json"?',
    })
  })

  it('unknown include of one attribute', () => {
    expect(theFinding(patch({ size: { $include: 'enums/none.json' } }))).toMatchObject({
      code: 'OCSF_UNKNOWN_INCLUDE',
      pointer: '/attributes/size/$include',
    })
  })

  it('unknown attribute, at its key', () => {
    expect(theFinding(patch({ sizee: { requirement: 'optional' } }))).toEqual({
      code: 'OCSF_UNKNOWN_ATTRIBUTE',
      severity: 'error',
      file: 'acme/events/own.json',
      pointer: '/attributes/sizee',
      at: 'key',
      message: 'the attribute "sizee" is not in the dictionary',
      hint: 'did you mean "size"?',
    })
  })

  it.each<[where: string, files: (attributes: JsonObject) => Files, file: string]>([
    ['a class', patch, 'acme/events/own.json'],
    ['the dictionary', dictionary, 'acme/dictionary.json'],
    [
      'an included file',
      (attributes) => ({
        'includes/own.json': { attributes },
        ...patch({ $include: 'includes/own.json' }),
      }),
      'acme/includes/own.json',
    ],
  ])('an attribute of %s called __proto__, which code could not hold', (_, files, file) => {
    const attributes = JSON.parse('{"__proto__": {"caption": "Size", "type": "integer_t"}}')
    expect(theFinding(files(attributes))).toEqual({
      code: 'OCSF_BAD_DEFINITION',
      severity: 'error',
      file,
      pointer: '/attributes/__proto__',
      at: 'key',
      message: '"__proto__" can\'t be the name of an attribute: JavaScript has a meaning of its own for it',
      hint: 'give it another name, such as "proto"',
    })
  })

  it('unknown attribute in a profile', () => {
    const profile = { name: 'p', caption: 'P', meta: 'profile', attributes: { tiem: {} } }
    expect(theFinding({ 'profiles/p.json': profile })).toMatchObject({
      code: 'OCSF_UNKNOWN_ATTRIBUTE',
      file: 'acme/profiles/p.json',
      pointer: '/attributes/tiem',
      hint: 'did you mean "time"?',
    })
  })

  it('unknown attribute in an included file, once however many include it', () => {
    const include = { attributes: { $include: 'includes/common.json' } }
    const files = {
      'includes/common.json': { attributes: { nmae: {} } },
      'events/change.json': { extends: 'change', ...include },
      'objects/entity.json': { extends: 'entity', ...include },
    }
    expect(theFinding(files)).toMatchObject({
      code: 'OCSF_UNKNOWN_ATTRIBUTE',
      file: 'acme/includes/common.json',
      hint: 'did you mean "name"?',
    })
  })

  it('unknown attribute in a constraint', () => {
    expect(theFinding(change({ constraints: { at_least_one: ['parent.name', 'sise'] } }))).toMatchObject({
      code: 'OCSF_UNKNOWN_ATTRIBUTE',
      pointer: '/constraints/at_least_one/1',
      hint: 'did you mean "size"?',
    })
  })

  it('unknown sibling', () => {
    const files = dictionary({ kind_id: { caption: 'Kind', type: 'integer_t', sibling: 'kind' } })
    expect(theFinding(files)).toMatchObject({
      code: 'OCSF_UNKNOWN_ATTRIBUTE',
      pointer: '/attributes/kind_id/sibling',
    })
  })

  it('unknown object as the type of an attribute', () => {
    expect(theFinding(dictionary({ owner: { caption: 'Owner', type: 'enttiy' } }))).toEqual({
      code: 'OCSF_UNKNOWN_OBJECT',
      severity: 'error',
      file: 'acme/dictionary.json',
      pointer: '/attributes/owner/type',
      message: 'the type "enttiy" of the attribute "owner" is neither a data type nor an object',
      hint: 'did you mean "entity"?',
    })
  })

  it('unknown profile of a class', () => {
    expect(theFinding(change({ profiles: ['host', 'hots'] }))).toMatchObject({
      code: 'OCSF_UNKNOWN_PROFILE',
      pointer: '/profiles/1',
      hint: 'did you mean "host"?',
    })
  })

  it('unknown profile of an attribute', () => {
    expect(theFinding(patch({ size: { profile: 'acme/none' } }))).toMatchObject({
      code: 'OCSF_UNKNOWN_PROFILE',
      pointer: '/attributes/size/profile',
    })
  })

  it('unknown parent of a class', () => {
    expect(theFinding(own({ extends: 'chnage' }))).toEqual({
      code: 'OCSF_UNKNOWN_PARENT',
      severity: 'error',
      file: 'acme/events/own.json',
      pointer: '/extends',
      message: 'the class "acme/own" extends "chnage", which does not exist',
      hint: 'did you mean "change"?',
    })
  })

  it('unknown class to patch', () => {
    expect(theFinding(change({ extends: 'chnage' }))).toMatchObject({
      code: 'OCSF_UNKNOWN_PARENT',
      pointer: '/extends',
      hint: 'did you mean "change"?',
    })
  })

  it('unknown category', () => {
    expect(theFinding(own({ category: 'iamm' }))).toMatchObject({
      code: 'OCSF_UNKNOWN_CATEGORY',
      pointer: '/category',
      hint: 'did you mean "iam"?',
    })
  })

  it('an enum id that is no integer, in an item', () => {
    expect(theFinding(patch({ activity_id: { enum: { archive: { caption: 'Archive' } } } }))).toMatchObject({
      code: 'OCSF_ENUM_ID_NOT_INTEGER',
      file: 'acme/events/own.json',
      pointer: '/attributes/activity_id/enum/archive',
      at: 'key',
    })
  })

  it.each(['01', '1.5', '', '9007199254740993'])(
    'an enum id %j that is no integer, in the dictionary',
    (id) => {
      const kind = { caption: 'Kind', type: 'long_t', enum: { [id]: { caption: 'One' } } }
      expect(theFinding(dictionary({ kind_id: kind }))).toMatchObject({
        code: 'OCSF_ENUM_ID_NOT_INTEGER',
        pointer: `/attributes/kind_id/enum/${id}`,
      })
    },
  )

  it('but text ids are right where the type is a string', () => {
    const kind = { caption: 'Kind', type: 'string_t', enum: { GET: { caption: 'Get' } } }
    expect(compileWith(dictionary({ kind })).findings).toEqual([])
  })

  it('duplicate class uid', () => {
    const other = { name: 'other', caption: 'Other', extends: 'change', uid: 7, attributes: {} }
    expect(theFinding({ ...own({}), 'events/z.json': other })).toMatchObject({
      code: 'OCSF_DUPLICATE_UID',
      file: 'acme/events/z.json',
      pointer: '/uid',
      message: 'the class_uid 90003007 already belongs to the class "acme/own"',
    })
  })

  it('duplicate extension uid', () => {
    const one = definitionsOf({ 'extension.json': acme }, 'one')
    const two = definitionsOf({ 'extension.json': { ...acme, name: 'two' } }, 'two')
    const { findings } = compileOcsf({ base: definitionsOf(tinyFiles), extensions: [one, two] })
    expect(findings).toMatchObject([
      { code: 'OCSF_DUPLICATE_UID', file: 'two/extension.json', pointer: '/uid' },
    ])
  })

  it('duplicate observable type id', () => {
    const files = dictionary({
      a: { caption: 'A', type: 'string_t', observable: 1001 },
      b: { caption: 'B', type: 'string_t', observable: 1001 },
    })
    expect(theFinding(files)).toMatchObject({
      code: 'OCSF_DUPLICATE_UID',
      pointer: '/attributes/b/observable',
      message: 'the observable type id 1001 already stands for "A"',
    })
  })

  it('duplicate category uid', () => {
    const files = {
      'categories.json': { attributes: { a: { caption: 'A', uid: 1 }, b: { caption: 'B', uid: 1 } } },
    }
    expect(theFinding(files)).toMatchObject({ code: 'OCSF_DUPLICATE_UID', pointer: '/attributes/b/uid' })
  })

  it('duplicate name inside the extension', () => {
    expect(
      theFinding({ ...own({}), 'events/again.json': own({ uid: 8 })['events/own.json']! }),
    ).toMatchObject({
      code: 'OCSF_DUPLICATE_NAME',
      pointer: '/name',
    })
  })

  it('a class that takes the name of one of OCSF', () => {
    expect(theFinding(own({ name: 'change', extends: 'base_event', category: 'iam' }))).toMatchObject({
      code: 'OCSF_DUPLICATE_NAME',
      pointer: '/name',
      hint: 'choose another name; to change the one of OCSF, leave "name" out and name it in "extends"',
    })
  })

  it('circular extends, once, naming the circle', () => {
    const item = (name: string, parent: string, uid: number) => ({
      name,
      extends: parent,
      uid,
      attributes: {},
    })
    const files = {
      'events/a.json': item('a', 'b', 1),
      'events/b.json': item('b', 'c', 2),
      'events/c.json': item('c', 'a', 3),
    }
    expect(theFinding(files)).toMatchObject({
      code: 'OCSF_CIRCULAR_EXTENDS',
      file: 'acme/events/c.json',
      pointer: '/extends',
      message: 'the class "acme/c" extends itself: acme/a → acme/b → acme/c → acme/a',
    })
  })

  it('an attribute that shadows one of OCSF with another type', () => {
    expect(theFinding(dictionary({ risk_score: { caption: 'Risk', type: 'float_t' } }))).toEqual({
      code: 'OCSF_SHADOWED_ATTRIBUTE',
      severity: 'error',
      file: 'acme/dictionary.json',
      pointer: '/attributes/risk_score',
      at: 'key',
      message: 'the attribute "risk_score" is float_t here and integer_t in OCSF',
      hint: 'choose another name, or use OCSF\'s "risk_score" as it is',
    })
  })

  it('an attribute that repeats one of OCSF with the same type, as a warning', () => {
    expect(theFinding(dictionary({ risk_score: { caption: 'Risk', type: 'integer_t' } }))).toMatchObject({
      code: 'OCSF_SHADOWED_ATTRIBUTE',
      severity: 'warning',
    })
  })

  it("a use whose type does not narrow the dictionary's", () => {
    expect(compileWith(patch({ risk_score: { type: 'port_t' } })).findings).toEqual([])
    expect(theFinding(patch({ risk_score: { type: 'string_t' } }))).toMatchObject({
      code: 'OCSF_BAD_DEFINITION',
      pointer: '/attributes/risk_score/type',
    })
  })

  it('a value of the wrong JSON type', () => {
    expect(theFinding(patch({ size: { requirement: 'mandatory' } }))).toMatchObject({
      code: 'OCSF_BAD_DEFINITION',
      pointer: '/attributes/size/requirement',
      message: '"requirement" has to be one of required, recommended, optional, not "mandatory"',
    })
  })

  it('an extension without extension.json', () => {
    const { findings, schema } = compileOcsf({
      base: definitionsOf(tinyFiles),
      extensions: [definitionsOf({}, 'acme')],
    })
    expect(findings).toMatchObject([{ code: 'OCSF_BAD_DEFINITION', file: 'acme/extension.json' }])
    expect(Object.keys(schema.classes)).toEqual(['base_event', 'change'])
  })

  it('all of them in one run', () => {
    const { findings } = compileWith({
      ...dictionary({ risk_score: { type: 'float_t' }, owner: { type: 'enttiy' } }),
      ...own({ profiles: ['hots'], attributes: { sizee: {}, $include: 'nowhere.json' } }),
      'objects/o.json': { name: 'o', extends: 'enttiy', attributes: {} },
    })
    expect(findings.map(({ code }) => code).sort()).toEqual([
      'OCSF_SHADOWED_ATTRIBUTE',
      'OCSF_UNKNOWN_ATTRIBUTE',
      'OCSF_UNKNOWN_INCLUDE',
      'OCSF_UNKNOWN_OBJECT',
      'OCSF_UNKNOWN_PARENT',
      'OCSF_UNKNOWN_PROFILE',
    ])
  })
})
