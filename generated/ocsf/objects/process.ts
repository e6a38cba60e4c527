// Made by ocsf-kafka from OCSF 1.8.0, object process. Do not edit.

import type {
  Captions,
  Dictionary,
  ItemRules,
  JsonObjectInput,
  JsonText,
  Open,
  Proof,
  ReaderItem,
  Source,
} from '../../../runtime/index.ts'
import {
  agrees,
  beginRecord,
  checkRecord,
  endRecord,
  enter,
  isJsonObject,
  isTexts,
  isWhole,
  leave,
  proveAll,
  proveAttribute,
  readArray,
  readLong,
  readString,
  some,
  writeCount,
  writeJson,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { IntegrityId } from '../enums/integrity-id.ts'
import { integrityIdCaptions } from '../enums/integrity-id.ts'
import { uuidT } from '../types.ts'
import type { EnvironmentVariable, ValidEnvironmentVariable } from './environment-variable.ts'
import {
  environmentVariableItem,
  environmentVariableRules,
  proveEnvironmentVariable,
  readEnvironmentVariable,
  writeEnvironmentVariable,
} from './environment-variable.ts'
import type { File, ValidFile } from './file.ts'
import { fileItem, fileRules, proveFile, readFile, writeFile } from './file.ts'
import type { ProcessEntity, ValidProcessEntity } from './process-entity.ts'
import {
  processEntityItem,
  processEntityRules,
  proveProcessEntity,
  readProcessEntity,
  writeProcessEntity,
} from './process-entity.ts'
import type { Session, ValidSession } from './session.ts'
import { proveSession, readSession, sessionItem, sessionRules, writeSession } from './session.ts'
import type { User, ValidUser } from './user.ts'
import { proveUser, readUser, userItem, userRules, writeUser } from './user.ts'
import type { ValidWinWinService, WinWinService } from './win/win-service.ts'
import {
  proveWinWinService,
  readWinWinService,
  winWinServiceItem,
  winWinServiceRules,
  writeWinWinService,
} from './win/win-service.ts'

/**
 * Process, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/process
 */
export interface Process {
  /** Ancestry */
  ancestry?: readonly ProcessEntity[] | undefined
  /** Command Line */
  cmd_line?: string | undefined
  /** Common Process Identifier */
  cpid?: string | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Environment Variables */
  environment_variables?: readonly EnvironmentVariable[] | undefined
  /** File */
  file?: File | undefined
  /** Hosted Services */
  hosted_services?: readonly WinWinService[] | undefined
  /** Integrity */
  integrity?: string | undefined
  /** Integrity Level */
  integrity_id?: Open<IntegrityId> | undefined
  /**
   * Lineage
   * @deprecated since OCSF 1.4.0; use ancestry
   */
  lineage?: readonly string[] | undefined
  /** Loaded Modules */
  loaded_modules?: readonly string[] | undefined
  /** Name */
  name?: string | undefined
  /** Parent Process */
  parent_process?: Process | undefined
  /** Path */
  path?: string | undefined
  /** Process ID */
  pid?: number | undefined
  /** Process Thread ID */
  ptid?: number | undefined
  /** Sandbox */
  sandbox?: string | undefined
  /** Session */
  session?: Session | undefined
  /** Terminated Time */
  terminated_time?: number | undefined
  /**
   * Thread ID
   * @deprecated since OCSF 1.6.0; use ptid
   */
  tid?: number | undefined
  /** Unique ID */
  uid?: string | undefined
  /** User */
  user?: User | undefined
  /** Working Directory */
  working_directory?: string | undefined
  /** Extended Attributes */
  xattributes?: JsonText | undefined
}

/** {@link Process} with what OCSF requires present. */
export interface ValidProcess {
  /** Ancestry */
  ancestry?: readonly ValidProcessEntity[] | undefined
  /** Command Line */
  cmd_line?: string | undefined
  /** Common Process Identifier */
  cpid?: string | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Environment Variables */
  environment_variables?: readonly ValidEnvironmentVariable[] | undefined
  /** File */
  file?: ValidFile | undefined
  /** Hosted Services */
  hosted_services?: readonly ValidWinWinService[] | undefined
  /** Integrity */
  integrity?: string | undefined
  /** Integrity Level */
  integrity_id?: IntegrityId | undefined
  /**
   * Lineage
   * @deprecated since OCSF 1.4.0; use ancestry
   */
  lineage?: readonly string[] | undefined
  /** Loaded Modules */
  loaded_modules?: readonly string[] | undefined
  /** Name */
  name?: string | undefined
  /** Parent Process */
  parent_process?: ValidProcess | undefined
  /** Path */
  path?: string | undefined
  /** Process ID */
  pid?: number | undefined
  /** Process Thread ID */
  ptid?: number | undefined
  /** Sandbox */
  sandbox?: string | undefined
  /** Session */
  session?: ValidSession | undefined
  /** Terminated Time */
  terminated_time?: number | undefined
  /**
   * Thread ID
   * @deprecated since OCSF 1.6.0; use ptid
   */
  tid?: number | undefined
  /** Unique ID */
  uid?: string | undefined
  /** User */
  user?: ValidUser | undefined
  /** Working Directory */
  working_directory?: string | undefined
  /** Extended Attributes */
  xattributes?: JsonObjectInput | undefined
}

/** What OCSF demands of the object process. */
export const processRules: ItemRules = {
  name: 'process',
  constraints: { at_least_one: ['pid', 'uid', 'cpid'] },
  unused: {
    'linux/linux_users': ['auid', 'egid', 'euid', 'group'],
    container: ['container', 'namespace_pid'],
    datetime: ['created_time_dt', 'terminated_time_dt'],
    'macos/macos_users': ['egid', 'euid'],
  },
  prove: proveProcess,
  attributes: {
    ancestry: { kind: 'record', type: 'process_entity', array: true, of: () => processEntityRules },
    cmd_line: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    cpid: { kind: 'string', type: 'uuid_t', requirement: 'recommended', checks: uuidT },
    created_time: { kind: 'long', type: 'timestamp_t', requirement: 'recommended' },
    environment_variables: {
      kind: 'record',
      type: 'environment_variable',
      array: true,
      of: () => environmentVariableRules,
    },
    file: { kind: 'record', type: 'file', requirement: 'recommended', of: () => fileRules },
    hosted_services: { kind: 'record', type: 'win/win_service', array: true, of: () => winWinServiceRules },
    integrity: { kind: 'string', type: 'string_t' },
    integrity_id: { kind: 'integer', type: 'integer_t', sibling: 'integrity', enum: integrityIdCaptions },
    lineage: {
      kind: 'string',
      type: 'file_path_t',
      array: true,
      deprecated: { since: '1.4.0', replaced_by: ['ancestry'] },
    },
    loaded_modules: { kind: 'string', type: 'string_t', array: true },
    name: { kind: 'string', type: 'process_name_t', requirement: 'recommended' },
    parent_process: { kind: 'record', type: 'process', requirement: 'recommended', of: () => processRules },
    path: { kind: 'string', type: 'string_t' },
    pid: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
    ptid: { kind: 'long', type: 'long_t' },
    sandbox: { kind: 'string', type: 'string_t' },
    session: { kind: 'record', type: 'session', of: () => sessionRules },
    terminated_time: { kind: 'long', type: 'timestamp_t' },
    tid: {
      kind: 'integer',
      type: 'integer_t',
      deprecated: { since: '1.6.0', replaced_by: ['ptid'] },
    },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    user: { kind: 'record', type: 'user', requirement: 'recommended', of: () => userRules },
    working_directory: { kind: 'string', type: 'string_t' },
    xattributes: { kind: 'object', type: 'object' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidProcess}; false leaves it open. */
export function proveProcess(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.ancestry
  if (x !== undefined) {
    if (!(proveAll(proveProcessEntity, x, proof, depth - 1))) return false
    n++
  }
  x = v.cmd_line
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.cpid
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(processRules, 'cpid', x, proof, depth))) return false
    n++
  }
  x = v.created_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.environment_variables
  if (x !== undefined) {
    if (!(proveAll(proveEnvironmentVariable, x, proof, depth - 1))) return false
    n++
  }
  x = v.file
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveFile(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.hosted_services
  if (x !== undefined) {
    if (!(proveAll(proveWinWinService, x, proof, depth - 1))) return false
    n++
  }
  x = v.integrity
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.integrity_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (integrityIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.lineage
  if (false) n++
  else if (x !== undefined) return false
  x = v.loaded_modules
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.parent_process
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveProcess(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.path
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.pid
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.ptid
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.sandbox
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.session
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveSession(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.terminated_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.tid
  if (false) n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.user
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveUser(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.working_directory
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.xattributes
  if (x !== undefined) {
    if (!(isJsonObject(x, proof, depth - 1))) return false
    n++
  }
  if (v.pid === undefined && v.uid === undefined && v.cpid === undefined) return false
  if (!agrees(v.integrity, v.integrity_id, (integrityIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Process at `p` and returns the position after it. */
export function writeProcess(b: Buffer, p: number, v: Process | ValidProcess): number {
  checkRecord(v)
  beginRecord()
  if (v.ancestry === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.ancestry)
    for (const item of v.ancestry) {
      p = writeProcessEntity(b, p, item)
    }
    b[p++] = 0
  }
  if (v.cmd_line === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.cmd_line)
  }
  if (v.cpid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.cpid)
  }
  if (v.created_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.created_time)
  }
  if (v.environment_variables === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.environment_variables)
    for (const item of v.environment_variables) {
      p = writeEnvironmentVariable(b, p, item)
    }
    b[p++] = 0
  }
  if (v.file === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeFile(b, p, v.file)
  }
  if (v.hosted_services === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.hosted_services)
    for (const item of v.hosted_services) {
      p = writeWinWinService(b, p, item)
    }
    b[p++] = 0
  }
  if (v.integrity === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.integrity)
  }
  if (v.integrity_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.integrity_id)
  }
  if (v.lineage === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.lineage)
    for (const item of v.lineage) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.loaded_modules === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.loaded_modules)
    for (const item of v.loaded_modules) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.parent_process === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeProcess(b, p, v.parent_process)
  }
  if (v.path === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.path)
  }
  if (v.pid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.pid)
  }
  if (v.ptid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.ptid)
  }
  if (v.sandbox === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.sandbox)
  }
  if (v.session === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeSession(b, p, v.session)
  }
  if (v.terminated_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.terminated_time)
  }
  if (v.tid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.tid)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  if (v.user === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeUser(b, p, v.user)
  }
  if (v.working_directory === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.working_directory)
  }
  if (v.xattributes === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeJson(b, p, v.xattributes)
  }
  endRecord()
  return p
}

/** Reads one org.ocsf.Process. */
export function readProcess(r: Source, p: number): Process {
  enter(r, p)
  const { b } = r
  const v = {} as Process
  if (b[p] === 0) p++
  else {
    v.ancestry = readArray(r, some(r, p), readProcessEntity)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.cmd_line = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.cpid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.created_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.environment_variables = readArray(r, some(r, p), readEnvironmentVariable)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.file = readFile(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.hosted_services = readArray(r, some(r, p), readWinWinService)
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
    v.parent_process = readProcess(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.path = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.pid = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.ptid = readLong(r, some(r, p))
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
    v.user = readUser(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.working_directory = readString(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Process. */
export const processItem: ReaderItem = {
  name: 'org.ocsf.Process',
  read: readProcess,
  ocsf: {},
  of: () => [
    processEntityItem,
    environmentVariableItem,
    fileItem,
    winWinServiceItem,
    processItem,
    sessionItem,
    userItem,
  ],
}
