/** What changed between two compiled OCSF schemas, one place at a time. */
export type ChangeCode =
  /** Not carried before, or not carried any more: the release lacks it, or nothing in scope refers to it. */
  | 'ITEM_ADDED'
  | 'ITEM_REMOVED'
  /** The same class_uid, or a declared rename of an object. */
  | 'ITEM_RENAMED'
  /** A class's caption, which `class_name` and `type_name` repeat. */
  | 'CLASS_CAPTION_CHANGED'
  | 'CLASS_CATEGORY_CHANGED'
  | 'ATTRIBUTE_ADDED'
  | 'ATTRIBUTE_REMOVED'
  | 'ATTRIBUTE_RETYPED'
  | 'ATTRIBUTE_PROFILES_CHANGED'
  | 'REQUIREMENT_CHANGED'
  | 'SIBLING_CHANGED'
  | 'ENUM_ADDED'
  | 'ENUM_REMOVED'
  | 'ENUM_VALUE_ADDED'
  | 'ENUM_VALUE_REMOVED'
  /** The same id with another caption: what older events said means something else, or is called otherwise. */
  | 'ENUM_CAPTION_CHANGED'
  /** Generated code calls the enum's constant otherwise. */
  | 'ENUM_TYPE_RENAMED'
  /** at_least_one or just_one. */
  | 'CONSTRAINT_CHANGED'
  /** A data type's regex, range, max_len or values. */
  | 'TYPE_CHECKS_CHANGED'
  /** A profile that an item takes, or takes no more. */
  | 'PROFILE_ADDED'
  | 'PROFILE_REMOVED'
  /** A profile that the project uses from now on, or no more: with the latter its values are dropped. */
  | 'PROFILE_IN_USE'
  | 'PROFILE_OUT_OF_USE'
  | 'DEPRECATED'
  | 'DEPRECATION_LIFTED'
  | 'OBSERVABLE_CHANGED'

/**
 * How events that were written before read: as they are (`same`), with today's value made of the older one
 * (`converted`), as the same value with another meaning (`meaning`), without it (`lost`), or not at all (`unreadable`).
 */
export type DataEffect = 'same' | 'converted' | 'meaning' | 'lost' | 'unreadable'

/** Whether code that compiles today stops compiling (`breaks`), or code that doesn't starts to (`allows`). */
export type TypesEffect = 'same' | 'allows' | 'breaks'

/**
 * Whether events that were valid are refused now (`refuses`), some that were refused are valid (`accepts`), either
 * (`both`), or no more than a warning appears (`warns`).
 */
export type ValidationEffect = 'same' | 'accepts' | 'refuses' | 'both' | 'warns'

export interface OcsfChange {
  readonly code: ChangeCode
  readonly of: 'class' | 'object' | 'type' | 'profile'
  /** The item's name in the newer definitions; the older one's where it is gone. */
  readonly item: string
  /** Of a class. */
  readonly uid?: number
  readonly attribute?: string
  /** The enum value's id. */
  readonly value?: string
  /** What was and what is, in short; absent where there is nothing. */
  readonly before?: string
  readonly after?: string
  /** What happened, in one sentence that doesn't repeat the place. */
  readonly message: string
  readonly data: DataEffect
  readonly types: TypesEffect
  readonly validation: ValidationEffect
  /** Who has to do what, where somebody has to. */
  readonly action?: string
  /** Of a deprecation: since which release, and what is to be used instead. */
  readonly since?: string
  readonly replacedBy?: readonly string[]
  /** For a data type or a profile: the classes and objects that it is met in. */
  readonly items?: readonly string[]
}

/** Whether older events read differently, code stops compiling, or valid events are refused. */
export function needsAction({ data, types, validation }: OcsfChange): boolean {
  return data !== 'same' || types === 'breaks' || validation === 'refuses' || validation === 'both'
}

/** The place that a change is at: `entity_management.entity`, `managed_entity`, `type ip_t`. */
export function placeOf({ of, item, attribute }: OcsfChange): string {
  if (of === 'type' || of === 'profile') return `${of} ${item}`
  return attribute === undefined ? item : `${item}.${attribute}`
}
