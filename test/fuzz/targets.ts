import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import avro from 'avsc'
import * as generated from '../../generated/index.ts'
import { loadProject } from '../../generator/load/project.ts'
import type { AvroSchema } from '../../generator/model/avro.ts'
import type { RecordType } from '../../runtime/record-type.ts'
import { namedTypes } from '../support/named-types.ts'
import { forAvsc, randomOf, randomValue } from '../support/random-avro.ts'
import { root } from '../support/releases.ts'

/** A decoder, and messages that it reads. */
export interface FuzzTarget {
  readonly name: string
  readonly decode: (bytes: Uint8Array) => object
  readonly messages: readonly Uint8Array[]
  /** Of the record that the decoder gives. */
  readonly record: RecordType<object>
}

/** Valid messages of each target. */
const messagesEach = 40

/** Every record of the project, from its own version and from each of its history. */
export function fuzzTargets(): FuzzTarget[] {
  const { project } = loadProject(root)
  if (project === undefined) throw new Error('the project has mistakes: run codegen')
  const { derived, schema: ocsf } = project
  const classUid = (fullName: string) => {
    const item = derived.records.get(fullName)
    return item?.kind === 'class' ? ocsf.classes[item.item]?.uid : undefined
  }
  const messagesOf = (schema: AvroSchema) => {
    const types = namedTypes(schema)
    const type = avro.Type.forSchema(schema as avro.Schema, { wrapUnions: 'auto' })
    return Array.from({ length: messagesEach }, (_, seed) => {
      const value = randomValue(schema, { types, random: randomOf(seed + 1), classUid })
      return new Uint8Array(type.toBuffer(forAvsc(schema, value, types)))
    })
  }
  const records = Object.values(generated as { readonly [name: string]: unknown }).filter(isRecordType)
  return records.flatMap((record): FuzzTarget[] => {
    const own: FuzzTarget = {
      name: `${record.name} ${record.version}`,
      decode: (bytes) => record.decode(bytes),
      messages: messagesOf(JSON.parse(record.schema)),
      record,
    }
    // With a field that takes no bytes it is a schema that nobody knows: read by closures, which skip that.
    const closures = record.decodeFrom(withNothing(JSON.parse(record.schema)))
    const byClosures: FuzzTarget = { ...own, name: `${own.name}, closures`, decode: closures }
    const olderOnes = history(record).flatMap(({ version, schema }) => {
      const messages = messagesOf(schema)
      const printed = older(record, version, messages)
      const decode = record.decodeFrom(withNothing(schema as { fields: readonly object[] }))
      return [printed, { ...printed, name: `${printed.name}, closures`, decode }]
    })
    return [own, byClosures, ...olderOnes]
  })
}

function withNothing(schema: { readonly fields: readonly object[] }): object {
  return { ...schema, fields: [...schema.fields, { name: 'nothing', type: 'null' }] }
}

function older(record: RecordType<object>, version: number, messages: readonly Uint8Array[]): FuzzTarget {
  return { name: `${record.name} ${version}`, decode: record.decodeFrom(version), messages, record }
}

function history({ name }: RecordType<object>): { readonly version: number; readonly schema: AvroSchema }[] {
  const folder = join(root, 'avro/history')
  const simple = name.slice(name.lastIndexOf('.') + 1)
  if (!readdirSync(folder).includes(simple)) return []
  return readdirSync(join(folder, simple)).map((file) => ({
    version: Number.parseInt(file, 10),
    schema: JSON.parse(readFileSync(join(folder, simple, file), 'utf8')),
  }))
}

function isRecordType(value: unknown): value is RecordType<object> {
  return typeof value === 'object' && value !== null && 'decodeFrom' in value && 'fingerprint' in value
}
