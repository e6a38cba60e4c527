// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readString, some } from '../../../runtime/index.ts'
import type { Api } from './api.ts'
import { readPreviousGroup } from './group.previous.ts'
import { readPreviousRequest } from './request.previous.ts'
import { readPreviousResponse } from './response.previous.ts'
import { readPreviousService } from './service.previous.ts'

export function readPreviousApi(r: Source, p: number): Api {
  const { b } = r
  const v = {} as Api
  if (b[p] === 0) p++
  else {
    v.group = readPreviousGroup(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.operation = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.request = readPreviousRequest(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.response = readPreviousResponse(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.service = readPreviousService(r, some(r, p))
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
