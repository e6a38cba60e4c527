import { expect, test } from 'vitest'
import { nhiDiscovered, threatHighPriority, topics } from '../../../generated/index.ts'
import { discoveryService } from '../../../generated/services/discovery.ts'
import { realTimeAnalyticsService } from '../../../generated/services/real-time-analytics.ts'
import type { HandlerContext } from '../../../runtime/index.ts'
import { handlerContext, memoryKafka } from '../../../runtime/testing.ts'

test('a context made by hand says what that of the consumer says', async () => {
  const kafka = memoryKafka({ topics })
  const contexts: HandlerContext[] = []
  const service = realTimeAnalyticsService(kafka, {
    'nhi.discovered': (event, context) => {
      const { partition, offset, headers, timestamp, signal } = context
      contexts.push(
        context,
        handlerContext(nhiDiscovered, event, { partition, offset, headers, timestamp, signal }),
      )
    },
  })
  const running = service.run()
  await discoveryService(kafka).nhiDiscovered.publish({
    tenant_id: 'tenant_123',
    entity_id: 'role/x',
    causation_id: 'cause',
    ocsf: { activity_id: 1, severity_id: 1, entity: { name: 'x' } },
  })
  await kafka.idle()
  await service.stop()
  await running
  expect(contexts).toHaveLength(2)
  expect(contexts[1]).toEqual(contexts[0])
})

test('what an event doesn’t say has a place all the same', () => {
  const empty = handlerContext(threatHighPriority, {} as never)
  expect(empty).toMatchObject({
    topic: 'threat.high-priority',
    key: '',
    tenantId: '',
    timestamp: 0,
    eventId: 'threat.high-priority/0/0',
    correlationId: 'threat.high-priority/0/0',
    schemaVersion: 1,
  })
  expect(empty.signal.aborted).toBe(false)
})
