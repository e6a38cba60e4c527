// Made by ocsf-kafka from OCSF 1.8.0, object file. Do not edit.

import type {
  Captions,
  Dictionary,
  ItemRules,
  JsonObjectInput,
  JsonText,
  Open,
  Proof,
  ReaderItem,
  Source,
} from '../../../runtime/index.ts'
import {
  agrees,
  checkRecord,
  isJsonObject,
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
  writeJson,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { ConfidentialityId } from '../enums/confidentiality-id.ts'
import { confidentialityIdCaptions } from '../enums/confidentiality-id.ts'
import type { DriveTypeId } from '../enums/drive-type-id.ts'
import { driveTypeIdCaptions } from '../enums/drive-type-id.ts'
import type { DigitalSignature, ValidDigitalSignature } from './digital-signature.ts'
import {
  digitalSignatureItem,
  digitalSignatureRules,
  proveDigitalSignature,
  readDigitalSignature,
  writeDigitalSignature,
} from './digital-signature.ts'
import type { EncryptionDetails, ValidEncryptionDetails } from './encryption-details.ts'
import {
  encryptionDetailsItem,
  encryptionDetailsRules,
  proveEncryptionDetails,
  readEncryptionDetails,
  writeEncryptionDetails,
} from './encryption-details.ts'
import type { Fingerprint, ValidFingerprint } from './fingerprint.ts'
import {
  fingerprintItem,
  fingerprintRules,
  proveFingerprint,
  readFingerprint,
  writeFingerprint,
} from './fingerprint.ts'
import type { KeyValueObject, ValidKeyValueObject } from './key-value-object.ts'
import {
  keyValueObjectItem,
  keyValueObjectRules,
  proveKeyValueObject,
  readKeyValueObject,
  writeKeyValueObject,
} from './key-value-object.ts'
import type { Product, ValidProduct } from './product.ts'
import { productItem, productRules, proveProduct, readProduct, writeProduct } from './product.ts'
import type { Url, ValidUrl } from './url.ts'
import { proveUrl, readUrl, urlItem, urlRules, writeUrl } from './url.ts'
import type { User, ValidUser } from './user.ts'
import { proveUser, readUser, userItem, userRules, writeUser } from './user.ts'

/**
 * File, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/file
 */
export interface File {
  /** Accessed Time */
  accessed_time?: number | undefined
  /** Accessor */
  accessor?: User | undefined
  /** Attributes */
  attributes?: number | undefined
  /** Company Name */
  company_name?: string | undefined
  /** Confidentiality */
  confidentiality?: string | undefined
  /** Confidentiality ID */
  confidentiality_id?: Open<ConfidentialityId> | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Creator */
  creator?: User | undefined
  /** Description */
  desc?: string | undefined
  /** Drive Type */
  drive_type?: string | undefined
  /** Drive Type ID */
  drive_type_id?: Open<DriveTypeId> | undefined
  /** Encryption Details */
  encryption_details?: EncryptionDetails | undefined
  /** File Extension */
  ext?: string | undefined
  /** Hashes */
  hashes?: readonly Fingerprint[] | undefined
  /** Imported Symbols */
  imported_symbols?: readonly string[] | undefined
  /** Internal Name */
  internal_name?: string | undefined
  /** Deleted */
  is_deleted?: boolean | undefined
  /** Encrypted */
  is_encrypted?: boolean | undefined
  /**
   * Public
   * Profile cloud.
   */
  is_public?: boolean | undefined
  /** Read-Only */
  is_readonly?: boolean | undefined
  /** System */
  is_system?: boolean | undefined
  /** MIME type */
  mime_type?: string | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Modifier */
  modifier?: User | undefined
  /** Name */
  name?: string | undefined
  /** Owner */
  owner?: User | undefined
  /** Parent Folder */
  parent_folder?: string | undefined
  /** Path */
  path?: string | undefined
  /** Product */
  product?: Product | undefined
  /** Security Descriptor */
  security_descriptor?: string | undefined
  /**
   * Digital Signature
   * @deprecated since OCSF 1.8.0; use signatures
   */
  signature?: DigitalSignature | undefined
  /** Digital Signatures */
  signatures?: readonly DigitalSignature[] | undefined
  /** Size */
  size?: number | undefined
  /**
   * Storage Class
   * Profile cloud.
   */
  storage_class?: string | undefined
  /** Tags */
  tags?: readonly KeyValueObject[] | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: Open<FileTypeId> | undefined
  /** Unique ID */
  uid?: string | undefined
  /** File URI */
  uri?: string | undefined
  /** URL */
  url?: Url | undefined
  /** Version */
  version?: string | undefined
  /** Volume */
  volume?: string | undefined
  /** Extended Attributes */
  xattributes?: JsonText | undefined
}

/** {@link File} with what OCSF requires present. */
export interface ValidFile {
  /** Accessed Time */
  accessed_time?: number | undefined
  /** Accessor */
  accessor?: ValidUser | undefined
  /** Attributes */
  attributes?: number | undefined
  /** Company Name */
  company_name?: string | undefined
  /** Confidentiality */
  confidentiality?: string | undefined
  /** Confidentiality ID */
  confidentiality_id?: ConfidentialityId | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Creator */
  creator?: ValidUser | undefined
  /** Description */
  desc?: string | undefined
  /** Drive Type */
  drive_type?: string | undefined
  /** Drive Type ID */
  drive_type_id?: DriveTypeId | undefined
  /** Encryption Details */
  encryption_details?: ValidEncryptionDetails | undefined
  /** File Extension */
  ext?: string | undefined
  /** Hashes */
  hashes?: readonly ValidFingerprint[] | undefined
  /** Imported Symbols */
  imported_symbols?: readonly string[] | undefined
  /** Internal Name */
  internal_name?: string | undefined
  /** Deleted */
  is_deleted?: boolean | undefined
  /** Encrypted */
  is_encrypted?: boolean | undefined
  /**
   * Public
   * Profile cloud.
   */
  is_public?: boolean | undefined
  /** Read-Only */
  is_readonly?: boolean | undefined
  /** System */
  is_system?: boolean | undefined
  /** MIME type */
  mime_type?: string | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Modifier */
  modifier?: ValidUser | undefined
  /** Name */
  name: string
  /** Owner */
  owner?: ValidUser | undefined
  /** Parent Folder */
  parent_folder?: string | undefined
  /** Path */
  path?: string | undefined
  /** Product */
  product?: ValidProduct | undefined
  /** Security Descriptor */
  security_descriptor?: string | undefined
  /**
   * Digital Signature
   * @deprecated since OCSF 1.8.0; use signatures
   */
  signature?: ValidDigitalSignature | undefined
  /** Digital Signatures */
  signatures?: readonly ValidDigitalSignature[] | undefined
  /** Size */
  size?: number | undefined
  /**
   * Storage Class
   * Profile cloud.
   */
  storage_class?: string | undefined
  /** Tags */
  tags?: readonly ValidKeyValueObject[] | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id: FileTypeId
  /** Unique ID */
  uid?: string | undefined
  /** File URI */
  uri?: string | undefined
  /** URL */
  url?: ValidUrl | undefined
  /** Version */
  version?: string | undefined
  /** Volume */
  volume?: string | undefined
  /** Extended Attributes */
  xattributes?: JsonObjectInput | undefined
}

/** Type ID */
export const FileTypeId = {
  Unknown: 0,
  RegularFile: 1,
  Folder: 2,
  CharacterDevice: 3,
  BlockDevice: 4,
  LocalSocket: 5,
  NamedPipe: 6,
  SymbolicLink: 7,
  ExecutableFile: 8,
  Other: 99,
} as const
export type FileTypeId = (typeof FileTypeId)[keyof typeof FileTypeId]

/** The caption of each {@link FileTypeId}. */
export const fileTypeIdCaptions = {
  0: 'Unknown',
  1: 'Regular File',
  2: 'Folder',
  3: 'Character Device',
  4: 'Block Device',
  5: 'Local Socket',
  6: 'Named Pipe',
  7: 'Symbolic Link',
  8: 'Executable File',
  99: 'Other',
} as const

/** What OCSF demands of the object file. */
export const fileRules: ItemRules = {
  name: 'file',
  unused: {
    datetime: ['accessed_time_dt', 'created_time_dt', 'modified_time_dt'],
    data_classification: ['data_classification', 'data_classifications'],
  },
  prove: proveFile,
  attributes: {
    accessed_time: { kind: 'long', type: 'timestamp_t' },
    accessor: { kind: 'record', type: 'user', of: () => userRules },
    attributes: { kind: 'integer', type: 'integer_t' },
    company_name: { kind: 'string', type: 'string_t' },
    confidentiality: { kind: 'string', type: 'string_t' },
    confidentiality_id: {
      kind: 'integer',
      type: 'integer_t',
      sibling: 'confidentiality',
      enum: confidentialityIdCaptions,
    },
    created_time: { kind: 'long', type: 'timestamp_t' },
    creator: { kind: 'record', type: 'user', of: () => userRules },
    desc: { kind: 'string', type: 'string_t' },
    drive_type: { kind: 'string', type: 'string_t' },
    drive_type_id: { kind: 'integer', type: 'integer_t', sibling: 'drive_type', enum: driveTypeIdCaptions },
    encryption_details: { kind: 'record', type: 'encryption_details', of: () => encryptionDetailsRules },
    ext: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    hashes: {
      kind: 'record',
      type: 'fingerprint',
      array: true,
      requirement: 'recommended',
      of: () => fingerprintRules,
    },
    imported_symbols: { kind: 'string', type: 'string_t', array: true },
    internal_name: { kind: 'string', type: 'string_t' },
    is_deleted: { kind: 'boolean', type: 'boolean_t' },
    is_encrypted: { kind: 'boolean', type: 'boolean_t' },
    is_public: { kind: 'boolean', type: 'boolean_t', profiles: ['cloud'] },
    is_readonly: { kind: 'boolean', type: 'boolean_t' },
    is_system: { kind: 'boolean', type: 'boolean_t' },
    mime_type: { kind: 'string', type: 'string_t' },
    modified_time: { kind: 'long', type: 'timestamp_t' },
    modifier: { kind: 'record', type: 'user', of: () => userRules },
    name: { kind: 'string', type: 'file_name_t', requirement: 'required' },
    owner: { kind: 'record', type: 'user', of: () => userRules },
    parent_folder: { kind: 'string', type: 'string_t' },
    path: { kind: 'string', type: 'file_path_t', requirement: 'recommended' },
    product: { kind: 'record', type: 'product', of: () => productRules },
    security_descriptor: { kind: 'string', type: 'string_t' },
    signature: {
      kind: 'record',
      type: 'digital_signature',
      deprecated: { since: '1.8.0', replaced_by: ['signatures'] },
      of: () => digitalSignatureRules,
    },
    signatures: {
      kind: 'record',
      type: 'digital_signature',
      array: true,
      of: () => digitalSignatureRules,
    },
    size: { kind: 'long', type: 'long_t' },
    storage_class: { kind: 'string', type: 'string_t', profiles: ['cloud'] },
    tags: { kind: 'record', type: 'key_value_object', array: true, of: () => keyValueObjectRules },
    type: { kind: 'string', type: 'string_t' },
    type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'type',
      enum: fileTypeIdCaptions,
    },
    uid: { kind: 'string', type: 'string_t' },
    uri: { kind: 'string', type: 'url_t' },
    url: { kind: 'record', type: 'url', of: () => urlRules },
    version: { kind: 'string', type: 'string_t' },
    volume: { kind: 'string', type: 'string_t' },
    xattributes: { kind: 'object', type: 'object' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidFile}; false leaves it open. */
export function proveFile(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.accessed_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.accessor
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveUser(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.attributes
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.company_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.confidentiality
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.confidentiality_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (confidentialityIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.created_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.creator
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveUser(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.desc
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.drive_type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.drive_type_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (driveTypeIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.encryption_details
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveEncryptionDetails(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.ext
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.hashes
  if (x !== undefined) {
    if (!(proveAll(proveFingerprint, x, proof, depth - 1))) return false
    n++
  }
  x = v.imported_symbols
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.internal_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.is_deleted
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.is_encrypted
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.is_public
  if (x !== undefined) {
    if (!proof.declared.includes('cloud') || !(typeof x === 'boolean')) return false
    n++
  }
  x = v.is_readonly
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.is_system
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.mime_type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.modified_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.modifier
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveUser(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.name
  if (typeof x === 'string') n++
  else return false
  x = v.owner
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveUser(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.parent_folder
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.path
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.product
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveProduct(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.security_descriptor
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.signature
  if (false) n++
  else if (x !== undefined) return false
  x = v.signatures
  if (x !== undefined) {
    if (!(proveAll(proveDigitalSignature, x, proof, depth - 1))) return false
    n++
  }
  x = v.size
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.storage_class
  if (x !== undefined) {
    if (!proof.declared.includes('cloud') || !(typeof x === 'string')) return false
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
  x = v.type_id
  if (typeof x === 'number' && (fileTypeIdCaptions as Captions)[x] !== undefined) n++
  else return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uri
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.url
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveUrl(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.version
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.volume
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.xattributes
  if (x !== undefined) {
    if (!(isJsonObject(x, proof, depth - 1))) return false
    n++
  }
  if (!agrees(v.confidentiality, v.confidentiality_id, (confidentialityIdCaptions as Captions), 99)) return false
  if (!agrees(v.drive_type, v.drive_type_id, (driveTypeIdCaptions as Captions), 99)) return false
  if (!agrees(v.type, v.type_id, (fileTypeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.File at `p` and returns the position after it. */
export function writeFile(b: Buffer, p: number, v: File | ValidFile): number {
  checkRecord(v)
  if (v.accessed_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.accessed_time)
  }
  if (v.accessor === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeUser(b, p, v.accessor)
  }
  if (v.attributes === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.attributes)
  }
  if (v.company_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.company_name)
  }
  if (v.confidentiality === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.confidentiality)
  }
  if (v.confidentiality_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.confidentiality_id)
  }
  if (v.created_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.created_time)
  }
  if (v.creator === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeUser(b, p, v.creator)
  }
  if (v.desc === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.desc)
  }
  if (v.drive_type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.drive_type)
  }
  if (v.drive_type_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.drive_type_id)
  }
  if (v.encryption_details === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeEncryptionDetails(b, p, v.encryption_details)
  }
  if (v.ext === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.ext)
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
  if (v.imported_symbols === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.imported_symbols)
    for (const item of v.imported_symbols) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.internal_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.internal_name)
  }
  if (v.is_deleted === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_deleted)
  }
  if (v.is_encrypted === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_encrypted)
  }
  if (v.is_public === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_public)
  }
  if (v.is_readonly === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_readonly)
  }
  if (v.is_system === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_system)
  }
  if (v.mime_type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.mime_type)
  }
  if (v.modified_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.modified_time)
  }
  if (v.modifier === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeUser(b, p, v.modifier)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.owner === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeUser(b, p, v.owner)
  }
  if (v.parent_folder === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.parent_folder)
  }
  if (v.path === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.path)
  }
  if (v.product === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeProduct(b, p, v.product)
  }
  if (v.security_descriptor === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.security_descriptor)
  }
  if (v.signature === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeDigitalSignature(b, p, v.signature)
  }
  if (v.signatures === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.signatures)
    for (const item of v.signatures) {
      p = writeDigitalSignature(b, p, item)
    }
    b[p++] = 0
  }
  if (v.size === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.size)
  }
  if (v.storage_class === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.storage_class)
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
  if (v.uri === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uri)
  }
  if (v.url === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeUrl(b, p, v.url)
  }
  if (v.version === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.version)
  }
  if (v.volume === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.volume)
  }
  if (v.xattributes === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeJson(b, p, v.xattributes)
  }
  return p
}

/** Reads one org.ocsf.File. */
export function readFile(r: Source, p: number): File {
  const { b } = r
  const v = {} as File
  if (b[p] === 0) p++
  else {
    v.accessed_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.accessor = readUser(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.attributes = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.company_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.confidentiality = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.confidentiality_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.created_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.creator = readUser(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.desc = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.drive_type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.drive_type_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.encryption_details = readEncryptionDetails(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.ext = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.hashes = readArray(r, some(r, p), readFingerprint)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.imported_symbols = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.internal_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_deleted = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_encrypted = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_public = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_readonly = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_system = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.mime_type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.modified_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.modifier = readUser(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.owner = readUser(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.parent_folder = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.path = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.product = readProduct(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.security_descriptor = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.signature = readDigitalSignature(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.signatures = readArray(r, some(r, p), readDigitalSignature)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.size = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.storage_class = readString(r, some(r, p))
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
  if (b[p] === 0) p++
  else {
    v.uri = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.url = readUrl(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.version = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.volume = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.xattributes = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.File. */
export const fileItem: ReaderItem = {
  name: 'org.ocsf.File',
  read: readFile,
  ocsf: {},
  of: () => [
    userItem,
    encryptionDetailsItem,
    fingerprintItem,
    productItem,
    digitalSignatureItem,
    keyValueObjectItem,
    urlItem,
  ],
}
