import { randomFillSync } from 'node:crypto'

const pool = new Uint8Array(4096)
let used = pool.length
let lastTime = -1
let counter = 0

/**
 * A UUID version 7 (RFC 9562): its first 48 bits are `now`, in milliseconds since the epoch, so ids sort by time.
 * Within a millisecond, and when the clock goes back, a 12-bit counter (method 1 of section 6.2) keeps this
 * process's ids ascending; when it is full, the time runs ahead by a millisecond.
 */
export function uuidV7(now: number): string {
  const random = takeRandom()
  if (now > lastTime) {
    lastTime = now
    // The top bit starts at 0, which leaves the counter room.
    counter = ((random[0]! << 8) | random[1]!) & 0x7ff
  } else if (++counter > 0xfff) {
    lastTime++
    counter = 0
  }
  random[2] = (random[2]! & 0x3f) | 0x80
  const time = lastTime.toString(16).padStart(12, '0')
  const tail = Buffer.from(random.buffer, random.byteOffset + 2, 8).toString('hex')
  const version = (0x7000 | counter).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${tail.slice(0, 4)}-${tail.slice(4)}`
}

/** Ten random bytes; asking the system for each id would cost more than the rest of it. */
function takeRandom(): Uint8Array {
  if (used + 10 > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += 10
  return pool.subarray(used - 10, used)
}
