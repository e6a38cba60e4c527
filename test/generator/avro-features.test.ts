import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fc } from '@fast-check/vitest'
import avro from 'avsc'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generate } from '../../generator/generate.ts'
import { loadRecords } from '../../generator/load/avro-record.ts'
import { loadProject } from '../../generator/load/project.ts'
import type { AvroSchema } from '../../generator/model/avro.ts'
import type { RecordModel } from '../../generator/model/record.ts'
import { writeOutput } from '../../generator/write/output.ts'
import { genericEncoder } from '../../runtime/resolve/generic.ts'
import { forAvsc, randomOf, randomValue } from '../support/random-avro.ts'

/** A record with every kind of Avro type, and names that get in the way. */
const everything = {
  type: 'record',
  name: 'Everything',
  namespace: 'test.all',
  doc: 'Ends */ here? `$' + '{no}`',
  fields: [
    { name: 'b', type: 'boolean' },
    { name: 'i', type: 'int' },
    { name: 'l', type: 'long' },
    { name: 'f', type: 'float' },
    { name: 'd', type: 'double' },
    { name: 'by', type: 'bytes' },
    { name: 's', type: 'string' },
    { name: 'class', type: { type: 'enum', name: 'Suit', symbols: ['HEARTS', 'SPADES', 'default'] } },
    { name: 'again', type: 'Suit' },
    { name: 'fix', type: { type: 'fixed', name: 'Md5', size: 16 } },
    { name: 'at', type: { type: 'long', logicalType: 'timestamp-millis' } },
    { name: 'list', type: { type: 'array', items: { type: 'array', items: 'string' } } },
    { name: 'map', type: { type: 'map', values: { type: 'array', items: 'long' } } },
    { name: 'maybe', type: ['null', 'string'], default: null },
    { name: 'several', type: ['null', 'string', 'long', 'boolean'], default: null },
    {
      name: 'nested',
      type: { type: 'record', name: 'Inner', fields: [{ name: 'v', type: ['null', 'Suit'], default: null }] },
    },
    {
      name: 'tree',
      type: [
        'null',
        {
          type: 'record',
          name: 'Node',
          fields: [
            { name: 'value', type: 'long' },
            { name: 'next', type: ['null', 'Node'], default: null },
            { name: 'children', type: { type: 'array', items: 'Node' } },
          ],
        },
      ],
      default: null,
    },
    { name: 'constructor', type: 'string' },
    { name: 'numbers', type: { type: 'array', items: ['double', 'long', 'int'] } },
    { name: 'suitOrText', type: { type: 'array', items: ['string', 'Suit', 'null'] } },
    {
      name: 'hashes',
      type: { type: 'array', items: ['bytes', 'Md5', { type: 'fixed', name: 'Sha1', size: 20 }] },
    },
    {
      name: 'shapes',
      type: {
        type: 'array',
        items: [
          { type: 'record', name: 'Circle', fields: [{ name: 'r', type: 'double' }] },
          { type: 'record', name: 'Square', fields: [{ name: 'r', type: 'double' }] },
          { type: 'map', values: 'double' },
        ],
      },
    },
    { name: 'maybes', type: { type: 'map', values: ['null', 'string'] } },
    { name: 'floats', type: { type: 'array', items: ['double', 'float'] } },
    {
      name: 'recordOrBytes',
      type: [
        'null',
        { type: 'record', name: 'Loose', fields: [{ name: 'v', type: ['null', 'string'], default: null }] },
        'bytes',
      ],
      default: null,
    },
    { name: 'recordOrList', type: ['null', 'Loose', { type: 'array', items: 'string' }], default: null },
    { name: 'bytesOrRecord', type: ['bytes', { type: 'record', name: 'Empty', fields: [] }] },
    { name: 'mapOrBytes', type: [{ type: 'map', values: 'long' }, 'bytes', 'string'] },
    { name: 'mapOrList', type: [{ type: 'map', values: 'Loose' }, { type: 'array', items: 'Loose' }, 'Md5'] },
    { name: 'recordsOrBytes', type: { type: 'array', items: ['Inner', 'bytes', 'null'] } },
    { name: 'bytesOrMaps', type: { type: 'map', values: ['bytes', { type: 'map', values: 'bytes' }] } },
    { name: 'nothings', type: { type: 'array', items: 'Empty' } },
    { name: 'nullLists', type: { type: 'array', items: { type: 'array', items: 'null' } } },
    { name: 'alikeOrBytes', type: ['Circle', 'bytes', 'Square', { type: 'array', items: 'Square' }] },
  ],
}

describe('a hand-written record with every kind of Avro type', () => {
  let folder: string
  let record: RecordModel

  beforeAll(() => {
    mkdirSync(join(process.cwd(), '.cache'), { recursive: true })
    folder = mkdtempSync(join(process.cwd(), '.cache', 'features-'))
    mkdirSync(join(folder, 'avro'))
    writeFileSync(join(folder, 'avro/Everything.avsc'), JSON.stringify(everything))
    const { project } = loadProject(process.cwd())
    const { records, diagnostics } = loadRecords(folder, project!.derived)
    expect(diagnostics).toEqual([])
    record = records[0]!
    const style = {
      runtime: join(process.cwd(), 'runtime/index.ts'),
      extension: '.ts',
      folder: join(folder, 'out'),
    } as const
    const manifest = { ...project!.manifest, topics: [], services: [] }
    const { files, findings } = generate({ ...project!, manifest, records }, { all: false, style })
    expect(findings).toEqual([])
    writeOutput(join(folder, 'out'), files)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('type-checks', () => {
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: join(process.cwd(), 'tsconfig.json'), include: ['out'] }),
    )
    const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc')
    expect(spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout).toBe('')
  })

  test('has avsc’s bytes for any value, and gives it back', async () => {
    const { everything: codec } = await import(join(folder, 'out/records/everything.ts'))
    const reference = avro.Type.forSchema(record.selfContained as avro.Schema, { wrapUnions: 'auto' })
    const types = namedTypes(record.selfContained)
    const generic = genericEncoder(record.selfContained as object)
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const value = randomValue(record.selfContained, { types, random: randomOf(seed) })
        const bytes = codec.encode(value)
        expect(Buffer.compare(bytes, generic(value))).toBe(0)
        expect(Buffer.compare(bytes, reference.toBuffer(forAvsc(record.selfContained, value, types)))).toBe(0)
        expect(codec.decode(bytes)).toEqual(value)
      }),
      { numRuns: 500 },
    )
  })

  test('gives back every value of its arbitrary', async () => {
    const { everything: codec } = await import(join(folder, 'out/records/everything.ts'))
    const { arbitraries } = await import(join(folder, 'out/arbitraries.ts'))
    const values: fc.Arbitrary<unknown> = arbitraries.everything()
    fc.assert(
      fc.property(values, (value) => {
        expect(codec.decode(codec.encode(value))).toEqual(value)
      }),
      { numRuns: 200 },
    )
  })

  test('finds each value’s own branch in unions whose branches look alike', async () => {
    const { everything: codec } = await import(join(folder, 'out/records/everything.ts'))
    const types = namedTypes(record.selfContained)
    const rest = randomValue(record.selfContained, { types, random: randomOf(1) }) as object
    const value = {
      ...rest,
      numbers: [0, -0, 1.5, 2 ** 31, -(2 ** 53) + 1, Number.NaN, Number.POSITIVE_INFINITY],
      suitOrText: ['HEARTS', 'hearts', undefined, 'default'],
      hashes: [new Uint8Array(16), new Uint8Array(20), new Uint8Array(17)],
      floats: [1.5, 0.1, -0, 1e300, Number.POSITIVE_INFINITY],
      shapes: [{ 'test.all.Square': { r: 1 } }, { 'test.all.Circle': { r: 2 } }, { map: { r: 3 } }],
    }
    const bytes = codec.encode(value)
    expect(codec.decode(bytes)).toEqual(value)
    // avsc wraps every branch of these unions by its type's name, which shows the branch that was written
    const reference = avro.Type.forSchema(record.selfContained as avro.Schema, { wrapUnions: 'auto' })
    const read = reference.fromBuffer(Buffer.from(bytes))
    const branches = (values: object[]) =>
      values.map((item) => (item === null ? 'null' : Object.keys(item)[0]))
    expect(branches(read.numbers)).toEqual(['int', 'double', 'double', 'long', 'long', 'double', 'double'])
    expect(branches(read.floats)).toEqual(['float', 'double', 'float', 'double', 'float'])
    expect(branches(read.suitOrText)).toEqual(['test.all.Suit', 'string', 'null', 'test.all.Suit'])
    expect(branches(read.hashes)).toEqual(['test.all.Md5', 'test.all.Sha1', 'bytes'])
    expect(branches(read.shapes)).toEqual(['test.all.Square', 'test.all.Circle', 'map'])
  })

  test('says where the value stands that it can’t write', async () => {
    const { everything: codec } = await import(join(folder, 'out/records/everything.ts'))
    const types = namedTypes(record.selfContained)
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (seed, pick) => {
        const value = randomValue(record.selfContained, { types, random: randomOf(seed) })
        const places = placesIn(value)
        const place = places[pick % places.length]!
        const before = place.owner[place.step]
        place.owner[place.step] = Symbol('nothing that Avro knows')
        const failure = failureOf(() => codec.encode(value))
        expect(failure).toMatchObject({ name: 'WireError', pointer: place.pointer })
        expect(failureOf(() => codec.encodeInto(value, new Uint8Array(1), 0))).toEqual(failure)
        place.owner[place.step] = before
        codec.encode(value)
      }),
      { numRuns: 300 },
    )
  })

  test.each<[what: string, change: object, path: string, pointer: string, code: string]>([
    ['in a field', { s: 'lone \ud800' }, 's', '/s', 'LONE_SURROGATE'],
    ['in an array', { list: [['a'], ['b', 5]] }, 'list[1][1]', '/list/1/1', 'WRONG_TYPE'],
    ['in a map', { map: { 'a/b': [1.5] } }, 'map{a/b}[0]', '/map/a~1b/0', 'LONG_OUT_OF_RANGE'],
    [
      'as a map’s key',
      { maybes: { a: 'x', '\udc00': 'x' } },
      'maybes{\udc00}',
      '/maybes/\udc00',
      'LONE_SURROGATE',
    ],
    ['as a branch', { several: { class_uid: 1 } }, 'several', '/several', 'NO_UNION_BRANCH'],
    ['as a record', { nested: [] }, 'nested', '/nested', 'WRONG_TYPE'],
    ['as an array', { list: 'ab' }, 'list', '/list', 'WRONG_TYPE'],
    ['as a map', { map: ['a'] }, 'map', '/map', 'WRONG_TYPE'],
    ['that is missing', { i: undefined }, 'i', '/i', 'WRONG_TYPE'],
    [
      'that is frozen',
      Object.freeze({ nested: Object.freeze({ v: 'no suit' }) }),
      'nested.v',
      '/nested/v',
      'BAD_ENUM_SYMBOL',
    ],
    [
      'that throws',
      {
        nested: {
          get v() {
            throw new Error('not today')
          },
        },
      },
      'nested.v',
      '/nested/v',
      'UNREADABLE',
    ],
  ])(
    'names the place of a value %s as people and programs write it',
    async (_, change, path, pointer, code) => {
      const { everything: codec } = await import(join(folder, 'out/records/everything.ts'))
      const types = namedTypes(record.selfContained)
      const rest = randomValue(record.selfContained, { types, random: randomOf(1) }) as object
      const failure = failureOf(() => codec.encode(Object.freeze({ ...rest, ...change })))
      expect(failure).toMatchObject({ code, path, pointer })
      expect((failure as Error).message).toContain(` at ${path}`)
    },
  )

  test('nests a record in itself as deep in writing as in reading', async () => {
    const { everything: codec } = await import(join(folder, 'out/records/everything.ts'))
    const types = namedTypes(record.selfContained)
    const reference = avro.Type.forSchema(record.selfContained as avro.Schema, { wrapUnions: 'auto' })
    const rest = randomValue(record.selfContained, { types, random: randomOf(1) }) as object
    const nested = (depth: number) => {
      let tree: object = { value: 0, children: [] }
      for (let i = 1; i < depth; i++) {
        tree = i % 2 === 0 ? { value: i, next: tree, children: [] } : { value: i, children: [tree] }
      }
      return { ...rest, tree }
    }
    const tooDeep = expect.objectContaining({ code: 'TOO_DEEP' })
    for (const depth of [201, 5000]) {
      expect(() => codec.encode(nested(depth))).toThrow(tooDeep)
      expect(() => codec.encodeInto(nested(depth), new Uint8Array(100_000), 0)).toThrow(tooDeep)
    }
    const bytes = reference.toBuffer(forAvsc(record.selfContained, nested(201), types))
    expect(() => codec.decode(bytes)).toThrow(tooDeep)
    const cycle: { value: number; children: object[] } = { value: 1, children: [] }
    cycle.children.push(cycle, cycle)
    expect(() => codec.encode({ ...rest, tree: cycle })).toThrow(tooDeep)
    expect(failureOf(() => codec.encode({ ...rest, tree: cycle }))).toMatchObject({
      path: 'tree.children[0]',
    })
    // the failures left no depth behind
    expect(codec.decode(codec.encode(nested(200)))).toEqual(nested(200))
  })

  test('bounds array items without bytes in a message, in writing as in reading', async () => {
    const { everything: codec } = await import(join(folder, 'out/records/everything.ts'))
    const types = namedTypes(record.selfContained)
    const reference = avro.Type.forSchema(record.selfContained as avro.Schema, { wrapUnions: 'auto' })
    const random = randomValue(record.selfContained, { types, random: randomOf(1) }) as object
    // A record without fields is one of them, wherever it stands.
    const rest = { ...random, bytesOrRecord: new Uint8Array() }
    const nothings = (count: number) => new Array(count).fill({})
    const nulls = (count: number) => new Array(count).fill(null)
    const tooMany = expect.objectContaining({ code: 'TOO_MANY_ITEMS' })
    const most = { ...rest, nothings: nothings(65_500), nullLists: [nulls(6), nulls(30)] }
    expect(codec.decode(codec.encode(most))).toEqual(most)
    const more = { ...most, nullLists: [nulls(6), nulls(31)] }
    expect(() => codec.encode(more)).toThrow(tooMany)
    expect(() => codec.encode({ ...most, bytesOrRecord: {} })).toThrow(tooMany)
    expect(() => codec.encode({ ...rest, nothings: nothings(65_537) })).toThrow(tooMany)
    const bytes = reference.toBuffer(forAvsc(record.selfContained, more, types))
    expect(() => codec.decode(bytes)).toThrow(/items/)
    codec.encode(most)
  })

  test('refuses what does not fit', async () => {
    const { everything: codec } = await import(join(folder, 'out/records/everything.ts'))
    const types = namedTypes(record.selfContained)
    const value = randomValue(record.selfContained, { types, random: randomOf(1) }) as Record<string, unknown>
    expect(() => codec.encode({ ...value, class: 'CLUBS' })).toThrow(/no such symbol: "CLUBS"/)
    expect(() => codec.encode({ ...value, fix: new Uint8Array(15) })).toThrow(
      /15 bytes where the schema says 16/,
    )
    expect(() => codec.encode({ ...value, i: 2 ** 31 })).toThrow(/32-bit/)
    expect(() => codec.encode({ ...value, several: {} })).toThrow(/no branch/)
  })
})

function failureOf(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}

interface PlaceIn {
  readonly owner: { [step: string]: unknown }
  readonly step: string
  readonly pointer: string
}

/** Every place inside a value, with its RFC 6901 pointer. */
function placesIn(value: unknown, pointer = ''): PlaceIn[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return []
  const owner = value as { [step: string]: unknown }
  return Object.keys(owner).flatMap((step) => {
    const at = `${pointer}/${step}`
    return [{ owner, step, pointer: at }, ...placesIn(owner[step], at)]
  })
}

function namedTypes(schema: AvroSchema, found = new Map<string, AvroSchema>()): Map<string, AvroSchema> {
  if (typeof schema === 'string') return found
  if (Array.isArray(schema)) for (const branch of schema) namedTypes(branch, found)
  else {
    const type = schema as {
      name?: string
      namespace?: string
      items?: AvroSchema
      values?: AvroSchema
      fields?: { type: AvroSchema }[]
    }
    if (type.name !== undefined)
      found.set(type.name.includes('.') ? type.name : `${type.namespace}.${type.name}`, schema)
    for (const inner of [type.items, type.values, ...(type.fields ?? []).map((field) => field.type)]) {
      if (inner !== undefined) namedTypes(inner, found)
    }
  }
  return found
}
