// Made by ocsf-kafka from OCSF 1.8.0, object metadata. Do not edit.

import type {
  Dictionary,
  ItemRules,
  MetadataInputOf,
  Proof,
  ReaderItem,
  Source,
} from '../../../runtime/index.ts'
import {
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
import type { Extension, ValidExtension } from './extension.ts'
import { extensionItem, extensionRules, proveExtension, readExtension, writeExtension } from './extension.ts'
import type { KeyValueObject, ValidKeyValueObject } from './key-value-object.ts'
import {
  keyValueObjectItem,
  keyValueObjectRules,
  proveKeyValueObject,
  readKeyValueObject,
  writeKeyValueObject,
} from './key-value-object.ts'
import type { Logger, ValidLogger } from './logger.ts'
import { loggerItem, loggerRules, proveLogger, readLogger, writeLogger } from './logger.ts'
import type { Product, ValidProduct } from './product.ts'
import { productItem, productRules, proveProduct, readProduct, writeProduct } from './product.ts'
import type { Reporter, ValidReporter } from './reporter.ts'
import { proveReporter, readReporter, reporterItem, reporterRules, writeReporter } from './reporter.ts'
import type { Timespan, ValidTimespan } from './timespan.ts'
import { proveTimespan, readTimespan, timespanItem, timespanRules, writeTimespan } from './timespan.ts'
import type { TransformationInfo, ValidTransformationInfo } from './transformation-info.ts'
import {
  proveTransformationInfo,
  readTransformationInfo,
  transformationInfoItem,
  transformationInfoRules,
  writeTransformationInfo,
} from './transformation-info.ts'

/**
 * Metadata, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/metadata
 */
export interface Metadata {
  /** Correlation UID */
  correlation_uid?: string | undefined
  /** Debug Information */
  debug?: readonly string[] | undefined
  /** Event Code */
  event_code?: string | undefined
  /**
   * Schema Extension
   * @deprecated since OCSF 1.1.0; use extensions
   */
  extension?: Extension | undefined
  /** Schema Extensions */
  extensions?: readonly Extension[] | undefined
  /** Is Truncated */
  is_truncated?: boolean | undefined
  /** Labels */
  labels?: readonly string[] | undefined
  /** Log Source Format */
  log_format?: string | undefined
  /** Log Level */
  log_level?: string | undefined
  /** Log Name */
  log_name?: string | undefined
  /** Log Provider */
  log_provider?: string | undefined
  /** Log Source */
  log_source?: string | undefined
  /** Log Version */
  log_version?: string | undefined
  /** Logged Time */
  logged_time?: number | undefined
  /** Loggers */
  loggers?: readonly Logger[] | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Original Event ID */
  original_event_uid?: string | undefined
  /** Original Time */
  original_time?: string | undefined
  /** Processed Time */
  processed_time?: number | undefined
  /** Product */
  product?: Product | undefined
  /** Profiles */
  profiles?: readonly string[] | undefined
  /** Reporter */
  reporter?: Reporter | undefined
  /** Sequence Number */
  sequence?: number | undefined
  /** Source */
  source?: string | undefined
  /** Tags */
  tags?: readonly KeyValueObject[] | undefined
  /** Tenant UID */
  tenant_uid?: string | undefined
  /** Total Queued Duration */
  total_queued_duration?: Timespan | undefined
  /** Transformation Info */
  transformation_info_list?: readonly TransformationInfo[] | undefined
  /** Transmission Time */
  transmit_time?: number | undefined
  /** Type */
  type?: string | undefined
  /** Event UID */
  uid?: string | undefined
  /** Untruncated Size */
  untruncated_size?: number | undefined
  /** Version */
  version?: string | undefined
}

/** {@link Metadata} with what OCSF requires present. */
export interface ValidMetadata {
  /** Correlation UID */
  correlation_uid?: string | undefined
  /** Debug Information */
  debug?: readonly string[] | undefined
  /** Event Code */
  event_code?: string | undefined
  /**
   * Schema Extension
   * @deprecated since OCSF 1.1.0; use extensions
   */
  extension?: ValidExtension | undefined
  /** Schema Extensions */
  extensions?: readonly ValidExtension[] | undefined
  /** Is Truncated */
  is_truncated?: boolean | undefined
  /** Labels */
  labels?: readonly string[] | undefined
  /** Log Source Format */
  log_format?: string | undefined
  /** Log Level */
  log_level?: string | undefined
  /** Log Name */
  log_name?: string | undefined
  /** Log Provider */
  log_provider?: string | undefined
  /** Log Source */
  log_source?: string | undefined
  /** Log Version */
  log_version?: string | undefined
  /** Logged Time */
  logged_time?: number | undefined
  /** Loggers */
  loggers?: readonly ValidLogger[] | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Original Event ID */
  original_event_uid?: string | undefined
  /** Original Time */
  original_time?: string | undefined
  /** Processed Time */
  processed_time?: number | undefined
  /** Product */
  product: ValidProduct
  /** Profiles */
  profiles?: readonly string[] | undefined
  /** Reporter */
  reporter?: ValidReporter | undefined
  /** Sequence Number */
  sequence?: number | undefined
  /** Source */
  source?: string | undefined
  /** Tags */
  tags?: readonly ValidKeyValueObject[] | undefined
  /** Tenant UID */
  tenant_uid?: string | undefined
  /** Total Queued Duration */
  total_queued_duration?: ValidTimespan | undefined
  /** Transformation Info */
  transformation_info_list?: readonly ValidTransformationInfo[] | undefined
  /** Transmission Time */
  transmit_time?: number | undefined
  /** Type */
  type?: string | undefined
  /** Event UID */
  uid?: string | undefined
  /** Untruncated Size */
  untruncated_size?: number | undefined
  /** Version */
  version: string
}

/** What a builder takes for {@link ValidMetadata}: version and product follow from the project. */
export interface MetadataInput extends MetadataInputOf<ValidMetadata> {}

/** What OCSF demands of the object metadata. */
export const metadataRules: ItemRules = {
  name: 'metadata',
  unused: {
    data_classification: ['data_classification', 'data_classifications'],
    datetime: ['logged_time_dt', 'modified_time_dt', 'processed_time_dt', 'transmit_time_dt'],
  },
  prove: proveMetadata,
  attributes: {
    correlation_uid: { kind: 'string', type: 'string_t' },
    debug: { kind: 'string', type: 'string_t', array: true },
    event_code: { kind: 'string', type: 'string_t' },
    extension: {
      kind: 'record',
      type: 'extension',
      deprecated: { since: '1.1.0', replaced_by: ['extensions'] },
      of: () => extensionRules,
    },
    extensions: { kind: 'record', type: 'extension', array: true, of: () => extensionRules },
    is_truncated: { kind: 'boolean', type: 'boolean_t' },
    labels: { kind: 'string', type: 'string_t', array: true },
    log_format: { kind: 'string', type: 'string_t' },
    log_level: { kind: 'string', type: 'string_t' },
    log_name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    log_provider: { kind: 'string', type: 'string_t' },
    log_source: { kind: 'string', type: 'string_t' },
    log_version: { kind: 'string', type: 'string_t' },
    logged_time: { kind: 'long', type: 'timestamp_t' },
    loggers: { kind: 'record', type: 'logger', array: true, of: () => loggerRules },
    modified_time: { kind: 'long', type: 'timestamp_t' },
    original_event_uid: { kind: 'string', type: 'string_t' },
    original_time: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    processed_time: { kind: 'long', type: 'timestamp_t' },
    product: { kind: 'record', type: 'product', requirement: 'required', of: () => productRules },
    profiles: { kind: 'string', type: 'string_t', array: true },
    reporter: {
      kind: 'record',
      type: 'reporter',
      requirement: 'recommended',
      of: () => reporterRules,
    },
    sequence: { kind: 'integer', type: 'integer_t' },
    source: { kind: 'string', type: 'string_t' },
    tags: { kind: 'record', type: 'key_value_object', array: true, of: () => keyValueObjectRules },
    tenant_uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    total_queued_duration: { kind: 'record', type: 'timespan', of: () => timespanRules },
    transformation_info_list: {
      kind: 'record',
      type: 'transformation_info',
      array: true,
      of: () => transformationInfoRules,
    },
    transmit_time: { kind: 'long', type: 'timestamp_t' },
    type: { kind: 'string', type: 'string_t' },
    uid: { kind: 'string', type: 'string_t' },
    untruncated_size: { kind: 'integer', type: 'integer_t' },
    version: { kind: 'string', type: 'string_t', requirement: 'required' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidMetadata}; false leaves it open. */
export function proveMetadata(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.correlation_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.debug
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.event_code
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.extension
  if (false) n++
  else if (x !== undefined) return false
  x = v.extensions
  if (x !== undefined) {
    if (!(proveAll(proveExtension, x, proof, depth - 1))) return false
    n++
  }
  x = v.is_truncated
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.labels
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
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
  x = v.log_source
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.log_version
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.logged_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.loggers
  if (x !== undefined) {
    if (!(proveAll(proveLogger, x, proof, depth - 1))) return false
    n++
  }
  x = v.modified_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.original_event_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.original_time
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.processed_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.product
  if (typeof x === 'object' && x !== null && proveProduct(x as Dictionary, proof, depth - 1)) n++
  else return false
  x = v.profiles
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.reporter
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveReporter(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.sequence
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.source
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.tags
  if (x !== undefined) {
    if (!(proveAll(proveKeyValueObject, x, proof, depth - 1))) return false
    n++
  }
  x = v.tenant_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.total_queued_duration
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveTimespan(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.transformation_info_list
  if (x !== undefined) {
    if (!(proveAll(proveTransformationInfo, x, proof, depth - 1))) return false
    n++
  }
  x = v.transmit_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.untruncated_size
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.version
  if (typeof x === 'string') n++
  else return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Metadata at `p` and returns the position after it. */
export function writeMetadata(b: Buffer, p: number, v: Metadata | ValidMetadata): number {
  checkRecord(v)
  if (v.correlation_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.correlation_uid)
  }
  if (v.debug === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.debug)
    for (const item of v.debug) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.event_code === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.event_code)
  }
  if (v.extension === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeExtension(b, p, v.extension)
  }
  if (v.extensions === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.extensions)
    for (const item of v.extensions) {
      p = writeExtension(b, p, item)
    }
    b[p++] = 0
  }
  if (v.is_truncated === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_truncated)
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
  if (v.log_source === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.log_source)
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
  if (v.loggers === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.loggers)
    for (const item of v.loggers) {
      p = writeLogger(b, p, item)
    }
    b[p++] = 0
  }
  if (v.modified_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.modified_time)
  }
  if (v.original_event_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.original_event_uid)
  }
  if (v.original_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.original_time)
  }
  if (v.processed_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.processed_time)
  }
  if (v.product === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeProduct(b, p, v.product)
  }
  if (v.profiles === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.profiles)
    for (const item of v.profiles) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.reporter === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeReporter(b, p, v.reporter)
  }
  if (v.sequence === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.sequence)
  }
  if (v.source === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.source)
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
  if (v.tenant_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.tenant_uid)
  }
  if (v.total_queued_duration === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeTimespan(b, p, v.total_queued_duration)
  }
  if (v.transformation_info_list === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.transformation_info_list)
    for (const item of v.transformation_info_list) {
      p = writeTransformationInfo(b, p, item)
    }
    b[p++] = 0
  }
  if (v.transmit_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.transmit_time)
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

/** Reads one org.ocsf.Metadata. */
export function readMetadata(r: Source, p: number): Metadata {
  const { b } = r
  const v = {} as Metadata
  if (b[p] === 0) p++
  else {
    v.correlation_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.debug = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.event_code = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.extension = readExtension(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.extensions = readArray(r, some(r, p), readExtension)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_truncated = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.labels = readArray(r, some(r, p), readString)
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
    v.log_source = readString(r, some(r, p))
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
    v.loggers = readArray(r, some(r, p), readLogger)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.modified_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.original_event_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.original_time = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.processed_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.product = readProduct(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.profiles = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.reporter = readReporter(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.sequence = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.source = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.tags = readArray(r, some(r, p), readKeyValueObject)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.tenant_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.total_queued_duration = readTimespan(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.transformation_info_list = readArray(r, some(r, p), readTransformationInfo)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.transmit_time = readLong(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Metadata. */
export const metadataItem: ReaderItem = {
  name: 'org.ocsf.Metadata',
  read: readMetadata,
  ocsf: {},
  of: () => [
    extensionItem,
    loggerItem,
    productItem,
    reporterItem,
    keyValueObjectItem,
    timespanItem,
    transformationInfoItem,
  ],
}
