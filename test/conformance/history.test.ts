import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import avro from 'avsc'
import { describe, expect, test } from 'vitest'
import * as generated from '../../generated/index.ts'
import { loadProject } from '../../generator/load/project.ts'
import type { AvroSchema } from '../../generator/model/avro.ts'
import { camelCase } from '../../generator/print/ts/identifier.ts'
import type { RecordType } from '../../runtime/record-type.ts'
import { compileRead } from '../../runtime/resolve/compile-read.ts'
import { collectItems } from '../../runtime/resolve/reader-item.ts'
import { resolve } from '../../runtime/schema/resolve.ts'
import { schemaOfText } from '../../runtime/schema/schema-graph.ts'
import { decodeWith } from '../../runtime/wire/decode.ts'
import { namedTypes } from '../support/named-types.ts'
import { forAvsc, randomOf, randomValue } from '../support/random-avro.ts'
import { root } from '../support/releases.ts'

/** Random events of each version. */
const events = 60

const { project } = loadProject(root)
const values: { readonly [name: string]: unknown } = generated
const records = Object.fromEntries(
  project!.records.map(({ name }) => [name, values[camelCase(name)] as RecordType<object>]),
)

const versions = Object.keys(records).flatMap((name) =>
  readdirSync(join(root, 'avro/history', name)).map((file) => ({
    name,
    version: Number.parseInt(file, 10),
    text: readFileSync(join(root, 'avro/history', name, file), 'utf8'),
  })),
)

test('every record with a history is held to it', () => {
  expect(Object.keys(records).sort()).toEqual(readdirSync(join(root, 'avro/history')).sort())
})

describe.each(versions)('version $version of $name', ({ name, version, text }) => {
  const record = records[name]!
  const schema = JSON.parse(text) as AvroSchema
  const types = namedTypes(schema)
  const classUid = (fullName: string) => {
    const item = project!.derived.records.get(fullName)
    return item?.kind === 'class' ? project!.schema.classes[item.item]?.uid : undefined
  }
  const writer = avro.Type.forSchema(schema as avro.Schema, { wrapUnions: 'auto' })
  const written = Array.from({ length: events }, (_, seed) => {
    const value = randomValue(schema, { types, random: randomOf(seed + 1), classUid }) as object
    return { value, bytes: writer.toBuffer(forAvsc(schema, value, types)) }
  })

  test('is read: what it has comes out, what it lacks is defaulted', () => {
    const decode = record.decodeFrom(version)
    for (const { value, bytes } of written) {
      const event = decode(bytes)
      // Nothing of OCSF changed its type between these versions, so all of it is there as it was.
      expect(event).toMatchObject(value)
      expect(record.decode(record.encode(event))).toEqual(event)
    }
  })

  test('is read the same by printed code and by closures, whatever the registry did to its text', () => {
    const writers = schemaOfText(text)
    const readers = schemaOfText(record.schema)
    const items = collectItems([itemOf(name)])
    const closures = compileRead(resolve(writers, readers), [writers, readers], items)
    // Without generated readers of what hasn't changed, all of it is closures.
    const bare = new Map([...items].map(([key, { read: _, ...item }]) => [key, item]))
    const onlyClosures = compileRead(resolve(writers, readers), [writers, readers], bare)
    const printed = record.decodeFrom(version)
    const reordered = record.decodeFrom(JSON.stringify(reversedKeys(schema)))
    for (const { bytes } of written) {
      const event = printed(bytes)
      expect(reordered(bytes)).toEqual(event)
      const { ocsf_event: _, ocsf: _lifted, ...envelope } = event as { ocsf_event?: string; ocsf?: object }
      const expected = version === 1 && name === 'NHIEvent' ? envelope : event
      expect(decodeWith(closures, bytes)).toMatchObject(expected)
      expect(decodeWith(onlyClosures, bytes)).toEqual(decodeWith(closures, bytes))
    }
  })
})

test('a version that the record doesn’t have is named with those it has', () => {
  expect(() => generated.nhiEvent.decodeFrom(9)).toThrow(
    'com.nexora.events.NHIEvent has no version 9: there are 1, 2, 3',
  )
})

function itemOf(name: string) {
  return values[`${camelCase(name)}Item`] as Parameters<typeof collectItems>[0][number]
}

/** The same schema with each object's keys the other way round, as a registry may give it. */
function reversedKeys(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(reversedKeys)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema)
      .reverse()
      .map(([key, value]) => [key, reversedKeys(value)]),
  )
}
