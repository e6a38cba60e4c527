// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readLong, readString, some } from '../../../runtime/index.ts'
import { readPreviousCertificate } from './certificate.previous.ts'
import type { DigitalSignature } from './digital-signature.ts'
import { readFingerprint } from './fingerprint.ts'

export function readPreviousDigitalSignature(r: Source, p: number): DigitalSignature {
  const { b } = r
  const v = {} as DigitalSignature
  if (b[p] === 0) p++
  else {
    v.algorithm = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.algorithm_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.certificate = readPreviousCertificate(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.created_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.developer_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.digest = readFingerprint(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}
