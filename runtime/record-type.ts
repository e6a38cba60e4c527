import type { LiftDiagnostic } from './lift/diagnostic.ts'
import type { LiftLimits } from './lift/limits.ts'
import type { ClassRules } from './validate/rules.ts'
import type { DecodeLimits } from './wire/decode-limits.ts'

/** An Avro record that topics carry: made by the generator, one per record. */
export interface RecordType<T> {
  /** Avro full name, such as `com.nexora.events.NHIEvent`. */
  readonly name: string
  /** The number of this schema in `avro/history`. */
  readonly version: number
  /** The self-contained schema as JSON text. */
  readonly schema: string
  readonly fingerprint: {
    /** CRC-64-AVRO of the parsing canonical form, 16 hexadecimal digits, big-endian. */
    readonly rabin: string
    /** SHA-256 of the parsing canonical form, 64 hexadecimal digits. */
    readonly sha256: string
  }
  /** The Avro binary encoding. Throws a `WireError` that says what can't be encoded, and where it stands. */
  encode(value: T): Uint8Array
  /**
   * Writes the same bytes into `target` from `offset` on and returns the position after them; a position beyond
   * `target.length` means that they did not fit.
   */
  encodeInto?(value: T, target: Uint8Array, offset: number): number
  /**
   * The value of one whole message, without framing, that was written with this very schema. Throws a `WireError` with
   * the byte offset and the path; beyond the limits too ({@link DecodeLimits}).
   */
  decode(bytes: Uint8Array, limits?: Partial<DecodeLimits>): T
  /**
   * A decoder for what was written with another schema: a version of `avro/history`, or a schema as JSON or its text.
   * It gives values of this one, by Avro's schema resolution. Throws a `SchemaError` for what isn't a schema, a version
   * that the record doesn't have, or a schema of which nothing can be read.
   */
  decodeFrom(writer: number | string | object, options?: DecodeOptions): (bytes: Uint8Array) => T
}

export interface DecodeOptions {
  /** What one message may cost. Default: those of {@link DecodeLimits}. */
  readonly limits?: Partial<DecodeLimits> | undefined
  /** What JSON text is lifted at most. Default: those of {@link LiftLimits}. */
  readonly liftLimits?: Partial<LiftLimits> | undefined
  /** Told, before a value is given, what of its event could not be lifted out of JSON text, or had to move. */
  readonly onLift?: ((diagnostics: readonly LiftDiagnostic[], unlisted: number) => void) | undefined
}

/** Which fields of a record have a meaning to the runtime; each is absent where the record has no such field. */
export interface Envelope {
  readonly id?: string
  readonly tenant?: string
  readonly type?: string
  /** Milliseconds since the epoch. */
  readonly time?: string
  readonly correlation?: string
  readonly causation?: string
  readonly schemaVersion?: string
  /** The field that holds the typed OCSF event. */
  readonly ocsf?: string
}

/** An OCSF class that a topic may carry. */
export interface TopicClass {
  readonly rules: ClassRules
  /** activity_ids allowed on the topic. */
  readonly activities: readonly number[]
}

/**
 * A topic of the manifest: made by the generator. `T` is what handlers get, `Input` what `publish` takes, `Written`
 * what it resolves with.
 */
export interface TopicType<T, Input = T, Written = unknown> {
  readonly name: string
  readonly record: RecordType<T>
  readonly partitions: number
  /** Registry subject of the value, such as `nhi.discovered-value`. */
  readonly subject: string
  /** Fields that make the message key; one field's text as it is, several joined by `|`. */
  readonly key: readonly string[]
  readonly envelope: Envelope
  /** Empty where the record carries no OCSF event. */
  readonly classes: readonly TopicClass[]
  /**
   * The schema's defaults as the codec takes them (bytes, not text), by field: filled when the input leaves the field
   * out and the envelope doesn't say it.
   */
  readonly defaults: { readonly [field: string]: unknown }
  /** Text fields that are filled with the OCSF event as JSON, for consumers of versions without the typed field. */
  readonly dualWrite?: readonly string[]
  /** Type-level only: never present at run time. */
  readonly Input?: Input
  /** Type-level only: never present at run time. */
  readonly Written?: Written
}
