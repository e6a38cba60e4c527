import type {
  EnumSchema,
  FieldSchema,
  FixedSchema,
  PrimitiveKind,
  PrimitiveType,
  RecordSchema,
  SchemaType,
  UnionSchema,
} from './schema-type.ts'

/**
 * How a value that was written with one schema is read as a value of another: Avro 1.12, "Schema Resolution", decided
 * once and for all values. Printed as code, or made into closures.
 */
export type Plan =
  | ValuePlan
  | EnumPlan
  | FixedPlan
  | RecordPlan
  | UnionPlan
  | IntoPlan
  | FailPlan
  | { readonly kind: 'array'; readonly items: Plan }
  | { readonly kind: 'map'; readonly values: Plan }

/** A primitive, promoted where the two kinds differ. */
export interface ValuePlan {
  readonly kind: 'value'
  readonly from: PrimitiveKind
  readonly to: PrimitiveType
}

export interface EnumPlan {
  readonly kind: 'enum'
  readonly reader: EnumSchema
  /** What each of the writer's symbols is to the reader; undefined where it has no such symbol and no default. */
  readonly symbols: readonly (string | undefined)[]
}

export interface FixedPlan {
  readonly kind: 'fixed'
  readonly reader: FixedSchema
}

export interface RecordPlan {
  readonly kind: 'record'
  readonly writer: RecordSchema
  readonly reader: RecordSchema
  /** In the order in which the writer's fields come. */
  readonly steps: readonly Step[]
  /** The reader's fields that the writer doesn't have. */
  readonly defaults: readonly FieldSchema[]
}

/** What is done with one of the writer's fields. */
export type Step =
  | { readonly kind: 'read'; readonly field: FieldSchema; readonly plan: Plan }
  | { readonly kind: 'skip'; readonly type: SchemaType }

/** The writer's union: a plan for each of its branches. */
export interface UnionPlan {
  readonly kind: 'union'
  readonly branches: readonly Plan[]
}

/** The value becomes one of a branch of the reader's union. */
export interface IntoPlan {
  readonly kind: 'into'
  readonly union: UnionSchema
  readonly branch: number
  readonly of: Plan
}

/** The two don't go together: reading such a value fails. */
export interface FailPlan {
  readonly kind: 'fail'
  readonly message: string
}
