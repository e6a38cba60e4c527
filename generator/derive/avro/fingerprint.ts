import { hash } from 'node:crypto'
import type { AvroSchema } from '../../model/avro.ts'
import type { SchemaFingerprint } from '../../model/record.ts'
import { canonicalForm } from './canonical.ts'

/** The fingerprints of a self-contained schema's parsing canonical form. */
export function fingerprintOf(schema: AvroSchema): SchemaFingerprint {
  const form = Buffer.from(canonicalForm(schema))
  return { rabin: rabin(form), sha256: hash('sha256', form, 'hex') }
}

const emptyHigh = 0xc15d213a
const emptyLow = 0xa4d7a795

/** The table of the Avro specification's fingerprint algorithm, in two halves of 32 bits. */
const [tableHigh, tableLow] = makeTable()

/** CRC-64-AVRO (the specification's Rabin fingerprint) of these bytes: 16 hexadecimal digits, big-endian. */
export function rabin(bytes: Uint8Array): string {
  let high = emptyHigh
  let low = emptyLow
  for (const byte of bytes) {
    const entry = (low ^ byte) & 0xff
    low = ((low >>> 8) | (high << 24)) ^ tableLow[entry]!
    high = (high >>> 8) ^ tableHigh[entry]!
  }
  return hex(high) + hex(low)
}

function makeTable(): [Uint32Array, Uint32Array] {
  const highs = new Uint32Array(256)
  const lows = new Uint32Array(256)
  for (let i = 0; i < 256; i++) {
    let high = 0
    let low = i
    for (let bit = 0; bit < 8; bit++) {
      const isOdd = (low & 1) === 1
      low = (low >>> 1) | (high << 31)
      high = high >>> 1
      if (isOdd) {
        high ^= emptyHigh
        low ^= emptyLow
      }
    }
    highs[i] = high
    lows[i] = low
  }
  return [highs, lows]
}

function hex(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0')
}
