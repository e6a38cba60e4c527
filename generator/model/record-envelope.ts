import type { Envelope } from '../../runtime/record-type.ts'
import type { ManifestRecord } from './manifest.ts'

/** The roles of a record's fields, without those whose field the record does not have. */
export function recordEnvelope(record: ManifestRecord, fields: Iterable<string>): Envelope {
  const present = new Set(fields)
  const roles = Object.entries(record.envelope) as [keyof Envelope, string][]
  return Object.fromEntries(roles.filter(([, field]) => present.has(field)))
}
