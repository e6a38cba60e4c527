import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fc } from '@fast-check/vitest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generate } from '../../generator/generate.ts'
import { loadRecords } from '../../generator/load/avro-record.ts'
import { loadProject } from '../../generator/load/project.ts'
import { writeOutput } from '../../generator/write/output.ts'
import { decodeWith } from '../../runtime/wire/decode.ts'
import { readBigLong } from '../../runtime/wire/read-number.ts'

const long = { type: 'long', jsType: 'bigint' }
const counted = {
  type: 'record',
  name: 'Counted',
  namespace: 'test.bigint',
  fields: [
    { name: 'serial', type: long },
    { name: 'maybe', type: ['null', long], default: null },
    { name: 'or', type: ['string', long, 'double'] },
    { name: 'list', type: { type: 'array', items: long } },
    { name: 'map', type: { type: 'map', values: long } },
    { name: 'plain', type: 'long' },
    { name: 'given', type: long, default: 7 },
  ],
}
const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })

describe('a long that asks for a bigint', () => {
  let folder: string
  // biome-ignore lint/suspicious/noExplicitAny: what was generated a moment ago has no types here
  let codec: any

  beforeAll(async () => {
    mkdirSync(join(process.cwd(), '.cache'), { recursive: true })
    folder = mkdtempSync(join(process.cwd(), '.cache', 'bigint-'))
    mkdirSync(join(folder, 'avro'))
    writeFileSync(join(folder, 'avro/Counted.avsc'), JSON.stringify(counted))
    const { project } = loadProject(process.cwd())
    const { records, diagnostics } = loadRecords(folder, project!.derived)
    expect(diagnostics).toEqual([])
    const manifest = { ...project!.manifest, topics: [], services: [], records: [] }
    const style = {
      runtime: join(process.cwd(), 'runtime/index.ts'),
      extension: '.ts',
      folder: join(folder, 'out'),
    } as const
    const { files } = generate({ ...project!, manifest, records }, { all: false, style })
    expect(files.get('records/counted.ts')).toContain('serial: bigint')
    expect(files.get('records/counted.ts')).toContain('or: string | bigint | number')
    writeOutput(join(folder, 'out'), files)
    codec = (await import(join(folder, 'out/records/counted.ts'))).counted
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('is one, with all 64 bits, wherever it stands', () => {
    fc.assert(
      fc.property(
        int64,
        int64,
        fc.oneof(int64, fc.double(), fc.string()),
        fc.maxSafeInteger(),
        (a, b, or, plain) => {
          const value = { serial: a, maybe: b, or, list: [a, b], map: { a }, plain, given: b }
          expect(codec.decode(codec.encode(value))).toEqual(value)
        },
      ),
    )
  })

  test('has the bytes of any other long', () => {
    const value = { serial: -(2n ** 63n), or: 1, list: [], map: {}, plain: 0, given: 0n }
    const bytes: Uint8Array = codec.encode(value)
    expect([...bytes.subarray(0, 10)]).toEqual([...new Array(9).fill(0xff), 0x01])
    expect(decodeWith(readBigLong, bytes.subarray(0, 10))).toBe(-(2n ** 63n))
  })

  test.each([
    [2n ** 63n, 'LONG_OUT_OF_RANGE'],
    [1, 'WRONG_TYPE'],
  ])('refuses %s', (serial, code) => {
    const value = { serial, or: 1, list: [], map: {}, plain: 0, given: 0n }
    expect(() => codec.encode(value)).toThrow(expect.objectContaining({ code, path: 'serial' }))
  })

  test('is read from an int and from a long, and its default is one', () => {
    const writer = {
      ...counted,
      fields: [
        { name: 'serial', type: 'int' },
        { name: 'or', type: 'string' },
        { name: 'list', type: { type: 'array', items: 'long' } },
        { name: 'map', type: { type: 'map', values: 'int' } },
        { name: 'plain', type: 'long' },
      ],
    }
    const decode = codec.decodeFrom(writer)
    expect(decode(Uint8Array.from([3, 0, 2, 4, 0, 0, 6]))).toEqual({
      serial: -2n,
      or: '',
      list: [2n],
      map: {},
      plain: 3,
      given: 7n,
    })
  })
})
