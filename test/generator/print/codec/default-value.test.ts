import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import avro from 'avsc'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generate } from '../../../../generator/generate.ts'
import { loadRecords } from '../../../../generator/load/avro-record.ts'
import { loadProject } from '../../../../generator/load/project.ts'
import type { AvroField, AvroRecord } from '../../../../generator/model/avro.ts'
import { writeOutput } from '../../../../generator/write/output.ts'
import { createProducer } from '../../../../runtime/produce/create-producer.ts'
import { memoryKafka } from '../../../../runtime/testing.ts'

const point: AvroRecord = {
  type: 'record',
  name: 'Point',
  fields: [
    { name: 'x', type: 'int', default: 7 },
    { name: 'seal', type: 'bytes', default: '\u0000\u00ff' },
    { name: 'label', type: ['null', 'string'], default: null },
  ],
}

/** Fields with defaults of every kind that isn't JSON to the codec, and some that are. */
const fields: readonly AvroField[] = [
  { name: 'blob', type: 'bytes', default: 'a\u00ff\u0080' },
  { name: 'empty', type: 'bytes', default: '' },
  { name: 'hash', type: { type: 'fixed', name: 'Two', size: 2 }, default: '\u0001\u00fe' },
  { name: 'point', type: point, default: { x: 1 } },
  { name: 'origin', type: 'Point', default: {} },
  { name: 'seals', type: { type: 'map', values: 'bytes' }, default: { 'a b': '\u00e9', constructor: '' } },
  { name: 'points', type: { type: 'array', items: 'Point' }, default: [{ x: 2, seal: 'z' }, {}] },
  { name: 'bytesOrNull', type: ['bytes', 'null'], default: '\u00ff' },
  { name: 'suit', type: { type: 'enum', name: 'Suit', symbols: ['CLUBS', 'HEARTS'] }, default: 'HEARTS' },
  { name: 'number', type: 'double', default: -1.5 },
  { name: 'whole', type: ['long', 'string'], default: 3 },
  {
    name: 'alike',
    type: [{ type: 'record', name: 'A', fields: [{ name: 'x', type: 'bytes' }] }, 'Point'],
    default: { x: '\u00ff' },
  },
  { name: 'maybes', type: { type: 'array', items: ['null', 'string'] }, default: [null, null] },
  { name: 'nothing', type: ['null', 'Point'], default: null },
  // Roles of the envelope.
  { name: 'causation_id', type: 'string', default: 'none' },
  { name: 'correlation_id', type: 'string', default: '' },
]
const record = {
  type: 'record',
  name: 'Filled',
  namespace: 'test.filled',
  fields: [{ name: 'entity_id', type: 'string' }, ...fields],
}

/** avsc 5.7.9 can't read a record's default that leaves bytes to their own, so there they are written out. */
const written: { readonly [field: string]: unknown } = {
  point: { x: 1, seal: '\u0000\u00ff', label: null },
  origin: { x: 7, seal: '\u0000\u00ff', label: null },
  points: [
    { x: 2, seal: 'z', label: null },
    { x: 7, seal: '\u0000\u00ff', label: null },
  ],
}
const forAvsc = {
  ...record,
  fields: record.fields.map((field) =>
    field.name in written ? { ...field, default: written[field.name] } : field,
  ),
}

describe('a topic whose record has defaults', () => {
  let folder: string

  beforeAll(() => {
    mkdirSync(join(process.cwd(), '.cache'), { recursive: true })
    folder = mkdtempSync(join(process.cwd(), '.cache', 'defaults-'))
    mkdirSync(join(folder, 'avro'))
    writeFileSync(join(folder, 'avro/Filled.avsc'), JSON.stringify(record))
    const { project } = loadProject(process.cwd())
    const { records, diagnostics } = loadRecords(folder, project!.derived)
    expect(diagnostics).toEqual([])
    const { manifest } = project!
    const declared = { ...manifest.records[0]!, name: 'Filled', dualWrite: [] }
    const topic = { ...manifest.topics[0]!, name: 'door.filled', record: 'Filled', classes: [] }
    const style = {
      runtime: join(process.cwd(), 'runtime/index.ts'),
      extension: '.ts',
      folder: join(folder, 'out'),
    } as const
    const { files, findings } = generate(
      { ...project!, manifest: { ...manifest, records: [declared], topics: [topic], services: [] }, records },
      { all: false, style },
    )
    expect(findings).toEqual([])
    writeOutput(join(folder, 'out'), files)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('fills them in as another implementation reads them from the schema', async () => {
    const { doorFilled: filled } = await import(join(folder, 'out/topics/door-filled.ts'))
    const kafka = memoryKafka({ topics: [filled] })
    const service = { name: 's', product: { name: 'S' } }
    const { event } = await createProducer(kafka, filled, service).publish({ entity_id: 'e' })
    const bytes = filled.record.encode(event)
    expect(filled.record.decode(bytes)).toEqual(event)

    const today = avro.Type.forSchema(forAvsc as avro.Schema)
    const writer = avro.Type.forSchema({ ...record, fields: record.fields.slice(0, 1) } as avro.Schema)
    const expected = today.fromBuffer(writer.toBuffer({ entity_id: 'e' }), today.createResolver(writer))
    const { correlation_id, ...rest } = today.fromBuffer(Buffer.from(bytes))
    expect(rest).toEqual({ ...expected, correlation_id: undefined })
    // There is no event id, so what fills it is made up.
    expect(correlation_id).not.toBe('')
  })

  test('gives each event its own', async () => {
    const { doorFilled: filled } = await import(join(folder, 'out/topics/door-filled.ts'))
    const kafka = memoryKafka({ topics: [filled] })
    const producer = createProducer(kafka, filled, { name: 's', product: { name: 'S' } })
    const first = (await producer.publish({ entity_id: 'e' })).event as { blob: Uint8Array }
    first.blob[0] = 0
    const second = (await producer.publish({ entity_id: 'e' })).event as { blob: Uint8Array }
    expect([...second.blob]).toEqual([0x61, 0xff, 0x80])
  })
})
