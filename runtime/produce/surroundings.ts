import type { EventContext } from '../context/event-context.ts'
import type { RecordField } from './record-fields.ts'

/** The service that publishes, as its generated client says it. */
export interface ServiceIdentity {
  readonly name: string
  /** OCSF's metadata.product of the events that don't give one. */
  readonly product: {
    readonly name: string
    readonly vendor_name?: string
    readonly version?: string
  }
}

/** What preparing an event depends on besides the event and the topic. */
export interface Surroundings {
  readonly service: ServiceIdentity
  /** The fields of the topic's record, by name. */
  readonly fields: ReadonlyMap<string, RecordField>
  /** As it was when `publish` was called. */
  readonly context: EventContext | undefined
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Makes the id of an event that has none. */
  readonly newId: () => string
}
