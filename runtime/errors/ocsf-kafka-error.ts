import type { ErrorCode, ErrorDetails, KafkaErrorCode } from './error-details.ts'

const brand = Symbol.for('ocsf-kafka.error')

/** Every error of the runtime but those of the codecs (`WireError`, which appears as a cause). */
export class OcsfKafkaError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code
  readonly details: ErrorDetails[Code]
  /** What to do about it. */
  readonly hint: string | undefined

  constructor(
    code: Code,
    message: string,
    details: ErrorDetails[Code],
    options: { hint?: string; cause?: unknown } = {},
  ) {
    super(
      options.hint === undefined ? message : `${message}\n  fix: ${options.hint}`,
      'cause' in options ? { cause: options.cause } : undefined,
    )
    this.name = 'OcsfKafkaError'
    this.code = code
    this.details = details
    this.hint = options.hint
    Object.defineProperty(this, brand, { value: true })
  }
}

/** An error whose `code` tells the type of its `details`. */
export type AnyOcsfKafkaError<Codes extends ErrorCode = ErrorCode> = {
  [Code in Codes]: OcsfKafkaError<Code>
}[Codes]

/** What an implementation of the client port rejects with. */
export type KafkaError = AnyOcsfKafkaError<KafkaErrorCode>

/**
 * Whether this is an error of the runtime, with this code where one is given. It may come from another copy of the
 * package: errors are told by a mark, not by their class.
 */
export function isOcsfKafkaError<Code extends ErrorCode = ErrorCode>(
  error: unknown,
  code?: Code,
): error is AnyOcsfKafkaError<Code> {
  if (typeof error !== 'object' || error === null || !(brand in error)) return false
  return code === undefined || ('code' in error && error.code === code)
}
