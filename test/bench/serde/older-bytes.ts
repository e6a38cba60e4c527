import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import avro from 'avsc'
import type { MeasuredEvent } from './events.ts'

const root = join(import.meta.dirname, '../../..')

/** As much of a record's schema as is looked at. */
export interface Schema {
  readonly fields: readonly { readonly name: string; readonly type: unknown }[]
}

/** An event as an earlier version of its record wrote it. */
export interface OlderMessage {
  readonly version: number
  readonly schema: Schema
  readonly bytes: Uint8Array
}

/** The versions of a record before today's, oldest first: numbers and schemas. */
function history(simpleName: string): { readonly version: number; readonly schema: Schema }[] {
  const folder = join(root, 'avro/history', simpleName)
  return readdirSync(folder)
    .map((file) => ({
      version: Number.parseInt(file, 10),
      schema: JSON.parse(readFileSync(join(folder, file), 'utf8')),
    }))
    .sort((a, b) => a.version - b.version)
}

/** The event in the version before today's, as much of it as that had: written by avsc. */
export function previousMessage({ simpleName, value }: MeasuredEvent): OlderMessage {
  const { version, schema } = history(simpleName).at(-1)!
  return { version, schema, bytes: written(schema, value) }
}

/** The event as NHIEvent's version 1 has it: as JSON text, or as the text given in its place. */
export function firstMessage(
  { simpleName, value }: MeasuredEvent,
  given?: string,
): OlderMessage & { readonly text: string } {
  const { version, schema } = history(simpleName)[0]!
  const event = value.ocsf as { readonly unmapped?: string }
  const text =
    given ??
    JSON.stringify({
      ...event,
      ...(event.unmapped !== undefined && { unmapped: JSON.parse(event.unmapped) }),
    })
  return { version, schema, text, bytes: written(schema, { ...value, ocsf_event: text }) }
}

/** avsc leaves out what the schema doesn't have, and fills in the defaults of what the value doesn't. */
function written(schema: Schema, value: MeasuredEvent['value']): Uint8Array {
  const type = avro.Type.forSchema(schema as avro.Schema, { wrapUnions: 'auto' })
  const union = schema.fields.find(({ name }) => name === 'ocsf')?.type as
    | undefined
    | { readonly name?: string; readonly namespace?: string }[]
  const classes =
    union?.flatMap(({ name, namespace }) => (name === undefined ? [] : `${namespace}.${name}`)) ?? []
  // avsc wraps the records of a union that has several; all the events are of its first.
  return type.toBuffer(classes.length > 1 ? { ...value, ocsf: { [classes[0]!]: value.ocsf } } : value)
}
