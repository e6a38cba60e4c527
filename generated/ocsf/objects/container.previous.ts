// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readLong, readString, some } from '../../../runtime/index.ts'
import type { Container } from './container.ts'
import { readFingerprint } from './fingerprint.ts'
import { readPreviousImage } from './image.previous.ts'

export function readPreviousContainer(r: Source, p: number): Container {
  const { b } = r
  const v = {} as Container
  if (b[p] === 0) p++
  else {
    v.hash = readFingerprint(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.image = readPreviousImage(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.network_driver = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.orchestrator = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.pod_uuid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.runtime = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.size = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.tag = readString(r, some(r, p))
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
