import type {
  IncomingRecord,
  KafkaClient,
  OutgoingRecord,
  RecordPosition,
  SubscribeOptions,
} from '../../../../runtime/kafka/port.ts'
import { TestMember } from './test-member.ts'

export { until } from './test-member.ts'

/** A cluster to test an implementation of the port on. */
export interface Surroundings {
  /** A new client of the same cluster. */
  client(): Promise<KafkaClient>
  /** The most replicas that a topic of the cluster can have. */
  readonly brokers: number
  close(): Promise<void>
}

/** What the parts of the suite do on the cluster; every topic and group has a name of its own. */
export class TestKit {
  cluster!: Surroundings
  client!: KafkaClient

  newName(what: string): string {
    return `${what}-${crypto.randomUUID().slice(0, 8)}`
  }

  async newTopic(partitions = 1, configs: ReadonlyMap<string, string> = new Map()): Promise<string> {
    const name = this.newName('conformance')
    await this.client.admin.createTopic({ name, partitions, replication: 1, configs })
    return name
  }

  record(topic: string, value: string | null, more: Partial<OutgoingRecord> = {}): OutgoingRecord {
    return {
      topic,
      partition: 0,
      key: null,
      value: value === null ? null : bytes(value),
      headers: [],
      timestamp: Date.now(),
      ...more,
    }
  }

  sendTexts(topic: string, texts: readonly string[], partition = 0): Promise<readonly RecordPosition[]> {
    return this.client.send(texts.map((value) => this.record(topic, value, { partition })))
  }

  async subscribe(
    options: Partial<SubscribeOptions> & { topics: string[] },
    by: KafkaClient = this.client,
  ): Promise<TestMember> {
    const member = new TestMember()
    const group = this.newName('group')
    member.subscription = await by.subscribe({ group, from: 'earliest', ...options }, member)
    return member
  }
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function text(value: Uint8Array | null): string | null {
  return value === null ? null : new TextDecoder().decode(value)
}

/** Time in which something would have happened that must not. */
export function nothingFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** A record with its bytes as arrays, for comparison. */
export function plain(record: IncomingRecord): object {
  const array = (value: Uint8Array | null) => value && [...value]
  return {
    ...record,
    key: array(record.key),
    value: array(record.value),
    headers: record.headers.map(([name, value]) => [name, array(value)]),
  }
}
