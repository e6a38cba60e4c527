// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../runtime/index.ts'
import { readDouble, readInt, readLong, readMap, readString, some } from '../../runtime/index.ts'
import { readPreviousDetectionFinding } from '../ocsf/detection-finding.previous.ts'
import type { ThreatEvent } from './threat-event.ts'

export function readPreviousThreatEvent(r: Source, p: number): ThreatEvent {
  const { b } = r
  const v = {} as ThreatEvent
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
  v.threat_id = readString(r, p)
  p = r.p
  v.threat_score = readDouble(r, p)
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
    v.ocsf = readPreviousDetectionFinding(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}
