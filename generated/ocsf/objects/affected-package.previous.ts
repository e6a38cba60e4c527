// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readLong, readString, some } from '../../../runtime/index.ts'
import type { AffectedPackage } from './affected-package.ts'
import { readPreviousRemediation } from './remediation.previous.ts'

export function readPreviousAffectedPackage(r: Source, p: number): AffectedPackage {
  const { b } = r
  const v = {} as AffectedPackage
  if (b[p] === 0) p++
  else {
    v.architecture = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.epoch = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.fixed_in_version = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.license = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.package_manager = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.path = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.purl = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.release = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.remediation = readPreviousRemediation(r, some(r, p))
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
