// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readArray, readString, some } from '../../../runtime/index.ts'
import type { Actor } from './actor.ts'
import { readPreviousAuthorization } from './authorization.previous.ts'
import { readPreviousIdp } from './idp.previous.ts'
import { readPreviousProcess } from './process.previous.ts'
import { readSession } from './session.ts'
import { readPreviousUser } from './user.previous.ts'

export function readPreviousActor(r: Source, p: number): Actor {
  const { b } = r
  const v = {} as Actor
  if (b[p] === 0) p++
  else {
    v.authorizations = readArray(r, some(r, p), readPreviousAuthorization)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.idp = readPreviousIdp(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.invoked_by = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.process = readPreviousProcess(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.session = readSession(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.user = readPreviousUser(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}
