import { expect, test } from 'vitest'
import { nameTopics } from '../../../generator/print/topic.ts'

const names = (topics: string[], taken: string[] = []) =>
  [...nameTopics(topics, new Set(taken)).values()].map(({ type, value }) => [type, value])

test('a topic is called after its name', () => {
  expect(names(['nhi.baseline_changed', 'threat.high-priority'])).toEqual([
    ['NhiBaselineChanged', 'nhiBaselineChanged'],
    ['ThreatHighPriority', 'threatHighPriority'],
  ])
})

test('a topic called like a record, a class or an enum says that it is the topic', () => {
  expect(names(['orders', 'severity_id'], ['Orders', 'SeverityId'])).toEqual([
    ['OrdersTopic', 'ordersTopic'],
    ['SeverityIdTopic', 'severityIdTopic'],
  ])
})

test('a topic whose value, input or result would take a name gives way too', () => {
  expect(names(['orders'], ['orders'])).toEqual([['OrdersTopic', 'ordersTopic']])
  expect(names(['orders'], ['OrdersInput'])).toEqual([['OrdersTopic', 'ordersTopic']])
  expect(names(['orders'], ['OrdersPublished'])).toEqual([['OrdersTopic', 'ordersTopic']])
})

test.each(['run', 'stop', 'topics', 'services', 'ocsf'])(
  'the topic %s does not hide what a service or the index has',
  (topic) => {
    const [name] = nameTopics([topic], new Set()).values()
    expect(name!.value).toBe(`${topic}Topic`)
  },
)
