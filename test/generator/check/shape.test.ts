import { readFileSync } from 'node:fs'
import { fc, test } from '@fast-check/vitest'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import schema from '../../../contracts/topics.schema.json' with { type: 'json' }
import { checkShape, type ShapeSchema } from '../../../generator/check/shape.ts'
import { pointer } from '../../../generator/pointer.ts'
import { smallManifest } from '../manifest-support.ts'

const reference: unknown = parse(readFileSync('contracts/topics.yaml', 'utf8'))

/** The same schema in the hands of an independent implementation; formats are ours alone. */
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema)

/** Every place of a value. */
function places(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, item]) => places(item, [...path, key]))]
}

/** The value with the one at `path` replaced, removed, or given a neighbour. */
function mutated(value: unknown, path: readonly (string | number)[], change: Change): unknown {
  const copy: unknown = structuredClone(value)
  const [last, above] = [path.at(-1), path.slice(0, -1)]
  if (last === undefined) return change.value
  const parent = above.reduce<unknown>((item, step) => (item as Record<string, unknown>)[step], copy)
  const map = parent as Record<string, unknown>
  if (change.kind === 'replace') map[last] = change.value
  else if (change.kind === 'remove') Array.isArray(map) ? map.splice(Number(last), 1) : delete map[last]
  else if (Array.isArray(map)) map.push(change.value)
  // An own key, as YAML gives it, also where it is called __proto__.
  else
    Object.defineProperty(map, change.key, {
      value: change.value,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  return copy
}

interface Change {
  readonly kind: 'replace' | 'remove' | 'add'
  readonly key: string
  readonly value: unknown
}

const words = [
  '7d',
  '1GiB',
  'unlimited',
  'all',
  'none',
  'NHIEvent',
  'nhi.discovered',
  '',
  'a b',
  'é',
  '😀',
  '..',
]
const changes: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('replace' as const, 'remove' as const, 'add' as const),
  key: fc.oneof(
    fc.constantFrom('group', 'retention', 'key', 'x', 'constructor', '__proto__', 'a.b'),
    fc.string(),
  ),
  value: fc.oneof(fc.constantFrom(...words), fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>),
})

describe('the shape check', () => {
  it.each([
    ['the reference manifest', reference],
    ['the small one', parse(smallManifest) as unknown],
  ])('finds nothing wrong with %s, and neither does ajv', (_name, manifest) => {
    expect(checkShape(schema, manifest)).toEqual([])
    expect(ajv(manifest)).toBe(true)
  })

  test.prop([fc.constantFrom(...places(reference)), changes], { numRuns: 1_000 })(
    'accepts exactly what ajv accepts',
    (path, change) => {
      const manifest = mutated(reference, path, change)
      expect(checkShape(schema, manifest).length === 0).toBe(ajv(manifest))
    },
  )

  test.prop([fc.constantFrom(...places(reference)), changes], { numRuns: 300 })(
    'reports nothing twice and only at places that ajv complains of',
    (path, change) => {
      const manifest = mutated(reference, path, change)
      const problems = checkShape(schema, manifest)
      const reported = problems.map((problem) => `${problem.pointer} ${problem.at} ${problem.message}`)
      expect(new Set(reported).size).toBe(reported.length)
      ajv(manifest)
      const complaints = (ajv.errors ?? []).flatMap(({ instancePath, params }) => {
        const key = (params.additionalProperty ?? params.propertyName) as string | undefined
        const index = params.i as number | undefined
        return [
          instancePath,
          ...[key, index].flatMap((step) => (step === undefined ? [] : instancePath + pointer(step))),
        ]
      })
      for (const problem of problems) {
        const near = complaints.some(
          (place) => problem.pointer === place || problem.pointer.startsWith(`${place}/`),
        )
        expect(near, JSON.stringify([problem, complaints])).toBe(true)
      }
    },
  )

  it('knows every keyword that the schema uses', () => {
    const known = new Set<string>([
      ...[
        '$schema',
        '$ref',
        'title',
        'description',
        'type',
        'enum',
        'pattern',
        'format',
        'minLength',
        'minimum',
      ],
      ...[
        'maximum',
        'minItems',
        'uniqueItems',
        'items',
        'minProperties',
        'required',
        'properties',
        'examples',
      ],
      ...['propertyNames', 'additionalProperties', 'definitions', 'default', 'x-accepts', 'x-names'],
    ])
    const used = new Set<string>()
    const walk = (part: ShapeSchema | boolean | undefined) => {
      if (typeof part !== 'object') return
      for (const key of Object.keys(part)) used.add(key)
      for (const child of Object.values({ ...part.properties })) walk(child)
      for (const child of Object.values({ ...part.definitions })) walk(child)
      walk(part.items)
      walk(part.additionalProperties)
    }
    walk(schema)
    expect([...used].filter((keyword) => !known.has(keyword))).toEqual([])
  })

  test.prop([fc.anything({ withNullPrototype: true })])('takes any value', (value) => {
    expect(Array.isArray(checkShape(schema, value))).toBe(true)
  })
})
