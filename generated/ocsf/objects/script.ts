// Made by ocsf-kafka from OCSF 1.8.0, object script. Do not edit.

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
  proveAll,
  readArray,
  readLong,
  readString,
  some,
  writeCount,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { File, ValidFile } from './file.ts'
import { fileItem, fileRules, proveFile, readFile, writeFile } from './file.ts'
import type { Fingerprint, ValidFingerprint } from './fingerprint.ts'
import {
  fingerprintItem,
  fingerprintRules,
  proveFingerprint,
  readFingerprint,
  writeFingerprint,
} from './fingerprint.ts'
import type { LongString, ValidLongString } from './long-string.ts'
import {
  longStringItem,
  longStringRules,
  proveLongString,
  readLongString,
  writeLongString,
} from './long-string.ts'

/**
 * Script, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/script
 */
export interface Script {
  /** File */
  file?: File | undefined
  /** Hashes */
  hashes?: readonly Fingerprint[] | undefined
  /** Name */
  name?: string | undefined
  /** Parent Unique ID */
  parent_uid?: string | undefined
  /** Script Content */
  script_content?: LongString | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: Open<ScriptTypeId> | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** {@link Script} with what OCSF requires present. */
export interface ValidScript {
  /** File */
  file?: ValidFile | undefined
  /** Hashes */
  hashes?: readonly ValidFingerprint[] | undefined
  /** Name */
  name?: string | undefined
  /** Parent Unique ID */
  parent_uid?: string | undefined
  /** Script Content */
  script_content: ValidLongString
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id: ScriptTypeId
  /** Unique ID */
  uid?: string | undefined
}

/** Type ID */
export const ScriptTypeId = {
  Unknown: 0,
  WindowsCommandPrompt: 1,
  PowerShell: 2,
  Python: 3,
  JavaScript: 4,
  VBScript: 5,
  UnixShell: 6,
  VBA: 7,
  Other: 99,
} as const
export type ScriptTypeId = (typeof ScriptTypeId)[keyof typeof ScriptTypeId]

/** The caption of each {@link ScriptTypeId}. */
export const scriptTypeIdCaptions = {
  0: 'Unknown',
  1: 'Windows Command Prompt',
  2: 'PowerShell',
  3: 'Python',
  4: 'JavaScript',
  5: 'VBScript',
  6: 'Unix Shell',
  7: 'VBA',
  99: 'Other',
} as const

/** What OCSF demands of the object script. */
export const scriptRules: ItemRules = {
  name: 'script',
  prove: proveScript,
  attributes: {
    file: { kind: 'record', type: 'file', of: () => fileRules },
    hashes: {
      kind: 'record',
      type: 'fingerprint',
      array: true,
      requirement: 'recommended',
      of: () => fingerprintRules,
    },
    name: { kind: 'string', type: 'string_t' },
    parent_uid: { kind: 'string', type: 'string_t' },
    script_content: {
      kind: 'record',
      type: 'long_string',
      requirement: 'required',
      of: () => longStringRules,
    },
    type: { kind: 'string', type: 'string_t' },
    type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'type',
      enum: scriptTypeIdCaptions,
    },
    uid: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidScript}; false leaves it open. */
export function proveScript(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.file
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveFile(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.hashes
  if (x !== undefined) {
    if (!(proveAll(proveFingerprint, x, proof, depth - 1))) return false
    n++
  }
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.parent_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.script_content
  if (typeof x === 'object' && x !== null && proveLongString(x as Dictionary, proof, depth - 1)) n++
  else return false
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type_id
  if (typeof x === 'number' && (scriptTypeIdCaptions as Captions)[x] !== undefined) n++
  else return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (!agrees(v.type, v.type_id, (scriptTypeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Script at `p` and returns the position after it. */
export function writeScript(b: Buffer, p: number, v: Script | ValidScript): number {
  checkRecord(v)
  if (v.file === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeFile(b, p, v.file)
  }
  if (v.hashes === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.hashes)
    for (const item of v.hashes) {
      p = writeFingerprint(b, p, item)
    }
    b[p++] = 0
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.parent_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.parent_uid)
  }
  if (v.script_content === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLongString(b, p, v.script_content)
  }
  if (v.type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.type)
  }
  if (v.type_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.type_id)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  return p
}

/** Reads one org.ocsf.Script. */
export function readScript(r: Source, p: number): Script {
  const { b } = r
  const v = {} as Script
  if (b[p] === 0) p++
  else {
    v.file = readFile(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.hashes = readArray(r, some(r, p), readFingerprint)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.parent_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.script_content = readLongString(r, some(r, p))
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
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Script. */
export const scriptItem: ReaderItem = {
  name: 'org.ocsf.Script',
  read: readScript,
  ocsf: {},
  of: () => [fileItem, fingerprintItem, longStringItem],
}
