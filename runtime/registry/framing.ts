import { OcsfKafkaError } from '../errors/ocsf-kafka-error.ts'

const magicByte = 0
const headerLength = 5
const maxId = 0x7fff_ffff

/** A message without its framing. */
export interface Unframed {
  /** The registry's id of the schema that the payload was written with. */
  readonly id: number
  /** A view of the bytes given, not a copy. */
  readonly payload: Uint8Array
}

/**
 * A payload in the schema registry's wire format: byte 0, the schema's id as four big-endian bytes, the payload.
 *
 * @throws RangeError for an id that isn't an integer of 0 to 2^31−1.
 */
export function frame(id: number, payload: Uint8Array): Uint8Array {
  if (!Number.isInteger(id) || id < 0 || id > maxId) throw new RangeError(`${id} is no schema id`)
  const framed = new Uint8Array(headerLength + payload.length)
  framed[0] = magicByte
  framed[1] = id >>> 24
  framed[2] = id >>> 16
  framed[3] = id >>> 8
  framed[4] = id
  framed.set(payload, headerLength)
  return framed
}

/** Takes the framing off. Throws an error with code `BAD_FRAME` for what isn't in the registry's wire format. */
export function unframe(bytes: Uint8Array): Unframed {
  if (bytes.length < headerLength) {
    throw badFrame(bytes, `a framed value has at least ${headerLength} bytes, this one has ${bytes.length}`)
  }
  if (bytes[0] !== magicByte) {
    const looksLikeJson = bytes[0] === 0x7b || bytes[0] === 0x5b
    const json = looksLikeJson ? ' (it looks like JSON text)' : ''
    throw badFrame(bytes, `a framed value starts with byte 0, this one with ${bytes[0]}${json}`)
  }
  const id = (bytes[1]! << 24) | (bytes[2]! << 16) | (bytes[3]! << 8) | bytes[4]!
  if (id < 0) throw badFrame(bytes, `${id} is no schema id`)
  return { id, payload: bytes.subarray(headerLength) }
}

function badFrame(bytes: Uint8Array, why: string): OcsfKafkaError<'BAD_FRAME'> {
  return new OcsfKafkaError(
    'BAD_FRAME',
    `The value is not in the schema registry's wire format: ${why}.`,
    { bytes: bytes.length },
    { hint: 'publish to this topic with a generated client, or with a serializer that uses the registry' },
  )
}
