import type { OutgoingRecord } from '../port.ts'

const batchHeader = 61

/**
 * The bytes of a batch with this one record, uncompressed (Kafka's record format v2): what `max.message.bytes` is
 * compared with.
 */
export function batchSize(record: OutgoingRecord): number {
  let size = 1 + 1 + 1 + sized(record.key) + sized(record.value) + varintLength(record.headers.length)
  for (const [name, value] of record.headers) {
    const nameLength = Buffer.byteLength(name)
    size += varintLength(nameLength) + nameLength + sized(value)
  }
  return batchHeader + varintLength(size) + size
}

function sized(bytes: Uint8Array | null): number {
  return bytes === null ? 1 : varintLength(bytes.length) + bytes.length
}

/** Zigzag: lengths and counts take one bit more than the number. */
function varintLength(value: number): number {
  let length = 1
  for (let rest = value; rest >= 64; rest = Math.floor(rest / 128)) length++
  return length
}
