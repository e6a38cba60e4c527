// Made by ocsf-kafka from the versions in avro/history before today’s. Do not edit.

import type { Source } from '../../runtime/index.ts'
import { readLong, readMap, readString } from '../../runtime/index.ts'
import type { NHIEvent } from './nhi-event.ts'

export function readPreviousNHIEvent(r: Source, p: number): NHIEvent {
  const { b } = r
  const v = {} as NHIEvent
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
  v.ocsf_event = readString(r, p)
  p = r.p
  v.metadata = readMap(r, p, readString)
  p = r.p
  v.correlation_id = ''
  v.schema_version = 0
  r.p = p
  return v
}
