import { currentContext } from '../context/event-context.ts'
import { toHeaders } from '../headers/event-headers.ts'
import type { Kafka } from '../kafka/connection.ts'
import type { OutgoingRecord } from '../kafka/port.ts'
import { partitionOf } from '../partition/tenant-partitions.ts'
import type { TopicType } from '../record-type.ts'
import { frame } from '../registry/framing.ts'
import { encodeEvent } from './encode-event.ts'
import { partitionCount } from './partition-count.ts'
import { type PreparedEvent, prepareEvent } from './prepare-event.ts'
import type { PublishIssue } from './publish-issue.ts'
import { recordFields } from './record-fields.ts'
import { refusedError } from './refused-error.ts'
import { notSentError, sendError } from './send-error.ts'
import type { ServiceIdentity, Surroundings } from './surroundings.ts'
import type { Published, PublishOptions, TopicProducer } from './topic-producer.ts'
import { uuidV7 } from './uuid-v7.ts'

/** An event that only lacks the schema's id and the partition. */
interface EncodedEvent extends PreparedEvent {
  readonly payload: Uint8Array
  readonly issues: readonly PublishIssue[]
  readonly traceparent: string | undefined
}

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
  const encodeAll = (inputs: readonly Input[], options: PublishOptions, many: boolean): EncodedEvent[] => {
    fields ??= recordFields(topic.record.schema)
    const { validate = 'error' } = options
    const context = currentContext()
    const time = now()
    const surroundings = { service, fields, context, now: time, newId: () => uuidV7(time) }
    const refusing: PublishIssue[] = []
    const encoded = inputs.map((input, index): EncodedEvent => {
      const prepared = prepareEvent(topic, input, surroundings, validate !== 'off')
      const issues = [...prepared.recordIssues, ...prepared.ocsfIssues]
      const fatal = validate === 'error' ? issues : prepared.recordIssues
      const attempt = fatal.some(isError) ? undefined : encodeEvent(topic.record, prepared.event as T)
      if (attempt?.payload === undefined) {
        const all = attempt === undefined ? issues : [...issues, attempt.issue]
        refusing.push(...all.map((each) => (many ? { ...each, pointer: `/${index}${each.pointer}` } : each)))
      }
      const payload = attempt?.payload ?? nothing
      return { ...prepared, payload, issues, traceparent: context?.traceparent }
    })
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

  const toRecord = (encoded: EncodedEvent, id: number, count: number): OutgoingRecord => {
    const { tenant, key, correlationId, causationId, traceparent, time } = encoded
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
    const encoded = encodeAll(inputs, options, many)
    if (encoded.length === 0) return []
    const events = encoded.map(({ event }) => event)
    const { id, count } = await lookUp().catch((error: unknown) => {
      throw notSentError(topic.name, events, error)
    })
    const records = encoded.map((each) => toRecord(each, id, count))
    const positions = await kafka.client.send(records).catch((error: unknown) => {
      throw sendError(topic.name, events, error)
    })
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
const nothing = new Uint8Array()

function isError({ severity }: PublishIssue): boolean {
  return severity === 'error'
}
