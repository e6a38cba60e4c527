// Made by ocsf-kafka from OCSF 1.8.0, class api_activity. Do not edit.

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
import type { StatusId } from './enums/status-id.ts'
import { statusIdCaptions } from './enums/status-id.ts'
import type { Actor, ValidActor } from './objects/actor.ts'
import { actorItem, actorRules, proveActor, readActor, writeActor } from './objects/actor.ts'
import type { Api, ValidApi } from './objects/api.ts'
import { apiItem, apiRules, proveApi, readApi, writeApi } from './objects/api.ts'
import type { Cloud, ValidCloud } from './objects/cloud.ts'
import { cloudItem, cloudRules, proveCloud, readCloud, writeCloud } from './objects/cloud.ts'
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
import type { HttpRequest, ValidHttpRequest } from './objects/http-request.ts'
import {
  httpRequestItem,
  httpRequestRules,
  proveHttpRequest,
  readHttpRequest,
  writeHttpRequest,
} from './objects/http-request.ts'
import type { HttpResponse, ValidHttpResponse } from './objects/http-response.ts'
import {
  httpResponseItem,
  httpResponseRules,
  proveHttpResponse,
  readHttpResponse,
  writeHttpResponse,
} from './objects/http-response.ts'
import type { Metadata, ValidMetadata } from './objects/metadata.ts'
import {
  metadataItem,
  metadataRules,
  proveMetadata,
  readMetadata,
  writeMetadata,
} from './objects/metadata.ts'
import type { NetworkEndpoint, ValidNetworkEndpoint } from './objects/network-endpoint.ts'
import {
  networkEndpointItem,
  networkEndpointRules,
  proveNetworkEndpoint,
  readNetworkEndpoint,
  writeNetworkEndpoint,
} from './objects/network-endpoint.ts'
import type { Observable, ValidObservable } from './objects/observable.ts'
import {
  observableItem,
  observableRules,
  proveObservable,
  readObservable,
  writeObservable,
} from './objects/observable.ts'
import type { ResourceDetails, ValidResourceDetails } from './objects/resource-details.ts'
import {
  proveResourceDetails,
  readResourceDetails,
  resourceDetailsItem,
  resourceDetailsRules,
  writeResourceDetails,
} from './objects/resource-details.ts'
import { product } from './product.ts'

/**
 * API Activity, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/classes/api_activity
 */
export interface ApiActivity {
  /** Activity ID */
  activity_id: Open<ApiActivityActivityId>
  /** Activity */
  activity_name?: string | undefined
  /** Actor */
  actor?: Actor | undefined
  /** API Details */
  api?: Api | undefined
  /** Category */
  category_name?: string | undefined
  /** Category ID */
  category_uid: number
  /** Class */
  class_name?: string | undefined
  /** Class ID */
  class_uid: 6003
  /**
   * Cloud
   * Profile cloud.
   */
  cloud?: Cloud | undefined
  /** Count */
  count?: number | undefined
  /**
   * Device
   * Profile host.
   */
  device?: Device | undefined
  /** Destination Endpoint */
  dst_endpoint?: NetworkEndpoint | undefined
  /** Duration Milliseconds */
  duration?: number | undefined
  /** End Time */
  end_time?: number | undefined
  /** Enrichments */
  enrichments?: readonly Enrichment[] | undefined
  /** HTTP Request */
  http_request?: HttpRequest | undefined
  /** HTTP Response */
  http_response?: HttpResponse | undefined
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
  /** Resources Array */
  resources?: readonly ResourceDetails[] | undefined
  /** Severity */
  severity?: string | undefined
  /** Severity ID */
  severity_id: Open<SeverityId>
  /** Source Endpoint */
  src_endpoint?: NetworkEndpoint | undefined
  /** Start Time */
  start_time?: number | undefined
  /** Status */
  status?: string | undefined
  /** Status Code */
  status_code?: string | undefined
  /** Status Detail */
  status_detail?: string | undefined
  /** Status ID */
  status_id?: Open<StatusId> | undefined
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

/** {@link ApiActivity} with what OCSF requires present. */
export interface ValidApiActivity {
  /** Activity ID */
  activity_id: ApiActivityActivityId
  /** Activity */
  activity_name?: string | undefined
  /** Actor */
  actor: ValidActor
  /** API Details */
  api: ValidApi
  /** Category */
  category_name?: string | undefined
  /** Category ID */
  category_uid: number
  /** Class */
  class_name?: string | undefined
  /** Class ID */
  class_uid: 6003
  /**
   * Cloud
   * Profile cloud.
   */
  cloud?: ValidCloud | undefined
  /** Count */
  count?: number | undefined
  /**
   * Device
   * Profile host.
   */
  device?: ValidDevice | undefined
  /** Destination Endpoint */
  dst_endpoint?: ValidNetworkEndpoint | undefined
  /** Duration Milliseconds */
  duration?: number | undefined
  /** End Time */
  end_time?: number | undefined
  /** Enrichments */
  enrichments?: readonly ValidEnrichment[] | undefined
  /** HTTP Request */
  http_request?: ValidHttpRequest | undefined
  /** HTTP Response */
  http_response?: ValidHttpResponse | undefined
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
  /** Resources Array */
  resources?: readonly ValidResourceDetails[] | undefined
  /** Severity */
  severity?: string | undefined
  /** Severity ID */
  severity_id: SeverityId
  /** Source Endpoint */
  src_endpoint: ValidNetworkEndpoint
  /** Start Time */
  start_time?: number | undefined
  /** Status */
  status?: string | undefined
  /** Status Code */
  status_code?: string | undefined
  /** Status Detail */
  status_detail?: string | undefined
  /** Status ID */
  status_id?: StatusId | undefined
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

/** What {@link apiActivity} takes: what follows from the rest may be left out. */
export interface ApiActivityInput extends ClassInputOf<ValidApiActivity> {}

/** Activity ID */
export const ApiActivityActivityId = {
  Unknown: 0,
  Create: 1,
  Read: 2,
  Update: 3,
  Delete: 4,
  Other: 99,
} as const
export type ApiActivityActivityId = (typeof ApiActivityActivityId)[keyof typeof ApiActivityActivityId]

/** The caption of each {@link ApiActivityActivityId}. */
export const apiActivityActivityIdCaptions = {
  0: 'Unknown',
  1: 'Create',
  2: 'Read',
  3: 'Update',
  4: 'Delete',
  99: 'Other',
} as const

/** What OCSF demands of the class api_activity. */
export const apiActivityRules: ClassRules = {
  name: 'api_activity',
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
    ai_operation: ['ai_model', 'message_context'],
    datetime: ['end_time_dt', 'start_time_dt', 'time_dt'],
    osint: ['osint'],
    trace: ['trace'],
  },
  uid: 6003,
  caption: 'API Activity',
  category_uid: 6,
  category_name: 'Application Activity',
  version: '1.8.0',
  profiles: [
    'ai_operation',
    'cloud',
    'container',
    'data_classification',
    'datetime',
    'host',
    'linux/linux_users',
    'macos/macos_users',
    'osint',
    'security_control',
    'trace',
  ],
  prove: proveApiActivity,
  attributes: {
    activity_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'activity_name',
      enum: apiActivityActivityIdCaptions,
    },
    activity_name: { kind: 'string', type: 'string_t' },
    actor: { kind: 'record', type: 'actor', requirement: 'required', of: () => actorRules },
    api: { kind: 'record', type: 'api', requirement: 'required', of: () => apiRules },
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
    count: { kind: 'integer', type: 'integer_t' },
    device: {
      kind: 'record',
      type: 'device',
      requirement: 'recommended',
      profiles: ['host'],
      of: () => deviceRules,
    },
    dst_endpoint: {
      kind: 'record',
      type: 'network_endpoint',
      requirement: 'recommended',
      of: () => networkEndpointRules,
    },
    duration: { kind: 'long', type: 'long_t' },
    end_time: { kind: 'long', type: 'timestamp_t' },
    enrichments: { kind: 'record', type: 'enrichment', array: true, of: () => enrichmentRules },
    http_request: {
      kind: 'record',
      type: 'http_request',
      requirement: 'recommended',
      of: () => httpRequestRules,
    },
    http_response: {
      kind: 'record',
      type: 'http_response',
      requirement: 'recommended',
      of: () => httpResponseRules,
    },
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
    resources: {
      kind: 'record',
      type: 'resource_details',
      array: true,
      requirement: 'recommended',
      of: () => resourceDetailsRules,
    },
    severity: { kind: 'string', type: 'string_t' },
    severity_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'severity',
      enum: severityIdCaptions,
    },
    src_endpoint: {
      kind: 'record',
      type: 'network_endpoint',
      requirement: 'required',
      of: () => networkEndpointRules,
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
      enum: statusIdCaptions,
    },
    time: { kind: 'long', type: 'timestamp_t', requirement: 'required' },
    timezone_offset: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
    type_name: { kind: 'string', type: 'string_t' },
    type_uid: { kind: 'long', type: 'long_t', requirement: 'required', sibling: 'type_name' },
    unmapped: { kind: 'object', type: 'object' },
  },
}

const apiActivityTypeNames: Captions = {
  0: 'API Activity: Unknown',
  1: 'API Activity: Create',
  2: 'API Activity: Read',
  3: 'API Activity: Update',
  4: 'API Activity: Delete',
  99: 'API Activity: Other',
}

/** Whether an object is seen at a glance to be a {@link ValidApiActivity}; false leaves it open. */
export function proveApiActivity(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.activity_id
  if (typeof x === 'number' && (apiActivityActivityIdCaptions as Captions)[x] !== undefined) n++
  else return false
  x = v.activity_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.actor
  if (typeof x === 'object' && x !== null && proveActor(x as Dictionary, proof, depth - 1)) n++
  else return false
  x = v.api
  if (typeof x === 'object' && x !== null && proveApi(x as Dictionary, proof, depth - 1)) n++
  else return false
  x = v.category_name
  if (x === 'Application Activity') n++
  else if (x !== undefined) return false
  x = v.category_uid
  if (x === 6) n++
  else return false
  x = v.class_name
  if (x === 'API Activity') n++
  else if (x !== undefined) return false
  x = v.class_uid
  if (x === 6003) n++
  else return false
  x = v.cloud
  if (x !== undefined) {
    if (!proof.declared.includes('cloud') || !(typeof x === 'object' && x !== null && proveCloud(x as Dictionary, proof, depth - 1))) return false
    n++
  } else if (proof.declared.includes('cloud')) return false
  x = v.count
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.device
  if (x !== undefined) {
    if (!proof.declared.includes('host') || !(typeof x === 'object' && x !== null && proveDevice(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.dst_endpoint
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveNetworkEndpoint(x as Dictionary, proof, depth - 1))) return false
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
  x = v.http_request
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveHttpRequest(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.http_response
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveHttpResponse(x as Dictionary, proof, depth - 1))) return false
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
  x = v.resources
  if (x !== undefined) {
    if (!(proveAll(proveResourceDetails, x, proof, depth - 1))) return false
    n++
  }
  x = v.severity
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.severity_id
  if (typeof x === 'number' && (severityIdCaptions as Captions)[x] !== undefined) n++
  else return false
  x = v.src_endpoint
  if (typeof x === 'object' && x !== null && proveNetworkEndpoint(x as Dictionary, proof, depth - 1)) n++
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
    if (!(typeof x === 'number' && (statusIdCaptions as Captions)[x] !== undefined)) return false
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
  if (x === 600300 + (v.activity_id as number)) n++
  else return false
  x = v.unmapped
  if (x !== undefined) {
    if (!(isJsonObject(x, proof, depth - 1))) return false
    n++
  }
  if (!agrees(v.activity_name, v.activity_id, (apiActivityActivityIdCaptions as Captions), 99)) return false
  if (!agrees(v.severity, v.severity_id, (severityIdCaptions as Captions), 99)) return false
  if (!agrees(v.status, v.status_id, (statusIdCaptions as Captions), 99)) return false
  if (!agrees(v.type_name, v.activity_id, apiActivityTypeNames, 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/**
 * Builds a API Activity event: fills the uids, names and captions that follow from the rest, the metadata's
 * version and product, and the time. What the input gives is never overwritten.
 */
export function apiActivity<const Activity extends ApiActivityActivityId>(
  input: ApiActivityInput & { activity_id: Activity },
  defaults?: EventDefaults,
): ValidApiActivity & { activity_id: Activity } {
  return completeEvent<ValidApiActivity & { activity_id: Activity }>(apiActivityRules, input, { ...defaults, product: defaults?.product ?? product })
}

/** Every problem of an event held against OCSF's api_activity; none, or only warnings, when it is valid. */
export function validateApiActivity(event: unknown, options?: ValidateOptions): Issue[] {
  return validateEvent(apiActivityRules, event, options ?? wireOptions)
}

/** Whether the event has no problem worse than a warning. */
export function isValidApiActivity(event: unknown, options?: ValidateOptions): event is ValidApiActivity {
  return isValidEvent(apiActivityRules, event, options ?? wireOptions)
}

/** Writes the Avro encoding of org.ocsf.ApiActivity at `p` and returns the position after it. */
export function writeApiActivity(b: Buffer, p: number, v: ApiActivity | ValidApiActivity): number {
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
  if (v.count === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.count)
  }
  if (v.device === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeDevice(b, p, v.device)
  }
  if (v.dst_endpoint === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeNetworkEndpoint(b, p, v.dst_endpoint)
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
  if (v.http_request === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeHttpRequest(b, p, v.http_request)
  }
  if (v.http_response === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeHttpResponse(b, p, v.http_response)
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
  if (v.resources === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.resources)
    for (const item of v.resources) {
      p = writeResourceDetails(b, p, item)
    }
    b[p++] = 0
  }
  if (v.severity === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.severity)
  }
  p = writeLong(b, p, v.severity_id)
  if (v.src_endpoint === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeNetworkEndpoint(b, p, v.src_endpoint)
  }
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

/** Reads one org.ocsf.ApiActivity. */
export function readApiActivity(r: Source, p: number): ApiActivity {
  const { b } = r
  const v = {} as ApiActivity
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
  v.class_uid = readClassUid(r, p, 6003)
  p = r.p
  if (b[p] === 0) p++
  else {
    v.cloud = readCloud(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.count = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.device = readDevice(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.dst_endpoint = readNetworkEndpoint(r, some(r, p))
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
    v.http_request = readHttpRequest(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.http_response = readHttpResponse(r, some(r, p))
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
    v.resources = readArray(r, some(r, p), readResourceDetails)
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
    v.src_endpoint = readNetworkEndpoint(r, some(r, p))
    p = r.p
  }
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

/** What decoders of other versions know of org.ocsf.ApiActivity. */
export const apiActivityItem: ReaderItem = {
  name: 'org.ocsf.ApiActivity',
  read: readApiActivity,
  ocsf: { uid: 6003 },
  of: () => [
    actorItem,
    apiItem,
    cloudItem,
    deviceItem,
    networkEndpointItem,
    enrichmentItem,
    httpRequestItem,
    httpResponseItem,
    metadataItem,
    observableItem,
    fingerprintItem,
    resourceDetailsItem,
  ],
}
