/** Type-level vocabulary of generated OCSF types. Nothing here exists at run time. */

/** Text of one JSON value: what the wire holds for OCSF's json_t and free-form objects. */
export type JsonText = string

/** What may be given for a json_t attribute: its JSON text, or a value to serialise. */
export type JsonInput =
  | JsonText
  | number
  | boolean
  | null
  | readonly unknown[]
  | { readonly [key: string]: unknown }

/** What may be given for a free-form object: its JSON text, or the object. */
export type JsonObjectInput = JsonText | { readonly [key: string]: unknown }

/** The listed values, and any other: OCSF's enums grow, so a reader meets values its release doesn't list. */
export type Open<T extends string | number> = T | (T extends string ? string & {} : number & {})

/** Attributes of every class that follow from the others, from the project or from the clock. */
type Computed = 'class_uid' | 'category_uid' | 'type_uid' | 'time'

type PartialOf<T, K extends PropertyKey> = { [P in keyof T as P extends K ? P : never]?: T[P] | undefined }

type Without<T, K extends PropertyKey> = { [P in keyof T as P extends K ? never : P]: T[P] }

/** The metadata a builder takes: the release and the product are the project's unless given. */
export type MetadataInputOf<Metadata> = Without<Metadata, 'product' | 'version'> &
  PartialOf<Metadata, 'product' | 'version'>

/** The event a builder takes, given its valid form. */
export type ClassInputOf<Valid> = Without<Valid, Computed | 'metadata'> &
  PartialOf<Valid, Computed> & {
    metadata?: (Valid extends { metadata: infer Metadata } ? MetadataInputOf<Metadata> : never) | undefined
  }
