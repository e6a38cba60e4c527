import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { AttributeDefinition } from '../../../../generator/derive/ocsf/definition.ts'
import { mergeAttribute, mergeAttributes } from '../../../../generator/derive/ocsf/merge-attribute.ts'
import type { Requirement } from '../../../../generator/model/ocsf.ts'

const strength: Record<Requirement, number> = { optional: 1, recommended: 2, required: 3 }
const requirement = fc.constantFrom<Requirement>('required', 'recommended', 'optional')
const enumValues = fc
  .dictionary(fc.constantFrom('0', '1', '2', '99'), fc.record({ caption: fc.string() }, { requiredKeys: [] }))
  .map((values) => new Map(Object.entries(values)))
const plainKeys = {
  caption: fc.string(),
  type: fc.constantFrom('string_t', 'integer_t'),
  is_array: fc.boolean(),
  requirement,
  sibling: fc.string(),
  group: fc.constantFrom('primary', 'context'),
  observable: fc.nat(99),
}
/** An attribute that no profile affects, with any of the keys. */
const plain: fc.Arbitrary<AttributeDefinition> = fc.record(
  { ...plainKeys, enum: enumValues },
  { requiredKeys: [] },
)
const profiles = fc.uniqueArray(fc.constantFrom('cloud', 'host', 'datetime', 'linux/linux_users'), {
  minLength: 1,
})
const tagged: fc.Arbitrary<AttributeDefinition> = fc.record(
  { ...plainKeys, profiles },
  { requiredKeys: ['profiles'] },
)

describe('merging two definitions of an attribute', () => {
  test.prop([plain, plain])("keeps every key of both, the upper one's where both have it", (under, over) => {
    const merged = mergeAttribute(under, over)
    expect(new Set(Object.keys(merged))).toEqual(new Set([...Object.keys(under), ...Object.keys(over)]))
    const { enum: _, ...expected } = { ...under, ...over }
    expect(merged).toMatchObject(expected)
  })

  test.prop([plain, plain])('never takes an enum value away', (under, over) => {
    const ids = new Set([...(under.enum?.keys() ?? []), ...(over.enum?.keys() ?? [])])
    expect(new Set(mergeAttribute(under, over).enum?.keys())).toEqual(ids)
  })

  test.prop([enumValues, enumValues])(
    "takes a value's caption from the upper one if it has it",
    (under, over) => {
      const merged = mergeAttribute({ enum: under }, { enum: over }).enum
      for (const [id, value] of merged ?? []) {
        expect(value.caption).toBe(over.get(id)?.caption ?? under.get(id)?.caption)
      }
    },
  )

  test.prop([tagged, tagged])('unites profiles and keeps the stronger requirement', (under, over) => {
    const merged = mergeAttribute(under, over)
    expect(merged.profiles).toEqual([...new Set([...under.profiles!, ...over.profiles!])].sort())
    const both = [under.requirement, over.requirement].filter((value) => value !== undefined)
    const strongest = both.sort((a, b) => strength[b] - strength[a])[0]
    expect(merged.requirement).toBe(strongest)
  })

  test.prop([tagged, plain])('keeps the tag, and lets a plain use set the requirement', (under, over) => {
    const merged = mergeAttribute(under, over)
    expect(merged.profiles).toEqual(under.profiles)
    expect(merged.requirement).toBe(over.requirement ?? under.requirement)
  })

  test.prop([tagged, plain])(
    'is always active under profiles: null, with its own requirement',
    (under, over) => {
      const merged = mergeAttribute(under, { ...over, profiles: null })
      expect(merged.profiles).toBeNull()
      expect(merged.requirement).toBe(over.requirement ?? under.requirement)
    },
  )

  test.prop([fc.oneof(plain, tagged), fc.oneof(plain, tagged)])('changes neither of them', (under, over) => {
    const before = structuredClone([under, over])
    mergeAttribute(under, over)
    mergeAttributes(new Map([['a', under]]), new Map([['a', over]]))
    expect([under, over]).toEqual(before)
  })
})
