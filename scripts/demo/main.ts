import { services as declared, topics } from '../../generated/index.ts'
import { isOcsfKafkaError } from '../../runtime/index.ts'
import { memoryKafka } from '../../runtime/testing.ts'
import { consumers, type Receipt } from './consume.ts'
import { publishAll, publishInvalid } from './publish.ts'
import { table } from './table.ts'

/**
 * What `npm start` shows after codegen: five services publish typed events through generated clients, five receive
 * them decoded, and an invalid event is refused. It runs on the in-memory Kafka, so it needs nothing else.
 */
const kafka = memoryKafka({ topics })
const receipts: Receipt[] = []
const services = consumers(kafka, receipts)
const running = services.map((service) => service.run())

await publishAll(kafka)
const refusal = await publishInvalid(kafka)
await kafka.idle()
await Promise.all(services.map((service) => service.stop()))
await Promise.all(running)

console.log('\nAn invalid event, cast past the compiler:\n')
console.log(isOcsfKafkaError(refusal) ? refusal.message : refusal)

const producersOf = (topic: string) =>
  declared.filter(({ produces }) => produces.some((produced) => produced === topic)).map(({ name }) => name)
const receiversOf = (topic: string) => {
  const got = new Set(receipts.filter((receipt) => receipt.topic === topic).map(({ service }) => service))
  return declared.map(({ name }) => name as string).filter((name) => got.has(name))
}

const rows = topics.map((topic) => {
  const written = kafka.cluster.records(topic.name)
  const bytes = written.reduce((sum, { value }) => sum + (value?.length ?? 0), 0)
  return [
    topic.name,
    producersOf(topic.name).join(', '),
    String(written.length),
    String(bytes),
    receiversOf(topic.name).join(', '),
  ]
})
console.log('\nWhat happened, on an in-memory Kafka:\n')
console.log(table(['topic', 'published by', 'events', 'bytes', 'received by'], rows))
const total = rows.reduce((sum, [, , events]) => sum + Number(events), 0)
console.log(`\n${total} events published, ${receipts.length} receipts, 1 event refused.`)
await kafka.close()
