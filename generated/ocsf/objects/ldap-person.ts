// Made by ocsf-kafka from OCSF 1.8.0, object ldap_person. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  beginRecord,
  checkRecord,
  endRecord,
  enter,
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
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import { emailT } from '../types.ts'
import type { KeyValueObject, ValidKeyValueObject } from './key-value-object.ts'
import {
  keyValueObjectItem,
  keyValueObjectRules,
  proveKeyValueObject,
  readKeyValueObject,
  writeKeyValueObject,
} from './key-value-object.ts'
import type { Location, ValidLocation } from './location.ts'
import { locationItem, locationRules, proveLocation, readLocation, writeLocation } from './location.ts'
import type { User, ValidUser } from './user.ts'
import { proveUser, readUser, userItem, userRules, writeUser } from './user.ts'

/**
 * LDAP Person, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/ldap_person
 */
export interface LdapPerson {
  /** Cost Center */
  cost_center?: string | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Deleted Time */
  deleted_time?: number | undefined
  /** Department */
  department?: string | undefined
  /** Display Name */
  display_name?: string | undefined
  /** Email Addresses */
  email_addrs?: readonly string[] | undefined
  /** Employee ID */
  employee_uid?: string | undefined
  /** Given Name */
  given_name?: string | undefined
  /** Hire Time */
  hire_time?: number | undefined
  /** Job Title */
  job_title?: string | undefined
  /** Labels */
  labels?: readonly string[] | undefined
  /** Last Login */
  last_login_time?: number | undefined
  /** LDAP Common Name */
  ldap_cn?: string | undefined
  /** LDAP Distinguished Name */
  ldap_dn?: string | undefined
  /** Leave Time */
  leave_time?: number | undefined
  /** Geo Location */
  location?: Location | undefined
  /** Manager */
  manager?: User | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Office Location */
  office_location?: string | undefined
  /** Telephone Number */
  phone_number?: string | undefined
  /** Surname */
  surname?: string | undefined
  /** Tags */
  tags?: readonly KeyValueObject[] | undefined
}

/** {@link LdapPerson} with what OCSF requires present. */
export interface ValidLdapPerson {
  /** Cost Center */
  cost_center?: string | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Deleted Time */
  deleted_time?: number | undefined
  /** Department */
  department?: string | undefined
  /** Display Name */
  display_name?: string | undefined
  /** Email Addresses */
  email_addrs?: readonly string[] | undefined
  /** Employee ID */
  employee_uid?: string | undefined
  /** Given Name */
  given_name?: string | undefined
  /** Hire Time */
  hire_time?: number | undefined
  /** Job Title */
  job_title?: string | undefined
  /** Labels */
  labels?: readonly string[] | undefined
  /** Last Login */
  last_login_time?: number | undefined
  /** LDAP Common Name */
  ldap_cn?: string | undefined
  /** LDAP Distinguished Name */
  ldap_dn?: string | undefined
  /** Leave Time */
  leave_time?: number | undefined
  /** Geo Location */
  location?: ValidLocation | undefined
  /** Manager */
  manager?: ValidUser | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Office Location */
  office_location?: string | undefined
  /** Telephone Number */
  phone_number?: string | undefined
  /** Surname */
  surname?: string | undefined
  /** Tags */
  tags?: readonly ValidKeyValueObject[] | undefined
}

/** What OCSF demands of the object ldap_person. */
export const ldapPersonRules: ItemRules = {
  name: 'ldap_person',
  unused: {
    datetime: [
      'created_time_dt',
      'deleted_time_dt',
      'hire_time_dt',
      'last_login_time_dt',
      'leave_time_dt',
      'modified_time_dt',
    ],
  },
  prove: proveLdapPerson,
  attributes: {
    cost_center: { kind: 'string', type: 'string_t' },
    created_time: { kind: 'long', type: 'timestamp_t' },
    deleted_time: { kind: 'long', type: 'timestamp_t' },
    department: { kind: 'string', type: 'string_t' },
    display_name: { kind: 'string', type: 'string_t' },
    email_addrs: { kind: 'string', type: 'email_t', array: true, checks: emailT },
    employee_uid: { kind: 'string', type: 'string_t' },
    given_name: { kind: 'string', type: 'string_t' },
    hire_time: { kind: 'long', type: 'timestamp_t' },
    job_title: { kind: 'string', type: 'string_t' },
    labels: { kind: 'string', type: 'string_t', array: true },
    last_login_time: { kind: 'long', type: 'timestamp_t' },
    ldap_cn: { kind: 'string', type: 'string_t' },
    ldap_dn: { kind: 'string', type: 'string_t' },
    leave_time: { kind: 'long', type: 'timestamp_t' },
    location: { kind: 'record', type: 'location', of: () => locationRules },
    manager: { kind: 'record', type: 'user', of: () => userRules },
    modified_time: { kind: 'long', type: 'timestamp_t' },
    office_location: { kind: 'string', type: 'string_t' },
    phone_number: { kind: 'string', type: 'string_t' },
    surname: { kind: 'string', type: 'string_t' },
    tags: { kind: 'record', type: 'key_value_object', array: true, of: () => keyValueObjectRules },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidLdapPerson}; false leaves it open. */
export function proveLdapPerson(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.cost_center
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.created_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.deleted_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.department
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.display_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.email_addrs
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(ldapPersonRules, 'email_addrs', x, proof, depth))) return false
    n++
  }
  x = v.employee_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.given_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.hire_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.job_title
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.labels
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.last_login_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.ldap_cn
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.ldap_dn
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.leave_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.location
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveLocation(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.manager
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveUser(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.modified_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.office_location
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.phone_number
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.surname
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.tags
  if (x !== undefined) {
    if (!(proveAll(proveKeyValueObject, x, proof, depth - 1))) return false
    n++
  }
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.LdapPerson at `p` and returns the position after it. */
export function writeLdapPerson(b: Buffer, p: number, v: LdapPerson | ValidLdapPerson): number {
  checkRecord(v)
  beginRecord()
  if (v.cost_center === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.cost_center)
  }
  if (v.created_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.created_time)
  }
  if (v.deleted_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.deleted_time)
  }
  if (v.department === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.department)
  }
  if (v.display_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.display_name)
  }
  if (v.email_addrs === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.email_addrs)
    for (const item of v.email_addrs) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.employee_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.employee_uid)
  }
  if (v.given_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.given_name)
  }
  if (v.hire_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.hire_time)
  }
  if (v.job_title === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.job_title)
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
  if (v.last_login_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.last_login_time)
  }
  if (v.ldap_cn === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.ldap_cn)
  }
  if (v.ldap_dn === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.ldap_dn)
  }
  if (v.leave_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.leave_time)
  }
  if (v.location === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLocation(b, p, v.location)
  }
  if (v.manager === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeUser(b, p, v.manager)
  }
  if (v.modified_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.modified_time)
  }
  if (v.office_location === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.office_location)
  }
  if (v.phone_number === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.phone_number)
  }
  if (v.surname === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.surname)
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
  endRecord()
  return p
}

/** Reads one org.ocsf.LdapPerson. */
export function readLdapPerson(r: Source, p: number): LdapPerson {
  enter(r, p)
  const { b } = r
  const v = {} as LdapPerson
  if (b[p] === 0) p++
  else {
    v.cost_center = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.created_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.deleted_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.department = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.display_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.email_addrs = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.employee_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.given_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.hire_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.job_title = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.labels = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.last_login_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.ldap_cn = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.ldap_dn = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.leave_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.location = readLocation(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.manager = readUser(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.modified_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.office_location = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.phone_number = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.surname = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.tags = readArray(r, some(r, p), readKeyValueObject)
    p = r.p
  }
  leave(r)
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.LdapPerson. */
export const ldapPersonItem: ReaderItem = {
  name: 'org.ocsf.LdapPerson',
  read: readLdapPerson,
  ocsf: {},
  of: () => [locationItem, userItem, keyValueObjectItem],
}
