import { OcsfKafkaError } from '../errors/ocsf-kafka-error.ts'
import { type EventHeaders, fromHeaders, headerNames, textOf } from '../headers/event-headers.ts'
import type { IncomingRecord } from '../kafka/port.ts'
import { isPlainObject, ownProperty, ownText, type PlainObject } from '../plain-object.ts'
import type { TopicType } from '../record-type.ts'
import { unframe } from '../registry/framing.ts'
import type { Decoders } from './decoders.ts'
import type { HandlerContext } from './event-handler.ts'

/** A record as its handler gets it. */
export interface ReadEvent {
  readonly event: unknown
  readonly context: Omit<HandlerContext, 'signal'>
  readonly traceparent: string | undefined
}

/**
 * Turns a record into its event. Rejects with `NO_VALUE`, `BAD_FRAME`, `UNKNOWN_SCHEMA_ID`, `UNSUPPORTED_SCHEMA`,
 * a `WireError`, or `TENANT_MISMATCH`.
 */
export async function readEvent(
  topic: TopicType<unknown, unknown>,
  record: IncomingRecord,
  decoders: Decoders<unknown>,
): Promise<ReadEvent> {
  if (record.value === null) {
    throw new OcsfKafkaError('NO_VALUE', 'The record has no value: a topic of events has no tombstones.', {})
  }
  const { id, payload } = unframe(record.value)
  const decode = decoders.decoderFor(id)
  // A decoder that is known already costs no turn of the event loop.
  const { event, diagnostics } = (decode instanceof Promise ? await decode : decode)(payload)
  const fields = isPlainObject(event) ? event : undefined
  const { envelope } = topic
  const headers = fromHeaders(record.headers)
  const tenantId = checkTenant(record, ownText(fields, envelope.tenant), metadataTenant(topic, fields))
  const eventId = ownText(fields, envelope.id) ?? `${record.topic}/${record.partition}/${record.offset}`
  const causationId = ownText(fields, envelope.causation) ?? headers.causationId
  const key = textOf(record.key)
  return {
    event,
    traceparent: headers.traceparent,
    context: {
      topic: record.topic,
      partition: record.partition,
      offset: record.offset,
      key,
      headers: record.headers,
      timestamp: record.timestamp,
      tenantId: tenantId ?? '',
      correlationId: ownText(fields, envelope.correlation) ?? headers.correlationId ?? eventId,
      ...(causationId !== undefined && { causationId }),
      eventId,
      schemaVersion: versionOf(headers) ?? topic.record.version,
      diagnostics,
    },
  }
}

/**
 * The tenant on which everything that names one agrees: the record's field, the OCSF metadata, and each tenant
 * header. Whoever routes or filters by one of them must be able to rely on it.
 */
function checkTenant(
  record: IncomingRecord,
  field: string | undefined,
  metadata: string | undefined,
): string | undefined {
  let tenant = field ?? metadata
  const mismatch = (where: string, other: string) => {
    const message = `${where} says tenant ${other}, the record ${tenant ?? 'none'}.`
    return new OcsfKafkaError('TENANT_MISMATCH', message, { other, tenant })
  }
  if (metadata !== undefined && metadata !== tenant) throw mismatch('The metadata of the event', metadata)
  for (const [name, value] of record.headers) {
    if (name !== headerNames.tenantId) continue
    const header = textOf(value)
    if (header === undefined || (tenant !== undefined && header !== tenant)) {
      throw mismatch(`The header ${name}`, header ?? 'something that is not text')
    }
    tenant = header
  }
  return tenant
}

function metadataTenant(
  { envelope }: TopicType<unknown, unknown>,
  fields: PlainObject | undefined,
): string | undefined {
  const ocsf = ownProperty(fields, envelope.ocsf)
  const metadata = isPlainObject(ocsf) ? ownProperty(ocsf, 'metadata') : undefined
  return isPlainObject(metadata) ? ownText(metadata, 'tenant_uid') : undefined
}

function versionOf({ schemaVersion }: EventHeaders): number | undefined {
  return schemaVersion !== undefined && /^\d{1,9}$/.test(schemaVersion) ? Number(schemaVersion) : undefined
}
