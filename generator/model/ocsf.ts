/**
 * A compiled OCSF schema: the shape of the OCSF schema server's `export/schema`. Everything downstream (validation
 * rules, Avro derivation, generated types) is a function of this plain data.
 */
export interface CompiledSchema {
  /** The OCSF release, such as `1.8.0`. */
  readonly version: string
  readonly categories: { readonly [name: string]: CompiledCategory }
  /** Keyed by name; an extension's as `win/registry_key_activity`. Includes `base_event`. */
  readonly classes: { readonly [name: string]: CompiledClass }
  readonly objects: { readonly [name: string]: CompiledObject }
  /** Data types by name, such as `ip_t`. */
  readonly types: { readonly [name: string]: CompiledType }
  readonly dictionary_attributes: { readonly [name: string]: CompiledAttribute }
  readonly profiles: { readonly [name: string]: CompiledProfile }
  readonly extensions: { readonly [name: string]: CompiledExtension }
}

export interface CompiledCategory {
  readonly uid: number
  readonly caption: string
  readonly description?: string
}

interface CompiledItem {
  readonly name: string
  readonly caption: string
  readonly description?: string
  readonly extends?: string
  /** The extension that defines it; absent for the base schema's. */
  readonly extension?: string
  /** Names of all profiles that can contribute attributes, scoped (`linux/linux_users`), sorted. */
  readonly profiles?: readonly string[]
  readonly constraints?: CompiledConstraints
  readonly attributes: { readonly [name: string]: CompiledAttribute }
  readonly deprecated?: Deprecation
}

export interface CompiledClass extends CompiledItem {
  /** class_uid: (extension uid × 100 + category uid) × 1000 + the class's own number; 0 for base_event. */
  readonly uid: number
  /** Category name, such as `iam`; `other` for base_event. */
  readonly category: string
  readonly category_uid: number
  readonly category_name: string
}

export interface CompiledObject extends CompiledItem {
  /** Observable type id, where the object is an observable. */
  readonly observable?: number
}

/** Paths may be dotted (`device.os.sp_name`). */
export interface CompiledConstraints {
  readonly at_least_one?: readonly string[]
  readonly just_one?: readonly string[]
}

export interface CompiledAttribute {
  readonly caption: string
  readonly description?: string
  /** A data type's name, or `object_t`. */
  readonly type: string
  /** With type `object_t`: the object's name; `object` itself is free-form. */
  readonly object_type?: string
  readonly is_array?: true
  /** Absent in `dictionary_attributes`. */
  readonly requirement?: Requirement
  readonly enum?: { readonly [id: string]: CompiledEnumValue }
  /** The attribute that carries the caption of this enum's value (`activity_id` → `activity_name`). */
  readonly sibling?: string
  /** The one profile under which the attribute is active, where there is exactly one. */
  readonly profile?: string
  /** All profiles under any of which the attribute is active; absent: always active. */
  readonly profiles?: readonly string[]
  readonly observable?: number
  readonly group?: string
  readonly deprecated?: Deprecation
}

export type Requirement = 'required' | 'recommended' | 'optional'

export interface CompiledEnumValue {
  readonly caption: string
  readonly description?: string
  readonly deprecated?: Deprecation
}

export interface CompiledType {
  readonly caption: string
  readonly description?: string
  /** The type this one narrows; absent for string_t, integer_t, long_t, float_t, boolean_t, json_t. */
  readonly type?: string
  /** A regular expression in the syntax of the OCSF dictionary (PCRE-like); full match is up to its anchors. */
  readonly regex?: string
  /** Characters, at most. */
  readonly max_len?: number
  /** Inclusive bounds. */
  readonly range?: readonly [number, number]
  readonly values?: readonly unknown[]
  readonly observable?: number
}

export interface CompiledProfile {
  readonly name: string
  readonly caption: string
  readonly description?: string
  readonly extension?: string
}

export interface CompiledExtension {
  readonly name: string
  readonly uid: number
  readonly caption: string
  readonly version?: string
  /** Whether OCSF itself ships it (linux, win, macos). */
  readonly platform: boolean
}

export interface Deprecation {
  /** The release from which on it is deprecated. */
  readonly since: string
  /** Names of what replaces it, where the definition says so. */
  readonly replaced_by?: readonly string[]
}
