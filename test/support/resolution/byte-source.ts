/** Why a value can't be read. */
export class ResolutionError extends Error {}

/** Reads Avro's primitives straight from the specification, slowly: the measure for readers that are fast. */
export interface ByteSource {
  long(): number
  boolean(): boolean
  float(): number
  double(): number
  bytes(size: number): Buffer
  readonly atEnd: boolean
}

export function byteSource(bytes: Uint8Array): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const take = (size: number) => {
    if (size < 0 || size > buffer.length - at) throw new ResolutionError(`${size} bytes wanted`)
    at += size
    return buffer.subarray(at - size, at)
  }
  return {
    long() {
      let zigzag = 0n
      for (let shift = 0n; ; shift += 7n) {
        const byte = take(1)[0]!
        zigzag |= BigInt(byte & 127) << shift
        if (byte < 128) break
      }
      return Number(zigzag & 1n ? -(zigzag + 1n) / 2n : zigzag / 2n)
    },
    boolean: () => take(1)[0] === 1,
    float: () => take(4).readFloatLE(),
    double: () => take(8).readDoubleLE(),
    bytes: take,
    get atEnd() {
      return at === buffer.length
    },
  }
}
