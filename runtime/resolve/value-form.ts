import type { Naming } from '../schema/default-value.ts'
import type { RecordSchema } from '../schema/schema-type.ts'
import { unionWrapper } from '../schema/union-wrapper.ts'
import type { ReaderItem } from './reader-item.ts'

/** How the values of schemas look in JavaScript, as far as the schemas leave it open. */
export interface ValueForm extends Naming {
  /** class_uid of a derived class, by its record's full name: it tells a union's branches apart. */
  readonly classUid: (fullName: string) => number | undefined
  /** Whether the record's unions hold today's type, which alone is written, and then older ones. */
  readonly isDerived: (record: RecordSchema | undefined) => boolean
}

/** The form that values have in generated code, given what that knows of the records. */
export function generatedForm(items: ReadonlyMap<string, ReaderItem>): ValueForm {
  const classUid = (name: string) => items.get(name)?.ocsf?.uid
  const isDerived = (record: RecordSchema | undefined) =>
    record !== undefined && items.get(record.name)?.ocsf !== undefined
  return {
    classUid,
    isDerived,
    wrapper: (union, branch, owner) => (isDerived(owner) ? undefined : unionWrapper(union, branch, classUid)),
    property: (record, field) => items.get(record.name)?.ocsf?.attributeOf?.[field] ?? field,
  }
}
