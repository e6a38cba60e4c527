// Made by ocsf-kafka from OCSF 1.8.0, object account. Do not edit.

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
  isTexts,
  isWhole,
  proveAll,
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
import type { KeyValueObject, ValidKeyValueObject } from './key-value-object.ts'
import {
  keyValueObjectItem,
  keyValueObjectRules,
  proveKeyValueObject,
  readKeyValueObject,
  writeKeyValueObject,
} from './key-value-object.ts'

/**
 * Account, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/account
 */
export interface Account {
  /** Disabled */
  is_disabled?: boolean | undefined
  /** Locked */
  is_locked?: boolean | undefined
  /** On-Premises Sync Enabled */
  is_on_premises_sync_enabled?: boolean | undefined
  /** Labels */
  labels?: readonly string[] | undefined
  /** Name */
  name?: string | undefined
  /** Tags */
  tags?: readonly KeyValueObject[] | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: Open<AccountTypeId> | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** {@link Account} with what OCSF requires present. */
export interface ValidAccount {
  /** Disabled */
  is_disabled?: boolean | undefined
  /** Locked */
  is_locked?: boolean | undefined
  /** On-Premises Sync Enabled */
  is_on_premises_sync_enabled?: boolean | undefined
  /** Labels */
  labels?: readonly string[] | undefined
  /** Name */
  name?: string | undefined
  /** Tags */
  tags?: readonly ValidKeyValueObject[] | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: AccountTypeId | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** Type ID */
export const AccountTypeId = {
  Unknown: 0,
  LDAPAccount: 1,
  WindowsAccount: 2,
  /** @deprecated since OCSF 1.6.0 */
  AWSIAMUser: 3,
  /** @deprecated since OCSF 1.6.0 */
  AWSIAMRole: 4,
  GCPAccount: 5,
  AzureADAccount: 6,
  MacOSAccount: 7,
  AppleAccount: 8,
  LinuxAccount: 9,
  AWSAccount: 10,
  GCPProject: 11,
  OCICompartment: 12,
  AzureSubscription: 13,
  SalesforceAccount: 14,
  GoogleWorkspace: 15,
  ServicenowInstance: 16,
  M365Tenant: 17,
  EmailAccount: 18,
  ActiveDirectoryAccount: 19,
  Other: 99,
} as const
export type AccountTypeId = (typeof AccountTypeId)[keyof typeof AccountTypeId]

/** The caption of each {@link AccountTypeId}. */
export const accountTypeIdCaptions = {
  0: 'Unknown',
  1: 'LDAP Account',
  2: 'Windows Account',
  3: 'AWS IAM User',
  4: 'AWS IAM Role',
  5: 'GCP Account',
  6: 'Azure AD Account',
  7: 'Mac OS Account',
  8: 'Apple Account',
  9: 'Linux Account',
  10: 'AWS Account',
  11: 'GCP Project',
  12: 'OCI Compartment',
  13: 'Azure Subscription',
  14: 'Salesforce Account',
  15: 'Google Workspace',
  16: 'Servicenow Instance',
  17: 'M365 Tenant',
  18: 'Email Account',
  19: 'ActiveDirectory Account',
  99: 'Other',
} as const

/** What OCSF demands of the object account. */
export const accountRules: ItemRules = {
  name: 'account',
  constraints: { at_least_one: ['name', 'uid'] },
  prove: proveAccount,
  attributes: {
    is_disabled: { kind: 'boolean', type: 'boolean_t' },
    is_locked: { kind: 'boolean', type: 'boolean_t' },
    is_on_premises_sync_enabled: { kind: 'boolean', type: 'boolean_t' },
    labels: { kind: 'string', type: 'string_t', array: true },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    tags: { kind: 'record', type: 'key_value_object', array: true, of: () => keyValueObjectRules },
    type: { kind: 'string', type: 'string_t' },
    type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'type',
      deprecated_values: {
        3: { since: '1.6.0', replaced_by: ['user.type_id'] },
        4: { since: '1.6.0', replaced_by: ['user.type_id'] },
      },
      enum: accountTypeIdCaptions,
    },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidAccount}; false leaves it open. */
export function proveAccount(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.is_disabled
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.is_locked
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.is_on_premises_sync_enabled
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.labels
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.tags
  if (x !== undefined) {
    if (!(proveAll(proveKeyValueObject, x, proof, depth - 1))) return false
    n++
  }
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (accountTypeIdCaptions as Captions)[x] !== undefined && x !== 3 && x !== 4)) return false
    n++
  }
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.name === undefined && v.uid === undefined) return false
  if (!agrees(v.type, v.type_id, (accountTypeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Account at `p` and returns the position after it. */
export function writeAccount(b: Buffer, p: number, v: Account | ValidAccount): number {
  checkRecord(v)
  if (v.is_disabled === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_disabled)
  }
  if (v.is_locked === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_locked)
  }
  if (v.is_on_premises_sync_enabled === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_on_premises_sync_enabled)
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
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
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

/** Reads one org.ocsf.Account. */
export function readAccount(r: Source, p: number): Account {
  const { b } = r
  const v = {} as Account
  if (b[p] === 0) p++
  else {
    v.is_disabled = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_locked = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_on_premises_sync_enabled = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.labels = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Account. */
export const accountItem: ReaderItem = {
  name: 'org.ocsf.Account',
  read: readAccount,
  ocsf: {},
  of: () => [keyValueObjectItem],
}
