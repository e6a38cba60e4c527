import type { AvroSchema } from '../../../../generator/model/avro.ts'
import type { JavaQuirk } from '../java-quirks.ts'

/** A case of docs/decisions/0011-where-resolution-follows-the-specification.md, or one in which all agree. */
export interface DocumentedCase {
  readonly what: string
  readonly writer: AvroSchema
  readonly reader: AvroSchema
  /** A value of the writer's, as hexadecimal digits. */
  readonly bytes: string
  /** What it is read as, in the notation of `treeText` (a branch of a union is `index:value`); undefined: it fails. */
  readonly specification: string | undefined
  /** What Java reads where that is something else, `fails` for nothing. */
  readonly java?: string
  readonly quirk?: JavaQuirk
}
