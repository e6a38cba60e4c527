// Made by ocsf-kafka from OCSF 1.8.0, object observable. Do not edit.

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
import type { Reputation, ValidReputation } from './reputation.ts'
import {
  proveReputation,
  readReputation,
  reputationItem,
  reputationRules,
  writeReputation,
} from './reputation.ts'

/**
 * Observable, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/observable
 */
export interface Observable {
  /** Event UID */
  event_uid?: string | undefined
  /** Name */
  name?: string | undefined
  /** Reputation Scores */
  reputation?: Reputation | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: Open<ObservableTypeId> | undefined
  /** Type ID */
  type_uid?: number | undefined
  /** Value */
  value?: string | undefined
}

/** {@link Observable} with what OCSF requires present. */
export interface ValidObservable {
  /** Event UID */
  event_uid?: string | undefined
  /** Name */
  name?: string | undefined
  /** Reputation Scores */
  reputation?: ValidReputation | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id: ObservableTypeId
  /** Type ID */
  type_uid?: number | undefined
  /** Value */
  value?: string | undefined
}

/** Type ID */
export const ObservableTypeId = {
  Unknown: 0,
  Hostname: 1,
  IPAddress: 2,
  MACAddress: 3,
  UserName: 4,
  EmailAddress: 5,
  URLString: 6,
  FileName: 7,
  Hash: 8,
  ProcessName: 9,
  ResourceUID: 10,
  Port: 11,
  Subnet: 12,
  CommandLine: 13,
  Country: 14,
  ProcessID: 15,
  HTTPUserAgent: 16,
  CWEObjectUid: 17,
  CVEObjectUid: 18,
  UserCredentialID: 19,
  Endpoint: 20,
  User: 21,
  Email: 22,
  UniformResourceLocator: 23,
  File: 24,
  Process: 25,
  GeoLocation: 26,
  Container: 27,
  RegistryKey: 28,
  RegistryValue: 29,
  Fingerprint: 30,
  UserObjectUid: 31,
  GroupObjectName: 32,
  GroupObjectUid: 33,
  AccountObjectName: 34,
  AccountObjectUid: 35,
  ScriptContent: 36,
  SerialNumber: 37,
  ResourceDetailsObjectName: 38,
  ProcessEntityObjectUid: 39,
  EmailObjectSubject: 40,
  EmailObjectUid: 41,
  MessageUID: 42,
  RegistryValueObjectName: 43,
  AdvisoryObjectUid: 44,
  FilePath: 45,
  RegistryKeyPath: 46,
  DeviceObjectUid: 47,
  NetworkEndpointObjectUid: 48,
  Other: 99,
} as const
export type ObservableTypeId = (typeof ObservableTypeId)[keyof typeof ObservableTypeId]

/** The caption of each {@link ObservableTypeId}. */
export const observableTypeIdCaptions = {
  0: 'Unknown',
  1: 'Hostname',
  2: 'IP Address',
  3: 'MAC Address',
  4: 'User Name',
  5: 'Email Address',
  6: 'URL String',
  7: 'File Name',
  8: 'Hash',
  9: 'Process Name',
  10: 'Resource UID',
  11: 'Port',
  12: 'Subnet',
  13: 'Command Line',
  14: 'Country',
  15: 'Process ID',
  16: 'HTTP User-Agent',
  17: 'CWE Object: uid',
  18: 'CVE Object: uid',
  19: 'User Credential ID',
  20: 'Endpoint',
  21: 'User',
  22: 'Email',
  23: 'Uniform Resource Locator',
  24: 'File',
  25: 'Process',
  26: 'Geo Location',
  27: 'Container',
  28: 'Registry Key',
  29: 'Registry Value',
  30: 'Fingerprint',
  31: 'User Object: uid',
  32: 'Group Object: name',
  33: 'Group Object: uid',
  34: 'Account Object: name',
  35: 'Account Object: uid',
  36: 'Script Content',
  37: 'Serial Number',
  38: 'Resource Details Object: name',
  39: 'Process Entity Object: uid',
  40: 'Email Object: subject',
  41: 'Email Object: uid',
  42: 'Message UID',
  43: 'Registry Value Object: name',
  44: 'Advisory Object: uid',
  45: 'File Path',
  46: 'Registry Key Path',
  47: 'Device Object: uid',
  48: 'Network Endpoint Object: uid',
  99: 'Other',
} as const

/** What OCSF demands of the object observable. */
export const observableRules: ItemRules = {
  name: 'observable',
  prove: proveObservable,
  attributes: {
    event_uid: { kind: 'string', type: 'string_t' },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    reputation: { kind: 'record', type: 'reputation', of: () => reputationRules },
    type: { kind: 'string', type: 'string_t' },
    type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'type',
      enum: observableTypeIdCaptions,
    },
    type_uid: { kind: 'long', type: 'long_t', sibling: 'type_name' },
    value: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidObservable}; false leaves it open. */
export function proveObservable(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.event_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.reputation
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveReputation(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type_id
  if (typeof x === 'number' && (observableTypeIdCaptions as Captions)[x] !== undefined) n++
  else return false
  x = v.type_uid
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.value
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (!agrees(v.type, v.type_id, (observableTypeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Observable at `p` and returns the position after it. */
export function writeObservable(b: Buffer, p: number, v: Observable | ValidObservable): number {
  checkRecord(v)
  if (v.event_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.event_uid)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.reputation === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeReputation(b, p, v.reputation)
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
  if (v.type_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.type_uid)
  }
  if (v.value === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.value)
  }
  return p
}

/** Reads one org.ocsf.Observable. */
export function readObservable(r: Source, p: number): Observable {
  const { b } = r
  const v = {} as Observable
  if (b[p] === 0) p++
  else {
    v.event_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.reputation = readReputation(r, some(r, p))
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
    v.type_uid = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.value = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Observable. */
export const observableItem: ReaderItem = {
  name: 'org.ocsf.Observable',
  read: readObservable,
  ocsf: {},
  of: () => [reputationItem],
}
