// Made by ocsf-kafka from OCSF 1.8.0, object user. Do not edit.

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
  beginRecord,
  checkRecord,
  endRecord,
  enter,
  isWhole,
  leave,
  proveAll,
  proveAttribute,
  readArray,
  readBoolean,
  readLong,
  readString,
  some,
  writeBoolean,
  writeCount,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { RiskLevelId } from '../enums/risk-level-id.ts'
import { riskLevelIdCaptions } from '../enums/risk-level-id.ts'
import { emailT } from '../types.ts'
import type { Account, ValidAccount } from './account.ts'
import { accountItem, accountRules, proveAccount, readAccount, writeAccount } from './account.ts'
import type { Group, ValidGroup } from './group.ts'
import { groupItem, groupRules, proveGroup, readGroup, writeGroup } from './group.ts'
import type { LdapPerson, ValidLdapPerson } from './ldap-person.ts'
import {
  ldapPersonItem,
  ldapPersonRules,
  proveLdapPerson,
  readLdapPerson,
  writeLdapPerson,
} from './ldap-person.ts'
import type { Organization, ValidOrganization } from './organization.ts'
import {
  organizationItem,
  organizationRules,
  proveOrganization,
  readOrganization,
  writeOrganization,
} from './organization.ts'
import type { ProgrammaticCredential, ValidProgrammaticCredential } from './programmatic-credential.ts'
import {
  programmaticCredentialItem,
  programmaticCredentialRules,
  proveProgrammaticCredential,
  readProgrammaticCredential,
  writeProgrammaticCredential,
} from './programmatic-credential.ts'

/**
 * User, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/user
 */
export interface User {
  /** Account */
  account?: Account | undefined
  /**
   * User Credential ID
   * @deprecated since OCSF 1.6.0; use programmatic_credentials
   */
  credential_uid?: string | undefined
  /** Display Name */
  display_name?: string | undefined
  /** Domain */
  domain?: string | undefined
  /** Email Address */
  email_addr?: string | undefined
  /** Forwarding Address */
  forward_addr?: string | undefined
  /** Full Name */
  full_name?: string | undefined
  /** Groups */
  groups?: readonly Group[] | undefined
  /** MFA Assigned */
  has_mfa?: boolean | undefined
  /** LDAP Person */
  ldap_person?: LdapPerson | undefined
  /** Name */
  name?: string | undefined
  /** Organization */
  org?: Organization | undefined
  /** Telephone Number */
  phone_number?: string | undefined
  /** Programmatic Credentials */
  programmatic_credentials?: readonly ProgrammaticCredential[] | undefined
  /** Risk Level */
  risk_level?: string | undefined
  /** Risk Level ID */
  risk_level_id?: Open<RiskLevelId> | undefined
  /** Risk Score */
  risk_score?: number | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: Open<UserTypeId> | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Alternate ID */
  uid_alt?: string | undefined
}

/** {@link User} with what OCSF requires present. */
export interface ValidUser {
  /** Account */
  account?: ValidAccount | undefined
  /**
   * User Credential ID
   * @deprecated since OCSF 1.6.0; use programmatic_credentials
   */
  credential_uid?: string | undefined
  /** Display Name */
  display_name?: string | undefined
  /** Domain */
  domain?: string | undefined
  /** Email Address */
  email_addr?: string | undefined
  /** Forwarding Address */
  forward_addr?: string | undefined
  /** Full Name */
  full_name?: string | undefined
  /** Groups */
  groups?: readonly ValidGroup[] | undefined
  /** MFA Assigned */
  has_mfa?: boolean | undefined
  /** LDAP Person */
  ldap_person?: ValidLdapPerson | undefined
  /** Name */
  name?: string | undefined
  /** Organization */
  org?: ValidOrganization | undefined
  /** Telephone Number */
  phone_number?: string | undefined
  /** Programmatic Credentials */
  programmatic_credentials?: readonly ValidProgrammaticCredential[] | undefined
  /** Risk Level */
  risk_level?: string | undefined
  /** Risk Level ID */
  risk_level_id?: RiskLevelId | undefined
  /** Risk Score */
  risk_score?: number | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: UserTypeId | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Alternate ID */
  uid_alt?: string | undefined
}

/** Type ID */
export const UserTypeId = {
  Unknown: 0,
  User: 1,
  Admin: 2,
  System: 3,
  Service: 4,
  Other: 99,
} as const
export type UserTypeId = (typeof UserTypeId)[keyof typeof UserTypeId]

/** The caption of each {@link UserTypeId}. */
export const userTypeIdCaptions = {
  0: 'Unknown',
  1: 'User',
  2: 'Admin',
  3: 'System',
  4: 'Service',
  99: 'Other',
} as const

/** What OCSF demands of the object user. */
export const userRules: ItemRules = {
  name: 'user',
  constraints: { at_least_one: ['account', 'name', 'uid'] },
  prove: proveUser,
  attributes: {
    account: { kind: 'record', type: 'account', of: () => accountRules },
    credential_uid: {
      kind: 'string',
      type: 'string_t',
      deprecated: { since: '1.6.0', replaced_by: ['programmatic_credentials'] },
    },
    display_name: { kind: 'string', type: 'string_t' },
    domain: { kind: 'string', type: 'string_t' },
    email_addr: { kind: 'string', type: 'email_t', checks: emailT },
    forward_addr: { kind: 'string', type: 'email_t', checks: emailT },
    full_name: { kind: 'string', type: 'string_t' },
    groups: { kind: 'record', type: 'group', array: true, of: () => groupRules },
    has_mfa: { kind: 'boolean', type: 'boolean_t', requirement: 'recommended' },
    ldap_person: { kind: 'record', type: 'ldap_person', of: () => ldapPersonRules },
    name: { kind: 'string', type: 'username_t', requirement: 'recommended' },
    org: { kind: 'record', type: 'organization', of: () => organizationRules },
    phone_number: { kind: 'string', type: 'string_t' },
    programmatic_credentials: {
      kind: 'record',
      type: 'programmatic_credential',
      array: true,
      of: () => programmaticCredentialRules,
    },
    risk_level: { kind: 'string', type: 'string_t' },
    risk_level_id: { kind: 'integer', type: 'integer_t', sibling: 'risk_level', enum: riskLevelIdCaptions },
    risk_score: { kind: 'integer', type: 'integer_t' },
    type: { kind: 'string', type: 'string_t' },
    type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'type',
      enum: userTypeIdCaptions,
    },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    uid_alt: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidUser}; false leaves it open. */
export function proveUser(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.account
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveAccount(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.credential_uid
  if (false) n++
  else if (x !== undefined) return false
  x = v.display_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.domain
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.email_addr
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(userRules, 'email_addr', x, proof, depth))) return false
    n++
  }
  x = v.forward_addr
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(userRules, 'forward_addr', x, proof, depth))) return false
    n++
  }
  x = v.full_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.groups
  if (x !== undefined) {
    if (!(proveAll(proveGroup, x, proof, depth - 1))) return false
    n++
  }
  x = v.has_mfa
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.ldap_person
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveLdapPerson(x as Dictionary, proof, depth - 1))) return false
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
  x = v.phone_number
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.programmatic_credentials
  if (x !== undefined) {
    if (!(proveAll(proveProgrammaticCredential, x, proof, depth - 1))) return false
    n++
  }
  x = v.risk_level
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.risk_level_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (riskLevelIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.risk_score
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (userTypeIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid_alt
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.account === undefined && v.name === undefined && v.uid === undefined) return false
  if (!agrees(v.risk_level, v.risk_level_id, (riskLevelIdCaptions as Captions), 99)) return false
  if (!agrees(v.type, v.type_id, (userTypeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.User at `p` and returns the position after it. */
export function writeUser(b: Buffer, p: number, v: User | ValidUser): number {
  checkRecord(v)
  beginRecord()
  if (v.account === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeAccount(b, p, v.account)
  }
  if (v.credential_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.credential_uid)
  }
  if (v.display_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.display_name)
  }
  if (v.domain === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.domain)
  }
  if (v.email_addr === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.email_addr)
  }
  if (v.forward_addr === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.forward_addr)
  }
  if (v.full_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.full_name)
  }
  if (v.groups === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.groups)
    for (const item of v.groups) {
      p = writeGroup(b, p, item)
    }
    b[p++] = 0
  }
  if (v.has_mfa === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.has_mfa)
  }
  if (v.ldap_person === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLdapPerson(b, p, v.ldap_person)
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
  if (v.phone_number === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.phone_number)
  }
  if (v.programmatic_credentials === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.programmatic_credentials)
    for (const item of v.programmatic_credentials) {
      p = writeProgrammaticCredential(b, p, item)
    }
    b[p++] = 0
  }
  if (v.risk_level === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.risk_level)
  }
  if (v.risk_level_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.risk_level_id)
  }
  if (v.risk_score === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.risk_score)
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
  endRecord()
  return p
}

/** Reads one org.ocsf.User. */
export function readUser(r: Source, p: number): User {
  enter(r, p)
  const { b } = r
  const v = {} as User
  if (b[p] === 0) p++
  else {
    v.account = readAccount(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.credential_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.display_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.domain = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.email_addr = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.forward_addr = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.full_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.groups = readArray(r, some(r, p), readGroup)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.has_mfa = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.ldap_person = readLdapPerson(r, some(r, p))
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
    v.phone_number = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.programmatic_credentials = readArray(r, some(r, p), readProgrammaticCredential)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.risk_level = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.risk_level_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.risk_score = readLong(r, some(r, p))
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
  leave(r)
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.User. */
export const userItem: ReaderItem = {
  name: 'org.ocsf.User',
  read: readUser,
  ocsf: {},
  of: () => [accountItem, groupItem, ldapPersonItem, organizationItem, programmaticCredentialItem],
}
