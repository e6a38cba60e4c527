import { copyBudget, copyValue } from '../complete/copy-value.ts'
import { setOwn } from '../complete/mutable.ts'
import { isPlainObject, ownProperty, ownText, type PlainObject } from '../plain-object.ts'
import type { TopicType } from '../record-type.ts'
import type { Surroundings } from './surroundings.ts'

/** The values of an event that headers, key and partition are made of, besides its fields. */
export interface FilledEnvelope {
  /** A new record: the input, with what may be left out filled in. */
  readonly event: { [field: string]: unknown }
  readonly eventId: string
  readonly tenant: string | undefined
  readonly correlationId: string
  readonly causationId: string | undefined
  /** When the event took place: milliseconds since the epoch. */
  readonly time: number
}

/**
 * Fills the fields that have a meaning to the runtime. What the input gives always stays. Otherwise the correlation
 * id is that of the OCSF event's metadata, or of the context, or the event's own id; the time is the OCSF event's,
 * or now; the causation id is the id of the event that is being handled.
 */
export function fillEnvelope(
  topic: TopicType<unknown>,
  input: PlainObject,
  { fields, context, now, newId }: Surroundings,
): FilledEnvelope {
  const { envelope } = topic
  const ocsf = objectAt(input, envelope.ocsf)
  const metadata = objectAt(ocsf, 'metadata')
  const eventId = ownText(input, envelope.id) ?? newId()
  const correlationId =
    ownText(input, envelope.correlation) ??
    ownText(metadata, 'correlation_uid') ??
    context?.correlationId ??
    eventId
  const causationId = ownText(input, envelope.causation) ?? context?.eventId
  const tenant = ownText(input, envelope.tenant) ?? ownText(metadata, 'tenant_uid')
  const time = timeAt(input, envelope.time) ?? timeAt(ocsf, 'time') ?? now
  const versionType = fields.get(envelope.schemaVersion ?? '')?.type
  const { version } = topic.record

  const event: { [field: string]: unknown } = {}
  const budget = copyBudget()
  for (const name of Object.keys(input)) {
    const value = input[name]
    // The OCSF event of a class is copied when it is completed.
    const isCopied = name === envelope.ocsf && topic.classes.length > 0
    if (value !== undefined) setOwn(event, name, isCopied ? value : copyValue(value, 0, budget))
  }
  const fill = (name: string | undefined, value: unknown) => {
    if (name !== undefined && value !== undefined && !Object.hasOwn(event, name)) setOwn(event, name, value)
  }
  fill(envelope.id, eventId)
  fill(envelope.tenant, tenant)
  fill(envelope.type, topic.name)
  fill(envelope.time, time)
  fill(envelope.correlation, correlationId)
  fill(envelope.causation, causationId)
  fill(envelope.schemaVersion, versionType === 'string' ? String(version) : version)
  for (const name of Object.keys(topic.defaults)) {
    const value = topic.defaults[name]
    // A copy: the caller gets the event back and may change it.
    if (!Object.hasOwn(event, name)) fill(name, typeof value === 'object' ? structuredClone(value) : value)
  }
  return { event, eventId, tenant, correlationId, causationId, time }
}

function objectAt(object: PlainObject | undefined, name: string | undefined): PlainObject | undefined {
  const value = ownProperty(object, name)
  return isPlainObject(value) ? value : undefined
}

function timeAt(object: PlainObject | undefined, name: string | undefined): number | undefined {
  const value = ownProperty(object, name)
  return isTime(value) ? value : undefined
}

/** Whether a value may be a time in milliseconds since the epoch. */
export function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
