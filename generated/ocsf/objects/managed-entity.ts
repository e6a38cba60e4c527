// Made by ocsf-kafka from OCSF 1.8.0, object managed_entity. Do not edit.

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
  isWhole,
  proveAttribute,
  readLong,
  readString,
  some,
  writeJson,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { Device, ValidDevice } from './device.ts'
import { deviceItem, deviceRules, proveDevice, readDevice, writeDevice } from './device.ts'
import type { Email, ValidEmail } from './email.ts'
import { emailItem, emailRules, proveEmail, readEmail, writeEmail } from './email.ts'
import type { Group, ValidGroup } from './group.ts'
import { groupItem, groupRules, proveGroup, readGroup, writeGroup } from './group.ts'
import type { Location, ValidLocation } from './location.ts'
import { locationItem, locationRules, proveLocation, readLocation, writeLocation } from './location.ts'
import type { Organization, ValidOrganization } from './organization.ts'
import {
  organizationItem,
  organizationRules,
  proveOrganization,
  readOrganization,
  writeOrganization,
} from './organization.ts'
import type { Policy, ValidPolicy } from './policy.ts'
import { policyItem, policyRules, provePolicy, readPolicy, writePolicy } from './policy.ts'
import type { User, ValidUser } from './user.ts'
import { proveUser, readUser, userItem, userRules, writeUser } from './user.ts'

/**
 * Managed Entity, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/managed_entity
 */
export interface ManagedEntity {
  /** Data */
  data?: JsonText | undefined
  /** Device */
  device?: Device | undefined
  /** Email */
  email?: Email | undefined
  /** Group */
  group?: Group | undefined
  /** Geo Location */
  location?: Location | undefined
  /** Name */
  name?: string | undefined
  /** Organization */
  org?: Organization | undefined
  /** Policy */
  policy?: Policy | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: Open<ManagedEntityTypeId> | undefined
  /** Unique ID */
  uid?: string | undefined
  /** User */
  user?: User | undefined
  /** Version */
  version?: string | undefined
}

/** {@link ManagedEntity} with what OCSF requires present. */
export interface ValidManagedEntity {
  /** Data */
  data?: JsonInput | undefined
  /** Device */
  device?: ValidDevice | undefined
  /** Email */
  email?: ValidEmail | undefined
  /** Group */
  group?: ValidGroup | undefined
  /** Geo Location */
  location?: ValidLocation | undefined
  /** Name */
  name?: string | undefined
  /** Organization */
  org?: ValidOrganization | undefined
  /** Policy */
  policy?: ValidPolicy | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: ManagedEntityTypeId | undefined
  /** Unique ID */
  uid?: string | undefined
  /** User */
  user?: ValidUser | undefined
  /** Version */
  version?: string | undefined
}

/** Type ID */
export const ManagedEntityTypeId = {
  Unknown: 0,
  Device: 1,
  User: 2,
  Group: 3,
  Organization: 4,
  Policy: 5,
  Email: 6,
  NetworkZone: 7,
  Other: 99,
} as const
export type ManagedEntityTypeId = (typeof ManagedEntityTypeId)[keyof typeof ManagedEntityTypeId]

/** The caption of each {@link ManagedEntityTypeId}. */
export const managedEntityTypeIdCaptions = {
  0: 'Unknown',
  1: 'Device',
  2: 'User',
  3: 'Group',
  4: 'Organization',
  5: 'Policy',
  6: 'Email',
  7: 'Network Zone',
  99: 'Other',
} as const

/** What OCSF demands of the object managed_entity. */
export const managedEntityRules: ItemRules = {
  name: 'managed_entity',
  constraints: { at_least_one: ['name', 'uid', 'device', 'group', 'org', 'policy', 'user'] },
  prove: proveManagedEntity,
  attributes: {
    data: { kind: 'json', type: 'json_t' },
    device: { kind: 'record', type: 'device', requirement: 'recommended', of: () => deviceRules },
    email: { kind: 'record', type: 'email', requirement: 'recommended', of: () => emailRules },
    group: { kind: 'record', type: 'group', requirement: 'recommended', of: () => groupRules },
    location: { kind: 'record', type: 'location', of: () => locationRules },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    org: {
      kind: 'record',
      type: 'organization',
      requirement: 'recommended',
      of: () => organizationRules,
    },
    policy: { kind: 'record', type: 'policy', requirement: 'recommended', of: () => policyRules },
    type: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'type',
      enum: managedEntityTypeIdCaptions,
    },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    user: { kind: 'record', type: 'user', requirement: 'recommended', of: () => userRules },
    version: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidManagedEntity}; false leaves it open. */
export function proveManagedEntity(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.data
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(managedEntityRules, 'data', x, proof, depth))) return false
    n++
  }
  x = v.device
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveDevice(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.email
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveEmail(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.group
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveGroup(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.location
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveLocation(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.org
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveOrganization(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.policy
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && provePolicy(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (managedEntityTypeIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.user
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveUser(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.version
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.name === undefined && v.uid === undefined && v.device === undefined && v.group === undefined && v.org === undefined && v.policy === undefined && v.user === undefined) return false
  if (!agrees(v.type, v.type_id, (managedEntityTypeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.ManagedEntity at `p` and returns the position after it. */
export function writeManagedEntity(b: Buffer, p: number, v: ManagedEntity | ValidManagedEntity): number {
  checkRecord(v)
  if (v.data === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeJson(b, p, v.data)
  }
  if (v.device === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeDevice(b, p, v.device)
  }
  if (v.email === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeEmail(b, p, v.email)
  }
  if (v.group === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeGroup(b, p, v.group)
  }
  if (v.location === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLocation(b, p, v.location)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.org === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeOrganization(b, p, v.org)
  }
  if (v.policy === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writePolicy(b, p, v.policy)
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
  if (v.user === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeUser(b, p, v.user)
  }
  if (v.version === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.version)
  }
  return p
}

/** Reads one org.ocsf.ManagedEntity. */
export function readManagedEntity(r: Source, p: number): ManagedEntity {
  const { b } = r
  const v = {} as ManagedEntity
  if (b[p] === 0) p++
  else {
    v.data = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.device = readDevice(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.email = readEmail(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.group = readGroup(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.location = readLocation(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.org = readOrganization(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.policy = readPolicy(r, some(r, p))
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
    v.user = readUser(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.ManagedEntity. */
export const managedEntityItem: ReaderItem = {
  name: 'org.ocsf.ManagedEntity',
  read: readManagedEntity,
  ocsf: {},
  of: () => [
    deviceItem,
    emailItem,
    groupItem,
    locationItem,
    organizationItem,
    policyItem,
    userItem,
  ],
}
