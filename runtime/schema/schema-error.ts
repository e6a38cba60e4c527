/** What is wrong with schemas, as against bytes. */
export type SchemaErrorCode =
  /** It isn't an Avro schema. */
  | 'BAD_SCHEMA'
  /** Nothing that was written with the one can be read with the other. */
  | 'SCHEMA_MISMATCH'
  /** The record has no such version. */
  | 'UNKNOWN_VERSION'

/** Thrown where a decoder for a writer's schema is made. */
export class SchemaError extends Error {
  readonly code: SchemaErrorCode
  /** The field's path, such as `ocsf.device`; empty for the whole schema. */
  readonly path: string

  constructor(code: SchemaErrorCode, message: string, options: { path?: string; cause?: unknown } = {}) {
    const { path = '', ...rest } = options
    super(path === '' ? message : `${message} at ${path}`, rest)
    this.name = 'SchemaError'
    this.code = code
    this.path = path
  }
}

/** Whether `error` is a {@link SchemaError}. */
export function isSchemaError(error: unknown): error is SchemaError {
  return error instanceof SchemaError
}
