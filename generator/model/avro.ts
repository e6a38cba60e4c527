/** Avro schemas as the plain JSON of the Avro 1.12 specification. */
export type AvroSchema = AvroPrimitiveName | AvroNamedReference | AvroUnion | AvroComplex

export type AvroPrimitiveName = 'null' | 'boolean' | 'int' | 'long' | 'float' | 'double' | 'bytes' | 'string'

/** A full name (or, inside a namespace, a simple one) of a type defined elsewhere. */
export type AvroNamedReference = string

export type AvroUnion = readonly AvroSchema[]

export type AvroComplex = AvroRecord | AvroEnum | AvroFixed | AvroArray | AvroMap | AvroAnnotatedPrimitive

export interface AvroRecord {
  readonly type: 'record'
  readonly name: string
  readonly namespace?: string
  readonly doc?: string
  readonly aliases?: readonly string[]
  readonly fields: readonly AvroField[]
}

export interface AvroField {
  readonly name: string
  readonly type: AvroSchema
  readonly doc?: string
  /** Valid for the type; for a union, for any of its branches (Avro 1.12). */
  readonly default?: unknown
  readonly aliases?: readonly string[]
  readonly order?: 'ascending' | 'descending' | 'ignore'
}

export interface AvroEnum {
  readonly type: 'enum'
  readonly name: string
  readonly namespace?: string
  readonly doc?: string
  readonly aliases?: readonly string[]
  readonly symbols: readonly string[]
  readonly default?: string
}

export interface AvroFixed {
  readonly type: 'fixed'
  readonly name: string
  readonly namespace?: string
  readonly aliases?: readonly string[]
  /** Bytes. */
  readonly size: number
  readonly logicalType?: string
  readonly precision?: number
  readonly scale?: number
}

export interface AvroArray {
  readonly type: 'array'
  readonly items: AvroSchema
}

export interface AvroMap {
  readonly type: 'map'
  readonly values: AvroSchema
}

export interface AvroAnnotatedPrimitive {
  readonly type: AvroPrimitiveName
  readonly logicalType?: string
  readonly precision?: number
  readonly scale?: number
}
