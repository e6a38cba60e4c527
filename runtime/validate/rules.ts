import type { Prove } from './prover.ts'

/**
 * What an OCSF item demands, as data: printed into generated modules, and built from a compiled schema by the
 * command line. One engine reads both.
 */
export interface ItemRules {
  /** OCSF name, such as `user` or `win/registry_key_activity`. */
  readonly name: string
  readonly attributes: { readonly [name: string]: AttributeRule }
  /** Attributes left out because the project uses none of their profiles: profile → names. */
  readonly unused?: { readonly [profile: string]: readonly string[] }
  readonly constraints?: ConstraintRules
  readonly deprecated?: DeprecationRule
  /** Generated code that sees at a glance whether an object has no problem; see `prover.ts`. */
  readonly prove?: Prove
}

export interface ClassRules extends ItemRules {
  /** class_uid. */
  readonly uid: number
  readonly caption: string
  readonly category_uid: number
  /** The category's caption, such as `Identity & Access Management`. */
  readonly category_name: string
  /** The OCSF release these rules were made from. */
  readonly version: string
  /** Every profile that applies to the class, in use or not. */
  readonly profiles: readonly string[]
}

/** Attribute paths, possibly dotted. */
export interface ConstraintRules {
  readonly at_least_one?: readonly string[]
  readonly just_one?: readonly string[]
}

/**
 * `record` is an OCSF object, `object` the free-form one. `integer` has 32 bits, `long` what a JavaScript number
 * holds exactly, ±(2^53−1).
 */
export type AttributeKind = 'string' | 'integer' | 'long' | 'float' | 'boolean' | 'json' | 'object' | 'record'

export interface AttributeRule {
  readonly kind: AttributeKind
  /** The OCSF data type or object name, for messages. */
  readonly type: string
  /** For kind `record`: the object's rules, as a thunk since objects refer to each other in circles. */
  readonly of?: () => ItemRules
  readonly array?: true
  /** Absent: optional. */
  readonly requirement?: 'required' | 'recommended' | 'optional'
  /** Active only when one of these is in `metadata.profiles`. */
  readonly profiles?: readonly string[]
  /** Listed values: id (as text) → caption. */
  readonly enum?: { readonly [id: string]: string }
  /** The attribute that holds the caption of this one's value. */
  readonly sibling?: string
  /** Data type constraints, the nearest of each kind along the type's chain. */
  readonly checks?: TypeChecks
  readonly deprecated?: DeprecationRule
  /** Enum ids that are deprecated. */
  readonly deprecated_values?: { readonly [id: string]: DeprecationRule }
}

export interface TypeChecks {
  readonly regex?: RegExp
  /** Characters, at most. */
  readonly max_len?: number
  /** Inclusive bounds. */
  readonly range?: readonly [number, number]
  readonly values?: readonly unknown[]
}

export interface DeprecationRule {
  readonly since: string
  readonly replaced_by?: readonly string[]
}
