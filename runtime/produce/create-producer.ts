import { currentContext, type EventContext } from '../context/event-context.ts'
import { messageOf } from '../errors/message-of.ts'
import { toHeaders } from '../headers/event-headers.ts'
import type { Kafka } from '../kafka/connection.ts'
import type { OutgoingRecord, RecordPosition } from '../kafka/port.ts'
import { partitionOf } from '../partition/tenant-partitions.ts'
import type { TopicType } from '../record-type.ts'
import { frame } from '../registry/framing.ts'
import { type EncodedEvent, encodeEvent } from './encode-event.ts'
import { partitionCount } from './partition-count.ts'
import type { PublishIssue } from './publish-issue.ts'
import { recordFields } from './record-fields.ts'
import { refusedError } from './refused-error.ts'
import { notSentError, sendError } from './send-error.ts'
import type { ServiceIdentity, Surroundings } from './surroundings.ts'
import type { Published, PublishOptions, TopicProducer } from './topic-producer.ts'
import { uuidV7 } from './uuid-v7.ts'

/** A producer of one topic's events, as generated services use it. */
export function createProducer<T, Input, Written = T>(
  kafka: Kafka,
  topic: TopicType<T, Input, Written>,
  service: ServiceIdentity,
): TopicProducer<Input, Written> {
  const now = kafka.now ?? Date.now
  const partitions = partitionCount(kafka.client, topic.name, now)
  let fields: Surroundings['fields'] | undefined
  let schemaId: Promise<number> | undefined

  /** Everything that needs the caller's context or its input as it is now: runs before `publish` returns. */
  const encodeAll = (
    inputs: readonly Input[],
    validate: NonNullable<PublishOptions['validate']>,
    context: EventContext | undefined,
    many: boolean,
  ): EncodedEvent[] => {
    fields ??= recordFields(topic.record.schema)
    const time = now()
    const surroundings = { service, fields, context, now: time, newId: () => uuidV7(time) }
    const encoded: EncodedEvent[] = []
    const refusing: PublishIssue[] = []
    for (const [index, input] of inputs.entries()) {
      const result = encodeEvent(topic, input, surroundings, validate)
      if (result.payload !== undefined) encoded.push(result)
      else if (!many) refusing.push(...result.issues)
      else
        for (const issue of result.issues) refusing.push({ ...issue, pointer: `/${index}${issue.pointer}` })
    }
    if (refusing.length > 0) throw refusedError(topic.name, refusing)
    return encoded
  }

  const lookUp = async (): Promise<{ id: number; count: number }> => {
    schemaId ??= kafka.registry.idOf(topic.subject, topic.record.schema).catch((error: unknown) => {
      schemaId = undefined
      throw error
    })
    const [id, count] = await Promise.all([schemaId, partitions()])
    return { id, count }
  }

  const toRecord = (
    encoded: EncodedEvent,
    { id, count }: { id: number; count: number },
    traceparent: string | undefined,
  ): OutgoingRecord => {
    const { tenant, key, correlationId, causationId, time } = encoded
    return {
      topic: topic.name,
      partition: partitionOf(tenant ?? '', key, count, tenant === undefined ? 0 : kafka.shareOf?.(tenant)),
      key: utf8.encode(key),
      value: frame(id, encoded.payload),
      headers: toHeaders({
        tenantId: tenant,
        eventType: topic.name,
        correlationId,
        causationId,
        schemaVersion: String(topic.record.version),
        traceparent,
      }),
      // A source whose clock runs ahead must not make brokers refuse the record.
      timestamp: Math.min(time, now()),
    }
  }

  const publishAll = async (
    inputs: readonly Input[],
    options: PublishOptions,
    many: boolean,
  ): Promise<Published<Written>[]> => {
    const { validate = 'error' } = options
    checkMode(validate)
    const context = currentContext()
    const encoded = encodeAll(inputs, validate, context, many)
    if (encoded.length === 0) return []
    const events = encoded.map(({ event }) => event)
    let records: OutgoingRecord[]
    try {
      const found = await lookUp()
      records = encoded.map((each) => toRecord(each, found, context?.traceparent))
    } catch (error) {
      throw notSentError(topic.name, events, error)
    }
    let positions: readonly RecordPosition[]
    try {
      positions = await kafka.client.send(records)
    } catch (error) {
      throw sendError(topic.name, events, error)
    }
    return encoded.map(({ event, issues }, index) => ({
      ...positions[index]!,
      event: event as Written,
      issues,
    }))
  }

  return {
    topic: topic.name,
    async publish(input, options = {}) {
      const [published] = await publishAll([input], options, false)
      return published!
    },
    publishMany: (inputs, options = {}) => publishAll(inputs, options, true),
  }
}

const utf8 = new TextEncoder()

/** A mode that isn't one would otherwise publish what nobody has looked at. */
function checkMode(validate: unknown): void {
  if (validate === 'error' || validate === 'warn' || validate === 'off') return
  throw new TypeError(`validate must be 'error', 'warn' or 'off', not ${messageOf(validate)}`)
}
