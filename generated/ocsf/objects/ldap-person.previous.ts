// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { enter, leave, readArray, readLong, readString, some } from '../../../runtime/index.ts'
import type { LdapPerson } from './ldap-person.ts'
import { readPreviousLocation } from './location.previous.ts'
import { readPreviousUser } from './user.previous.ts'

export function readPreviousLdapPerson(r: Source, p: number): LdapPerson {
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
    v.location = readPreviousLocation(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.manager = readPreviousUser(r, some(r, p))
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
    v.surname = readString(r, some(r, p))
    p = r.p
  }
  leave(r)
  r.p = p
  return v
}
