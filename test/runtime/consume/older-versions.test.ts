import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { discoveryService, nhiDiscovered, nhiEvent, topics } from '../../../generated/index.ts'
import { realTimeAnalyticsService } from '../../../generated/services/real-time-analytics.ts'
import { frame, type HandlerContext } from '../../../runtime/index.ts'
import { memoryKafka } from '../../../runtime/testing.ts'
import { measuredEvents } from '../../bench/serde/events.ts'
import { firstMessage, previousMessage } from '../../bench/serde/older-bytes.ts'

const [measured] = measuredEvents
const first = firstMessage(measured!)
const previous = previousMessage(measured!)

/** Kafka with messages of all three versions of NHIEvent, and of one that only the registry knows. */
function kafkaWith(values: readonly (readonly [schema: object, payload: Uint8Array])[]) {
  const texts = [...new Set(values.map(([schema]) => JSON.stringify(schema)))]
  const kafka = memoryKafka({ topics, schemas: texts.map((schema) => ({ subject: 'older', schema })) })
  const sent = values.map(async ([schema, payload]) => {
    const id = await kafka.registry.idOf('older', JSON.stringify(schema))
    return {
      topic: nhiDiscovered.name,
      partition: 0,
      key: null,
      value: frame(id, payload),
      headers: [],
      timestamp: 0,
    }
  })
  return { kafka, send: async () => kafka.client.send(await Promise.all(sent)) }
}

async function received(values: Parameters<typeof kafkaWith>[0]) {
  const { kafka, send } = kafkaWith(values)
  await send()
  const events: { readonly event: object; readonly context: HandlerContext }[] = []
  const service = realTimeAnalyticsService(kafka, {
    'nhi.discovered': async (event, context) => {
      events.push({ event, context })
      if (events.length === values.length) void service.stop()
    },
  })
  await service.run()
  return { kafka, events }
}

describe('a consumer of today reads', () => {
  test('what every earlier version wrote, as today’s type', async () => {
    const unknown = {
      ...previous.schema,
      doc: 'of a fork',
      fields: [...previous.schema.fields, { name: 'x', type: 'long' }],
    }
    const { events } = await received([
      [first.schema, first.bytes],
      [previous.schema, previous.bytes],
      [unknown, Buffer.concat([previous.bytes, Buffer.from([14])])],
    ])
    const ocsf = measured!.value.ocsf as { [name: string]: unknown }
    // 1.1.0 has fewer attributes.
    const common = { class_uid: 3004, type_uid: ocsf.type_uid, metadata: { tenant_uid: 'tenant_123' } }
    expect(events.map(({ event }) => (event as { ocsf: object }).ocsf)).toEqual([
      ocsf,
      expect.objectContaining({ ...common, metadata: expect.objectContaining(common.metadata) }),
      expect.objectContaining({ ...common, metadata: expect.objectContaining(common.metadata) }),
    ])
    expect(events.map(({ context }) => context.diagnostics)).toEqual([[], [], []])
    expect(events[0]!.event).toMatchObject({ ocsf_event: first.text, correlation_id: '', schema_version: 0 })
  })

  test('what version 1 wrote that is no event, without one and with the reason', async () => {
    const documented = readFileSync('examples/ocsf/entity-management.as-documented.json', 'utf8')
    const texts = ['no JSON', '{"class_uid":9999}', documented, '']
    const { events } = await received(
      texts.map((ocsf_event) => [first.schema, firstMessage(measured!, ocsf_event).bytes]),
    )
    expect(events.map(({ event }) => (event as { ocsf_event: string }).ocsf_event)).toEqual(texts)
    expect(events.map(({ event }) => (event as { ocsf?: object }).ocsf !== undefined)).toEqual([
      false,
      false,
      true,
      false,
    ])
    expect(events.map(({ context }) => context.diagnostics.map(({ code }) => code))).toEqual([
      ['LIFT_NOT_JSON'],
      ['LIFT_UNKNOWN_CLASS'],
      expect.arrayContaining(['LIFT_UNKNOWN_ATTRIBUTE']),
      [],
    ])
    const lifted = (events[2]!.event as { ocsf: { unmapped: string } }).ocsf
    expect(JSON.parse(lifted.unmapped)).toMatchObject({ risk_score: 3.2, tenant_uid: 'tenant_123' })
  })
})

test('a message beyond a consumer’s limits is not read', async () => {
  const kafka = memoryKafka({ topics })
  await discoveryService(kafka).nhiDiscovered.publish({
    tenant_id: 't',
    entity_id: 'e',
    ocsf: { activity_id: 1, severity_id: 1, entity: { uid: 'e', type: 'Role' }, message: 'x'.repeat(1000) },
  })
  const service = realTimeAnalyticsService(
    kafka,
    { 'nhi.discovered': () => undefined },
    { limits: { maxBytes: 500 } },
  )
  await expect(service.run()).rejects.toMatchObject({
    code: 'RECORD_UNREADABLE',
    cause: { code: 'TOO_LARGE' },
  })
})

test('a schema of which nothing can be read is named with what is wrong', () => {
  const other = {
    type: 'record',
    name: 'NHIEvent',
    namespace: 'com.nexora.events',
    fields: [{ name: 'a', type: 'int' }],
  }
  expect(() => nhiEvent.decodeFrom(other)).toThrow(
    "com.nexora.events.NHIEvent version 3 can't be read from it: com.nexora.events.NHIEvent has a field event_id without a default, which the writer's doesn't have",
  )
  expect(() => nhiEvent.decodeFrom({ ...other, name: 'Other' })).toThrow(/Other can't be read as the record/)
  expect(() => nhiEvent.decodeFrom('{')).toThrow('the schema is not JSON')
  expect(() => nhiEvent.decodeFrom('"long"')).toThrow(/long can't be read as/)
})
