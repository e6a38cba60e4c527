import type { AvroRecord } from './avro.ts'

/** The Avro records derived from a compiled OCSF schema. */
export interface DerivedSchemas {
  /** By Avro full name, such as `org.ocsf.User`. */
  readonly records: ReadonlyMap<string, DerivedRecord>
  /** OCSF class name → full name. */
  readonly classes: ReadonlyMap<string, string>
  /** OCSF object name → full name. */
  readonly objects: ReadonlyMap<string, string>
}

export interface DerivedRecord {
  readonly fullName: string
  readonly kind: 'class' | 'object'
  /** The OCSF item's name, such as `user` or `win/reg_key`. */
  readonly item: string
  /** Other records appear as full-name references; fields sorted by name. */
  readonly schema: AvroRecord
  /** Attributes that the OCSF release no longer has and the record keeps. */
  readonly removed: readonly string[]
  /** Field → attribute, for attributes whose names are not Avro names; absent where there is none. */
  readonly attributeOf?: { readonly [field: string]: string }
}

/** The OCSF attribute that a field of a derived record holds. */
export function attributeName(field: string, attributeOf: DerivedRecord['attributeOf']): string {
  return attributeOf !== undefined && Object.hasOwn(attributeOf, field) ? attributeOf[field]! : field
}
