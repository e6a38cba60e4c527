import type { RecordType, TopicType } from '../../runtime/record-type.ts'
import { SchemaError } from '../../runtime/schema/schema-error.ts'
import type { AttributeRule, ClassRules, ItemRules } from '../../runtime/validate/rules.ts'
import { WireError } from '../../runtime/wire/wire-error.ts'

/** A topic made by hand, whose codec writes JSON: what the runtime does with it doesn't depend on Avro. */
export interface DoorEvent {
  event_id: string
  tenant_id: string
  entity_id: string
  event_type: string
  timestamp: number
  correlation_id: string
  causation_id?: string
  schema_version: number
  notes: { [key: string]: string }
  ocsf?: DoorOcsf
}

export interface DoorOcsf {
  class_uid?: number
  activity_id: number
  severity_id: number
  door?: string
  time?: number
  metadata?: { tenant_uid?: string; correlation_uid?: string; product?: object; version?: string }
}

export interface DoorInput {
  event_id?: string
  tenant_id: string
  entity_id: string
  event_type?: string
  timestamp?: number
  correlation_id?: string
  causation_id?: string
  schema_version?: number
  notes?: { [key: string]: string }
  ocsf: DoorOcsf
}

const string: AttributeRule = { kind: 'string', type: 'string_t', requirement: 'optional' }
const required = (rule: AttributeRule): AttributeRule => ({ ...rule, requirement: 'required' })
const integer: AttributeRule = { kind: 'integer', type: 'integer_t', requirement: 'required' }

const product: ItemRules = { name: 'product', attributes: { name: string, vendor_name: string } }
const metadata: ItemRules = {
  name: 'metadata',
  attributes: {
    tenant_uid: string,
    correlation_uid: string,
    version: required(string),
    product: { kind: 'record', type: 'product', of: () => product, requirement: 'required' },
  },
}

export const doorRules: ClassRules = {
  name: 'door_activity',
  uid: 9001,
  caption: 'Door Activity',
  category_uid: 9,
  category_name: 'Building',
  profiles: [],
  version: '1.8.0',
  attributes: {
    activity_id: { ...integer, enum: { 1: 'Open', 2: 'Close', 3: 'Lock' }, sibling: 'activity_name' },
    activity_name: string,
    category_uid: integer,
    class_uid: integer,
    type_uid: { ...integer, kind: 'long' },
    severity_id: integer,
    time: { ...integer, kind: 'long', type: 'timestamp_t' },
    door: string,
    metadata: { kind: 'record', type: 'metadata', of: () => metadata, requirement: 'required' },
  },
}

/** The same attributes under another uid. */
export const windowRules: ClassRules = {
  ...doorRules,
  name: 'window_activity',
  uid: 9002,
  caption: 'Window Activity',
}

const fields: readonly { name: string; type: unknown; default?: unknown }[] = [
  { name: 'event_id', type: 'string' },
  { name: 'tenant_id', type: 'string' },
  { name: 'entity_id', type: 'string' },
  { name: 'event_type', type: 'string' },
  { name: 'timestamp', type: { type: 'long', logicalType: 'timestamp-millis' } },
  { name: 'correlation_id', type: 'string' },
  { name: 'causation_id', type: ['null', 'string'], default: null },
  { name: 'schema_version', type: 'int' },
  { name: 'notes', type: { type: 'map', values: 'string' }, default: {} },
  { name: 'ocsf', type: ['null', { type: 'record', name: 'Door', fields: [] }], default: null },
]

/** A record type whose messages are JSON text. Text that begins with `!` can't be encoded. */
export function jsonRecord<T>(name: string, version = 2): RecordType<T> {
  const decode = (bytes: Uint8Array): T => {
    try {
      return JSON.parse(new TextDecoder().decode(bytes)) as T
    } catch {
      throw new WireError('TRUNCATED', 'not JSON', { offset: bytes.length })
    }
  }
  return {
    name,
    version,
    schema: JSON.stringify({ type: 'record', name, doc: `version ${version}`, fields }),
    fingerprint: { rabin: '0'.repeat(16), sha256: '0'.repeat(64) },
    encode: (value) => {
      const text = JSON.stringify(value)
      if (text.includes('"!'))
        throw new WireError('WRONG_TYPE', 'text begins with !', {
          path: 'ocsf.door',
          pointer: '/ocsf/door',
        })
      return new TextEncoder().encode(text)
    },
    decode,
    decodeFrom: (writer) => {
      if (JSON.parse(String(writer)).name === name) return decode
      throw new SchemaError('SCHEMA_MISMATCH', 'another record')
    },
  }
}

export const doorEvent = jsonRecord<DoorEvent>('test.DoorEvent')

/** The topic `door.moved` with 8 partitions, which carries opened and closed doors. */
export const doorMoved: TopicType<DoorEvent, DoorInput, DoorEvent> = {
  name: 'door.moved',
  record: doorEvent,
  partitions: 8,
  subject: 'door.moved-value',
  key: ['entity_id'],
  envelope: {
    id: 'event_id',
    tenant: 'tenant_id',
    type: 'event_type',
    time: 'timestamp',
    correlation: 'correlation_id',
    causation: 'causation_id',
    schemaVersion: 'schema_version',
    ocsf: 'ocsf',
  },
  classes: [{ rules: doorRules, activities: [1, 2] }],
  defaults: { notes: {} },
}

/** A second topic, for chains of events. */
export const doorLocked: TopicType<DoorEvent, DoorInput, DoorEvent> = {
  ...doorMoved,
  name: 'door.locked',
  subject: 'door.locked-value',
  classes: [{ rules: doorRules, activities: [3] }],
}

export const doorService = { name: 'porter', product: { name: 'Porter', vendor_name: 'House' } }

/** The least that publishing takes. */
export function opened(entity: string, more: Partial<DoorInput> = {}): DoorInput {
  return { tenant_id: 'acme', entity_id: entity, ocsf: { activity_id: 1, severity_id: 1 }, ...more }
}
