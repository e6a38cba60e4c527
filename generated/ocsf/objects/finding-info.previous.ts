// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readArray, readLong, readString, some } from '../../../runtime/index.ts'
import { readPreviousAnalytic } from './analytic.previous.ts'
import { readPreviousAttack } from './attack.previous.ts'
import type { FindingInfo } from './finding-info.ts'
import { readKillChainPhase } from './kill-chain-phase.ts'
import { readPreviousRelatedEvent } from './related-event.previous.ts'

export function readPreviousFindingInfo(r: Source, p: number): FindingInfo {
  const { b } = r
  const v = {} as FindingInfo
  if (b[p] === 0) p++
  else {
    v.analytic = readPreviousAnalytic(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.attacks = readArray(r, some(r, p), readPreviousAttack)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.created_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.data_sources = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.desc = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.first_seen_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.kill_chain = readArray(r, some(r, p), readKillChainPhase)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.last_seen_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.modified_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.product_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.related_analytics = readArray(r, some(r, p), readPreviousAnalytic)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.related_events = readArray(r, some(r, p), readPreviousRelatedEvent)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.src_url = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.title = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.types = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}
