/**
 * What the derivation of a release needs to know of earlier ones: `ocsf/base/lineage.json`. Each entry carries the
 * release from which on it holds, so that what was derived from a release never changes when a later one is imported.
 * Items and attributes without a history worth telling are left out.
 */
export interface Lineage {
  /** The releases that the table covers, oldest first. */
  readonly releases: readonly string[]
  /** By class_uid, which a class keeps when it is renamed. */
  readonly classes: { readonly [uid: string]: ClassLineage }
  /** By the object's newest name. */
  readonly objects: { readonly [name: string]: ObjectLineage }
}

export interface ItemLineage {
  /** The item's names, oldest first. */
  readonly names: readonly SinceName[]
  /** Attributes that changed their type or profiles or went away: everything they ever were, oldest first. */
  readonly attributes?: { readonly [name: string]: readonly AttributeState[] }
}

export interface ClassLineage extends ItemLineage {
  /** Core attributes of base_event, and the first release in which the class did not require them. */
  readonly optional?: { readonly [attribute: string]: string }
}

export type ObjectLineage = ItemLineage

export interface SinceName {
  readonly since: string
  readonly name: string
}

/** What an attribute was from one release on. */
export interface AttributeState {
  readonly since: string
  /** null: the item lacks the attribute. */
  readonly type: AttributeKind | null
  /** The profiles under any of which it is active; absent: always active. */
  readonly profiles?: readonly string[]
}

/**
 * As much of an attribute's type as decides about its Avro type: `string`, `long`, `double`, `boolean`, `timestamp`,
 * `json` (free-form objects too) or `@` and an object's name; `[]` behind it for an array.
 */
export type AttributeKind = string

/** Objects that OCSF renamed, which its definitions don't say: `ocsf/base/renames.json`, written by hand. */
export interface DeclaredRenames {
  readonly objects: readonly ObjectRename[]
  /** Pairs that look like a rename and are none. */
  readonly not_renames: readonly (ObjectRename & { readonly reason?: string })[]
}

export interface ObjectRename {
  readonly from: string
  readonly to: string
  /** The first release with the new name. */
  readonly since: string
}

/** base_event's core: not nullable where a class required it in every release from the class's first on. */
export const coreAttributes = [
  'activity_id',
  'category_uid',
  'class_uid',
  'metadata',
  'severity_id',
  'time',
  'type_uid',
] as const
