// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readLong, some } from '../../../runtime/index.ts'
import type { AffectedCode } from './affected-code.ts'
import { readPreviousFile } from './file.previous.ts'
import { readPreviousRemediation } from './remediation.previous.ts'
import { readPreviousUser } from './user.previous.ts'

export function readPreviousAffectedCode(r: Source, p: number): AffectedCode {
  const { b } = r
  const v = {} as AffectedCode
  if (b[p] === 0) p++
  else {
    v.end_line = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.file = readPreviousFile(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.owner = readPreviousUser(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.remediation = readPreviousRemediation(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.start_line = readLong(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}
