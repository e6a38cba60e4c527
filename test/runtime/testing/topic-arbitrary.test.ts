import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraries, invalid } from '../../../generated/arbitraries.ts'
import {
  auditChange,
  nhiDiscovered,
  nhiUpdated,
  threatHighPriority,
  topics,
} from '../../../generated/index.ts'
import {
  createConsumer,
  createProducer,
  isOcsfKafkaError,
  route,
  type TopicType,
} from '../../../runtime/index.ts'
import { recordIssueCodes } from '../../../runtime/produce/publish-issue.ts'
import { invalidTopicCodes, topicArbitrary } from '../../../runtime/testing/arbitraries.ts'
import { memoryKafka } from '../../../runtime/testing.ts'

const service = { name: 'test', product: { name: 'Test' } }
const all = topics as readonly TopicType<unknown, unknown>[]
type Name = keyof typeof arbitraries & keyof typeof invalid

/** The arbitraries of a topic, by its name in generated code. */
function madeFor(topic: TopicType<unknown, unknown>) {
  const name = topic.name.replace(/[._-](\w)/g, (_, letter: string) => letter.toUpperCase()) as Name
  return { valid: arbitraries[name]() as fc.Arbitrary<unknown>, broken: invalid[name]() }
}

describe.each(all.map((topic) => [topic.name, topic] as const))('%s', (_, topic) => {
  const { valid, broken } = madeFor(topic)

  test('publishing takes every event, and handlers get it as it is', async () => {
    const kafka = memoryKafka({ topics: all })
    const producer = createProducer(kafka, topic, service)
    const events = fc.sample(valid, 40)
    const published = await producer.publishMany(events)
    expect(published.flatMap(({ issues }) => issues)).toEqual([])
    expect(published.map(({ event }) => event)).toEqual(events)
    const handled: unknown[] = []
    const consumer = createConsumer(kafka, {
      service,
      group: 'g',
      from: 'earliest',
      routes: [route(topic, (event: unknown) => void handled.push(event))],
    })
    const running = consumer.run()
    await kafka.idle()
    await consumer.stop()
    await running
    expect(new Set(handled)).toEqual(new Set(events))
  })

  test('publishing refuses every invalid event, for the reason stated', async () => {
    const producer = createProducer(memoryKafka({ topics: all }), topic, service)
    await fc.assert(
      fc.asyncProperty(broken, async ({ event, code, pointer }) => {
        const refused = await producer.publish(event).catch((error: unknown) => error)
        if (!isOcsfKafkaError(refused, 'PUBLISH_REFUSED')) throw new Error(`published, in spite of ${code}`)
        const errors = refused.details.issues.filter(({ severity }) => severity === 'error')
        expect(errors.map((issue) => [issue.code, issue.pointer])).toEqual([[code, pointer]])
      }),
      { numRuns: 60 },
    )
  })
})

test('every code of a record’s issues can be asked for, but what only an encoder finds', () => {
  const codes = new Set<string>(all.flatMap((topic) => invalidTopicCodes(topic)))
  const absent = recordIssueCodes.filter((code) => !codes.has(code))
  expect(absent).toEqual(['NOT_ENCODABLE'])
})

describe('options', () => {
  test('choose values of the record and of its OCSF event', () => {
    const events = arbitraries.nhiUpdated({
      size: 'small',
      only: { tenant_id: ['tenant_7'] },
      ocsf: { activity_id: [4], severity_id: [4, 5] },
    })
    fc.assert(
      fc.property(events, ({ tenant_id, ocsf }) => {
        expect([tenant_id, ocsf.metadata.tenant_uid, ocsf.activity_id]).toEqual(['tenant_7', 'tenant_7', 4])
        expect([4, 5]).toContain(ocsf.severity_id)
      }),
    )
  })

  test('choose among the classes of a topic', () => {
    const classes = (ocsf: object) =>
      new Set(
        fc
          .sample(
            topicArbitrary<{ ocsf: { class_uid: number } }>(auditChange, {}, { size: 'small', ocsf }),
            50,
          )
          .map((event) => event.ocsf.class_uid),
      )
    expect(classes({})).toEqual(new Set([3001, 3004]))
    expect(classes({ class_uid: [3001] })).toEqual(new Set([3001]))
    expect(classes({ entity: [{ name: 'x' }] })).toEqual(new Set([3004]))
  })

  test('that no event meets are an error', () => {
    expect(() => topicArbitrary(threatHighPriority, {}, { only: { tenent_id: ['x'] } })).toThrow(
      'com.nexora.events.ThreatSummary has no field tenent_id',
    )
    expect(() => topicArbitrary(nhiUpdated, {}, { only: { severity_id: [5] } })).toThrow(
      'NHIEvent has no field severity_id; for an attribute of its OCSF event, write ocsf: { severity_id: [...] }',
    )
    expect(() => topicArbitrary(nhiUpdated, {}, { ocsf: { activity_id: [1] } })).toThrow(
      'no event of nhi.updated has what is asked for in ocsf (activity_id); it carries entity_management with activity_id 3, 4, 8, 9, 10, 11, 12, 13',
    )
    expect(() => invalid.nhiDiscovered({ code: 'NOT_ENCODABLE' })).toThrow(
      /^no rule of nhi\.discovered is reported as NOT_ENCODABLE; it has ACTIVITY_NOT_ALLOWED, /,
    )
  })

  test('that publishing would refuse say so when an event is drawn', () => {
    const events = topicArbitrary(nhiDiscovered, {}, { ocsf: { severity_id: [7] } })
    expect(() => fc.sample(events, 1)).toThrow(
      'publishing to nhi.discovered would refuse an event of these options: ENUM_NOT_LISTED /ocsf/severity_id',
    )
  })
})

test('events shrink to what publishing needs', () => {
  const { counterexample } = fc.check(fc.property(arbitraries.nhiDiscovered(), () => false))
  expect(counterexample?.[0]).toMatchObject({
    tenant_id: 'tenant_0',
    entity_id: 'arn:aws:iam::100000000000:role/blue-agent',
    metadata: {},
    ocsf: { entity: { name: 'blue-agent' }, activity_id: 1 },
  })
})
