// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../runtime/index.ts'
import { readBranch, readInt, readLong, readMap, readString, some } from '../../runtime/index.ts'
import { readPreviousEntityManagement } from '../ocsf/entity-management.previous.ts'
import { readPreviousNexoraBaselineChange } from '../ocsf/nexora/baseline-change.previous.ts'
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

export function readPreviousNHIEvent$2(r: Source, p: number): NHIEvent {
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
  v.correlation_id = readString(r, p)
  p = r.p
  if (b[p] === 0) p++
  else {
    v.causation_id = readString(r, some(r, p))
    p = r.p
  }
  v.schema_version = readInt(r, p)
  p = r.p
  switch (readBranch(r, p, 3)) {
    case 0:
      break
    case 1:
      v.ocsf = readPreviousEntityManagement(r, r.p)
      break
    case 2:
      v.ocsf = readPreviousNexoraBaselineChange(r, r.p)
      break
  }
  p = r.p
  r.p = p
  return v
}
