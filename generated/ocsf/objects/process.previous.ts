// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { enter, leave, readArray, readLong, readString, some } from '../../../runtime/index.ts'
import { readPreviousFile } from './file.previous.ts'
import type { Process } from './process.ts'
import { readSession } from './session.ts'
import { readPreviousUser } from './user.previous.ts'

export function readPreviousProcess(r: Source, p: number): Process {
  enter(r, p)
  const { b } = r
  const v = {} as Process
  if (b[p] === 0) p++
  else {
    v.cmd_line = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.created_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.file = readPreviousFile(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.integrity = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.integrity_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.lineage = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.loaded_modules = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.parent_process = readPreviousProcess(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.pid = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.sandbox = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.session = readSession(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.terminated_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.tid = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.user = readPreviousUser(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.xattributes = readString(r, some(r, p))
    p = r.p
  }
  leave(r)
  r.p = p
  return v
}
