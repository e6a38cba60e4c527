// Made by ocsf-kafka from OCSF 1.8.0, object job. Do not edit.

import type {
  Captions,
  Dictionary,
  ItemRules,
  Open,
  Proof,
  ReaderItem,
  Source,
} from '../../../runtime/index.ts'
import {
  agrees,
  checkRecord,
  isWhole,
  readLong,
  readString,
  some,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { File, ValidFile } from './file.ts'
import { fileItem, fileRules, proveFile, readFile, writeFile } from './file.ts'
import type { User, ValidUser } from './user.ts'
import { proveUser, readUser, userItem, userRules, writeUser } from './user.ts'

/**
 * Job, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/job
 */
export interface Job {
  /** Command Line */
  cmd_line?: string | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Description */
  desc?: string | undefined
  /** File */
  file?: File | undefined
  /** Last Run */
  last_run_time?: number | undefined
  /** Name */
  name?: string | undefined
  /** Next Run */
  next_run_time?: number | undefined
  /** Run State */
  run_state?: string | undefined
  /** Run State ID */
  run_state_id?: Open<JobRunStateId> | undefined
  /** User */
  user?: User | undefined
}

/** {@link Job} with what OCSF requires present. */
export interface ValidJob {
  /** Command Line */
  cmd_line?: string | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Description */
  desc?: string | undefined
  /** File */
  file?: ValidFile | undefined
  /** Last Run */
  last_run_time?: number | undefined
  /** Name */
  name: string
  /** Next Run */
  next_run_time?: number | undefined
  /** Run State */
  run_state?: string | undefined
  /** Run State ID */
  run_state_id?: JobRunStateId | undefined
  /** User */
  user?: ValidUser | undefined
}

/** Run State ID */
export const JobRunStateId = {
  Unknown: 0,
  Ready: 1,
  Queued: 2,
  Running: 3,
  Stopped: 4,
  Other: 99,
} as const
export type JobRunStateId = (typeof JobRunStateId)[keyof typeof JobRunStateId]

/** The caption of each {@link JobRunStateId}. */
export const jobRunStateIdCaptions = {
  0: 'Unknown',
  1: 'Ready',
  2: 'Queued',
  3: 'Running',
  4: 'Stopped',
  99: 'Other',
} as const

/** What OCSF demands of the object job. */
export const jobRules: ItemRules = {
  name: 'job',
  unused: { datetime: ['created_time_dt', 'last_run_time_dt', 'next_run_time_dt'] },
  prove: proveJob,
  attributes: {
    cmd_line: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    created_time: { kind: 'long', type: 'timestamp_t', requirement: 'recommended' },
    desc: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    file: { kind: 'record', type: 'file', of: () => fileRules },
    last_run_time: { kind: 'long', type: 'timestamp_t', requirement: 'recommended' },
    name: { kind: 'string', type: 'string_t', requirement: 'required' },
    next_run_time: { kind: 'long', type: 'timestamp_t' },
    run_state: { kind: 'string', type: 'string_t' },
    run_state_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'run_state',
      enum: jobRunStateIdCaptions,
    },
    user: { kind: 'record', type: 'user', of: () => userRules },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidJob}; false leaves it open. */
export function proveJob(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.cmd_line
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.created_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.desc
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.file
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveFile(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.last_run_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else return false
  x = v.next_run_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.run_state
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.run_state_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (jobRunStateIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.user
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveUser(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  if (!agrees(v.run_state, v.run_state_id, (jobRunStateIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Job at `p` and returns the position after it. */
export function writeJob(b: Buffer, p: number, v: Job | ValidJob): number {
  checkRecord(v)
  if (v.cmd_line === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.cmd_line)
  }
  if (v.created_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.created_time)
  }
  if (v.desc === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.desc)
  }
  if (v.file === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeFile(b, p, v.file)
  }
  if (v.last_run_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.last_run_time)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.next_run_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.next_run_time)
  }
  if (v.run_state === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.run_state)
  }
  if (v.run_state_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.run_state_id)
  }
  if (v.user === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeUser(b, p, v.user)
  }
  return p
}

/** Reads one org.ocsf.Job. */
export function readJob(r: Source, p: number): Job {
  const { b } = r
  const v = {} as Job
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
    v.desc = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.file = readFile(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.last_run_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.next_run_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.run_state = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.run_state_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.user = readUser(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Job. */
export const jobItem: ReaderItem = { name: 'org.ocsf.Job', read: readJob, ocsf: {}, of: () => [fileItem, userItem] }
