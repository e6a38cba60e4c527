/** Why bytes could not be read or a value could not be written. The list is closed; docs/limits.md explains each. */
export const wireErrorCodes = [
  'TRUNCATED',
  'TRAILING_BYTES',
  'VARINT_TOO_LONG',
  'INT_OUT_OF_RANGE',
  'LONG_OUT_OF_RANGE',
  /** A finite number that a float can only hold as an infinity. */
  'FLOAT_OUT_OF_RANGE',
  'BAD_BOOLEAN',
  'BAD_UTF8',
  'BAD_LENGTH',
  'BAD_UNION_INDEX',
  'BAD_ENUM_INDEX',
  'BAD_ENUM_SYMBOL',
  'BAD_FIXED_SIZE',
  'BAD_JSON',
  'CLASS_MISMATCH',
  'LONE_SURROGATE',
  'WRONG_TYPE',
  'NO_UNION_BRANCH',
  'TOO_DEEP',
  'TOO_MANY_ITEMS',
  /** The message, a text in it, or what it decodes to is larger than is allowed. */
  'TOO_LARGE',
  /** A value of the writer's schema that the reader's has no place for. */
  'SCHEMA_MISMATCH',
  /** What was to be written throws when it is looked at. */
  'UNREADABLE',
] as const

export type WireErrorCode = (typeof wireErrorCodes)[number]

/** Thrown by generated codecs. */
export class WireError extends Error {
  readonly code: WireErrorCode
  /** What is wrong, without the place. */
  readonly reason: string
  /** The byte at which decoding failed; undefined when encoding. */
  readonly offset: number | undefined
  /** The value's path, such as `ocsf.device.ip`, `kids[3].name` or `metadata{a}`; empty where it is not known. */
  readonly path: string
  /** The same as an RFC 6901 pointer; `''`, which is the whole value, where it is not known. */
  readonly pointer: string

  constructor(
    code: WireErrorCode,
    message: string,
    place: { offset?: number; path?: string; pointer?: string; cause?: unknown } = {},
  ) {
    const where = [
      place.path === undefined || place.path === '' ? '' : ` at ${place.path}`,
      place.offset === undefined ? '' : ` (byte ${place.offset})`,
    ].join('')
    super(`${message}${where}`, 'cause' in place ? { cause: place.cause } : undefined)
    this.name = 'WireError'
    this.code = code
    this.reason = message
    this.offset = place.offset
    this.path = place.path ?? ''
    this.pointer = place.pointer ?? ''
  }
}

/** Whether `error` is a {@link WireError}. */
export function isWireError(error: unknown): error is WireError {
  return error instanceof WireError
}
