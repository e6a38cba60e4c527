import type { RecordPlan } from '../../../runtime/schema/plan.ts'
import type { RecordSchema, SchemaType, UnionSchema } from '../../../runtime/schema/schema-type.ts'
import type { Printable } from '../ts/code.ts'
import type { NameTable } from '../type-names.ts'
import type { Conversion } from './conversions.ts'

/** What printing readers needs to know besides their plans. */
export interface ReadContext {
  readonly names: NameTable
  /** The function that reads a record by this plan. */
  readonly readRecord: (plan: RecordPlan) => Printable
  /** The function that moves past a record. */
  readonly skipRecord: (record: RecordSchema) => Printable
  /** The key that wraps the values of a union's branch, in a field of `owner`. */
  readonly wrapper: (union: UnionSchema, branch: SchemaType, owner: RecordSchema) => string | undefined
  /** What makes a value of today's type of one of a union's older branch; undefined for today's own. */
  readonly conversion: (owner: RecordSchema, field: string, branch: SchemaType) => Conversion | undefined
  /** The property that holds a field. */
  readonly property: (owner: RecordSchema, field: string) => string
  /** class_uid of a derived class, which its record must have. */
  readonly classUid: (fullName: string) => number | undefined
  readonly isRecursive: (record: RecordSchema) => boolean
  /** A named record, by its full name. */
  readonly schemaOf: (fullName: string) => RecordSchema
  /** The field's default, as code, and the heap that it takes by estimate; undefined where it is absent. */
  readonly defaultOf: (
    owner: RecordSchema,
    field: string,
  ) => { readonly print: Printable; readonly bytes: number } | undefined
}
