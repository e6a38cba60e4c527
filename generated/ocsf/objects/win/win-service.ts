// Made by ocsf-kafka from OCSF 1.8.0, object win/win_service. Do not edit.

import type {
  Captions,
  Dictionary,
  ItemRules,
  Open,
  Proof,
  ReaderItem,
  Source,
} from '../../../../runtime/index.ts'
import {
  agrees,
  checkRecord,
  isTexts,
  isWhole,
  proveAll,
  readArray,
  readLong,
  readString,
  some,
  writeCount,
  writeLong,
  writeString,
} from '../../../../runtime/index.ts'
import type { WinServiceCategoryId } from '../../enums/win-service-category-id.ts'
import { winServiceCategoryIdCaptions } from '../../enums/win-service-category-id.ts'
import type { WinServiceErrorControlId } from '../../enums/win-service-error-control-id.ts'
import { winServiceErrorControlIdCaptions } from '../../enums/win-service-error-control-id.ts'
import type { WinServiceStartTypeId } from '../../enums/win-service-start-type-id.ts'
import { winServiceStartTypeIdCaptions } from '../../enums/win-service-start-type-id.ts'
import type { WinServiceTypeId } from '../../enums/win-service-type-id.ts'
import { winServiceTypeIdCaptions } from '../../enums/win-service-type-id.ts'
import type { File, ValidFile } from '../file.ts'
import { fileItem, fileRules, proveFile, readFile, writeFile } from '../file.ts'
import type { KeyValueObject, ValidKeyValueObject } from '../key-value-object.ts'
import {
  keyValueObjectItem,
  keyValueObjectRules,
  proveKeyValueObject,
  readKeyValueObject,
  writeKeyValueObject,
} from '../key-value-object.ts'
import type { ProcessEntity, ValidProcessEntity } from '../process-entity.ts'
import {
  processEntityItem,
  processEntityRules,
  proveProcessEntity,
  readProcessEntity,
  writeProcessEntity,
} from '../process-entity.ts'

/**
 * Windows Service, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/win/win_service
 */
export interface WinWinService {
  /** Command Line */
  cmd_line?: string | undefined
  /** Hosting Process */
  hosting_process?: ProcessEntity | undefined
  /** Labels */
  labels?: readonly string[] | undefined
  /** Load Order Group */
  load_order_group?: string | undefined
  /** Name */
  name?: string | undefined
  /** Service Category */
  service_category?: string | undefined
  /** Service Category ID */
  service_category_id?: Open<WinServiceCategoryId> | undefined
  /** Service Dependencies */
  service_dependencies?: readonly string[] | undefined
  /** Service DLL */
  service_dll_file?: File | undefined
  /** Service Error Control */
  service_error_control?: string | undefined
  /** Service Error Control ID */
  service_error_control_id?: Open<WinServiceErrorControlId> | undefined
  /** Service File */
  service_file?: File | undefined
  /** Service Start Name */
  service_start_name?: string | undefined
  /** Service Start Type */
  service_start_type?: string | undefined
  /** Service Start Type ID */
  service_start_type_id?: Open<WinServiceStartTypeId> | undefined
  /** Service Type */
  service_type?: string | undefined
  /** Service Type ID */
  service_type_id?: Open<WinServiceTypeId> | undefined
  /** Tags */
  tags?: readonly KeyValueObject[] | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Version */
  version?: string | undefined
}

/** {@link WinWinService} with what OCSF requires present. */
export interface ValidWinWinService {
  /** Command Line */
  cmd_line?: string | undefined
  /** Hosting Process */
  hosting_process?: ValidProcessEntity | undefined
  /** Labels */
  labels?: readonly string[] | undefined
  /** Load Order Group */
  load_order_group?: string | undefined
  /** Name */
  name: string
  /** Service Category */
  service_category?: string | undefined
  /** Service Category ID */
  service_category_id?: WinServiceCategoryId | undefined
  /** Service Dependencies */
  service_dependencies?: readonly string[] | undefined
  /** Service DLL */
  service_dll_file?: ValidFile | undefined
  /** Service Error Control */
  service_error_control?: string | undefined
  /** Service Error Control ID */
  service_error_control_id?: WinServiceErrorControlId | undefined
  /** Service File */
  service_file?: ValidFile | undefined
  /** Service Start Name */
  service_start_name?: string | undefined
  /** Service Start Type */
  service_start_type?: string | undefined
  /** Service Start Type ID */
  service_start_type_id?: WinServiceStartTypeId | undefined
  /** Service Type */
  service_type?: string | undefined
  /** Service Type ID */
  service_type_id?: WinServiceTypeId | undefined
  /** Tags */
  tags?: readonly ValidKeyValueObject[] | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Version */
  version?: string | undefined
}

/** What OCSF demands of the object win/win_service. */
export const winWinServiceRules: ItemRules = {
  name: 'win/win_service',
  constraints: {
    at_least_one: [
      'cmd_line',
      'service_category_id',
      'service_dependencies',
      'service_error_control_id',
      'service_start_name',
      'service_start_type_id',
      'service_type_id',
    ],
  },
  prove: proveWinWinService,
  attributes: {
    cmd_line: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    hosting_process: { kind: 'record', type: 'process_entity', of: () => processEntityRules },
    labels: { kind: 'string', type: 'string_t', array: true },
    load_order_group: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    name: { kind: 'string', type: 'string_t', requirement: 'required' },
    service_category: { kind: 'string', type: 'string_t' },
    service_category_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'service_category',
      enum: winServiceCategoryIdCaptions,
    },
    service_dependencies: { kind: 'string', type: 'string_t', array: true, requirement: 'recommended' },
    service_dll_file: { kind: 'record', type: 'file', of: () => fileRules },
    service_error_control: { kind: 'string', type: 'string_t' },
    service_error_control_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'service_error_control',
      enum: winServiceErrorControlIdCaptions,
    },
    service_file: { kind: 'record', type: 'file', requirement: 'recommended', of: () => fileRules },
    service_start_name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    service_start_type: { kind: 'string', type: 'string_t' },
    service_start_type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'service_start_type',
      enum: winServiceStartTypeIdCaptions,
    },
    service_type: { kind: 'string', type: 'string_t' },
    service_type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'service_type',
      enum: winServiceTypeIdCaptions,
    },
    tags: { kind: 'record', type: 'key_value_object', array: true, of: () => keyValueObjectRules },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    version: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidWinWinService}; false leaves it open. */
export function proveWinWinService(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.cmd_line
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.hosting_process
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveProcessEntity(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.labels
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.load_order_group
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else return false
  x = v.service_category
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.service_category_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (winServiceCategoryIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.service_dependencies
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.service_dll_file
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveFile(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.service_error_control
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.service_error_control_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (winServiceErrorControlIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.service_file
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveFile(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.service_start_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.service_start_type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.service_start_type_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (winServiceStartTypeIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.service_type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.service_type_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (winServiceTypeIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.tags
  if (x !== undefined) {
    if (!(proveAll(proveKeyValueObject, x, proof, depth - 1))) return false
    n++
  }
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.version
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.cmd_line === undefined && v.service_category_id === undefined && v.service_dependencies === undefined && v.service_error_control_id === undefined && v.service_start_name === undefined && v.service_start_type_id === undefined && v.service_type_id === undefined) return false
  if (!agrees(v.service_category, v.service_category_id, (winServiceCategoryIdCaptions as Captions), 99)) return false
  if (!agrees(v.service_error_control, v.service_error_control_id, (winServiceErrorControlIdCaptions as Captions), 99)) return false
  if (!agrees(v.service_start_type, v.service_start_type_id, (winServiceStartTypeIdCaptions as Captions), 99)) return false
  if (!agrees(v.service_type, v.service_type_id, (winServiceTypeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.win.WinService at `p` and returns the position after it. */
export function writeWinWinService(b: Buffer, p: number, v: WinWinService | ValidWinWinService): number {
  checkRecord(v)
  if (v.cmd_line === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.cmd_line)
  }
  if (v.hosting_process === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeProcessEntity(b, p, v.hosting_process)
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
  if (v.load_order_group === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.load_order_group)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.service_category === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.service_category)
  }
  if (v.service_category_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.service_category_id)
  }
  if (v.service_dependencies === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.service_dependencies)
    for (const item of v.service_dependencies) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.service_dll_file === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeFile(b, p, v.service_dll_file)
  }
  if (v.service_error_control === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.service_error_control)
  }
  if (v.service_error_control_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.service_error_control_id)
  }
  if (v.service_file === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeFile(b, p, v.service_file)
  }
  if (v.service_start_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.service_start_name)
  }
  if (v.service_start_type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.service_start_type)
  }
  if (v.service_start_type_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.service_start_type_id)
  }
  if (v.service_type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.service_type)
  }
  if (v.service_type_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.service_type_id)
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
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  if (v.version === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.version)
  }
  return p
}

/** Reads one org.ocsf.win.WinService. */
export function readWinWinService(r: Source, p: number): WinWinService {
  const { b } = r
  const v = {} as WinWinService
  if (b[p] === 0) p++
  else {
    v.cmd_line = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.hosting_process = readProcessEntity(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.labels = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.load_order_group = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.service_category = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.service_category_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.service_dependencies = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.service_dll_file = readFile(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.service_error_control = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.service_error_control_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.service_file = readFile(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.service_start_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.service_start_type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.service_start_type_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.service_type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.service_type_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.tags = readArray(r, some(r, p), readKeyValueObject)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid = readString(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.win.WinService. */
export const winWinServiceItem: ReaderItem = {
  name: 'org.ocsf.win.WinService',
  read: readWinWinService,
  ocsf: {},
  of: () => [processEntityItem, fileItem, keyValueObjectItem],
}
