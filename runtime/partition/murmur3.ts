/**
 * MurmurHash3_x86_32 of bytes, as an unsigned 32-bit integer (Austin Appleby's public-domain algorithm, with its
 * published constants).
 */
export function murmur3(bytes: Uint8Array, seed: number): number {
  const length = bytes.length
  const blocks = length - (length % 4)
  let h = seed | 0
  for (let i = 0; i < blocks; i += 4) {
    const k = bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24)
    h ^= scramble(k)
    h = (h << 13) | (h >>> 19)
    h = (Math.imul(h, 5) + 0xe6546b64) | 0
  }
  let tail = 0
  for (let i = length - 1; i >= blocks; i--) tail = (tail << 8) | bytes[i]!
  if (blocks < length) h ^= scramble(tail)
  return fmix32(h ^ length)
}

/** Murmur3's finaliser: a bijection of 32-bit integers in which every input bit moves every output bit. */
export function fmix32(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

function scramble(k: number): number {
  const mixed = Math.imul(k, 0xcc9e2d51)
  return Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593)
}
