// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readArray, readLong, readString, some } from '../../../runtime/index.ts'
import { readPreviousAttack } from './attack.previous.ts'
import { readKillChainPhase } from './kill-chain-phase.ts'
import { readPreviousObservable } from './observable.previous.ts'
import type { RelatedEvent } from './related-event.ts'

export function readPreviousRelatedEvent(r: Source, p: number): RelatedEvent {
  const { b } = r
  const v = {} as RelatedEvent
  if (b[p] === 0) p++
  else {
    v.attacks = readArray(r, some(r, p), readPreviousAttack)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.kill_chain = readArray(r, some(r, p), readKillChainPhase)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.observables = readArray(r, some(r, p), readPreviousObservable)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.product_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type_uid = readLong(r, some(r, p))
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
