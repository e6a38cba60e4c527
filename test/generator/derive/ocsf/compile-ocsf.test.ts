import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { compileOcsf } from '../../../../generator/derive/ocsf/compile-ocsf.ts'
import { factsOf } from '../../../../generator/derive/ocsf/facts.ts'
import type { CompiledSchema } from '../../../../generator/model/ocsf.ts'
import type { Json, JsonObject } from '../../../../generator/model/release.ts'
import { compileWith, definitionsOf, tinyFiles } from './tiny-ocsf.ts'

type Files = { readonly [path: string]: JsonObject }

/** The tiny schema with these files as well, which have no mistakes. */
function compiled(files: Files): CompiledSchema {
  const { schema, findings } = compileOcsf({
    base: definitionsOf({ ...tinyFiles, ...files }),
    extensions: [],
  })
  expect(findings).toEqual([])
  return schema
}

const attributeNames = ['name', 'parent', 'risk_score', 'size', 'time']
const use = fc.record(
  {
    caption: fc.constantFrom('A', 'B', 'C'),
    description: fc.constantFrom('one', 'two'),
    requirement: fc.constantFrom('required', 'recommended', 'optional'),
    profile: fc.constantFrom('host', null),
    group: fc.constantFrom('primary', 'context'),
    enum: fc.dictionary(fc.constantFrom('1', '2', '3'), fc.record({ caption: fc.constantFrom('X', 'Y') }), {
      maxKeys: 3,
    }),
  },
  { requiredKeys: [] },
)
const uses = fc.dictionary(fc.constantFrom(...attributeNames), use, { maxKeys: 5 })
const constraints = fc.constantFrom({ at_least_one: ['name'] }, { just_one: ['name', 'size'] }, {})

/** A tree of classes `c0`, `c1`, …, each extending `change` or an earlier one. */
const classTree: fc.Arbitrary<Files> = fc
  .array(fc.record({ up: fc.nat(9), uses, constraints: fc.option(constraints) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((nodes) =>
    Object.fromEntries(
      nodes.map((node, i): [string, JsonObject] => [
        `events/c${i}.json`,
        {
          name: `c${i}`,
          caption: `C${i}`,
          uid: 100 + i,
          extends: i === 0 || node.up % (i + 1) === i ? 'change' : `c${node.up % i}`,
          attributes: { name: {}, size: {}, ...node.uses },
          ...(node.constraints && { constraints: node.constraints }),
        },
      ]),
    ),
  )

describe('any tree of classes', () => {
  test.prop([classTree, fc.integer()])(
    'compiles to the same, whatever the order of the files',
    (files, seed) => {
      const shuffled = Object.entries({ ...tinyFiles, ...files })
        .map(([path, file], i) => ({ path, file, key: Math.imul(seed + i, 2654435761) }))
        .sort((a, b) => a.key - b.key)
      const other = definitionsOf(Object.fromEntries(shuffled.map(({ path, file }) => [path, file])))
      expect(JSON.stringify(compileOcsf({ base: other, extensions: [] }).schema)).toBe(
        JSON.stringify(compiled(files)),
      )
    },
  )

  test.prop([classTree])(
    "gives a child its own keys, its parent's otherwise, and enums that only grow",
    (files) => {
      const schema = compiled(files)
      for (const [, file] of Object.entries(files)) {
        const child = schema.classes[String(file.name)]!
        const parent = schema.classes[String(file.extends)]!
        for (const [name, inherited] of Object.entries(parent.attributes)) {
          // These are made anew for every class and every use.
          if (name === 'type_uid' || name === 'class_uid' || name.endsWith('_dt')) continue
          const own = (file.attributes as JsonObject)[name] as JsonObject | undefined
          const merged = child.attributes[name]!
          expect(merged.caption).toBe(own?.caption ?? inherited.caption)
          expect(merged.group).toBe(own?.group ?? inherited.group)
          expect(merged.type).toBe(inherited.type)
          const ids = [...Object.keys(inherited.enum ?? {}), ...Object.keys((own?.enum as JsonObject) ?? {})]
          expect(Object.keys(merged.enum ?? {}).sort()).toEqual([...new Set(ids)].sort())
        }
      }
    },
  )

  test.prop([classTree])('replaces constraints as a whole, and never merges them', (files) => {
    const schema = compiled(files)
    for (const file of Object.values(files)) {
      const inherited = schema.classes[String(file.extends)]!.constraints ?? {}
      const expected = (file.constraints ?? inherited) as JsonObject
      expect(schema.classes[String(file.name)]!.constraints ?? {}).toEqual(expected)
    }
  })

  test.prop([classTree])('compiles from its facts to the same, but for descriptions', (files) => {
    const base = definitionsOf({ ...tinyFiles, ...files })
    const facts = factsOf(base)
    expect(compileOcsf({ base: facts, extensions: [] }).schema).toEqual(withoutDescriptions(compiled(files)))
    expect(compileOcsf({ base: factsOf(base, { descriptions: true }), extensions: [] }).schema).toEqual(
      compiled(files),
    )
  })
})

describe('includes', () => {
  const profile = (name: string, file: JsonObject) => ({
    name,
    caption: name,
    meta: 'profile',
    attributes: file,
  })

  test.prop([uses, uses, uses])(
    'own keys win, and earlier includes beat later ones',
    (own, first, second) => {
      const plain = (file: JsonObject) => ({ attributes: file })
      const { classes } = compiled({
        'includes/first.json': plain(first),
        'includes/second.json': plain(second),
        'events/c.json': {
          name: 'c',
          extends: 'base_event',
          category: 'iam',
          uid: 9,
          attributes: { $include: ['includes/first.json', 'includes/second.json'], ...own },
        },
      })
      for (const name of attributeNames.filter((name) => name !== 'time')) {
        const chosen = [own, first, second].map((set) => set[name]).filter((found) => found !== undefined)
        if (chosen.length === 0) expect(classes.c!.attributes).not.toHaveProperty(name)
        else {
          const group = chosen.find((found) => found.group !== undefined)?.group
          expect(classes.c!.attributes[name]!.group).toBe(group)
        }
      }
    },
  )

  it('tags what comes from a profile, unless the item says that it is always active', () => {
    const schema = compiled({
      'profiles/p.json': profile('p', { size: {}, risk_score: { requirement: 'recommended' } }),
      'events/c.json': {
        name: 'c',
        extends: 'change',
        uid: 9,
        profiles: ['p'],
        attributes: { $include: 'profiles/p.json', risk_score: { profile: null } },
      },
    })
    expect(schema.classes.c!.profiles).toEqual(['datetime', 'host', 'p'])
    expect(schema.classes.c!.attributes.size).toMatchObject({ profiles: ['host', 'p'] })
    expect(schema.classes.c!.attributes.size).not.toHaveProperty('profile')
    expect(schema.classes.c!.attributes.risk_score).toEqual({
      caption: 'Risk Score',
      type: 'integer_t',
      requirement: 'recommended',
    })
  })
})

describe('a private extension', () => {
  const files: Files = {
    'dictionary.json': {
      attributes: {
        expires: { caption: 'Expires', type: 'timestamp_t' },
        vault: { caption: 'Vault', type: 'vault' },
        slot: { caption: 'Slot', type: 'slot_t' },
      },
      types: { attributes: { slot_t: { caption: 'Slot', type: 'integer_t', range: [1, 8] } } },
    },
    'categories.json': { attributes: { vaults: { caption: 'Vaults', uid: 4 } } },
    'profiles/secret.json': { name: 'secret', meta: 'profile', attributes: { expires: {} } },
    'objects/vault.json': { name: 'vault', caption: 'Vault', attributes: { slot: {}, name: {} } },
    'events/patch.json': {
      extends: 'change',
      caption: 'Ignored',
      profiles: ['secret'],
      attributes: { $include: 'profiles/secret.json', vault: { requirement: 'required' } },
      constraints: { just_one: ['vault', 'parent'] },
    },
    'events/seal.json': {
      name: 'seal',
      caption: 'Seal',
      extends: 'change',
      category: 'vaults',
      uid: 2,
      attributes: {},
    },
  }
  const { schema, findings } = compileWith(files)

  it('has its items under scoped names and scoped numbers', () => {
    expect(findings).toEqual([])
    expect(schema.classes['acme/seal']).toMatchObject({
      name: 'seal',
      uid: 90004002,
      category: 'acme/vaults',
      category_uid: 90004,
    })
    expect(Object.keys(schema.classes['acme/seal']!.attributes.type_uid!.enum!)).toContain('9000400201')
    expect(schema.types['acme/slot_t']).toMatchObject({ range: [1, 8] })
    expect(schema.objects['acme/vault']!.attributes.slot!.type).toBe('acme/slot_t')
  })

  it('changes a class in place, before others inherit from it', () => {
    for (const name of ['change', 'acme/seal']) {
      const item = schema.classes[name]!
      expect(item.caption).toBe(name === 'change' ? 'Change' : 'Seal')
      expect(item.profiles).toEqual(['acme/secret', 'datetime', 'host'])
      expect(item.constraints).toEqual({ just_one: ['vault', 'parent'] })
      expect(item.attributes.vault).toMatchObject({ type: 'object_t', object_type: 'acme/vault' })
      expect(item.attributes.expires).toMatchObject({ profile: 'acme/secret' })
      expect(item.attributes.expires_dt).toMatchObject({ type: 'datetime_t', profile: 'datetime' })
    }
  })

  it('names the profiles of an attribute in order, scoped ones as they are scoped', () => {
    const shared = {
      ...files,
      'profiles/secret.json': { name: 'secret', meta: 'profile', attributes: { size: {} } },
    }
    const { classes } = compileWith(shared).schema
    expect(classes.change!.attributes.size!.profiles).toEqual(['acme/secret', 'host'])
  })

  it('removes constraints with an empty object', () => {
    const base = {
      'events/change.json': { ...tinyFiles['events/change.json'], constraints: { just_one: ['size'] } },
    }
    expect(compileWith({}, base).schema.classes.change!.constraints).toEqual({ just_one: ['size'] })
    const patched = compileWith({ 'events/p.json': { extends: 'change', constraints: {} } }, base)
    expect(patched.schema.classes.change!.constraints).toEqual({})
  })

  test.prop([fc.gen()], { numRuns: 300 })('never makes the compiler throw, however broken', (gen) => {
    const broken = mutate(files, gen)
    const { findings: found } = compileWith(broken)
    for (const finding of found) expect(finding.file).toMatch(/^(acme|base)\//)
  })
})

/** The files with one to three values somewhere in them replaced by any JSON value. */
function mutate(files: Files, gen: fc.GeneratorValue): Files {
  const copy: { [key: string]: Json } = JSON.parse(JSON.stringify(files))
  const times = gen(fc.integer, { min: 1, max: 3 })
  for (let i = 0; i < times; i++) {
    let owner: { [key: string]: Json } = copy
    let key = gen(fc.constantFrom, ...Object.keys(owner))
    let inner = owner[key]
    while (typeof inner === 'object' && inner !== null && !Array.isArray(inner) && gen(fc.nat, 9) > 1) {
      const keys = Object.keys(inner)
      if (keys.length === 0) break
      owner = inner as { [key: string]: Json }
      key = gen(fc.constantFrom, ...keys)
      inner = owner[key]
    }
    if (owner !== copy) owner[key] = gen(junk)
  }
  return copy as Files
}

function junk(): fc.Arbitrary<Json> {
  const names = fc.constantFrom('change', 'acme/seal', '__proto__', 'constructor', 'a/b', '', 'vault', 'host')
  return fc.oneof(names, fc.jsonValue() as fc.Arbitrary<Json>, fc.dictionary(names, names))
}

function withoutDescriptions(schema: CompiledSchema): CompiledSchema {
  return JSON.parse(
    JSON.stringify(schema, (key, value) =>
      key === 'description' && typeof value === 'string' ? undefined : value,
    ),
  )
}
