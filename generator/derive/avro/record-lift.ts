import type { AvroRecord } from '../../model/avro.ts'
import type { DerivedRecord, DerivedSchemas } from '../../model/derived.ts'
import type { Manifest } from '../../model/manifest.ts'
import type { RecordModel } from '../../model/record.ts'
import { isUnion } from '../../model/schema-kind.ts'

/** How events that a record's earlier versions carried as JSON text become typed ones. */
export interface LiftedRecord {
  /** The field with the text. */
  readonly text: string
  /** The field that holds the typed event. */
  readonly field: string
  readonly classes: readonly {
    readonly item: DerivedRecord
    /** The attributes that the wire demands. */
    readonly core: readonly string[]
  }[]
}

/** Undefined where the manifest names no field that carried the event, or the record holds no OCSF class. */
export function liftOf(
  record: RecordModel,
  { records }: Manifest,
  derived: DerivedSchemas,
): LiftedRecord | undefined {
  const declared = records.find(({ name }) => name === record.name)
  const { fields } = record.schema
  const typed = fields.find(({ name }) => name === declared?.envelope.ocsf)
  const text = fields.find(({ name }) => name === declared?.lift)
  if (typed === undefined || text === undefined) return undefined
  const branches = isUnion(typed.type) ? typed.type : [typed.type]
  const classes = branches.flatMap((branch) => {
    const item = typeof branch === 'string' ? derived.records.get(branch) : undefined
    return item?.kind === 'class' ? [{ item, core: coreOf(item.schema) }] : []
  })
  return classes.length === 0 ? undefined : { text: text.name, field: typed.name, classes }
}

/** The attributes that can't be left out. */
function coreOf({ fields }: AvroRecord): string[] {
  return fields.filter(({ type }) => !(isUnion(type) && type.includes('null'))).map(({ name }) => name)
}
