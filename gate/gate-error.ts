/** The gate can't do its work: never a verdict. The command line ends with exit code 2. */
export class GateError extends Error {
  /** What to do about it. */
  readonly hint: string | undefined
  /** What was asked for isn't there at all: where nobody asked for it by name, that is fine. */
  readonly absent: boolean

  constructor(
    message: string,
    options: {
      readonly hint?: string | undefined
      readonly absent?: boolean
      readonly cause?: unknown
    } = {},
  ) {
    super(message, { cause: options.cause })
    this.name = 'GateError'
    this.hint = options.hint
    this.absent = options.absent ?? false
  }
}

/** Whether an error is a {@link GateError}. */
export function isGateError(error: unknown): error is GateError {
  return error instanceof GateError
}
