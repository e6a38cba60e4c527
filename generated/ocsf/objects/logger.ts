// Made by ocsf-kafka from OCSF 1.8.0, object logger. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isWhole,
  readBoolean,
  readLong,
  readString,
  some,
  writeBoolean,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { Device, ValidDevice } from './device.ts'
import { deviceItem, deviceRules, proveDevice, readDevice, writeDevice } from './device.ts'
import type { Product, ValidProduct } from './product.ts'
import { productItem, productRules, proveProduct, readProduct, writeProduct } from './product.ts'

/**
 * Logger, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/logger
 */
export interface Logger {
  /** Device */
  device?: Device | undefined
  /** Event UID */
  event_uid?: string | undefined
  /** Is Truncated */
  is_truncated?: boolean | undefined
  /** Log Format */
  log_format?: string | undefined
  /** Log Level */
  log_level?: string | undefined
  /** Log Name */
  log_name?: string | undefined
  /** Log Provider */
  log_provider?: string | undefined
  /** Log Version */
  log_version?: string | undefined
  /** Logged Time */
  logged_time?: number | undefined
  /** Name */
  name?: string | undefined
  /** Product */
  product?: Product | undefined
  /** Transmission Time */
  transmit_time?: number | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Untruncated Size */
  untruncated_size?: number | undefined
  /** Version */
  version?: string | undefined
}

/** {@link Logger} with what OCSF requires present. */
export interface ValidLogger {
  /** Device */
  device?: ValidDevice | undefined
  /** Event UID */
  event_uid?: string | undefined
  /** Is Truncated */
  is_truncated?: boolean | undefined
  /** Log Format */
  log_format?: string | undefined
  /** Log Level */
  log_level?: string | undefined
  /** Log Name */
  log_name?: string | undefined
  /** Log Provider */
  log_provider?: string | undefined
  /** Log Version */
  log_version?: string | undefined
  /** Logged Time */
  logged_time?: number | undefined
  /** Name */
  name?: string | undefined
  /** Product */
  product?: ValidProduct | undefined
  /** Transmission Time */
  transmit_time?: number | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Untruncated Size */
  untruncated_size?: number | undefined
  /** Version */
  version?: string | undefined
}

/** What OCSF demands of the object logger. */
export const loggerRules: ItemRules = {
  name: 'logger',
  constraints: { at_least_one: ['name', 'uid'] },
  unused: { datetime: ['logged_time_dt', 'transmit_time_dt'] },
  prove: proveLogger,
  attributes: {
    device: { kind: 'record', type: 'device', requirement: 'recommended', of: () => deviceRules },
    event_uid: { kind: 'string', type: 'string_t' },
    is_truncated: { kind: 'boolean', type: 'boolean_t' },
    log_format: { kind: 'string', type: 'string_t' },
    log_level: { kind: 'string', type: 'string_t' },
    log_name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    log_provider: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    log_version: { kind: 'string', type: 'string_t' },
    logged_time: { kind: 'long', type: 'timestamp_t', requirement: 'recommended' },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    product: { kind: 'record', type: 'product', requirement: 'recommended', of: () => productRules },
    transmit_time: { kind: 'long', type: 'timestamp_t', requirement: 'recommended' },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    untruncated_size: { kind: 'integer', type: 'integer_t' },
    version: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidLogger}; false leaves it open. */
export function proveLogger(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.device
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveDevice(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.event_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.is_truncated
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.log_format
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.log_level
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.log_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.log_provider
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.log_version
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.logged_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.product
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveProduct(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.transmit_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.untruncated_size
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.version
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.name === undefined && v.uid === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Logger at `p` and returns the position after it. */
export function writeLogger(b: Buffer, p: number, v: Logger | ValidLogger): number {
  checkRecord(v)
  if (v.device === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeDevice(b, p, v.device)
  }
  if (v.event_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.event_uid)
  }
  if (v.is_truncated === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_truncated)
  }
  if (v.log_format === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.log_format)
  }
  if (v.log_level === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.log_level)
  }
  if (v.log_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.log_name)
  }
  if (v.log_provider === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.log_provider)
  }
  if (v.log_version === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.log_version)
  }
  if (v.logged_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.logged_time)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.product === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeProduct(b, p, v.product)
  }
  if (v.transmit_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.transmit_time)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  if (v.untruncated_size === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.untruncated_size)
  }
  if (v.version === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.version)
  }
  return p
}

/** Reads one org.ocsf.Logger. */
export function readLogger(r: Source, p: number): Logger {
  const { b } = r
  const v = {} as Logger
  if (b[p] === 0) p++
  else {
    v.device = readDevice(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.event_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_truncated = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.log_format = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.log_level = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.log_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.log_provider = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.log_version = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.logged_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.product = readProduct(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.transmit_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.untruncated_size = readLong(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Logger. */
export const loggerItem: ReaderItem = {
  name: 'org.ocsf.Logger',
  read: readLogger,
  ocsf: {},
  of: () => [deviceItem, productItem],
}
