// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { enter, leave, readArray, readLong, readString, some } from '../../../runtime/index.ts'
import { readPreviousAccount } from './account.previous.ts'
import { readPreviousGroup } from './group.previous.ts'
import { readPreviousLdapPerson } from './ldap-person.previous.ts'
import { readOrganization } from './organization.ts'
import type { User } from './user.ts'

export function readPreviousUser(r: Source, p: number): User {
  enter(r, p)
  const { b } = r
  const v = {} as User
  if (b[p] === 0) p++
  else {
    v.account = readPreviousAccount(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.credential_uid = readString(r, some(r, p))
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
    v.full_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.groups = readArray(r, some(r, p), readPreviousGroup)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.ldap_person = readPreviousLdapPerson(r, some(r, p))
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
