import type { IncomingRecord } from '../kafka/port.ts'
import { OffsetTracker } from './offset-tracker.ts'

/** Deals with one record; resolves to whether the lane goes on behind it. Never rejects. */
export type Process = (record: IncomingRecord, signal: AbortSignal) => Promise<'done' | 'stop'>

/** So many records in a row, whose handlers may all be synchronous, before timers and sockets get their turn. */
const turnLength = 64

/**
 * The records of one partition that this member has: dealt with one after the other, in the order of offsets. It
 * lives from the assignment of the partition to its end.
 */
export class PartitionLane {
  /** Whether delivery is paused until the queue has shrunk. */
  paused = false
  readonly #queue: IncomingRecord[] = []
  #head = 0
  readonly #tracker = new OffsetTracker()
  readonly #process: Process
  readonly #onProgress: (lane: PartitionLane) => void
  readonly #abort = new AbortController()
  #halted = false
  #working: Promise<void>
  #busy = false

  /**
   * @param after settles when nobody works on the partition any more that this lane takes over.
   * @param onProgress called after each record that is finished.
   */
  constructor(process: Process, after: Promise<void>, onProgress: (lane: PartitionLane) => void) {
    this.#process = process
    this.#working = after
    this.#onProgress = onProgress
  }

  /** Records that wait for their turn. */
  get queued(): number {
    return this.#queue.length - this.#head
  }

  /** The next offset to read, as far as everything before it is finished. */
  get committable(): bigint | undefined {
    return this.#tracker.next
  }

  push(records: readonly IncomingRecord[]): void {
    if (this.#halted) return
    for (const record of records) {
      this.#tracker.started(record.offset)
      this.#queue.push(record)
    }
    if (this.#busy) return
    this.#busy = true
    this.#working = this.#working.then(() => this.#work())
  }

  /** Begins no further record; resolves when the one that has begun is finished. */
  halt(): Promise<void> {
    this.#halted = true
    return this.#working
  }

  /** Gives the partition up: what has not been finished by now never will be. Resolves as {@link halt}. */
  abandon(): Promise<void> {
    this.#abort.abort()
    return this.halt()
  }

  async #work(): Promise<void> {
    for (let done = 1; !this.#halted && this.#head < this.#queue.length; done++) {
      const record = this.#next()
      const verdict = await this.#process(record, this.#abort.signal)
      if (this.#abort.signal.aborted) break
      if (verdict === 'stop') {
        this.#halted = true
        break
      }
      this.#tracker.finished(record.offset)
      this.#onProgress(this)
      if (done % turnLength === 0) await new Promise(setImmediate)
    }
    this.#busy = false
  }

  #next(): IncomingRecord {
    const record = this.#queue[this.#head++]!
    if (this.#head === this.#queue.length || this.#head > 1024) {
      this.#queue.splice(0, this.#head)
      this.#head = 0
    }
    return record
  }
}
