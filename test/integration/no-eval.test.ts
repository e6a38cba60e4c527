import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** Reads what every version wrote and one that nobody knows, publishes and consumes. */
const script = `
  import { strictEqual } from 'node:assert'
  import { discoveryService, nhiEvent, topics } from './generated/index.ts'
  import { realTimeAnalyticsService } from './generated/services/real-time-analytics.ts'
  import { versions } from './generated/records/nhi-event.versions.ts'
  import { memoryKafka } from './runtime/testing.ts'

  const kafka = memoryKafka({ topics })
  const input = { tenant_id: 't', entity_id: 'e', ocsf: { activity_id: 1, severity_id: 1, entity: { uid: 'e', type: 'Role' } } }
  const { event } = await discoveryService(kafka).nhiDiscovered.publish(input)
  const service = realTimeAnalyticsService(kafka, { 'nhi.discovered': () => void service.stop() })
  await service.run()

  const first = JSON.parse(versions[1])
  const text = (value) => [value.length * 2, ...Buffer.from(value)]
  const bytes = Uint8Array.from([...text('i'), ...text('t'), ...text('e'), ...text('y'), 2, ...text('{"class_uid":1}'), 0])
  strictEqual(nhiEvent.decodeFrom(1)(bytes).ocsf_event, '{"class_uid":1}')
  const unknown = { ...first, fields: [...first.fields, { name: 'gone', type: { type: 'array', items: ['null', 'double'] } }] }
  strictEqual(nhiEvent.decodeFrom(unknown)(Uint8Array.from([...bytes, 0])).event_id, 'i')
  strictEqual(nhiEvent.decode(nhiEvent.encode(event)).event_id, event.event_id)
  let refused = false
  try { new Function('') } catch { refused = true }
  strictEqual(refused, true)
  console.log('done')
`

test('everything runs where no code may be made from strings', () => {
  const flags = ['--disallow-code-generation-from-strings', '--input-type=module-typescript']
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, '-e', script], {
    encoding: 'utf8',
  })
  expect({ status, stdout, stderr: stderr.replace(/.*Warning.*\n/g, '') }).toMatchObject({
    status: 0,
    stdout: 'done\n',
  })
})
