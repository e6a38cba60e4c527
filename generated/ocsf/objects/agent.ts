// Made by ocsf-kafka from OCSF 1.8.0, object agent. Do not edit.

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
import type { Policy, ValidPolicy } from './policy.ts'
import { policyItem, policyRules, provePolicy, readPolicy, writePolicy } from './policy.ts'

/**
 * Agent, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/agent
 */
export interface Agent {
  /** Agent Name */
  name?: string | undefined
  /** Agent Policies */
  policies?: readonly Policy[] | undefined
  /** Agent Type */
  type?: string | undefined
  /** Type ID */
  type_id?: Open<AgentTypeId> | undefined
  /** Agent ID */
  uid?: string | undefined
  /** Alternate Agent ID */
  uid_alt?: string | undefined
  /** Vendor Name */
  vendor_name?: string | undefined
  /** Agent Version */
  version?: string | undefined
}

/** {@link Agent} with what OCSF requires present. */
export interface ValidAgent {
  /** Agent Name */
  name?: string | undefined
  /** Agent Policies */
  policies?: readonly ValidPolicy[] | undefined
  /** Agent Type */
  type?: string | undefined
  /** Type ID */
  type_id?: AgentTypeId | undefined
  /** Agent ID */
  uid?: string | undefined
  /** Alternate Agent ID */
  uid_alt?: string | undefined
  /** Vendor Name */
  vendor_name?: string | undefined
  /** Agent Version */
  version?: string | undefined
}

/** Type ID */
export const AgentTypeId = {
  Unknown: 0,
  EndpointDetectionAndResponse: 1,
  DataLossPrevention: 2,
  BackupRecovery: 3,
  PerformanceMonitoringObservability: 4,
  VulnerabilityManagement: 5,
  LogForwarding: 6,
  MobileDeviceManagement: 7,
  ConfigurationManagement: 8,
  RemoteAccess: 9,
  Other: 99,
} as const
export type AgentTypeId = (typeof AgentTypeId)[keyof typeof AgentTypeId]

/** The caption of each {@link AgentTypeId}. */
export const agentTypeIdCaptions = {
  0: 'Unknown',
  1: 'Endpoint Detection and Response',
  2: 'Data Loss Prevention',
  3: 'Backup & Recovery',
  4: 'Performance Monitoring & Observability',
  5: 'Vulnerability Management',
  6: 'Log Forwarding',
  7: 'Mobile Device Management',
  8: 'Configuration Management',
  9: 'Remote Access',
  99: 'Other',
} as const

/** What OCSF demands of the object agent. */
export const agentRules: ItemRules = {
  name: 'agent',
  constraints: { at_least_one: ['uid', 'name'] },
  prove: proveAgent,
  attributes: {
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    policies: { kind: 'record', type: 'policy', array: true, of: () => policyRules },
    type: { kind: 'string', type: 'string_t' },
    type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'type',
      enum: agentTypeIdCaptions,
    },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    uid_alt: { kind: 'string', type: 'string_t' },
    vendor_name: { kind: 'string', type: 'string_t' },
    version: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidAgent}; false leaves it open. */
export function proveAgent(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.policies
  if (x !== undefined) {
    if (!(proveAll(provePolicy, x, proof, depth - 1))) return false
    n++
  }
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (agentTypeIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid_alt
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.vendor_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.version
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.uid === undefined && v.name === undefined) return false
  if (!agrees(v.type, v.type_id, (agentTypeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Agent at `p` and returns the position after it. */
export function writeAgent(b: Buffer, p: number, v: Agent | ValidAgent): number {
  checkRecord(v)
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.policies === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.policies)
    for (const item of v.policies) {
      p = writePolicy(b, p, item)
    }
    b[p++] = 0
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
  if (v.uid_alt === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid_alt)
  }
  if (v.vendor_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.vendor_name)
  }
  if (v.version === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.version)
  }
  return p
}

/** Reads one org.ocsf.Agent. */
export function readAgent(r: Source, p: number): Agent {
  const { b } = r
  const v = {} as Agent
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.policies = readArray(r, some(r, p), readPolicy)
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
    v.uid_alt = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.vendor_name = readString(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Agent. */
export const agentItem: ReaderItem = { name: 'org.ocsf.Agent', read: readAgent, ocsf: {}, of: () => [policyItem] }
