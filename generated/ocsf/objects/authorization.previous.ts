// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readString, some } from '../../../runtime/index.ts'
import type { Authorization } from './authorization.ts'
import { readPreviousPolicy } from './policy.previous.ts'

export function readPreviousAuthorization(r: Source, p: number): Authorization {
  const { b } = r
  const v = {} as Authorization
  if (b[p] === 0) p++
  else {
    v.decision = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.policy = readPreviousPolicy(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}
