// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readArray, readClassUid, readDouble, readLong, readString, some } from '../../../runtime/index.ts'
import { readPreviousActor } from '../objects/actor.previous.ts'
import { readPreviousApi } from '../objects/api.previous.ts'
import { readPreviousCloud } from '../objects/cloud.previous.ts'
import { readPreviousDevice } from '../objects/device.previous.ts'
import { readPreviousEnrichment } from '../objects/enrichment.previous.ts'
import { readPreviousManagedEntity } from '../objects/managed-entity.previous.ts'
import { readPreviousMetadata } from '../objects/metadata.previous.ts'
import { readPreviousObservable } from '../objects/observable.previous.ts'
import type { NexoraBaselineChange } from './baseline-change.ts'

export function readPreviousNexoraBaselineChange(r: Source, p: number): NexoraBaselineChange {
  const { b } = r
  const v = {} as NexoraBaselineChange
  v.activity_id = readLong(r, p)
  p = r.p
  if (b[p] === 0) p++
  else {
    v.activity_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.actor = readPreviousActor(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.api = readPreviousApi(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.baseline_deviation = readDouble(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.baseline_start_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.category_name = readString(r, some(r, p))
    p = r.p
  }
  v.category_uid = readLong(r, p)
  p = r.p
  if (b[p] === 0) p++
  else {
    v.class_name = readString(r, some(r, p))
    p = r.p
  }
  v.class_uid = readClassUid(r, p, 99903001)
  p = r.p
  if (b[p] === 0) p++
  else {
    v.cloud = readPreviousCloud(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.comment = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.count = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.device = readPreviousDevice(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.discovery_method = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.discovery_method_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.duration = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.end_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.enrichments = readArray(r, some(r, p), readPreviousEnrichment)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.entity = readPreviousManagedEntity(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.entity_result = readPreviousManagedEntity(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.message = readString(r, some(r, p))
    p = r.p
  }
  v.metadata = readPreviousMetadata(r, p)
  p = r.p
  if (b[p] === 0) p++
  else {
    v.nhi_risk_score = readDouble(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.observables = readArray(r, some(r, p), readPreviousObservable)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.prev_baseline_deviation = readDouble(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.raw_data = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.severity = readString(r, some(r, p))
    p = r.p
  }
  v.severity_id = readLong(r, p)
  p = r.p
  if (b[p] === 0) p++
  else {
    v.start_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.status = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.status_code = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.status_detail = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.status_id = readLong(r, some(r, p))
    p = r.p
  }
  v.time = readLong(r, p)
  p = r.p
  if (b[p] === 0) p++
  else {
    v.timezone_offset = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type_name = readString(r, some(r, p))
    p = r.p
  }
  v.type_uid = readLong(r, p)
  p = r.p
  if (b[p] === 0) p++
  else {
    v.unmapped = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}
