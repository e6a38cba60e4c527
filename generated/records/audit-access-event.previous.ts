// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../runtime/index.ts'
import { readInt, readLong, readMap, readString, some } from '../../runtime/index.ts'
import { readPreviousApiActivity } from '../ocsf/api-activity.previous.ts'
import type { AuditAccessEvent } from './audit-access-event.ts'

export function readPreviousAuditAccessEvent(r: Source, p: number): AuditAccessEvent {
  const { b } = r
  const v = {} as AuditAccessEvent
  v.event_id = readString(r, p)
  p = r.p
  v.tenant_id = readString(r, p)
  p = r.p
  v.entity_id = readString(r, p)
  p = r.p
  v.event_type = readString(r, p)
  p = r.p
  v.timestamp = readLong(r, p)
  p = r.p
  v.metadata = readMap(r, p, readString)
  p = r.p
  v.correlation_id = readString(r, p)
  p = r.p
  if (b[p] === 0) p++
  else {
    v.causation_id = readString(r, some(r, p))
    p = r.p
  }
  v.schema_version = readInt(r, p)
  p = r.p
  if (b[p] === 0) p++
  else {
    v.ocsf = readPreviousApiActivity(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}
