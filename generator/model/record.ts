import type { AvroRecord, AvroSchema } from './avro.ts'

/** A record that topics carry, from `avro/<name>.avsc`. */
export interface RecordModel {
  /** The simple name, which is the file's name too. */
  readonly name: string
  readonly fullName: string
  /** Relative to the project's root. */
  readonly file: string
  /** As written: other records appear as references. */
  readonly schema: AvroRecord
  /** With every type that it refers to defined in place, at its first use: what a registry gets. */
  readonly selfContained: AvroSchema
  /** The number of the last version in `avro/history/<name>/` if it is this schema, else the next one. */
  readonly version: number
  /** The file of that version, relative to the project's root; undefined where it has yet to be written. */
  readonly versionFile: string | undefined
  /** What was published under the numbers before `version`, ascending. */
  readonly earlier: readonly EarlierVersion[]
  /** Of the parsing canonical form of the self-contained schema. */
  readonly fingerprint: SchemaFingerprint
}

/** A version that a record once had. */
export interface EarlierVersion {
  readonly number: number
  /** Relative to the project's root. */
  readonly file: string
  /** Self-contained. */
  readonly schema: AvroSchema
}

export interface SchemaFingerprint {
  /** CRC-64-AVRO, 16 hexadecimal digits, big-endian. */
  readonly rabin: string
  /** SHA-256, 64 hexadecimal digits. */
  readonly sha256: string
}
