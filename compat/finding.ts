/** Avro Java's names (SchemaIncompatibilityType), which Confluent's registry answers with too. */
export type AvroIncompatibility =
  | 'NAME_MISMATCH'
  | 'FIXED_SIZE_MISMATCH'
  | 'MISSING_ENUM_SYMBOLS'
  | 'READER_FIELD_MISSING_DEFAULT_VALUE'
  | 'TYPE_MISMATCH'
  | 'MISSING_UNION_BRANCH'

export type FindingCode =
  | AvroIncompatibility
  /** A default isn't a value of its field's type. */
  | 'INVALID_DEFAULT'
  /** Two of the reader's fields would be filled from one of the writer's. */
  | 'FIELDS_SHARE_SOURCE'
  /** Bytes are read as a string: those that aren't UTF-8 can't be. */
  | 'BYTES_NOT_TEXT'
  /** Several branches of the reader's union fit, and only a rule says which is taken. */
  | 'AMBIGUOUS_UNION_BRANCH'
  | 'LOGICAL_TYPE_CHANGED'
  /** A decimal's precision or scale changed: the same bytes are another number. */
  | 'DECIMAL_CHANGED'
  /** What a reader fills in for what older events don't have is another value now. */
  | 'DEFAULT_CHANGED'
  /** An alias is the name of something else: the name has another meaning than it had. */
  | 'ALIAS_COLLISION'
  /** A promotion rounds: a long read as a float or double, an int read as a float. */
  | 'LOSSY_PROMOTION'
  /** Values beyond a documented limit of the reader are refused. */
  | 'LIMIT'
  /** A registry gives another verdict than decoding does. */
  | 'ENGINES_DIFFER'
  /** The same fields in another order. */
  | 'FIELD_ORDER_CHANGED'

/**
 * `data`: there is an event that can't be read. `rule-only`: a registry refuses the pair, and every event can be read.
 * `notice`: every event within the documented limits can be read, and something about it may surprise.
 */
export type FindingKind = 'data' | 'rule-only' | 'notice'

/** A place in a schema. */
export interface Place {
  /** RFC 6901 pointer into the schema's JSON, as it was given; `''` is the whole. */
  readonly pointer: string
  /** Full name of the innermost named type whose definition holds the place; absent outside of all. */
  readonly type?: string
  /** The place within that type's definition, as a pointer; equals `pointer` where `type` is absent. */
  readonly within: string
}

/** An edit of one of the two schemas that would mend a finding. */
export interface SchemaEdit {
  /** Which schema is edited: the one that is proposed is the reader at BACKWARD, the writer at FORWARD. */
  readonly of: 'reader' | 'writer'
  readonly place: Place
  readonly change:
    | { readonly kind: 'add-default'; readonly value: unknown }
    | { readonly kind: 'set-default'; readonly value: unknown }
    | { readonly kind: 'add-alias'; readonly alias: string }
    | { readonly kind: 'remove-alias'; readonly alias: string }
    | { readonly kind: 'add-branch'; readonly branch: unknown }
    | { readonly kind: 'add-symbols'; readonly symbols: readonly string[] }
    /** With a default where the type is a field's, and the default that the field has is none of the type. */
    | { readonly kind: 'set-type'; readonly type: unknown; readonly default?: unknown }
    | { readonly kind: 'set-size'; readonly size: number }
  /** Whether it changes nothing but the verdict: no meaning, no value that is read today. */
  readonly safe: boolean
}

/** Why bytes can't be read, and where. */
export interface DecodeError {
  readonly code: string
  readonly message: string
  /** Of the first byte that is to blame; absent where the event as a whole is. */
  readonly offset?: number
  /** Such as `ocsf.device`. */
  readonly path: string
}

/** An event of the writer's schema that the reader's can't read: really encoded, and really tried. */
export interface Counterexample {
  /** In Avro's JSON encoding, with as few fields as show it. */
  readonly json: unknown
  /** The same, in Avro's binary encoding, as lower-case hexadecimal digits. */
  readonly hex: string
  /** What our decoder says of these bytes at the finding's place. */
  readonly error: DecodeError
  /**
   * What it says of them first, where that is something else: a place before this one can't be read either. `error` is
   * then what it says where what stands beside the way to the finding is skipped.
   */
  readonly earlier?: DecodeError
  /** What Apache Avro Java does with the same bytes, where that is something else. */
  readonly java?: { readonly reads: boolean; readonly why: string }
}

/** What a registry with Avro Java's rules says of the place. */
export interface RegistryVerdict {
  readonly accepts: boolean
  /** Its type name and location, where it refuses. */
  readonly type?: AvroIncompatibility
  readonly location?: string
}

export interface Finding {
  readonly code: FindingCode
  readonly severity: 'error' | 'warning' | 'info'
  readonly kind: FindingKind
  /** One sentence that names both sides. */
  readonly message: string
  /** What would make it compatible. */
  readonly hint?: string
  /** The same as an edit, where there is one. */
  readonly fix?: SchemaEdit
  /** Path of the field in an event, such as `ocsf.observables[].value`; empty for the whole event. */
  readonly path: string
  readonly reader: Place
  readonly writer: Place
  readonly registry: RegistryVerdict
  /**
   * Present on every finding of kind `data`, unless none were wanted, no event fits into the limits, or the least such
   * event has more than 2,000 values. Made when it is first looked at.
   */
  readonly counterexample?: Counterexample
}
