import { readFileSync } from 'node:fs'
import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { createAttempts } from '../../../cli/decode/attempt.ts'
import { decodeMessage } from '../../../cli/decode/decode-message.ts'
import { explain } from '../../../cli/decode/explain.ts'
import { jsonForm } from '../../../cli/decode/json-form.ts'
import { printJson } from '../../../cli/decode/json-text.ts'
import { chosenSchemas, type KnownSchema } from '../../../cli/decode/known-schemas.ts'
import { layoutsOf } from '../../../cli/decode/layout.ts'
import { readingsOf } from '../../../cli/decode/readings.ts'
import { encodeText } from '../../../cli/encode/encode-text.ts'
import { loadProject } from '../../../generator/load/project.ts'
import type { AvroSchema } from '../../../generator/model/avro.ts'
import { frame } from '../../../runtime/registry/framing.ts'
import { genericEncoder } from '../../../runtime/resolve/generic.ts'
import { schemaGraph } from '../../../runtime/schema/schema-graph.ts'
import { namedTypes } from '../../support/named-types.ts'
import { randomOf, randomValue } from '../../support/random-avro.ts'

const root = process.cwd()
const known = chosenSchemas({ root })
const attempts = createAttempts(known)
const event = JSON.parse(readFileSync('examples/ocsf/entity-management.1.8.0.json', 'utf8')) as object
const envelope = { event_id: 'e', tenant_id: 't', entity_id: 'x', timestamp: 1_705_314_600_000 }
const example = JSON.stringify({ ...envelope, event_type: 'nhi.discovered', schema_version: 3, ocsf: event })

const schemaOf = (name: string, version?: number) =>
  known.schemas.find(
    (each) => each.record.endsWith(`.${name}`) && each.version === (version ?? each.version),
  )!
const bytesOf = (text: string, schema: KnownSchema) => {
  const encoded = encodeText(text, schema.graph(), known.classUids)
  if ('mistakes' in encoded) throw new Error(JSON.stringify(encoded.mistakes))
  return encoded.bytes
}
const decode = (bytes: Uint8Array, schemas = known.schemas) => decodeMessage([{ bytes }], schemas, attempts)
const message = bytesOf(example, schemaOf('NHIEvent'))

describe('a message of the project', () => {
  const { project } = loadProject(root)
  const all = project!.records.flatMap(({ name, version, selfContained, earlier }) => [
    { name, version, schema: selfContained },
    ...earlier.map(({ number, schema }) => ({ name, version: number, schema })),
  ])

  it.each(all)('$name, version $version: its JSON gives the same bytes', ({ name, version, schema }) => {
    const types = namedTypes(schema)
    const encode = genericEncoder(schema as object, { form: jsonForm(known.classUids) })
    const classUid = (fullName: string) => known.classUids.get(fullName)
    const own = schemaOf(name, version)
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const bytes = encode(randomValue(schema as AvroSchema, { types, random: randomOf(seed), classUid }))
        const { value, error } = attempts.read(own, layoutsOf(bytes, 'raw')[0])
        expect(error).toBeUndefined()
        expect(Buffer.compare(bytesOf(printJson(value, 0), own), bytes)).toBe(0)
      }),
      { numRuns: 20 },
    )
  })

  it('is found among all records and versions, framed or not', () => {
    for (const [bytes, schemaId] of [
      [message, undefined],
      [frame(7, message), 7],
    ] as const) {
      const outcome = decode(bytes)
      expect(outcome).toMatchObject({ kind: 'decoded' })
      if (outcome.kind !== 'decoded') continue
      expect(outcome.attempt.schema).toBe(schemaOf('NHIEvent', 3))
      expect(outcome.attempt.layout.schemaId).toBe(schemaId)
      expect(outcome.attempt.value).toMatchObject({ event_type: 'nhi.discovered', ocsf: event })
    }
  })

  it('cut off anywhere fails with its place, whatever it is tried as', () => {
    for (const bytes of [message, frame(7, message)]) {
      for (let length = 0; length < bytes.length; length++) {
        const outcome = decode(bytes.subarray(0, length), [schemaOf('NHIEvent', 3)])
        expect(outcome.kind).toBe('failed')
        if (outcome.kind === 'failed') {
          expect(outcome.attempt.error!.offset).toBeLessThanOrEqual(length)
          attempts.soFar(outcome.attempt)
        }
      }
    }
  })

  it('with any byte changed is decoded or fails, and throws nothing', () => {
    const schemas = [schemaOf('NHIEvent', 3)]
    for (let at = 0; at < message.length; at++) {
      const bytes = Uint8Array.from(message)
      bytes[at]! ^= 0xff
      const outcome = decode(bytes, schemas)
      if (outcome.kind === 'failed') explain(outcome, { ...known, all: [] }, attempts)
    }
  })

  it('shows what came before the place where it fails', () => {
    const outcome = decode(message.subarray(0, message.length - 10))
    if (outcome.kind !== 'failed') throw new Error(outcome.kind)
    const { partial, hint } = explain(outcome, known, attempts)
    expect(outcome.attempt.schema).toBe(schemaOf('NHIEvent', 3))
    expect(outcome.attempt.error).toMatchObject({ code: 'TRUNCATED', path: 'ocsf.type_name' })
    const { type_name: _, type_uid: __, ...rest } = event as { type_name: string; type_uid: number }
    expect(partial).toMatchObject({ event_id: 'e', ocsf: rest })
    expect(hint).toMatch(/^the message was cut off on its way here/)
  })

  it('tried as another is told what it is', () => {
    const outcome = decode(message, [schemaOf('NHIEvent', 1)])
    if (outcome.kind !== 'failed') throw new Error(outcome.kind)
    const few = { ...known, schemas: [schemaOf('NHIEvent', 1)] }
    expect(explain(outcome, few, attempts).hint).toMatch(/^it can be read as NHIEvent version 3/)
  })

  it('that is JSON, or nothing, is told so', () => {
    for (const [bytes, hint] of [
      [Buffer.from(example), /JSON text/],
      [new Uint8Array(), /tombstone/],
    ] as const) {
      const outcome = decode(bytes)
      if (outcome.kind !== 'failed') throw new Error(outcome.kind)
      expect(explain(outcome, known, attempts).hint).toMatch(hint)
    }
  })
})

describe('a message that several records fit', () => {
  const record = (name: string, topics: string[], version = 1): KnownSchema => {
    const fields = [
      { name: 'type', type: 'string' },
      { name: 'v', type: 'int' },
    ]
    const graph = schemaGraph()({ type: 'record', name, fields })
    return {
      record: name,
      version,
      file: name,
      graph: () => graph,
      topics,
      typeField: 'type',
      versionField: 'v',
    }
  }
  const a = record('A', ['a.one'])
  const b = record('B', ['b.one'])
  const bytes = Buffer.from('\x0ab.one\x02', 'latin1')

  it('is of the one whose topics its event_type belongs to', () => {
    expect(decode(bytes, [a, b])).toMatchObject({ kind: 'decoded', attempt: { schema: { record: 'B' } } })
  })
  it('is of the version that it says, else of the newest', () => {
    const newer = record('B', ['b.one'], 2)
    expect(decode(bytes, [newer, b])).toMatchObject({ attempt: { schema: { version: 1 } }, others: [{}] })
    const other = Buffer.from('\x0ab.one\x12', 'latin1')
    expect(decode(other, [newer, b])).toMatchObject({ attempt: { schema: { version: 2 } } })
  })
  it('is ambiguous where it doesn’t say', () => {
    const outcome = decode(Buffer.from('\x02x\x02', 'latin1'), [a, b])
    expect(outcome).toMatchObject({ kind: 'ambiguous', attempts: [{}, {}] })
  })
})

describe('input', () => {
  const tryFile = (bytes: Uint8Array) =>
    decodeMessage(readingsOf({ kind: 'file', name: 'm', bytes }, 'auto'), known.schemas, attempts)

  it('may end with the line feed of a console tool, or be text', () => {
    const lines = Buffer.concat([message, Buffer.from('\n')])
    expect(tryFile(lines)).toMatchObject({
      kind: 'decoded',
      from: { note: expect.stringContaining('line feed') },
    })
    for (const form of ['hex', 'base64'] as const) {
      const text = Buffer.from(`${Buffer.from(message).toString(form)}\n`)
      expect(tryFile(text)).toMatchObject({ kind: 'decoded', from: { note: `m is taken for ${form} text` } })
    }
  })

  it('that fails is reported as it was given', () => {
    expect(tryFile(Buffer.from('0a0b\n'))).toMatchObject({
      kind: 'failed',
      from: { bytes: Buffer.from('0a0b\n') },
    })
  })

  it('that is no file and no bytes says so', () => {
    const text = { kind: 'text', name: '(argument)', text: 'no.bin' } as const
    expect(() => readingsOf(text, 'auto')).toThrow('there is no file "no.bin", and as a text it is neither')
    expect(() => readingsOf(text, 'hex')).toThrow('(argument) is not hex: "n" is no hexadecimal digit')
  })
})
