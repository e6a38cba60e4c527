import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { deriveAvro } from '../../../../generator/derive/avro/derive-avro.ts'
import { computeLineage } from '../../../../generator/derive/avro/lineage.ts'
import { lineageFile, loadLineage, loadRenames } from '../../../../generator/load/lineage.ts'
import type { CompiledSchema } from '../../../../generator/model/ocsf.ts'
import { printLineage } from '../../../../generator/print/lineage.ts'
import { release, releases, root } from '../../../support/releases.ts'
import { type SmallSchema, smallSchema } from './small-schema.ts'

const { renames } = loadRenames(root)

const derive = (
  schema: CompiledSchema,
  schemas: readonly CompiledSchema[],
  profiles: 'all' | string[] = 'all',
) => deriveAvro(schema, computeLineage(schemas, renames), { profiles })

describe('the committed lineage table', () => {
  const full = computeLineage(releases.map(release), renames)
  it('is what the imported releases give', () => {
    expect(readFileSync(join(root, lineageFile), 'utf8')).toBe(printLineage(full))
  })
  it('is read as it was computed', () => {
    expect(loadLineage(root)).toEqual({ lineage: full, diagnostics: [] })
  })
})

describe('importing a later release', () => {
  const profiles = Object.keys(release('1.8.0').profiles)
  test.prop([fc.constantFrom(...releases), fc.oneof(fc.constant('all' as const), fc.subarray(profiles))], {
    numRuns: 30,
    examples: releases.map((version): [string, 'all'] => [version, 'all']),
  })('changes nothing of what an earlier one derives to', (version, chosen) => {
    const upTo = releases.slice(0, releases.indexOf(version) + 1).map(release)
    const then = derive(release(version), upTo, chosen)
    const now = derive(release(version), releases.map(release), chosen)
    expect(now.findings).toEqual([])
    expect([...now.derived.records]).toEqual([...then.derived.records])
  })

  const type = fc.constantFrom(
    'string_t',
    'json_t',
    'long_t',
    'float_t',
    'timestamp_t',
    'boolean_t',
    '@a',
    '@b',
    '@a[]',
    'long_t[]',
  )
  const attributes = fc.dictionary(fc.constantFrom('x', 'y', 'z', 'time'), type, { maxKeys: 4 })
  const schema: fc.Arbitrary<SmallSchema> = fc.record({
    classes: fc.dictionary(fc.constantFrom('c', 'd'), fc.record({ uid: fc.constantFrom(1, 2), attributes }), {
      maxKeys: 1,
    }),
    objects: fc
      .record({ o: attributes, p: attributes }, { requiredKeys: [] })
      .map((own) => ({ ...own, a: { x: 'string_t' }, b: { y: 'long_t' } })),
  })
  test.prop([fc.array(schema, { minLength: 2, maxLength: 5 })])('whatever that release does', (history) => {
    const schemas = history.map((small, i) => smallSchema(`${i + 1}.0.0`, small))
    for (const [i, each] of schemas.entries()) {
      const then = derive(each, schemas.slice(0, i + 1))
      const now = derive(each, schemas)
      expect([...now.derived.records]).toEqual([...then.derived.records])
      expect(now.findings).toEqual(then.findings)
    }
  })
})

describe('an entry of the table', () => {
  it('tells each state of an attribute from the release on in which it began', () => {
    const schemas = ['string_t', 'string_t', 'long_t'].map((it, i) =>
      smallSchema(`${i + 1}.0.0`, { objects: { o: { it } } }),
    )
    schemas.push(smallSchema('4.0.0', { objects: { o: {} } }))
    expect(computeLineage(schemas, renames).objects).toEqual({
      o: {
        names: [{ since: '1.0.0', name: 'o' }],
        attributes: {
          it: [
            { since: '1.0.0', type: 'string' },
            { since: '3.0.0', type: 'long' },
            { since: '4.0.0', type: null },
          ],
        },
      },
    })
  })
  it('is left out for what never changed', () => {
    const same = { objects: { o: { it: 'string_t' } }, classes: { c: { uid: 5, attributes: { it: '@o' } } } }
    const { classes, objects } = computeLineage(
      [smallSchema('1.0.0', same), smallSchema('2.0.0', same)],
      renames,
    )
    expect(objects).toEqual({})
    expect(classes['5']).toHaveProperty('optional')
    expect(classes['5']).not.toHaveProperty('attributes')
  })
})
