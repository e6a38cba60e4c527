import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { withContext } from '../../../runtime/context/event-context.ts'
import { isOcsfKafkaError } from '../../../runtime/errors/ocsf-kafka-error.ts'
import { publishOutcome } from '../../../runtime/errors/publish-outcome.ts'
import { textOf } from '../../../runtime/headers/event-headers.ts'
import { memoryKafka } from '../../../runtime/kafka/memory/memory-kafka.ts'
import type { Header } from '../../../runtime/kafka/port.ts'
import { partitionOf } from '../../../runtime/partition/tenant-partitions.ts'
import { createProducer } from '../../../runtime/produce/create-producer.ts'
import type { PublishOptions } from '../../../runtime/produce/topic-producer.ts'
import { unframe } from '../../../runtime/registry/framing.ts'
import type { AttributeRule, ClassRules } from '../../../runtime/validate/rules.ts'
import {
  type DoorInput,
  type DoorOcsf,
  doorMoved,
  doorRules,
  doorService,
  opened,
  windowRules,
} from '../door-topic.ts'

const now = 1_700_000_000_000

function setUp(topic = doorMoved) {
  const kafka = memoryKafka({ topics: [topic], now: () => now })
  return { kafka, producer: createProducer(kafka, topic, doorService) }
}

const texts = (headers: readonly Header[]) => headers.map(([name, value]) => [name, textOf(value)])

/** The issues with which an input is refused, as `code pointer`; empty when it is published. */
async function refusals(input: unknown, options: PublishOptions = {}, topic = doorMoved): Promise<string[]> {
  const { kafka, producer } = setUp(topic)
  try {
    await producer.publish(input as DoorInput, options)
    return []
  } catch (error) {
    if (!isOcsfKafkaError(error, 'PUBLISH_REFUSED')) throw error
    expect(kafka.cluster.records(topic.name)).toEqual([])
    return error.details.issues.map(({ code, pointer }) => `${code} ${pointer}`)
  }
}

describe('publishing fills in what may be left out', () => {
  it('of the record, the OCSF event, the headers, the key and the partition', async () => {
    const { kafka, producer } = setUp()
    const { event, issues, ...position } = await producer.publish(opened('door-1'))
    expect(issues).toEqual([])
    expect(event).toEqual({
      event_id: expect.stringMatching(/^018bcfe5-6800-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      tenant_id: 'acme',
      entity_id: 'door-1',
      event_type: 'door.moved',
      timestamp: now,
      correlation_id: event.event_id,
      schema_version: 2,
      notes: {},
      ocsf: {
        activity_id: 1,
        activity_name: 'Open',
        category_uid: 9,
        class_uid: 9001,
        type_uid: 900101,
        severity_id: 1,
        time: now,
        metadata: {
          tenant_uid: 'acme',
          correlation_uid: event.event_id,
          version: '1.8.0',
          product: doorService.product,
        },
      },
    })
    const [record] = kafka.cluster.records('door.moved')
    expect({ topic: record!.topic, partition: record!.partition, offset: record!.offset }).toEqual(position)
    expect(record!.partition).toBe(partitionOf('acme', 'door-1', 8))
    expect(textOf(record!.key)).toBe('door-1')
    expect(record!.timestamp).toBe(now)
    expect(texts(record!.headers)).toEqual([
      ['tenant-id', 'acme'],
      ['event-type', 'door.moved'],
      ['correlation-id', event.event_id],
      ['schema-version', '2'],
    ])
    const { id, payload } = unframe(record!.value!)
    expect(id).toBe(await kafka.registry.idOf('door.moved-value', doorMoved.record.schema))
    expect(doorMoved.record.decode(payload)).toEqual(event)
  })

  it('keeps what is given, and takes the input as it is at the call', async () => {
    const { producer } = setUp()
    const input = opened('door-1', {
      event_id: 'my-id',
      correlation_id: 'c',
      causation_id: 'x',
      timestamp: 5,
    })
    const before = structuredClone(input)
    const published = producer.publish(input)
    expect(input).toEqual(before)
    input.entity_id = 'other'
    input.ocsf.activity_id = 2
    const { event } = await published
    expect(event).toMatchObject(before)
  })

  it('takes the time of the OCSF event, and sends no timestamp ahead of the clock', async () => {
    const { kafka, producer } = setUp()
    const at = (time: number) => producer.publish(opened('d', { ocsf: { ...opened('d').ocsf, time } }))
    expect((await at(now - 5000)).event.timestamp).toBe(now - 5000)
    expect((await at(now + 5000)).event.timestamp).toBe(now + 5000)
    expect(
      kafka.cluster
        .records('door.moved')
        .map(({ timestamp }) => timestamp)
        .sort(),
    ).toEqual([now - 5000, now])
  })

  it('takes the time from the OCSF event’s time_dt', async () => {
    const { producer } = setUp()
    const time_dt = '2023-11-01T12:00:00Z'
    const input = { ...opened('d'), ocsf: { ...opened('d').ocsf, time_dt } }
    const { event } = await producer.publish(input, { validate: 'off' })
    expect([event.timestamp, event.ocsf?.time]).toEqual([Date.parse(time_dt), Date.parse(time_dt)])
  })

  it('takes defaults of the envelope’s fields as well, and the version as text where the schema says so', async () => {
    const schema = JSON.parse(doorMoved.record.schema) as { fields: { name: string }[] }
    const fields = schema.fields.map((field) => {
      if (field.name === 'causation_id') return { name: 'causation_id', type: 'string', default: '' }
      return field.name === 'schema_version' ? { name: 'schema_version', type: 'string' } : field
    })
    const record = { ...doorMoved.record, schema: JSON.stringify({ ...schema, fields }) }
    const { producer } = setUp({
      ...doorMoved,
      record,
      defaults: { ...doorMoved.defaults, causation_id: '' },
    })
    const { event } = await producer.publish(opened('d'))
    expect(event).toMatchObject({ causation_id: '', schema_version: '2', notes: {} })
  })

  it('puts tenant and correlation id only where the class’s metadata has a place for them', async () => {
    const attributes = { version: doorRules.attributes.door! }
    const metadata = { ...doorRules.attributes.metadata!, of: () => ({ name: 'metadata', attributes }) }
    const rules = { ...doorRules, attributes: { ...doorRules.attributes, metadata } }
    const { producer } = setUp({ ...doorMoved, classes: [{ rules, activities: [1] }] })
    const { event } = await producer.publish(opened('d'), { validate: 'off' })
    expect(event.ocsf?.metadata).not.toHaveProperty('tenant_uid')
    expect(event.ocsf?.metadata).not.toHaveProperty('correlation_uid')
  })

  it('takes tenant and correlation id from the metadata where the record doesn’t give them', async () => {
    const { producer } = setUp()
    const metadata = { tenant_uid: 'acme', correlation_uid: 'c-1' }
    const { event } = await producer.publish({
      entity_id: 'd',
      ocsf: { activity_id: 1, severity_id: 1, metadata },
    } as unknown as DoorInput)
    expect(event).toMatchObject({ tenant_id: 'acme', correlation_id: 'c-1' })
  })

  it('takes correlation, causation and traceparent from the context at the call', async () => {
    const { kafka, producer } = setUp()
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
    const context = { correlationId: 'chain', eventId: 'cause', traceparent }
    const published = withContext(context, () => producer.publish(opened('d')))
    const { event } = await published
    expect(event).toMatchObject({
      correlation_id: 'chain',
      causation_id: 'cause',
      ocsf: { metadata: { correlation_uid: 'chain' } },
    })
    expect(texts(kafka.cluster.records('door.moved')[0]!.headers).slice(2)).toEqual([
      ['correlation-id', 'chain'],
      ['causation-id', 'cause'],
      ['schema-version', '2'],
      ['traceparent', traceparent],
    ])
  })

  it('gives each event its own copy of a default', async () => {
    const { producer } = setUp()
    const first = await producer.publish(opened('a'))
    first.event.notes.changed = 'by the caller'
    expect((await producer.publish(opened('b'))).event.notes).toEqual({})
  })

  it('joins several key fields by |', async () => {
    const { kafka, producer } = setUp({ ...doorMoved, key: ['tenant_id', 'entity_id'] })
    await producer.publish(opened('tür'))
    expect(textOf(kafka.cluster.records('door.moved')[0]!.key)).toBe('acme|tür')
  })
})

describe('publishing refuses', () => {
  const ocsf = (more: object): DoorInput => opened('d', { ocsf: { ...opened('d').ocsf, ...more } })

  it.each<[what: string, input: unknown, issues: string[]]>([
    ['what is no object', 'door', ['FIELD_TYPE ', 'FIELD_MISSING ', 'FIELD_MISSING ', 'FIELD_MISSING ']],
    ['a missing field', { ...opened('d'), tenant_id: undefined }, ['FIELD_MISSING ']],
    ['an empty tenant', opened('d', { tenant_id: '' }), ['FIELD_EMPTY /tenant_id']],
    ['an empty key', opened(''), ['FIELD_EMPTY /entity_id']],
    ['a field of another type', { ...opened('d'), timestamp: 'now' }, ['FIELD_TYPE /timestamp']],
    ['null', { ...opened('d'), notes: null }, ['FIELD_TYPE /notes']],
    ['an unknown field', { ...opened('d'), tenant: 'x' }, ['FIELD_UNKNOWN /tenant']],
    [
      'an inherited name',
      JSON.parse('{"tenant_id":"a","entity_id":"b","ocsf":{"activity_id":1,"severity_id":1},"__proto__":1}'),
      ['FIELD_UNKNOWN /__proto__'],
    ],
    ['another version', opened('d', { schema_version: 1 }), ['SCHEMA_VERSION_MISMATCH /schema_version']],
    ['a time before 1970', opened('d', { timestamp: -1 }), ['FIELD_RANGE /timestamp']],
    [
      'a time in parts of a millisecond',
      opened('d', { timestamp: 0.5 }),
      ['FIELD_TYPE /timestamp', 'FIELD_RANGE /timestamp'],
    ],
    ['a bigint', { ...opened('d'), timestamp: 5n }, ['FIELD_TYPE /timestamp']],
    ['another type', opened('d', { event_type: 'door.locked' }), ['EVENT_TYPE_MISMATCH /event_type']],
    ['no OCSF event', { ...opened('d'), ocsf: undefined }, ['FIELD_MISSING ']],
    ['text as OCSF event', { ...opened('d'), ocsf: '{}' }, ['FIELD_TYPE /ocsf']],
    ['another class', ocsf({ class_uid: 9002 }), ['CLASS_NOT_ALLOWED /ocsf/class_uid']],
    ['another activity', ocsf({ activity_id: 3 }), ['ACTIVITY_NOT_ALLOWED /ocsf/activity_id']],
    [
      'another tenant in the metadata',
      ocsf({ metadata: { tenant_uid: 'evil' } }),
      ['TENANT_MISMATCH /ocsf/metadata/tenant_uid'],
    ],
    [
      'another correlation id in the metadata',
      { ...ocsf({ metadata: { correlation_uid: 'a' } }), correlation_id: 'b' },
      ['CORRELATION_MISMATCH /ocsf/metadata/correlation_uid'],
    ],
    [
      'what OCSF refuses',
      ocsf({ severity_id: 'high', dor: 'x' }),
      ['WRONG_TYPE /ocsf/severity_id', 'UNKNOWN_ATTRIBUTE /ocsf/dor'],
    ],
    ['what the codec can’t write', ocsf({ door: '!' }), ['NOT_ENCODABLE /ocsf/door']],
  ])('%s', async (_, input, issues) => {
    expect((await refusals(input)).sort()).toEqual(issues.sort())
  })

  it('an event that doesn’t say which of several classes it is', async () => {
    const [door] = doorMoved.classes
    const topic = { ...doorMoved, classes: [door!, { rules: windowRules, activities: [1] }] }
    expect(await refusals(opened('d'), {}, topic)).toEqual(['CLASS_NOT_CHOSEN /ocsf'])
    expect(await refusals(ocsf({ class_uid: 9002 }), {}, topic)).toEqual([])
    expect(await refusals(ocsf({ class_uid: 9002, activity_id: 2 }), {}, topic)).toEqual([
      'ACTIVITY_NOT_ALLOWED /ocsf/activity_id',
    ])
  })

  it('with all problems at once, and a message that says where and how to fix it', async () => {
    const { producer } = setUp()
    const input = { ...opened('d', { event_type: 'x' }), entity_id: undefined } as unknown as DoorInput
    const error = await producer.publish(input).catch((thrown: unknown) => thrown)
    expect(publishOutcome(error)).toBe('refused')
    expect((error as Error).message).toBe(
      [
        'door.moved: refused, with 2 errors:',
        '  error FIELD_MISSING at the event: entity_id is missing',
        "  error EVENT_TYPE_MISMATCH at /event_type: an event of door.moved can't have the type x",
        '    fix: leave it out',
      ].join('\n'),
    )
  })

  it('only what breaks the record or its topic when the OCSF event is not to be refused', async () => {
    const invalid = ocsf({ severity_id: 'high' } as unknown as DoorOcsf)
    const { producer } = setUp()
    const warned = await producer.publish(invalid, { validate: 'warn' })
    expect(warned.issues).toMatchObject([{ code: 'WRONG_TYPE', pointer: '/ocsf/severity_id' }])
    expect((await producer.publish(invalid, { validate: 'off' })).issues).toEqual([])
    for (const validate of ['warn', 'off'] as const) {
      expect(await refusals(ocsf({ metadata: { tenant_uid: 'evil' } }), { validate })).toEqual([
        'TENANT_MISMATCH /ocsf/metadata/tenant_uid',
      ])
      expect(await refusals(ocsf({ activity_id: 3 }), { validate })).toHaveLength(1)
    }
  })

  it.each<[what: string, options: unknown]>([
    ['nonsense', 'nonsense'],
    ['null', null],
    ['true', true],
    ['an object without a text', Object.create(null)],
  ])('to publish with validate: %s, which would validate nothing', async (_, validate) => {
    const { kafka, producer } = setUp()
    const published = producer.publish(opened('d'), { validate } as PublishOptions)
    await expect(published).rejects.toThrow(/^validate must be 'error', 'warn' or 'off', not /)
    await expect(published).rejects.toBeInstanceOf(TypeError)
    expect(kafka.cluster.records('door.moved')).toEqual([])
  })

  test.prop([
    fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withDate: true }),
  ])('or publishes, whatever it is given', async (anything) => {
    await refusals(anything)
    await refusals({ ...opened('d'), ocsf: anything })
    await refusals(opened('d', { ocsf: { ...opened('d').ocsf, metadata: anything as object } }))
  })
})

describe('what publishing resolves with', () => {
  it('shares nothing with the input, and holds what was written', async () => {
    const extra: AttributeRule = { kind: 'object', type: 'object', requirement: 'optional' }
    const attributes = {
      ...doorRules.attributes,
      unmapped: extra,
      tags: { ...extra, kind: 'string', array: true },
    }
    const rules = { ...doorRules, attributes } as ClassRules
    const { producer } = setUp({ ...doorMoved, classes: [{ rules, activities: [1] }] })
    const ocsf = { ...opened('d').ocsf, unmapped: { deep: { list: [1, { a: 1 }] } }, tags: ['a'] }
    const input = { ...opened('d', { notes: { a: 'b' } }), ocsf }
    const published = producer.publish(input)
    const before = structuredClone(input)
    input.notes!.a = 'changed'
    ocsf.unmapped.deep.list.push(2)
    ;(ocsf.unmapped.deep.list[1] as { a: number }).a = 2
    ocsf.tags.push('b')
    const { event } = await published
    expect(event).toMatchObject({ notes: before.notes, ocsf: before.ocsf })
    const after = structuredClone(input)
    event.notes.a = 'by the receiver'
    ;(event.ocsf as typeof ocsf).unmapped.deep.list.length = 0
    expect(input).toEqual(after)
  })
})

describe('publishing many', () => {
  it('sends them in one request, in order', async () => {
    const { kafka, producer } = setUp()
    const published = await producer.publishMany([opened('a'), opened('b'), opened('c')])
    expect(published.map(({ event }) => event.entity_id)).toEqual(['a', 'b', 'c'])
    expect(kafka.events(doorMoved).map((event) => event.entity_id)).toEqual(['a', 'b', 'c'])
    expect(await producer.publishMany([])).toEqual([])
  })

  it('refuses all when one is invalid, and says which', async () => {
    const { kafka, producer } = setUp()
    const many = producer.publishMany([opened('a'), opened(''), opened('c', { tenant_id: '' })])
    await expect(many).rejects.toMatchObject({
      details: { issues: [{ pointer: '/1/entity_id' }, { pointer: '/2/tenant_id' }] },
    })
    expect(kafka.events(doorMoved)).toEqual([])
  })

  it('gives ascending ids within a millisecond', async () => {
    const { producer } = setUp()
    const many = await producer.publishMany(Array.from({ length: 5000 }, (_, i) => opened(String(i))))
    const ids = many.map(({ event }) => event.event_id)
    expect(ids.toSorted()).toEqual(ids)
    expect(new Set(ids).size).toBe(5000)
  })
})

describe('a topic’s partition count', () => {
  it('stays known when asking for it again fails', async () => {
    let time = now
    const memory = memoryKafka({ topics: [doorMoved], now: () => time })
    let asked = 0
    const client = {
      ...memory.client,
      partitions: (topic: string) =>
        ++asked > 1 ? Promise.reject(new Error('broker down')) : memory.client.partitions(topic),
    }
    const producer = createProducer({ ...memory, client }, doorMoved, doorService)
    await producer.publish(opened('a'))
    time += 300_001
    await producer.publish(opened('b'))
    await producer.publish(opened('c'))
    expect(asked).toBe(2)
  })
})
