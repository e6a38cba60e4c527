import { describe, expect, it } from 'vitest'
import type { OcsfChange } from '../../../gate/ocsf/change.ts'
import { ocsfChanges } from '../../../gate/ocsf/ocsf-changes.ts'
import type { Profiles } from '../../../gate/ocsf/scope.ts'
import { loadLineage, loadRenames } from '../../../generator/load/lineage.ts'
import type { CompiledSchema } from '../../../generator/model/ocsf.ts'
import { release, root } from '../../support/releases.ts'

const { lineage } = loadLineage(root)
const { renames } = loadRenames(root)

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T

interface Compared {
  readonly classes?: readonly string[]
  readonly profiles?: { readonly from: Profiles; readonly to: Profiles }
}

function changes(from: CompiledSchema, to: CompiledSchema, scope: Compared = {}): readonly OcsfChange[] {
  return ocsfChanges(from, to, { ...scope, renames, lineage }).changes
}

/** What comes of an edit of OCSF 1.8.0, as of one that a private extension makes. */
function edited(edit: (schema: Mutable<CompiledSchema>) => void, scope: Compared = {}) {
  const from = release('1.8.0')
  const to = structuredClone(from) as Mutable<CompiledSchema>
  edit(to)
  return changes(from, to as CompiledSchema, scope).map(
    ({ code, item, attribute, value, data, types, validation }) => {
      const place = [item, attribute, value].filter((part) => part !== undefined).join('.')
      return `${code} ${place}: ${data} ${types} ${validation}`
    },
  )
}

describe('what one edit changes', () => {
  it.each<[string, (schema: Mutable<CompiledSchema>) => void, string[]]>([
    [
      'an enum value dropped',
      ({ objects }) => {
        delete objects.managed_entity!.attributes.type_id!.enum!['7']
      },
      ['ENUM_VALUE_REMOVED managed_entity.type_id.7: meaning breaks refuses'],
    ],
    [
      'a caption that means another thing',
      ({ objects }) => {
        objects.managed_entity!.attributes.type_id!.enum!['7']!.caption = 'Network Segment'
      },
      ['ENUM_CAPTION_CHANGED managed_entity.type_id.7: meaning breaks refuses'],
    ],
    [
      'a caption in another spelling, by which no constant is called otherwise',
      ({ objects }) => {
        objects.managed_entity!.attributes.type_id!.enum!['7']!.caption = 'Network-Zone'
      },
      ['ENUM_CAPTION_CHANGED managed_entity.type_id.7: meaning same refuses'],
    ],
    [
      'an attribute that becomes required',
      ({ objects }) => {
        objects.managed_entity!.attributes.type_id!.requirement = 'required'
      },
      ['REQUIREMENT_CHANGED managed_entity.type_id: same breaks refuses'],
    ],
    [
      'text that becomes a number, for which nobody has written a conversion',
      ({ objects }) => {
        objects.managed_entity!.attributes.version!.type = 'integer_t'
      },
      ['ATTRIBUTE_RETYPED managed_entity.version: unreadable breaks both'],
    ],
    [
      'an integer that becomes a long',
      ({ objects }) => {
        objects.reputation!.attributes.score_id!.type = 'long_t'
      },
      ['ATTRIBUTE_RETYPED reputation.score_id: same same accepts'],
    ],
    [
      'text that has to be an address',
      ({ objects }) => {
        objects.managed_entity!.attributes.version!.type = 'ip_t'
      },
      ['ATTRIBUTE_RETYPED managed_entity.version: same same refuses'],
    ],
    [
      'another constraint',
      ({ objects }) => {
        objects.managed_entity!.constraints = { at_least_one: ['name'] }
      },
      ['CONSTRAINT_CHANGED managed_entity: same same refuses'],
    ],
    [
      'a deprecation',
      ({ objects }) => {
        objects.managed_entity!.attributes.version!.deprecated = { since: '1.9.0', replaced_by: ['desc'] }
      },
      ['DEPRECATED managed_entity.version: same same warns'],
    ],
    [
      'another type of observable',
      ({ objects }) => {
        objects.managed_entity!.attributes.uid!.observable = 99
      },
      ['OBSERVABLE_CHANGED managed_entity.uid: same same same'],
    ],
    [
      'a data type with a shorter limit',
      ({ types }) => {
        types.mac_t!.max_len = 17
      },
      ['TYPE_CHECKS_CHANGED mac_t: same same refuses'],
    ],
    [
      'a class that a profile applies to no more',
      ({ classes }) => {
        const item = classes.entity_management!
        item.profiles = item.profiles!.filter((name) => name !== 'cloud')
      },
      ['PROFILE_REMOVED entity_management.cloud: same same refuses'].map((line) =>
        line.replace('.cloud', ''),
      ),
    ],
    [
      'a class with another caption',
      ({ classes }) => {
        classes.entity_management!.caption = 'Entity'
      },
      ['CLASS_CAPTION_CHANGED entity_management: same same refuses'],
    ],
    [
      'a class under another name, which no lineage tells of, so that no alias makes it readable',
      ({ classes }) => {
        classes.entity_change = { ...classes.entity_management!, name: 'entity_change' }
        delete classes.entity_management
      },
      ['ITEM_RENAMED entity_change: unreadable breaks same'],
    ],
    [
      'a class that is gone',
      ({ classes }) => {
        delete classes.entity_management
      },
      ['ITEM_REMOVED entity_management: unreadable breaks refuses'],
    ],
  ])('%s', (_, edit, expected) => {
    const found = edited(edit, { classes: ['entity_management'] })
    expect(found.filter((line) => !line.startsWith('ITEM_REMOVED') || expected.includes(line))).toEqual(
      expected,
    )
  })

  it('is left out where no class in scope can hold it', () => {
    const drop = ({ objects }: Mutable<CompiledSchema>) => {
      delete objects.cvss!.attributes.depth!.enum!.Base
    }
    // An enum that isn't the dictionary's any more gets a type of its own.
    expect(edited(drop, { classes: ['vulnerability_finding'] })).toEqual([
      'ENUM_VALUE_REMOVED cvss.depth.Base: meaning breaks refuses',
      'ENUM_TYPE_RENAMED cvss.depth: same breaks same',
    ])
    const without = { from: ['host'], to: ['host'] }
    expect(edited(drop, { classes: ['authentication'], profiles: without })).toEqual([])
  })
})

describe('profiles of a project', () => {
  const schema = release('1.8.0')
  const use = (from: Profiles, to: Profiles) =>
    changes(schema, schema, { classes: ['entity_management'], profiles: { from, to } })

  it('one taken out of use drops values, which no Avro rule minds', () => {
    const found = use(['cloud', 'host'], ['host'])
    expect(found.find(({ code }) => code === 'PROFILE_OUT_OF_USE')).toMatchObject({
      item: 'cloud',
      data: 'lost',
      types: 'breaks',
      validation: 'refuses',
      items: ['entity_management', 'file'],
    })
    // And with its attributes, what only they led to.
    const others = found.filter(({ code }) => code !== 'PROFILE_OUT_OF_USE')
    expect(others.map(({ code, data }) => `${code} ${data}`)).toEqual(others.map(() => 'ITEM_REMOVED lost'))
    expect(others.map(({ item }) => item)).toContain('cloud')
  })

  it('one taken into use is no danger', () => {
    const found = use(['host'], ['cloud', 'host'])
    expect(found.find(({ code }) => code === 'PROFILE_IN_USE')).toMatchObject({ item: 'cloud', data: 'same' })
    expect(found.every(({ data, validation }) => data === 'same' && validation === 'accepts')).toBe(true)
  })
})

describe('what the releases themselves changed', () => {
  const find = (found: readonly OcsfChange[], code: OcsfChange['code'], item: string, attribute?: string) =>
    found.filter((one) => one.code === code && one.item === item && one.attribute === attribute)

  it('1.1.0 made an array of cve.cvss, and older values are converted', () => {
    const [change] = find(changes(release('1.0.0'), release('1.1.0')), 'ATTRIBUTE_RETYPED', 'cve', 'cvss')
    expect(change).toMatchObject({ before: 'cvss', after: 'cvss[]', data: 'converted', types: 'breaks' })
  })

  it('back to 1.0.0, they can’t be read', () => {
    const [change] = find(changes(release('1.1.0'), release('1.0.0')), 'ATTRIBUTE_RETYPED', 'cve', 'cvss')
    expect(change).toMatchObject({ data: 'unreadable' })
  })

  it('1.2.0 made text of incident_finding.priority', () => {
    const found = changes(release('1.1.0'), release('1.2.0'))
    const [change] = find(found, 'ATTRIBUTE_RETYPED', 'incident_finding', 'priority')
    expect(change).toMatchObject({ data: 'converted', types: 'breaks', validation: 'both' })
  })

  it('1.1.0 renamed three objects, which are neither gone nor new', () => {
    const found = changes(release('1.0.0'), release('1.1.0'))
    const renamed = found.filter(({ code, of }) => code === 'ITEM_RENAMED' && of === 'object')
    expect(renamed.map(({ before, after }) => `${before} ${after}`)).toEqual([
      'kill_chain kill_chain_phase',
      'win/registry_key win/reg_key',
      'win/registry_value win/reg_value',
    ])
    expect(found.filter(({ code, item }) => code === 'ITEM_ADDED' && item.startsWith('win/reg_'))).toEqual([])
  })

  it('a rename of 1.4.0 concerns the class under both of its names', () => {
    const found = ocsfChanges(release('1.3.0'), release('1.4.0'), {
      renames,
      lineage,
      classes: ['event_log'],
    })
    const renamed = found.changes.find(({ code }) => code === 'ITEM_RENAMED')
    expect(renamed).toMatchObject({ before: 'event_log', after: 'event_log_actvity', uid: 1008 })
    expect(found.classesOf(renamed!)).toEqual(['event_log_actvity'])
  })

  it('what 1.0.0 has as a cis_control is kept for older values, though nothing carries it any more', () => {
    const found = changes(release('1.0.0'), release('1.1.0'), { classes: ['security_finding'] })
    const [change] = find(found, 'ITEM_REMOVED', 'cis_control')
    expect(change).toMatchObject({ data: 'same', types: 'breaks', validation: 'refuses' })
  })

  it('seven values came to mean something else, which no Avro rule sees', () => {
    const later = ['1.1.0', '1.2.0', '1.3.0', '1.4.0', '1.5.0', '1.6.0', '1.7.0', '1.8.0']
    const found = later.flatMap((version, i) =>
      changes(release(['1.0.0', ...later][i]!), release(version)).filter(
        ({ code }) => code === 'ENUM_CAPTION_CHANGED',
      ),
    )
    const shown = found.map(({ item, attribute, value, before, after }) =>
      [`${item}.${attribute}`, value, before, '→', after].join(' '),
    )
    expect(shown).toEqual([
      'authentication.activity_id 4 Service Ticket → Service Ticket Request',
      'observable.type_id 8 File Hash → Hash',
      'authentication.logon_type_id 0 System → Unknown',
      'win/registry_key_query.activity_id 1 Exists → Query',
      'win/registry_value_query.activity_id 1 Exists → Query',
      'win/prefetch_query.activity_id 1 Exists → Query',
      'database.type_id 3 Cloud → Object Oriented',
    ])
  })
})
