import type { LiftClass } from '../lift/lift-class.ts'
import { liftEvent } from '../lift/lift-event.ts'
import type { DecodeOptions } from '../record-type.ts'
import type { SchemaType } from '../schema/schema-type.ts'

/** How events that a record's earlier versions carried as JSON text become typed ones. */
export interface RecordLift {
  /** The field with the text. */
  readonly text: string
  /** The field that holds the typed event. */
  readonly field: string
  readonly classes: readonly LiftClass[]
}

/** Whether what the writer wrote has the event as text, and not typed. */
export function needsLift({ text, field }: RecordLift, writer: SchemaType): boolean {
  if (writer.kind !== 'record') return false
  const names = new Set(writer.fields.map(({ name }) => name))
  return names.has(text) && !names.has(field)
}

/**
 * Fills the typed field from the text, which stays as it was. Text that is no event of the record's classes leaves the
 * field absent; the empty text says that there is no event.
 */
export function liftRecord(
  value: object,
  { text, field, classes }: RecordLift,
  options?: DecodeOptions,
): void {
  const record = value as { [name: string]: unknown }
  const json = record[text]
  if (typeof json !== 'string' || json === '') return
  const { event, diagnostics, unlisted } = liftEvent(json, classes, { limits: options?.liftLimits })
  if (event !== undefined) record[field] = event
  if (diagnostics.length > 0) options?.onLift?.(diagnostics, unlisted)
}
