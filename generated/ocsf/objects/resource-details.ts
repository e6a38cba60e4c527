// Made by ocsf-kafka from OCSF 1.8.0, object resource_details. Do not edit.

import type {
  Captions,
  Dictionary,
  ItemRules,
  JsonInput,
  JsonText,
  Open,
  Proof,
  ReaderItem,
  Source,
} from '../../../runtime/index.ts'
import {
  agrees,
  checkRecord,
  isTexts,
  isWhole,
  proveAll,
  proveAttribute,
  readArray,
  readBoolean,
  readLong,
  readString,
  some,
  writeBoolean,
  writeCount,
  writeJson,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import { ipT } from '../types.ts'
import type { Agent, ValidAgent } from './agent.ts'
import { agentItem, agentRules, proveAgent, readAgent, writeAgent } from './agent.ts'
import type { Graph, ValidGraph } from './graph.ts'
import { graphItem, graphRules, proveGraph, readGraph, writeGraph } from './graph.ts'
import type { Group, ValidGroup } from './group.ts'
import { groupItem, groupRules, proveGroup, readGroup, writeGroup } from './group.ts'
import type { KeyValueObject, ValidKeyValueObject } from './key-value-object.ts'
import {
  keyValueObjectItem,
  keyValueObjectRules,
  proveKeyValueObject,
  readKeyValueObject,
  writeKeyValueObject,
} from './key-value-object.ts'
import type { User, ValidUser } from './user.ts'
import { proveUser, readUser, userItem, userRules, writeUser } from './user.ts'

/**
 * Resource Details, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/resource_details
 */
export interface ResourceDetails {
  /** Agent List */
  agent_list?: readonly Agent[] | undefined
  /**
   * Cloud Partition
   * Profile cloud.
   */
  cloud_partition?: string | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Criticality */
  criticality?: string | undefined
  /** Data */
  data?: JsonText | undefined
  /** Group */
  group?: Group | undefined
  /** Hostname */
  hostname?: string | undefined
  /** IP Address */
  ip?: string | undefined
  /** Back Ups Configured */
  is_backed_up?: boolean | undefined
  /** Labels */
  labels?: readonly string[] | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Name */
  name?: string | undefined
  /** Namespace */
  namespace?: string | undefined
  /** Owner */
  owner?: User | undefined
  /**
   * Cloud Provider
   * Profile cloud.
   */
  provider?: string | undefined
  /**
   * Region
   * Profile cloud.
   */
  region?: string | undefined
  /** Resource Relationship */
  resource_relationship?: Graph | undefined
  /** Role */
  role?: string | undefined
  /** Role ID */
  role_id?: Open<ResourceDetailsRoleId> | undefined
  /** Tags */
  tags?: readonly KeyValueObject[] | undefined
  /** Type */
  type?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Alternate ID */
  uid_alt?: string | undefined
  /** Version */
  version?: string | undefined
  /**
   * Cloud Availability Zone
   * Profile cloud.
   */
  zone?: string | undefined
}

/** {@link ResourceDetails} with what OCSF requires present. */
export interface ValidResourceDetails {
  /** Agent List */
  agent_list?: readonly ValidAgent[] | undefined
  /**
   * Cloud Partition
   * Profile cloud.
   */
  cloud_partition?: string | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Criticality */
  criticality?: string | undefined
  /** Data */
  data?: JsonInput | undefined
  /** Group */
  group?: ValidGroup | undefined
  /** Hostname */
  hostname?: string | undefined
  /** IP Address */
  ip?: string | undefined
  /** Back Ups Configured */
  is_backed_up?: boolean | undefined
  /** Labels */
  labels?: readonly string[] | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Name */
  name?: string | undefined
  /** Namespace */
  namespace?: string | undefined
  /** Owner */
  owner?: ValidUser | undefined
  /**
   * Cloud Provider
   * Profile cloud.
   */
  provider?: string | undefined
  /**
   * Region
   * Profile cloud.
   */
  region?: string | undefined
  /** Resource Relationship */
  resource_relationship?: ValidGraph | undefined
  /** Role */
  role?: string | undefined
  /** Role ID */
  role_id?: ResourceDetailsRoleId | undefined
  /** Tags */
  tags?: readonly ValidKeyValueObject[] | undefined
  /** Type */
  type?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Alternate ID */
  uid_alt?: string | undefined
  /** Version */
  version?: string | undefined
  /**
   * Cloud Availability Zone
   * Profile cloud.
   */
  zone?: string | undefined
}

/** Role ID */
export const ResourceDetailsRoleId = {
  Unknown: 0,
  Target: 1,
  Actor: 2,
  Affected: 3,
  Related: 4,
  Other: 99,
} as const
export type ResourceDetailsRoleId = (typeof ResourceDetailsRoleId)[keyof typeof ResourceDetailsRoleId]

/** The caption of each {@link ResourceDetailsRoleId}. */
export const resourceDetailsRoleIdCaptions = {
  0: 'Unknown',
  1: 'Target',
  2: 'Actor',
  3: 'Affected',
  4: 'Related',
  99: 'Other',
} as const

/** What OCSF demands of the object resource_details. */
export const resourceDetailsRules: ItemRules = {
  name: 'resource_details',
  constraints: { at_least_one: ['name', 'uid'] },
  unused: {
    datetime: ['created_time_dt', 'modified_time_dt'],
    data_classification: ['data_classification', 'data_classifications'],
  },
  prove: proveResourceDetails,
  attributes: {
    agent_list: { kind: 'record', type: 'agent', array: true, of: () => agentRules },
    cloud_partition: { kind: 'string', type: 'string_t', profiles: ['cloud'] },
    created_time: { kind: 'long', type: 'timestamp_t' },
    criticality: { kind: 'string', type: 'string_t' },
    data: { kind: 'json', type: 'json_t' },
    group: { kind: 'record', type: 'group', of: () => groupRules },
    hostname: { kind: 'string', type: 'hostname_t', requirement: 'recommended' },
    ip: { kind: 'string', type: 'ip_t', requirement: 'recommended', checks: ipT },
    is_backed_up: { kind: 'boolean', type: 'boolean_t' },
    labels: { kind: 'string', type: 'string_t', array: true },
    modified_time: { kind: 'long', type: 'timestamp_t' },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    namespace: { kind: 'string', type: 'string_t' },
    owner: { kind: 'record', type: 'user', requirement: 'recommended', of: () => userRules },
    provider: { kind: 'string', type: 'string_t', profiles: ['cloud'] },
    region: { kind: 'string', type: 'string_t', profiles: ['cloud'] },
    resource_relationship: { kind: 'record', type: 'graph', of: () => graphRules },
    role: { kind: 'string', type: 'string_t' },
    role_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'role',
      enum: resourceDetailsRoleIdCaptions,
    },
    tags: { kind: 'record', type: 'key_value_object', array: true, of: () => keyValueObjectRules },
    type: { kind: 'string', type: 'string_t' },
    uid: { kind: 'string', type: 'resource_uid_t', requirement: 'recommended' },
    uid_alt: { kind: 'string', type: 'resource_uid_t' },
    version: { kind: 'string', type: 'string_t' },
    zone: { kind: 'string', type: 'string_t', profiles: ['cloud'] },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidResourceDetails}; false leaves it open. */
export function proveResourceDetails(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.agent_list
  if (x !== undefined) {
    if (!(proveAll(proveAgent, x, proof, depth - 1))) return false
    n++
  }
  x = v.cloud_partition
  if (x !== undefined) {
    if (!proof.declared.includes('cloud') || !(typeof x === 'string')) return false
    n++
  }
  x = v.created_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.criticality
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.data
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(resourceDetailsRules, 'data', x, proof, depth))) return false
    n++
  }
  x = v.group
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveGroup(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.hostname
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.ip
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(resourceDetailsRules, 'ip', x, proof, depth))) return false
    n++
  }
  x = v.is_backed_up
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.labels
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.modified_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.namespace
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.owner
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveUser(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.provider
  if (x !== undefined) {
    if (!proof.declared.includes('cloud') || !(typeof x === 'string')) return false
    n++
  }
  x = v.region
  if (x !== undefined) {
    if (!proof.declared.includes('cloud') || !(typeof x === 'string')) return false
    n++
  }
  x = v.resource_relationship
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveGraph(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.role
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.role_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (resourceDetailsRoleIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.tags
  if (x !== undefined) {
    if (!(proveAll(proveKeyValueObject, x, proof, depth - 1))) return false
    n++
  }
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid_alt
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.version
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.zone
  if (x !== undefined) {
    if (!proof.declared.includes('cloud') || !(typeof x === 'string')) return false
    n++
  }
  if (v.name === undefined && v.uid === undefined) return false
  if (!agrees(v.role, v.role_id, (resourceDetailsRoleIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.ResourceDetails at `p` and returns the position after it. */
export function writeResourceDetails(b: Buffer, p: number, v: ResourceDetails | ValidResourceDetails): number {
  checkRecord(v)
  if (v.agent_list === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.agent_list)
    for (const item of v.agent_list) {
      p = writeAgent(b, p, item)
    }
    b[p++] = 0
  }
  if (v.cloud_partition === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.cloud_partition)
  }
  if (v.created_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.created_time)
  }
  if (v.criticality === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.criticality)
  }
  if (v.data === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeJson(b, p, v.data)
  }
  if (v.group === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeGroup(b, p, v.group)
  }
  if (v.hostname === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.hostname)
  }
  if (v.ip === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.ip)
  }
  if (v.is_backed_up === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_backed_up)
  }
  if (v.labels === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.labels)
    for (const item of v.labels) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.modified_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.modified_time)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.namespace === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.namespace)
  }
  if (v.owner === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeUser(b, p, v.owner)
  }
  if (v.provider === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.provider)
  }
  if (v.region === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.region)
  }
  if (v.resource_relationship === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeGraph(b, p, v.resource_relationship)
  }
  if (v.role === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.role)
  }
  if (v.role_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.role_id)
  }
  if (v.tags === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.tags)
    for (const item of v.tags) {
      p = writeKeyValueObject(b, p, item)
    }
    b[p++] = 0
  }
  if (v.type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.type)
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
  if (v.version === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.version)
  }
  if (v.zone === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.zone)
  }
  return p
}

/** Reads one org.ocsf.ResourceDetails. */
export function readResourceDetails(r: Source, p: number): ResourceDetails {
  const { b } = r
  const v = {} as ResourceDetails
  if (b[p] === 0) p++
  else {
    v.agent_list = readArray(r, some(r, p), readAgent)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.cloud_partition = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.created_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.criticality = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.data = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.group = readGroup(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.hostname = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.ip = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_backed_up = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.labels = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.modified_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.namespace = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.owner = readUser(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.provider = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.region = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.resource_relationship = readGraph(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.role = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.role_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.tags = readArray(r, some(r, p), readKeyValueObject)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type = readString(r, some(r, p))
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
    v.version = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.zone = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.ResourceDetails. */
export const resourceDetailsItem: ReaderItem = {
  name: 'org.ocsf.ResourceDetails',
  read: readResourceDetails,
  ocsf: {},
  of: () => [agentItem, groupItem, userItem, graphItem, keyValueObjectItem],
}
