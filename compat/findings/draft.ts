import type { FieldSchema } from '../../runtime/schema/schema-type.ts'
import type { Finding, FindingCode, FindingKind, Place, SchemaEdit } from '../finding.ts'
import type { PreparedSchema } from '../prepare.ts'
import type { Visit } from '../walk/visit.ts'

/** What to put at the visited place, so that reading an event fails there. */
export type Breach =
  /** Any value will do. */
  | { readonly kind: 'any' }
  | { readonly kind: 'symbol'; readonly index: number }
  /** Bytes that aren't UTF-8. */
  | { readonly kind: 'not-text' }
  /** 2^53. */
  | { readonly kind: 'large-long' }

/** A finding before what engines say of it. */
export interface Draft {
  readonly code: FindingCode
  readonly kind: FindingKind
  /** Default: that of the code. */
  readonly severity?: Finding['severity']
  readonly message: string
  readonly path: string
  readonly reader: Place
  readonly writer: Place
  readonly hint?: string
  readonly fix?: SchemaEdit
  /** Where it was found; absent for what is wrong with a schema by itself. */
  readonly visit?: Visit
  /** The reader's field that it is about, where it is about one that isn't filled. */
  readonly field?: FieldSchema
  /** Present on every one of kind `data`, but where no event fits into what can be shown. */
  readonly breach?: Breach
}

/** Two schemas while they are compared. */
export interface Pair {
  readonly writer: PreparedSchema
  readonly reader: PreparedSchema
  /** The one that may still be edited. */
  readonly proposed: 'reader' | 'writer'
  readonly report: (draft: Draft) => void
}
