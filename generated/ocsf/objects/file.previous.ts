// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readArray, readBoolean, readLong, readString, some } from '../../../runtime/index.ts'
import { readPreviousDigitalSignature } from './digital-signature.previous.ts'
import type { File } from './file.ts'
import { readFingerprint } from './fingerprint.ts'
import { readProduct } from './product.ts'
import { readPreviousUser } from './user.previous.ts'

export function readPreviousFile(r: Source, p: number): File {
  const { b } = r
  const v = {} as File
  if (b[p] === 0) p++
  else {
    v.accessed_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.accessor = readPreviousUser(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.attributes = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.company_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.confidentiality = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.confidentiality_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.created_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.creator = readPreviousUser(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.desc = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.hashes = readArray(r, some(r, p), readFingerprint)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_system = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.mime_type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.modified_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.modifier = readPreviousUser(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.owner = readPreviousUser(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.parent_folder = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.path = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.product = readProduct(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.security_descriptor = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.signature = readPreviousDigitalSignature(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.size = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type_id = readLong(r, some(r, p))
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
  if (b[p] === 0) p++
  else {
    v.xattributes = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}
