// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readString, some } from '../../../runtime/index.ts'
import { readPreviousAccount } from './account.previous.ts'
import type { Cloud } from './cloud.ts'
import { readOrganization } from './organization.ts'

export function readPreviousCloud(r: Source, p: number): Cloud {
  const { b } = r
  const v = {} as Cloud
  if (b[p] === 0) p++
  else {
    v.account = readPreviousAccount(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.org = readOrganization(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.project_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.provider = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.region = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.zone = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}
