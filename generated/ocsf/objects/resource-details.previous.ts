// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readArray, readString, some } from '../../../runtime/index.ts'
import { readPreviousGroup } from './group.previous.ts'
import type { ResourceDetails } from './resource-details.ts'
import { readPreviousUser } from './user.previous.ts'

export function readPreviousResourceDetails(r: Source, p: number): ResourceDetails {
  const { b } = r
  const v = {} as ResourceDetails
  if (b[p] === 0) p++
  else {
    v.cloud_partition = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.criticality = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.data = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.group = readPreviousGroup(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.labels = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.namespace = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.owner = readPreviousUser(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.region = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.version = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}
