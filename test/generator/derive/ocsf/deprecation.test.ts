import { describe, expect, it } from 'vitest'
import { replacementsIn } from '../../../../generator/derive/ocsf/deprecation.ts'
import {
  attributeReplacements,
  itemReplacements,
  valueReplacements,
} from '../../../../generator/derive/ocsf/replacements.ts'
import { deriveRules } from '../../../../generator/derive/rules/derive-rules.ts'
import { loadOcsf } from '../../../../generator/load/ocsf-project.ts'
import type { CompiledObject } from '../../../../generator/model/ocsf.ts'

describe('what a message recommends', () => {
  it.each([
    ['Use the <code>tenant_uid</code> attribute instead.', ['tenant_uid']],
    ['Use the <code> a, b </code> attributes instead.', ['a', 'b']],
    ['Use the <code>uid</code> attribute in the <code>product</code> object instead.', ['product.uid']],
    [
      'Utilize <code>isp</code> attribute available in <code>network_endpoint, whois</code> objects as needed.',
      ['network_endpoint.isp', 'whois.isp'],
    ],
    ['Use <code>file.path</code> attribute available via <code>files</code>.', ['file.path']],
    ['Use the <code>Email</code> class with the <code>email.urls[]</code> array.', ['Email']],
    ['Use the <code>cwe</code> object attributes instead.', ['cwe']],
    ['Use the Compliance object instead.', []],
  ])('%s', (message, names) => {
    expect(replacementsIn(message)).toEqual(names)
  })
})

describe('what is told of a replacement', () => {
  const text = { caption: 'Text', type: 'string_t' }
  const item: CompiledObject = {
    name: 'place',
    caption: 'Place',
    attributes: {
      isp: text,
      uid: text,
      kind_id: { ...text, enum: { 1: { caption: 'Old' }, 2: { caption: 'New' } } },
    },
  }
  const since = '1.0.0'

  it('is a path, or an attribute beside it: never itself, nor what the item has not', () => {
    const of = (...names: string[]) => attributeReplacements(item, 'isp', { since, replaced_by: names })
    expect(of('isp', 'uid', 'label', 'place.isp', 'whois.isp', 'toString')).toEqual(['uid', 'whois.isp'])
    expect(attributeReplacements(item, 'isp', { since })).toEqual([])
  })

  it('of a value is another value as well, by its caption', () => {
    const replacedBy = ['Old', 'New', 'kind_id', 'uid', 'label', 'user.kind_id']
    expect(valueReplacements(item, 'kind_id', '1', { since, replaced_by: replacedBy })).toEqual([
      'New',
      'uid',
      'user.kind_id',
    ])
  })

  it('of an item is another item', () => {
    expect(itemReplacements(item, { since, replaced_by: ['place', 'Place', 'Area'] })).toEqual(['Area'])
  })
})

describe('the rules of each release', () => {
  it.each(['1.4.0', '1.5.0', '1.8.0'])(
    '%s name as a replacement something else, which there is',
    (version) => {
      const { schema } = loadOcsf({ root: process.cwd(), version, privateExtensions: [] })
      const { classes, objects } = deriveRules(schema!)
      for (const [item, { attributes }] of [...Object.entries(classes), ...Object.entries(objects)]) {
        for (const [name, { deprecated }] of Object.entries(attributes)) {
          for (const other of deprecated?.replaced_by ?? []) {
            const isKnown = other.includes('.') || Object.hasOwn(attributes, other)
            expect([`${item}.${name}`, other, isKnown]).toEqual([`${item}.${name}`, other, true])
            expect([name, `${item}.${name}`]).not.toContain(other)
          }
        }
      }
      if (version === '1.4.0') return
      expect(objects.location!.attributes.isp!.deprecated!.replaced_by).toEqual([
        'network_endpoint.isp',
        'whois.isp',
      ])
      expect(objects.finding_info!.attributes.product_uid!.deprecated!.replaced_by).toEqual(['product.uid'])
    },
  )
})
