import { describe, expect, test } from 'vitest'
import { analyticsService, discoveryService, topics } from '../../../generated/index.ts'
import { publishOutcome } from '../../../runtime/errors/publish-outcome.ts'
import { createProducer } from '../../../runtime/produce/create-producer.ts'
import { memoryKafka } from '../../../runtime/testing.ts'
import { doorMoved, doorService, opened } from '../door-topic.ts'

const event = { tenant_id: 't', entity_id: 'e' }
const ocsf = { activity_id: 1, severity_id: 1, entity: { uid: 'e' } }
const nested = (levels: number) => {
  let value: object = {}
  for (let i = 0; i < levels; i++) value = i % 2 === 0 ? { a: value } : [value]
  return value
}
const thrower = (thrown: unknown) => ({
  get a(): never {
    throw thrown
  },
})
const circle: { [name: string]: unknown } = { uid: 'c', type_id: 1 }
circle.related_analytics = [circle, circle]
circle.self = circle
circle.again = circle
const withoutText = Object.create(null)

/** What is refused, and where, whether or not it is validated. */
const unmapped: [what: string, value: unknown, pointer: string][] = [
  ['a BigInt', { a: [1n] }, '/ocsf/unmapped/a/0'],
  ['a cycle', { a: circle }, '/ocsf/unmapped/a'],
  ['a toJSON that throws', { a: { toJSON: () => thrower(new Error('no')).a } }, '/ocsf/unmapped'],
  ['5,000 levels', nested(5000), '/ocsf/unmapped'],
  ['100,000 levels', nested(100_000), '/ocsf/unmapped'],
]

describe('publishing rejects with a PublishError', () => {
  test.each(unmapped)('%s in a free-form object', async (_, value, pointer) => {
    for (const validate of ['error', 'warn', 'off'] as const) {
      const kafka = memoryKafka({ topics })
      const { nhiDiscovered } = discoveryService(kafka)
      const input = { ...event, ocsf: { ...ocsf, unmapped: value } } as never
      const error = await nhiDiscovered.publish(input, { validate }).catch((thrown: unknown) => thrown)
      expect(publishOutcome(error)).toBe('refused')
      const { issues } = (error as { details: { issues: { pointer: string; severity: string }[] } }).details
      const places = issues.filter(({ severity }) => severity === 'error').map((issue) => issue.pointer)
      expect(places.some((place) => place.startsWith(pointer) && place.length < 1000)).toBe(true)
      expect(kafka.cluster.records('nhi.discovered')).toEqual([])
    }
  })

  test.each<[what: string, finding: object]>([
    ['a cycle of records, with several ways back', { analytic: circle }],
    ['5,000 levels of records', { analytic: chain(5000) }],
    ['records that are shared by many', { analytic: shared(40) }],
  ])('%s', async (_, finding) => {
    for (const validate of ['error', 'warn', 'off'] as const) {
      const kafka = memoryKafka({ topics })
      const finding_info = { uid: 'f', title: 't', ...finding }
      const threat = { activity_id: 1, severity_id: 4, finding_info }
      const input = { ...event, threat_id: 't', threat_score: 1, ocsf: threat } as never
      const published = analyticsService(kafka).threatDetected.publish(input, { validate })
      await expect(published).rejects.toMatchObject({ code: 'PUBLISH_REFUSED' })
    }
  })

  test.each<[what: string, thrown: unknown]>([
    ['an Error', new Error('not today')],
    ['no error', undefined],
    ['what has no text', withoutText],
    [
      'an error that throws',
      Object.defineProperty(new Error(), 'message', {
        get: () => {
          throw new Error('not even this')
        },
      }),
    ],
  ])('a getter anywhere that throws %s', async (_, thrown) => {
    const hostile = thrower(thrown)
    const door = opened('d')
    const inputs: object[] = [
      Object.defineProperty({ ...door }, 'entity_id', { get: () => hostile.a, enumerable: true }),
      { ...door, entity_id: hostile },
      { ...door, notes: hostile },
      {
        ...door,
        ocsf: Object.defineProperty({ ...door.ocsf }, 'time', { get: () => hostile.a, enumerable: true }),
      },
      { ...door, ocsf: { ...door.ocsf, metadata: hostile } },
      new Proxy(door, { ownKeys: () => hostile.a }),
      { ...door, entity_id: withoutText },
    ]
    const kafka = memoryKafka({ topics: [doorMoved] })
    const producer = createProducer(kafka, doorMoved, doorService)
    for (const input of inputs) {
      for (const validate of ['error', 'off'] as const) {
        const error = await producer.publish(input as never, { validate }).catch((reason: unknown) => reason)
        expect(publishOutcome(error)).toBe('refused')
        const many = await producer.publishMany([door, input as never]).catch((reason: unknown) => reason)
        expect(publishOutcome(many)).toBe('refused')
      }
    }
    expect(kafka.cluster.records('door.moved')).toEqual([])
  })

  test('a tenant’s share that can’t be told', async () => {
    const shareOf = () => {
      throw new Error('no share')
    }
    const kafka = memoryKafka({ topics: [doorMoved], shareOf })
    const error = await createProducer(kafka, doorMoved, doorService)
      .publish(opened('d'))
      .catch((reason: unknown) => reason)
    expect(publishOutcome(error)).toBe('rejected')
  })
})

function chain(levels: number): object {
  let analytic: object = { uid: 'a', type_id: 1 }
  for (let i = 0; i < levels; i++) analytic = { uid: 'a', type_id: 1, related_analytics: [analytic] }
  return analytic
}

/** As deep as it goes, with two ways down from each: more values than anybody can count. */
function shared(levels: number): object {
  let analytic: object = { uid: 5, type_id: 1 }
  for (let i = 0; i < levels; i++)
    analytic = { uid: 'a', type_id: 1, related_analytics: [analytic, analytic] }
  return analytic
}
