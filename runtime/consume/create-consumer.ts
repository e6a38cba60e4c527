import { currentContext } from '../context/event-context.ts'
import { OcsfKafkaError } from '../errors/ocsf-kafka-error.ts'
import type { Kafka } from '../kafka/connection.ts'
import type { ConsumerSettings } from './consumer-options.ts'
import { ConsumerSession } from './consumer-session.ts'

/** Consumes the topics for which a service has handlers. */
export interface EventConsumer {
  /**
   * Joins the group and handles events, those of one partition in order and partitions side by side, until `stop`.
   * Rejects with what made it end otherwise: `HANDLER_FAILED` or `RECORD_UNREADABLE` with the record's place (nothing
   * from that record on is committed), `COMMIT_FAILED`, `UNKNOWN_SCHEMA`, or an error of Kafka's. It may be called
   * again once it has settled.
   */
  run(): Promise<void>
  /**
   * Ends `run`: handlers that have begun are waited for and their events committed; what waits in queues is left to
   * the group's next member. Resolves when `run` has settled; at once when a handler of this consumer calls it,
   * which would otherwise wait for itself.
   */
  stop(): Promise<void>
}

/** A consumer, as generated services use it. */
export function createConsumer(kafka: Kafka, settings: ConsumerSettings): EventConsumer {
  let current: { readonly session: ConsumerSession; readonly settled: Promise<void> } | undefined
  return {
    run() {
      const { group } = settings
      if (current !== undefined) {
        const message = `The consumer of group ${group} is running already.`
        return Promise.reject(new OcsfKafkaError('ALREADY_RUNNING', message, { group }))
      }
      const session = new ConsumerSession(kafka, settings)
      const running = session.run().finally(() => {
        current = undefined
      })
      const ignore = () => undefined
      current = { session, settled: running.then(ignore, ignore) }
      return running
    },
    async stop() {
      if (current === undefined) return
      const { session, settled } = current
      session.end()
      if (!session.runsIn(currentContext())) await settled
    },
  }
}
