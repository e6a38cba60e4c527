import fc from 'fast-check'
import type { Mutable } from '../complete/mutable.ts'
import { isPlainObject } from '../plain-object.ts'
import { encodeEvent } from '../produce/encode-event.ts'
import { recordFields as checkedFields } from '../produce/record-fields.ts'
import type { Surroundings } from '../produce/surroundings.ts'
import type { TopicClass, TopicType } from '../record-type.ts'
import { recordOf } from './avro-arbitrary.ts'
import { spelled, timestamp } from './data-types.ts'
import { eventArbitrary } from './event-arbitrary.ts'
import type { EventOptions } from './event-options.ts'
import { spellings, uuid, words } from './plausible-text.ts'
import { type OcsfItems, type RecordOptions, recordFields } from './record-arbitrary.ts'

/** What the events of a topic shall be like. `T` is the record, `Event` the OCSF event in it. */
export interface TopicOptions<
  T = { readonly [field: string]: unknown },
  Event = { readonly [name: string]: unknown },
> extends RecordOptions {
  /** Fields of the record that have one of these values, such as `{ tenant_id: ['tenant_123'] }`. */
  readonly only?: EventOptions<T>['only']
  /** Attributes of the OCSF event that are always there and have one of these values, such as `{ severity_id: [5] }`. */
  readonly ocsf?: EventOptions<Event>['only']
}

/**
 * Events of a topic, complete as publishing completes them: publishing takes them, and handlers get them as they
 * are. The OCSF event is of the topic's classes and activities, and agrees with the record on tenant, correlation
 * id and time. Throws a `RangeError` for options that no event meets; one thrown while drawing says what publishing
 * would refuse.
 */
export function topicArbitrary<T>(
  topic: TopicType<unknown>,
  items: OcsfItems = {},
  options?: TopicOptions,
): fc.Arbitrary<T> {
  const fields = drawnFields(topic, items, options)
  const surroundings = surroundingsOf(topic)
  const isFree = options?.only === undefined && options?.ocsf === undefined
  return recordOf(fields).map((drawn) => completed(topic, agreeing(topic, drawn), surroundings, isFree) as T)
}

function drawnFields(topic: TopicType<unknown>, items: OcsfItems, options: TopicOptions | undefined) {
  const { envelope, classes, key } = topic
  const fields = recordFields(topic.record, items, options)
  const known = checkedFields(topic.record.schema)
  const set = (name: string | undefined, arbitrary: fc.Arbitrary<unknown> | undefined) => {
    if (name !== undefined && fields.has(name)) fields.set(name, arbitrary ?? fc.constant(undefined))
  }
  for (const name of key) if (known.get(name)?.type === 'string') set(name, keyText(name))
  set(envelope.id, spelled(uuid))
  set(envelope.tenant, keyText('tenant_id'))
  set(envelope.correlation, spelled(uuid))
  set(envelope.causation, fc.option(spelled(uuid), { nil: undefined }))
  set(envelope.time, timestamp())
  // publishing fills these
  for (const name of [envelope.type, envelope.schemaVersion, ...(topic.dualWrite ?? [])]) set(name, undefined)
  if (classes.length > 0) set(envelope.ocsf, eventsOf(topic, options))
  for (const [name, values] of Object.entries(options?.only ?? {})) {
    if (!fields.has(name)) throw new RangeError(unknownField(topic, name))
    if (!Array.isArray(values) || values.length === 0) {
      throw new RangeError(`only.${name} must be an array with at least one value`)
    }
    fields.set(name, fc.constantFrom(...(values as readonly unknown[])))
  }
  return fields
}

function unknownField({ record, classes }: TopicType<unknown>, name: string): string {
  const isAttribute = classes.some(({ rules }) => Object.hasOwn(rules.attributes, name))
  const hint = isAttribute ? `; for an attribute of its OCSF event, write ocsf: { ${name}: [...] }` : ''
  return `${record.name} has no field ${name}${hint}`
}

/** Text that isn't empty. */
function keyText(name: string): fc.Arbitrary<string> {
  return spelled((Object.hasOwn(spellings, name) ? spellings[name] : undefined) ?? words)
}

/** The options of one class's events on a topic; undefined where none of them has what is asked for. */
export function classOptions(
  { rules, activities }: TopicClass,
  options: TopicOptions | undefined,
): EventOptions | undefined {
  const { size, deprecated, profiles, ocsf = {} } = options ?? {}
  const { class_uid: uids, activity_id: ids, ...others } = ocsf
  const allowed = ids === undefined ? activities : activities.filter((id) => ids.includes(id))
  const isOther = uids !== undefined && !uids.includes(rules.uid)
  const lacks = Object.keys(others).some((name) => !Object.hasOwn(rules.attributes, name))
  if (allowed.length === 0 || isOther || lacks) return undefined
  return {
    size,
    deprecated,
    profiles: profiles?.filter((name) => rules.profiles.includes(name)),
    only: { ...others, activity_id: allowed },
  }
}

/** The OCSF events of a topic's classes. */
function eventsOf(
  { name, classes }: TopicType<unknown>,
  options: TopicOptions | undefined,
): fc.Arbitrary<unknown> {
  const events = classes.flatMap((each) => {
    const own = classOptions(each, options)
    return own === undefined ? [] : eventArbitrary(each.rules, own)
  })
  if (events.length > 0) return events.length === 1 ? events[0]! : fc.oneof(...events)
  const carried = classes.map(
    ({ rules, activities }) => `${rules.name} with activity_id ${activities.join(', ')}`,
  )
  const asked = Object.keys(options?.ocsf ?? {}).join(', ')
  throw new RangeError(
    `no event of ${name} has what is asked for in ocsf (${asked}); it carries ${carried.join('; ')}`,
  )
}

/** The record with an OCSF event that says the same as its own fields. */
export function agreeing({ envelope, classes }: TopicType<unknown>, drawn: Mutable): Mutable {
  const ocsf = envelope.ocsf === undefined || classes.length === 0 ? undefined : drawn[envelope.ocsf]
  if (!isPlainObject(ocsf) || !isPlainObject(ocsf.metadata)) return drawn
  // publishing copies them from the record
  const { tenant_uid: tenant, correlation_uid: correlation, ...rest } = ocsf.metadata
  const metadata = {
    ...rest,
    ...(envelope.tenant === undefined && tenant !== undefined ? { tenant_uid: tenant } : {}),
    ...(envelope.correlation === undefined && correlation !== undefined
      ? { correlation_uid: correlation }
      : {}),
  }
  const time =
    envelope.time === undefined || typeof ocsf.time !== 'number' ? {} : { [envelope.time]: ocsf.time }
  return { ...drawn, ...time, [envelope.ocsf!]: { ...ocsf, metadata } }
}

/** What publishing depends on beside the event, without a service, a context and a clock. */
export function surroundingsOf(topic: TopicType<unknown>): Surroundings {
  return {
    service: { name: topic.name, product: { name: topic.name } },
    fields: checkedFields(topic.record.schema),
    context: undefined,
    now: 0,
    newId: () => uuid(0),
  }
}

/** `isFree`: nothing was chosen for it by hand, so that it is valid. */
function completed(
  topic: TopicType<unknown>,
  drawn: Mutable,
  surroundings: Surroundings,
  isFree: boolean,
): unknown {
  const encoded = encodeEvent(topic, drawn, surroundings, isFree ? 'off' : 'error')
  if (encoded.payload !== undefined) return encoded.event
  const why = encoded.issues.map(({ code, pointer, message }) => `${code} ${pointer}: ${message}`).join('; ')
  throw new RangeError(`publishing to ${topic.name} would refuse an event of these options: ${why}`)
}
