import { readdirSync, readFileSync } from 'node:fs'
import avro from 'avsc'
import { describe, expect, test } from 'vitest'
import {
  discoveryService,
  entityManagement,
  nhiDiscovered,
  nhiEvent,
  notificationService,
  threatDetected,
  topics,
  validateEntityManagement,
} from '../../generated/index.ts'
import type { ValidAnalytic } from '../../generated/ocsf/objects/analytic.ts'
import { analyticsService } from '../../generated/services/analytics.ts'
import { type HandlerContext, unframe } from '../../runtime/index.ts'
import { memoryKafka } from '../../runtime/testing.ts'

const event = { tenant_id: 'tenant_123', entity_id: 'arn:aws:iam::123456789012:role/x' }
const ocsf = {
  activity_id: 1 as const,
  severity_id: 1 as const,
  entity: { uid: event.entity_id, type: 'Role' },
}

describe('a builder', () => {
  test('gives an event without a problem, the product included', () => {
    const built = entityManagement(ocsf)
    expect(validateEntityManagement(built)).toEqual([])
    expect(built.metadata.product).toEqual({
      name: 'Nexora AED Platform',
      vendor_name: 'Nexora Security',
      version: '1.0.0',
    })
  })

  test('keeps a product that it is given', () => {
    expect(entityManagement(ocsf, { product: { name: 'Mine' } }).metadata.product).toEqual({ name: 'Mine' })
    const given = { ...ocsf, metadata: { product: { name: 'Theirs' } } }
    expect(entityManagement(given, { product: { name: 'Mine' } }).metadata.product).toEqual({
      name: 'Theirs',
    })
  })
})

describe('generated clients on the in-memory Kafka', () => {
  test('what is published arrives as it was completed', async () => {
    const kafka = memoryKafka({ topics })
    const published = await discoveryService(kafka).nhiDiscovered.publish({
      ...event,
      ocsf: { ...ocsf, unmapped: { a: [1] } },
    })
    expect(published.event).toMatchObject({
      event_type: 'nhi.discovered',
      schema_version: nhiEvent.version,
      ocsf: {
        class_uid: 3004,
        type_uid: 300401,
        type_name: 'Entity Management: Create',
        severity: 'Informational',
      },
    })
    const [received] = kafka.events(nhiDiscovered)
    expect(received).toEqual({
      ...(published.event as object),
      ocsf: { ...(published.event as { ocsf: object }).ocsf, unmapped: '{"a":[1]}' },
    })
  })

  test('the bytes are those of the schema in generated/avsc, to avsc as well', async () => {
    const kafka = memoryKafka({ topics })
    await discoveryService(kafka).nhiDiscovered.publish({ ...event, ocsf })
    const [record] = kafka.cluster.records('nhi.discovered')
    const schema = JSON.parse(readFileSync('generated/avsc/NHIEvent.avsc', 'utf8'))
    const decoded = avro.Type.forSchema(schema).fromBuffer(Buffer.from(unframe(record!.value!).payload))
    expect(decoded).toMatchObject({ tenant_id: 'tenant_123', event_type: 'nhi.discovered' })
    expect(JSON.parse(nhiEvent.schema)).toEqual(schema)
  })

  test('a reader of version 1 finds the event as JSON text in today’s bytes', async () => {
    const kafka = memoryKafka({ topics })
    const given = { ...ocsf, unmapped: '{"deep":{"x":1}}', nhi_risk_score: 3.2 }
    await discoveryService(kafka).nhiDiscovered.publish({ ...event, ocsf: given })
    const [record] = kafka.cluster.records('nhi.discovered')
    const [file] = readdirSync('avro/history/NHIEvent').filter((name) => name.startsWith('1-'))
    const reader = avro.Type.forSchema(JSON.parse(readFileSync(`avro/history/NHIEvent/${file}`, 'utf8')))
    const writer = avro.Type.forSchema(JSON.parse(nhiEvent.schema))
    const bytes = Buffer.from(unframe(record!.value!).payload)
    const old = reader.fromBuffer(bytes, reader.createResolver(writer)) as { ocsf_event: string }
    const [today] = kafka.events(nhiDiscovered)
    expect(JSON.parse(old.ocsf_event)).toEqual({ ...today!.ocsf, unmapped: { deep: { x: 1 } } })
  })

  test('what a handler publishes carries its event’s correlation, and names it as the cause', async () => {
    const kafka = memoryKafka({ topics })
    const contexts: HandlerContext[] = []
    const analytics = analyticsService(kafka)
    const finding = { severity_id: 4 as const, finding_info: { uid: 'f', title: 'a threat' } }
    const threat = { ...event, threat_id: 't', threat_score: 9 }
    const service = notificationService(kafka, {
      'threat.detected': async (_threat, context) => {
        contexts.push(context)
        await analytics.threatEscalated.publish({ ...threat, ocsf: { ...finding, activity_id: 2 } })
      },
      'threat.escalated': (_threat, context) => {
        contexts.push(context)
      },
    })
    const running = service.run()
    await analytics.threatDetected.publish({ ...threat, ocsf: { ...finding, activity_id: 1 } })
    await kafka.idle()
    await service.stop()
    await running
    const [first, second] = contexts
    expect(second).toMatchObject({ correlationId: first!.correlationId, causationId: first!.eventId })
    expect(first!.causationId).toBeUndefined()
  })

  test('an event that no reader could read is refused, whatever is validated', async () => {
    const kafka = memoryKafka({ topics })
    const analytics = analyticsService(kafka)
    const detected = (depth: number) => {
      let analytic: ValidAnalytic = { type_id: 1, uid: 'a' }
      for (let i = 1; i < depth; i++) analytic = { type_id: 1, uid: 'a', related_analytics: [analytic] }
      const finding_info = { uid: 'f', title: 'a threat', analytic }
      const ocsf = { activity_id: 1 as const, severity_id: 4 as const, finding_info }
      return { ...event, threat_id: 't', threat_score: 9, ocsf }
    }
    for (const validate of ['warn', 'off'] as const) {
      await analytics.threatDetected.publish(detected(200), { validate })
      await expect(analytics.threatDetected.publish(detected(201), { validate })).rejects.toMatchObject({
        details: { issues: expect.arrayContaining([expect.objectContaining({ code: 'NOT_ENCODABLE' })]) },
      })
    }
    expect(kafka.events(threatDetected)).toHaveLength(2)
  })

  test('what can’t be written is named by its place, also in what is JSON text on the wire', async () => {
    const kafka = memoryKafka({ topics })
    const { nhiDiscovered: producer } = discoveryService(kafka)
    const cases: [more: object, pointer: string][] = [
      [
        {
          observables: [
            { name: 'a', type_id: 1 },
            { name: 'lone \udc00', type_id: 1 },
          ],
        },
        '/observables/1/name',
      ],
      [{ unmapped: { a: [{ b: 1n }] } }, '/unmapped/a/0/b'],
      [{ device: 'laptop' }, '/device'],
      [{ entity: { uid: ['e'] } }, '/entity/uid'],
      [{ metadata: { product: { version: 5 } } }, '/metadata/product/version'],
    ]
    for (const [more, pointer] of cases) {
      const input = { ...event, ocsf: { ...ocsf, ...more } }
      for (const validate of ['warn', 'off'] as const) {
        await expect(producer.publish(input as never, { validate })).rejects.toMatchObject({
          code: 'PUBLISH_REFUSED',
          details: {
            issues: expect.arrayContaining([
              expect.objectContaining({ code: 'NOT_ENCODABLE', pointer: `/ocsf${pointer}` }),
            ]),
          },
        })
      }
    }
  })

  test('another tenant in the OCSF event is refused, with all that is wrong', async () => {
    const kafka = memoryKafka({ topics })
    const wrong = { ...ocsf, metadata: { tenant_uid: 'somebody_else' }, entity: {} }
    await expect(
      discoveryService(kafka).nhiDiscovered.publish({ ...event, ocsf: wrong }),
    ).rejects.toMatchObject({
      code: 'PUBLISH_REFUSED',
      details: {
        issues: expect.arrayContaining([
          expect.objectContaining({ code: 'CONSTRAINT_AT_LEAST_ONE', pointer: '/ocsf/entity' }),
          expect.objectContaining({ pointer: '/ocsf/metadata/tenant_uid' }),
        ]),
      },
    })
    expect(kafka.cluster.records('nhi.discovered')).toEqual([])
  })
})
