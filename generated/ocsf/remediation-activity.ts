// Made by ocsf-kafka from OCSF 1.8.0, class remediation_activity. Do not edit.

import type {
  Captions,
  ClassInputOf,
  ClassRules,
  Dictionary,
  EventDefaults,
  Issue,
  JsonObjectInput,
  JsonText,
  Open,
  Proof,
  ReaderItem,
  Source,
  ValidateOptions,
} from '../../runtime/index.ts'
import {
  agrees,
  checkRecord,
  completeEvent,
  isJsonObject,
  isValidEvent,
  isWhole,
  proveAll,
  readArray,
  readClassUid,
  readLong,
  readString,
  some,
  validateEvent,
  wireOptions,
  writeCount,
  writeJson,
  writeLong,
  writeString,
} from '../../runtime/index.ts'
import type { SeverityId } from './enums/severity-id.ts'
import { severityIdCaptions } from './enums/severity-id.ts'
import type { Actor, ValidActor } from './objects/actor.ts'
import { actorItem, actorRules, proveActor, readActor, writeActor } from './objects/actor.ts'
import type { Api, ValidApi } from './objects/api.ts'
import { apiItem, apiRules, proveApi, readApi, writeApi } from './objects/api.ts'
import type { Cloud, ValidCloud } from './objects/cloud.ts'
import { cloudItem, cloudRules, proveCloud, readCloud, writeCloud } from './objects/cloud.ts'
import type { D3fend, ValidD3fend } from './objects/d3fend.ts'
import { d3fendItem, d3fendRules, proveD3fend, readD3fend, writeD3fend } from './objects/d3fend.ts'
import type { Device, ValidDevice } from './objects/device.ts'
import { deviceItem, deviceRules, proveDevice, readDevice, writeDevice } from './objects/device.ts'
import type { Enrichment, ValidEnrichment } from './objects/enrichment.ts'
import {
  enrichmentItem,
  enrichmentRules,
  proveEnrichment,
  readEnrichment,
  writeEnrichment,
} from './objects/enrichment.ts'
import type { Fingerprint, ValidFingerprint } from './objects/fingerprint.ts'
import {
  fingerprintItem,
  fingerprintRules,
  proveFingerprint,
  readFingerprint,
  writeFingerprint,
} from './objects/fingerprint.ts'
import type { Metadata, ValidMetadata } from './objects/metadata.ts'
import {
  metadataItem,
  metadataRules,
  proveMetadata,
  readMetadata,
  writeMetadata,
} from './objects/metadata.ts'
import type { Observable, ValidObservable } from './objects/observable.ts'
import {
  observableItem,
  observableRules,
  proveObservable,
  readObservable,
  writeObservable,
} from './objects/observable.ts'
import type { Remediation, ValidRemediation } from './objects/remediation.ts'
import {
  proveRemediation,
  readRemediation,
  remediationItem,
  remediationRules,
  writeRemediation,
} from './objects/remediation.ts'
import type { Scan, ValidScan } from './objects/scan.ts'
import { proveScan, readScan, scanItem, scanRules, writeScan } from './objects/scan.ts'
import { product } from './product.ts'

/**
 * Remediation Activity, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/classes/remediation_activity
 */
export interface RemediationActivity {
  /** Activity ID */
  activity_id: Open<RemediationActivityActivityId>
  /** Activity */
  activity_name?: string | undefined
  /**
   * Actor
   * Profile host.
   */
  actor?: Actor | undefined
  /**
   * API Details
   * Profile cloud.
   */
  api?: Api | undefined
  /** Category */
  category_name?: string | undefined
  /** Category ID */
  category_uid: number
  /** Class */
  class_name?: string | undefined
  /** Class ID */
  class_uid: 7001
  /**
   * Cloud
   * Profile cloud.
   */
  cloud?: Cloud | undefined
  /** Command UID */
  command_uid?: string | undefined
  /** Count */
  count?: number | undefined
  /** Countermeasures */
  countermeasures?: readonly D3fend[] | undefined
  /**
   * Device
   * Profile host.
   */
  device?: Device | undefined
  /** Duration Milliseconds */
  duration?: number | undefined
  /** End Time */
  end_time?: number | undefined
  /** Enrichments */
  enrichments?: readonly Enrichment[] | undefined
  /** Message */
  message?: string | undefined
  /** Metadata */
  metadata: Metadata
  /** Observables */
  observables?: readonly Observable[] | undefined
  /** Raw Data */
  raw_data?: string | undefined
  /** Raw Data Hash */
  raw_data_hash?: Fingerprint | undefined
  /** Raw Data Size */
  raw_data_size?: number | undefined
  /** Remediation Guidance */
  remediation?: Remediation | undefined
  /** Scan */
  scan?: Scan | undefined
  /** Severity */
  severity?: string | undefined
  /** Severity ID */
  severity_id: Open<SeverityId>
  /** Start Time */
  start_time?: number | undefined
  /** Status */
  status?: string | undefined
  /** Status Code */
  status_code?: string | undefined
  /** Status Detail */
  status_detail?: string | undefined
  /** Status ID */
  status_id?: Open<RemediationActivityStatusId> | undefined
  /** Event Time */
  time: number
  /** Timezone Offset */
  timezone_offset?: number | undefined
  /** Type Name */
  type_name?: string | undefined
  /** Type ID */
  type_uid: number
  /** Unmapped Data */
  unmapped?: JsonText | undefined
}

/** {@link RemediationActivity} with what OCSF requires present. */
export interface ValidRemediationActivity {
  /** Activity ID */
  activity_id: RemediationActivityActivityId
  /** Activity */
  activity_name?: string | undefined
  /**
   * Actor
   * Profile host.
   */
  actor?: ValidActor | undefined
  /**
   * API Details
   * Profile cloud.
   */
  api?: ValidApi | undefined
  /** Category */
  category_name?: string | undefined
  /** Category ID */
  category_uid: number
  /** Class */
  class_name?: string | undefined
  /** Class ID */
  class_uid: 7001
  /**
   * Cloud
   * Profile cloud.
   */
  cloud?: ValidCloud | undefined
  /** Command UID */
  command_uid: string
  /** Count */
  count?: number | undefined
  /** Countermeasures */
  countermeasures?: readonly ValidD3fend[] | undefined
  /**
   * Device
   * Profile host.
   */
  device?: ValidDevice | undefined
  /** Duration Milliseconds */
  duration?: number | undefined
  /** End Time */
  end_time?: number | undefined
  /** Enrichments */
  enrichments?: readonly ValidEnrichment[] | undefined
  /** Message */
  message?: string | undefined
  /** Metadata */
  metadata: ValidMetadata
  /** Observables */
  observables?: readonly ValidObservable[] | undefined
  /** Raw Data */
  raw_data?: string | undefined
  /** Raw Data Hash */
  raw_data_hash?: ValidFingerprint | undefined
  /** Raw Data Size */
  raw_data_size?: number | undefined
  /** Remediation Guidance */
  remediation?: ValidRemediation | undefined
  /** Scan */
  scan?: ValidScan | undefined
  /** Severity */
  severity?: string | undefined
  /** Severity ID */
  severity_id: SeverityId
  /** Start Time */
  start_time?: number | undefined
  /** Status */
  status?: string | undefined
  /** Status Code */
  status_code?: string | undefined
  /** Status Detail */
  status_detail?: string | undefined
  /** Status ID */
  status_id?: RemediationActivityStatusId | undefined
  /** Event Time */
  time: number
  /** Timezone Offset */
  timezone_offset?: number | undefined
  /** Type Name */
  type_name?: string | undefined
  /** Type ID */
  type_uid: number
  /** Unmapped Data */
  unmapped?: JsonObjectInput | undefined
}

/** What {@link remediationActivity} takes: what follows from the rest may be left out. */
export interface RemediationActivityInput extends ClassInputOf<ValidRemediationActivity> {}

/** Activity ID */
export const RemediationActivityActivityId = {
  Unknown: 0,
  Isolate: 1,
  Evict: 2,
  Restore: 3,
  Harden: 4,
  Detect: 5,
  Other: 99,
} as const
export type RemediationActivityActivityId = (typeof RemediationActivityActivityId)[keyof typeof RemediationActivityActivityId]

/** The caption of each {@link RemediationActivityActivityId}. */
export const remediationActivityActivityIdCaptions = {
  0: 'Unknown',
  1: 'Isolate',
  2: 'Evict',
  3: 'Restore',
  4: 'Harden',
  5: 'Detect',
  99: 'Other',
} as const

/** Status ID */
export const RemediationActivityStatusId = {
  Unknown: 0,
  Success: 1,
  Failure: 2,
  DoesNotExist: 3,
  Partial_: 4,
  Unsupported: 5,
  Error_: 6,
  Other: 99,
} as const
export type RemediationActivityStatusId = (typeof RemediationActivityStatusId)[keyof typeof RemediationActivityStatusId]

/** The caption of each {@link RemediationActivityStatusId}. */
export const remediationActivityStatusIdCaptions = {
  0: 'Unknown',
  1: 'Success',
  2: 'Failure',
  3: 'Does Not Exist',
  4: 'Partial',
  5: 'Unsupported',
  6: 'Error',
  99: 'Other',
} as const

/** What OCSF demands of the class remediation_activity. */
export const remediationActivityRules: ClassRules = {
  name: 'remediation_activity',
  unused: {
    security_control: [
      'action',
      'action_id',
      'attacks',
      'authorizations',
      'confidence',
      'confidence_id',
      'confidence_score',
      'disposition',
      'disposition_id',
      'firewall_rule',
      'is_alert',
      'malware',
      'malware_scan_info',
      'policy',
      'risk_details',
      'risk_level',
      'risk_level_id',
      'risk_score',
    ],
    datetime: ['end_time_dt', 'start_time_dt', 'time_dt'],
    osint: ['osint'],
  },
  uid: 7001,
  caption: 'Remediation Activity',
  category_uid: 7,
  category_name: 'Remediation',
  version: '1.8.0',
  profiles: [
    'cloud',
    'container',
    'data_classification',
    'datetime',
    'host',
    'linux/linux_users',
    'macos/macos_users',
    'osint',
    'security_control',
  ],
  prove: proveRemediationActivity,
  attributes: {
    activity_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'activity_name',
      enum: remediationActivityActivityIdCaptions,
    },
    activity_name: { kind: 'string', type: 'string_t' },
    actor: { kind: 'record', type: 'actor', profiles: ['host'], of: () => actorRules },
    api: { kind: 'record', type: 'api', profiles: ['cloud'], of: () => apiRules },
    category_name: { kind: 'string', type: 'string_t' },
    category_uid: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'category_name',
    },
    class_name: { kind: 'string', type: 'string_t' },
    class_uid: { kind: 'integer', type: 'integer_t', requirement: 'required', sibling: 'class_name' },
    cloud: {
      kind: 'record',
      type: 'cloud',
      requirement: 'required',
      profiles: ['cloud'],
      of: () => cloudRules,
    },
    command_uid: { kind: 'string', type: 'string_t', requirement: 'required' },
    count: { kind: 'integer', type: 'integer_t' },
    countermeasures: {
      kind: 'record',
      type: 'd3fend',
      array: true,
      requirement: 'recommended',
      of: () => d3fendRules,
    },
    device: {
      kind: 'record',
      type: 'device',
      requirement: 'recommended',
      profiles: ['host'],
      of: () => deviceRules,
    },
    duration: { kind: 'long', type: 'long_t' },
    end_time: { kind: 'long', type: 'timestamp_t' },
    enrichments: { kind: 'record', type: 'enrichment', array: true, of: () => enrichmentRules },
    message: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    metadata: { kind: 'record', type: 'metadata', requirement: 'required', of: () => metadataRules },
    observables: {
      kind: 'record',
      type: 'observable',
      array: true,
      requirement: 'recommended',
      of: () => observableRules,
    },
    raw_data: { kind: 'string', type: 'string_t' },
    raw_data_hash: { kind: 'record', type: 'fingerprint', of: () => fingerprintRules },
    raw_data_size: { kind: 'long', type: 'long_t' },
    remediation: { kind: 'record', type: 'remediation', of: () => remediationRules },
    scan: { kind: 'record', type: 'scan', of: () => scanRules },
    severity: { kind: 'string', type: 'string_t' },
    severity_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'severity',
      enum: severityIdCaptions,
    },
    start_time: { kind: 'long', type: 'timestamp_t' },
    status: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    status_code: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    status_detail: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    status_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'status',
      enum: remediationActivityStatusIdCaptions,
    },
    time: { kind: 'long', type: 'timestamp_t', requirement: 'required' },
    timezone_offset: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
    type_name: { kind: 'string', type: 'string_t' },
    type_uid: { kind: 'long', type: 'long_t', requirement: 'required', sibling: 'type_name' },
    unmapped: { kind: 'object', type: 'object' },
  },
}

const remediationActivityTypeNames: Captions = {
  0: 'Remediation Activity: Unknown',
  1: 'Remediation Activity: Isolate',
  2: 'Remediation Activity: Evict',
  3: 'Remediation Activity: Restore',
  4: 'Remediation Activity: Harden',
  5: 'Remediation Activity: Detect',
  99: 'Remediation Activity: Other',
}

/** Whether an object is seen at a glance to be a {@link ValidRemediationActivity}; false leaves it open. */
export function proveRemediationActivity(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.activity_id
  if (typeof x === 'number' && (remediationActivityActivityIdCaptions as Captions)[x] !== undefined) n++
  else return false
  x = v.activity_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.actor
  if (x !== undefined) {
    if (!proof.declared.includes('host') || !(typeof x === 'object' && x !== null && proveActor(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.api
  if (x !== undefined) {
    if (!proof.declared.includes('cloud') || !(typeof x === 'object' && x !== null && proveApi(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.category_name
  if (x === 'Remediation') n++
  else if (x !== undefined) return false
  x = v.category_uid
  if (x === 7) n++
  else return false
  x = v.class_name
  if (x === 'Remediation Activity') n++
  else if (x !== undefined) return false
  x = v.class_uid
  if (x === 7001) n++
  else return false
  x = v.cloud
  if (x !== undefined) {
    if (!proof.declared.includes('cloud') || !(typeof x === 'object' && x !== null && proveCloud(x as Dictionary, proof, depth - 1))) return false
    n++
  } else if (proof.declared.includes('cloud')) return false
  x = v.command_uid
  if (typeof x === 'string') n++
  else return false
  x = v.count
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.countermeasures
  if (x !== undefined) {
    if (!(proveAll(proveD3fend, x, proof, depth - 1))) return false
    n++
  }
  x = v.device
  if (x !== undefined) {
    if (!proof.declared.includes('host') || !(typeof x === 'object' && x !== null && proveDevice(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.duration
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.end_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.enrichments
  if (x !== undefined) {
    if (!(proveAll(proveEnrichment, x, proof, depth - 1))) return false
    n++
  }
  x = v.message
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.metadata
  if (typeof x === 'object' && x !== null && proveMetadata(x as Dictionary, proof, depth - 1)) n++
  else return false
  x = v.observables
  if (x !== undefined) {
    if (!(proveAll(proveObservable, x, proof, depth - 1))) return false
    n++
  }
  x = v.raw_data
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.raw_data_hash
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveFingerprint(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.raw_data_size
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.remediation
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveRemediation(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.scan
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveScan(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.severity
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.severity_id
  if (typeof x === 'number' && (severityIdCaptions as Captions)[x] !== undefined) n++
  else return false
  x = v.start_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.status
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.status_code
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.status_detail
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.status_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (remediationActivityStatusIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.time
  if (Number.isSafeInteger(x)) n++
  else return false
  x = v.timezone_offset
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.type_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type_uid
  if (x === 700100 + (v.activity_id as number)) n++
  else return false
  x = v.unmapped
  if (x !== undefined) {
    if (!(isJsonObject(x, proof, depth - 1))) return false
    n++
  }
  if (!agrees(v.activity_name, v.activity_id, (remediationActivityActivityIdCaptions as Captions), 99)) return false
  if (!agrees(v.severity, v.severity_id, (severityIdCaptions as Captions), 99)) return false
  if (!agrees(v.status, v.status_id, (remediationActivityStatusIdCaptions as Captions), 99)) return false
  if (!agrees(v.type_name, v.activity_id, remediationActivityTypeNames, 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/**
 * Builds a Remediation Activity event: fills the uids, names and captions that follow from the rest, the metadata's
 * version and product, and the time. What the input gives is never overwritten.
 */
export function remediationActivity<const Activity extends RemediationActivityActivityId>(
  input: RemediationActivityInput & { activity_id: Activity },
  defaults?: EventDefaults,
): ValidRemediationActivity & { activity_id: Activity } {
  return completeEvent<ValidRemediationActivity & { activity_id: Activity }>(remediationActivityRules, input, { ...defaults, product: defaults?.product ?? product })
}

/** Every problem of an event held against OCSF's remediation_activity; none, or only warnings, when it is valid. */
export function validateRemediationActivity(event: unknown, options?: ValidateOptions): Issue[] {
  return validateEvent(remediationActivityRules, event, options ?? wireOptions)
}

/** Whether the event has no problem worse than a warning. */
export function isValidRemediationActivity(event: unknown, options?: ValidateOptions): event is ValidRemediationActivity {
  return isValidEvent(remediationActivityRules, event, options ?? wireOptions)
}

/** Writes the Avro encoding of org.ocsf.RemediationActivity at `p` and returns the position after it. */
export function writeRemediationActivity(b: Buffer, p: number, v: RemediationActivity | ValidRemediationActivity): number {
  checkRecord(v)
  p = writeLong(b, p, v.activity_id)
  if (v.activity_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.activity_name)
  }
  if (v.actor === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeActor(b, p, v.actor)
  }
  if (v.api === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeApi(b, p, v.api)
  }
  if (v.category_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.category_name)
  }
  p = writeLong(b, p, v.category_uid)
  if (v.class_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.class_name)
  }
  p = writeLong(b, p, v.class_uid)
  if (v.cloud === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCloud(b, p, v.cloud)
  }
  if (v.command_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.command_uid)
  }
  if (v.count === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.count)
  }
  if (v.countermeasures === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.countermeasures)
    for (const item of v.countermeasures) {
      p = writeD3fend(b, p, item)
    }
    b[p++] = 0
  }
  if (v.device === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeDevice(b, p, v.device)
  }
  if (v.duration === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.duration)
  }
  if (v.end_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.end_time)
  }
  if (v.enrichments === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.enrichments)
    for (const item of v.enrichments) {
      p = writeEnrichment(b, p, item)
    }
    b[p++] = 0
  }
  if (v.message === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.message)
  }
  p = writeMetadata(b, p, v.metadata)
  if (v.observables === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.observables)
    for (const item of v.observables) {
      p = writeObservable(b, p, item)
    }
    b[p++] = 0
  }
  if (v.raw_data === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.raw_data)
  }
  if (v.raw_data_hash === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeFingerprint(b, p, v.raw_data_hash)
  }
  if (v.raw_data_size === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.raw_data_size)
  }
  if (v.remediation === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeRemediation(b, p, v.remediation)
  }
  if (v.scan === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeScan(b, p, v.scan)
  }
  if (v.severity === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.severity)
  }
  p = writeLong(b, p, v.severity_id)
  if (v.start_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.start_time)
  }
  if (v.status === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.status)
  }
  if (v.status_code === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.status_code)
  }
  if (v.status_detail === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.status_detail)
  }
  if (v.status_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.status_id)
  }
  p = writeLong(b, p, v.time)
  if (v.timezone_offset === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.timezone_offset)
  }
  if (v.type_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.type_name)
  }
  p = writeLong(b, p, v.type_uid)
  if (v.unmapped === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeJson(b, p, v.unmapped)
  }
  return p
}

/** Reads one org.ocsf.RemediationActivity. */
export function readRemediationActivity(r: Source, p: number): RemediationActivity {
  const { b } = r
  const v = {} as RemediationActivity
  v.activity_id = readLong(r, p)
  p = r.p
  if (b[p] === 0) p++
  else {
    v.activity_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.actor = readActor(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.api = readApi(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.category_name = readString(r, some(r, p))
    p = r.p
  }
  v.category_uid = readLong(r, p)
  p = r.p
  if (b[p] === 0) p++
  else {
    v.class_name = readString(r, some(r, p))
    p = r.p
  }
  v.class_uid = readClassUid(r, p, 7001)
  p = r.p
  if (b[p] === 0) p++
  else {
    v.cloud = readCloud(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.command_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.count = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.countermeasures = readArray(r, some(r, p), readD3fend)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.device = readDevice(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.duration = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.end_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.enrichments = readArray(r, some(r, p), readEnrichment)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.message = readString(r, some(r, p))
    p = r.p
  }
  v.metadata = readMetadata(r, p)
  p = r.p
  if (b[p] === 0) p++
  else {
    v.observables = readArray(r, some(r, p), readObservable)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.raw_data = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.raw_data_hash = readFingerprint(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.raw_data_size = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.remediation = readRemediation(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.scan = readScan(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.severity = readString(r, some(r, p))
    p = r.p
  }
  v.severity_id = readLong(r, p)
  p = r.p
  if (b[p] === 0) p++
  else {
    v.start_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.status = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.status_code = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.status_detail = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.status_id = readLong(r, some(r, p))
    p = r.p
  }
  v.time = readLong(r, p)
  p = r.p
  if (b[p] === 0) p++
  else {
    v.timezone_offset = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type_name = readString(r, some(r, p))
    p = r.p
  }
  v.type_uid = readLong(r, p)
  p = r.p
  if (b[p] === 0) p++
  else {
    v.unmapped = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.RemediationActivity. */
export const remediationActivityItem: ReaderItem = {
  name: 'org.ocsf.RemediationActivity',
  read: readRemediationActivity,
  ocsf: { uid: 7001 },
  of: () => [
    actorItem,
    apiItem,
    cloudItem,
    d3fendItem,
    deviceItem,
    enrichmentItem,
    metadataItem,
    observableItem,
    fingerprintItem,
    remediationItem,
    scanItem,
  ],
}
