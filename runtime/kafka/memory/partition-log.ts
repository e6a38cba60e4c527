import type { Header, IncomingRecord, OutgoingRecord } from '../port.ts'

/** One partition's records, append-only. Bytes are copied on the way in and on the way out. */
export class PartitionLog {
  #start = 0n
  #records: StoredRecord[] = []

  /** The offset of the first record that is still there. */
  get start(): bigint {
    return this.#start
  }

  /** The offset that the next record gets. */
  get end(): bigint {
    return this.#start + BigInt(this.#records.length)
  }

  /** Appends a copy of the record and returns its offset. `sequence` orders records across partitions. */
  append(record: OutgoingRecord, sequence: number): bigint {
    const offset = this.end
    this.#records.push({ sequence, record: { ...copyOf(record), offset } })
    return offset
  }

  /** At most `limit` records from `offset` on, or from the start where that lies behind it. */
  read(offset: bigint, limit: number): IncomingRecord[] {
    const from = offset > this.#start ? Number(offset - this.#start) : 0
    return this.#records.slice(from, from + limit).map(({ record }) => ({ ...record, ...copyOf(record) }))
  }

  /** Every record with its place in the order of the whole cluster. */
  readAll(): StoredRecord[] {
    return this.#records.map(({ sequence, record }) => ({
      sequence,
      record: { ...record, ...copyOf(record) },
    }))
  }

  /** Deletes the records before `offset`, which is at most {@link end}. */
  deleteBefore(offset: bigint): void {
    if (offset <= this.#start) return
    this.#records = this.#records.slice(Number(offset - this.#start))
    this.#start = offset
  }

  /** The first offset whose timestamp is at or after `time`, else the end. */
  offsetAt(time: number): bigint {
    return this.#records.find(({ record }) => record.timestamp >= time)?.record.offset ?? this.end
  }
}

interface StoredRecord {
  readonly sequence: number
  readonly record: IncomingRecord
}

function copyOf(record: OutgoingRecord): OutgoingRecord {
  return {
    topic: record.topic,
    partition: record.partition,
    key: copyBytes(record.key),
    value: copyBytes(record.value),
    headers: record.headers.map(([name, value]): Header => [name, copyBytes(value)]),
    timestamp: record.timestamp,
  }
}

function copyBytes(bytes: Uint8Array | null): Uint8Array | null {
  // Not slice(): a Buffer's slice is a view.
  return bytes === null ? null : new Uint8Array(bytes)
}
