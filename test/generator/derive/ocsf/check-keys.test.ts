import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../../generator/model/release.ts'
import { acme, compileWith } from './tiny-ocsf.ts'

type Files = { readonly [path: string]: JsonObject }

const change = (item: JsonObject): Files => ({ 'events/own.json': { extends: 'change', ...item } })

describe('a key of a private extension that looks like a slip is a warning, at the key', () => {
  it('whose hint names the key that was meant', () => {
    expect(compileWith(change({ attribtues: { size: {} } })).findings).toEqual([
      {
        code: 'OCSF_UNKNOWN_KEY',
        severity: 'warning',
        file: 'acme/events/own.json',
        pointer: '/attribtues',
        at: 'key',
        message: 'the key "attribtues" means nothing here, and what it says is left out',
        hint: 'did you mean "attributes"?',
      },
    ])
  })

  it.each<[string, Files, string, string]>([
    [
      'an attribute',
      change({ attributes: { size: { requirment: 'required' } } }),
      '/attributes/size/requirment',
      'requirement',
    ],
    [
      'the case of a key',
      change({ attributes: { size: { Group: 'primary' } } }),
      '/attributes/size/Group',
      'group',
    ],
    [
      'an attribute of a profile',
      {
        'profiles/p.json': {
          name: 'p',
          caption: 'P',
          meta: 'profile',
          attributes: { size: { profiles: 'p' } },
        },
      },
      '/attributes/size/profiles',
      'profile',
    ],
    [
      'an enum value',
      change({ attributes: { size: { enum: { '1': { captoin: 'One' } } } } }),
      '/attributes/size/enum/1/captoin',
      'caption',
    ],
    [
      'a deprecation',
      change({ '@deprecated': { since: '1.0.0', mesage: '' } }),
      '/@deprecated/mesage',
      'message',
    ],
    [
      'annotations',
      { 'includes/a.json': { annotations: { grup: 'primary' }, attributes: {} } },
      '/annotations/grup',
      'group',
    ],
    [
      'a dictionary attribute',
      { 'dictionary.json': { attributes: { a: { caption: 'A', type: 'string_t', sibbling: 'b' } } } },
      '/attributes/a/sibbling',
      'sibling',
    ],
    [
      'a data type',
      {
        'dictionary.json': {
          attributes: {},
          types: { attributes: { a_t: { caption: 'A', type: 'string_t', maxlen: 3 } } },
        },
      },
      '/types/attributes/a_t/maxlen',
      'max_len',
    ],
    [
      'a category',
      { 'categories.json': { attributes: { a: { captions: 'A', uid: 1 } } } },
      '/attributes/a/captions',
      'caption',
    ],
    ['the extension', { 'extension.json': { ...acme, versoin: '1.0.0' } }, '/versoin', 'version'],
  ])('in %s', (_, files, pointer, meant) => {
    expect(compileWith(files).findings).toMatchObject([
      { code: 'OCSF_UNKNOWN_KEY', severity: 'warning', pointer, hint: `did you mean "${meant}"?` },
    ])
  })

  it("but keys near none are somebody's own, names are no keys, and OCSF's files are left alone", () => {
    const own = { 'x-owner': 'us', attributes: { size: { 'x-note': 1 }, name: {} } }
    expect(compileWith(change(own)).findings).toEqual([])
    const base = { 'objects/o.json': { name: 'o', caption: 'O', attributes: { size: { requirment: 'x' } } } }
    expect(compileWith({}, base).findings).toEqual([])
  })
})
