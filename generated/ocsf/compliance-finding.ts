// Made by ocsf-kafka from OCSF 1.8.0, class compliance_finding. Do not edit.

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
import type { ConfidenceId } from './enums/confidence-id.ts'
import { confidenceIdCaptions } from './enums/confidence-id.ts'
import type { SeverityId } from './enums/severity-id.ts'
import { severityIdCaptions } from './enums/severity-id.ts'
import type { Actor, ValidActor } from './objects/actor.ts'
import { actorItem, actorRules, proveActor, readActor, writeActor } from './objects/actor.ts'
import type { Api, ValidApi } from './objects/api.ts'
import { apiItem, apiRules, proveApi, readApi, writeApi } from './objects/api.ts'
import type { Cloud, ValidCloud } from './objects/cloud.ts'
import { cloudItem, cloudRules, proveCloud, readCloud, writeCloud } from './objects/cloud.ts'
import type { Compliance, ValidCompliance } from './objects/compliance.ts'
import {
  complianceItem,
  complianceRules,
  proveCompliance,
  readCompliance,
  writeCompliance,
} from './objects/compliance.ts'
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
import type { Evidences, ValidEvidences } from './objects/evidences.ts'
import {
  evidencesItem,
  evidencesRules,
  proveEvidences,
  readEvidences,
  writeEvidences,
} from './objects/evidences.ts'
import type { FindingInfo, ValidFindingInfo } from './objects/finding-info.ts'
import {
  findingInfoItem,
  findingInfoRules,
  proveFindingInfo,
  readFindingInfo,
  writeFindingInfo,
} from './objects/finding-info.ts'
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
import type { ResourceDetails, ValidResourceDetails } from './objects/resource-details.ts'
import {
  proveResourceDetails,
  readResourceDetails,
  resourceDetailsItem,
  resourceDetailsRules,
  writeResourceDetails,
} from './objects/resource-details.ts'
import type { ValidVendorAttributes, VendorAttributes } from './objects/vendor-attributes.ts'
import {
  proveVendorAttributes,
  readVendorAttributes,
  vendorAttributesItem,
  vendorAttributesRules,
  writeVendorAttributes,
} from './objects/vendor-attributes.ts'
import { product } from './product.ts'

/**
 * Compliance Finding, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/classes/compliance_finding
 */
export interface ComplianceFinding {
  /** Activity ID */
  activity_id: Open<ComplianceFindingActivityId>
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
  class_uid: 2003
  /**
   * Cloud
   * Profile cloud.
   */
  cloud?: Cloud | undefined
  /** Comment */
  comment?: string | undefined
  /** Compliance */
  compliance?: Compliance | undefined
  /** Confidence */
  confidence?: string | undefined
  /** Confidence ID */
  confidence_id?: Open<ConfidenceId> | undefined
  /** Confidence Score */
  confidence_score?: number | undefined
  /** Count */
  count?: number | undefined
  /** Device */
  device?: Device | undefined
  /** Duration Milliseconds */
  duration?: number | undefined
  /** End Time */
  end_time?: number | undefined
  /** Enrichments */
  enrichments?: readonly Enrichment[] | undefined
  /** Evidence Artifacts */
  evidences?: readonly Evidences[] | undefined
  /** Finding Information */
  finding_info?: FindingInfo | undefined
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
  /**
   * Resource
   * @deprecated since OCSF 1.3.0; use resources
   */
  resource?: ResourceDetails | undefined
  /** Resources Array */
  resources?: readonly ResourceDetails[] | undefined
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
  status_id?: Open<ComplianceFindingStatusId> | undefined
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
  /** Vendor Attributes */
  vendor_attributes?: VendorAttributes | undefined
}

/** {@link ComplianceFinding} with what OCSF requires present. */
export interface ValidComplianceFinding {
  /** Activity ID */
  activity_id: ComplianceFindingActivityId
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
  class_uid: 2003
  /**
   * Cloud
   * Profile cloud.
   */
  cloud?: ValidCloud | undefined
  /** Comment */
  comment?: string | undefined
  /** Compliance */
  compliance: ValidCompliance
  /** Confidence */
  confidence?: string | undefined
  /** Confidence ID */
  confidence_id?: ConfidenceId | undefined
  /** Confidence Score */
  confidence_score?: number | undefined
  /** Count */
  count?: number | undefined
  /** Device */
  device?: ValidDevice | undefined
  /** Duration Milliseconds */
  duration?: number | undefined
  /** End Time */
  end_time?: number | undefined
  /** Enrichments */
  enrichments?: readonly ValidEnrichment[] | undefined
  /** Evidence Artifacts */
  evidences?: readonly ValidEvidences[] | undefined
  /** Finding Information */
  finding_info: ValidFindingInfo
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
  /**
   * Resource
   * @deprecated since OCSF 1.3.0; use resources
   */
  resource?: ValidResourceDetails | undefined
  /** Resources Array */
  resources?: readonly ValidResourceDetails[] | undefined
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
  status_id?: ComplianceFindingStatusId | undefined
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
  /** Vendor Attributes */
  vendor_attributes?: ValidVendorAttributes | undefined
}

/** What {@link complianceFinding} takes: what follows from the rest may be left out. */
export interface ComplianceFindingInput extends ClassInputOf<ValidComplianceFinding> {}

/** Activity ID */
export const ComplianceFindingActivityId = {
  Unknown: 0,
  Create: 1,
  Update: 2,
  Close: 3,
  Other: 99,
} as const
export type ComplianceFindingActivityId = (typeof ComplianceFindingActivityId)[keyof typeof ComplianceFindingActivityId]

/** The caption of each {@link ComplianceFindingActivityId}. */
export const complianceFindingActivityIdCaptions = {
  0: 'Unknown',
  1: 'Create',
  2: 'Update',
  3: 'Close',
  99: 'Other',
} as const

/** Status ID */
export const ComplianceFindingStatusId = {
  Unknown: 0,
  New: 1,
  InProgress: 2,
  Suppressed: 3,
  Resolved: 4,
  Archived: 5,
  Deleted: 6,
  Other: 99,
} as const
export type ComplianceFindingStatusId = (typeof ComplianceFindingStatusId)[keyof typeof ComplianceFindingStatusId]

/** The caption of each {@link ComplianceFindingStatusId}. */
export const complianceFindingStatusIdCaptions = {
  0: 'Unknown',
  1: 'New',
  2: 'In Progress',
  3: 'Suppressed',
  4: 'Resolved',
  5: 'Archived',
  6: 'Deleted',
  99: 'Other',
} as const

/** What OCSF demands of the class compliance_finding. */
export const complianceFindingRules: ClassRules = {
  name: 'compliance_finding',
  unused: {
    security_control: [
      'action',
      'action_id',
      'attacks',
      'authorizations',
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
    incident: [
      'assignee',
      'assignee_group',
      'impact',
      'impact_id',
      'impact_score',
      'is_suspected_breach',
      'priority',
      'priority_id',
      'src_url',
      'ticket',
      'tickets',
      'verdict',
      'verdict_id',
    ],
    datetime: ['end_time_dt', 'start_time_dt', 'time_dt'],
    osint: ['osint'],
  },
  uid: 2003,
  caption: 'Compliance Finding',
  category_uid: 2,
  category_name: 'Findings',
  version: '1.8.0',
  profiles: [
    'cloud',
    'container',
    'data_classification',
    'datetime',
    'host',
    'incident',
    'linux/linux_users',
    'macos/macos_users',
    'osint',
    'security_control',
  ],
  prove: proveComplianceFinding,
  attributes: {
    activity_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'activity_name',
      enum: complianceFindingActivityIdCaptions,
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
    comment: { kind: 'string', type: 'string_t' },
    compliance: {
      kind: 'record',
      type: 'compliance',
      requirement: 'required',
      of: () => complianceRules,
    },
    confidence: { kind: 'string', type: 'string_t' },
    confidence_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'confidence',
      enum: confidenceIdCaptions,
    },
    confidence_score: { kind: 'integer', type: 'integer_t' },
    count: { kind: 'integer', type: 'integer_t' },
    device: { kind: 'record', type: 'device', of: () => deviceRules },
    duration: { kind: 'long', type: 'long_t' },
    end_time: { kind: 'long', type: 'timestamp_t' },
    enrichments: { kind: 'record', type: 'enrichment', array: true, of: () => enrichmentRules },
    evidences: { kind: 'record', type: 'evidences', array: true, of: () => evidencesRules },
    finding_info: {
      kind: 'record',
      type: 'finding_info',
      requirement: 'required',
      of: () => findingInfoRules,
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
    remediation: {
      kind: 'record',
      type: 'remediation',
      requirement: 'recommended',
      of: () => remediationRules,
    },
    resource: {
      kind: 'record',
      type: 'resource_details',
      requirement: 'recommended',
      deprecated: { since: '1.3.0', replaced_by: ['resources'] },
      of: () => resourceDetailsRules,
    },
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
    start_time: { kind: 'long', type: 'timestamp_t' },
    status: { kind: 'string', type: 'string_t' },
    status_code: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    status_detail: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    status_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'status',
      enum: complianceFindingStatusIdCaptions,
    },
    time: { kind: 'long', type: 'timestamp_t', requirement: 'required' },
    timezone_offset: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
    type_name: { kind: 'string', type: 'string_t' },
    type_uid: { kind: 'long', type: 'long_t', requirement: 'required', sibling: 'type_name' },
    unmapped: { kind: 'object', type: 'object' },
    vendor_attributes: { kind: 'record', type: 'vendor_attributes', of: () => vendorAttributesRules },
  },
}

const complianceFindingTypeNames: Captions = {
  0: 'Compliance Finding: Unknown',
  1: 'Compliance Finding: Create',
  2: 'Compliance Finding: Update',
  3: 'Compliance Finding: Close',
  99: 'Compliance Finding: Other',
}

/** Whether an object is seen at a glance to be a {@link ValidComplianceFinding}; false leaves it open. */
export function proveComplianceFinding(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.activity_id
  if (typeof x === 'number' && (complianceFindingActivityIdCaptions as Captions)[x] !== undefined) n++
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
  if (x === 'Findings') n++
  else if (x !== undefined) return false
  x = v.category_uid
  if (x === 2) n++
  else return false
  x = v.class_name
  if (x === 'Compliance Finding') n++
  else if (x !== undefined) return false
  x = v.class_uid
  if (x === 2003) n++
  else return false
  x = v.cloud
  if (x !== undefined) {
    if (!proof.declared.includes('cloud') || !(typeof x === 'object' && x !== null && proveCloud(x as Dictionary, proof, depth - 1))) return false
    n++
  } else if (proof.declared.includes('cloud')) return false
  x = v.comment
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.compliance
  if (typeof x === 'object' && x !== null && proveCompliance(x as Dictionary, proof, depth - 1)) n++
  else return false
  x = v.confidence
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.confidence_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (confidenceIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.confidence_score
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.count
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.device
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveDevice(x as Dictionary, proof, depth - 1))) return false
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
  x = v.evidences
  if (x !== undefined) {
    if (!(proveAll(proveEvidences, x, proof, depth - 1))) return false
    n++
  }
  x = v.finding_info
  if (typeof x === 'object' && x !== null && proveFindingInfo(x as Dictionary, proof, depth - 1)) n++
  else return false
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
  x = v.resource
  if (false) n++
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
    if (!(typeof x === 'number' && (complianceFindingStatusIdCaptions as Captions)[x] !== undefined)) return false
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
  if (x === 200300 + (v.activity_id as number)) n++
  else return false
  x = v.unmapped
  if (x !== undefined) {
    if (!(isJsonObject(x, proof, depth - 1))) return false
    n++
  }
  x = v.vendor_attributes
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveVendorAttributes(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  if (!agrees(v.activity_name, v.activity_id, (complianceFindingActivityIdCaptions as Captions), 99)) return false
  if (!agrees(v.confidence, v.confidence_id, (confidenceIdCaptions as Captions), 99)) return false
  if (!agrees(v.severity, v.severity_id, (severityIdCaptions as Captions), 99)) return false
  if (!agrees(v.status, v.status_id, (complianceFindingStatusIdCaptions as Captions), 99)) return false
  if (!agrees(v.type_name, v.activity_id, complianceFindingTypeNames, 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/**
 * Builds a Compliance Finding event: fills the uids, names and captions that follow from the rest, the metadata's
 * version and product, and the time. What the input gives is never overwritten.
 */
export function complianceFinding<const Activity extends ComplianceFindingActivityId>(
  input: ComplianceFindingInput & { activity_id: Activity },
  defaults?: EventDefaults,
): ValidComplianceFinding & { activity_id: Activity } {
  return completeEvent<ValidComplianceFinding & { activity_id: Activity }>(complianceFindingRules, input, { ...defaults, product: defaults?.product ?? product })
}

/** Every problem of an event held against OCSF's compliance_finding; none, or only warnings, when it is valid. */
export function validateComplianceFinding(event: unknown, options?: ValidateOptions): Issue[] {
  return validateEvent(complianceFindingRules, event, options ?? wireOptions)
}

/** Whether the event has no problem worse than a warning. */
export function isValidComplianceFinding(event: unknown, options?: ValidateOptions): event is ValidComplianceFinding {
  return isValidEvent(complianceFindingRules, event, options ?? wireOptions)
}

/** Writes the Avro encoding of org.ocsf.ComplianceFinding at `p` and returns the position after it. */
export function writeComplianceFinding(b: Buffer, p: number, v: ComplianceFinding | ValidComplianceFinding): number {
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
  if (v.comment === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.comment)
  }
  if (v.compliance === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCompliance(b, p, v.compliance)
  }
  if (v.confidence === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.confidence)
  }
  if (v.confidence_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.confidence_id)
  }
  if (v.confidence_score === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.confidence_score)
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
  if (v.evidences === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.evidences)
    for (const item of v.evidences) {
      p = writeEvidences(b, p, item)
    }
    b[p++] = 0
  }
  if (v.finding_info === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeFindingInfo(b, p, v.finding_info)
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
  if (v.resource === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeResourceDetails(b, p, v.resource)
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
  if (v.vendor_attributes === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeVendorAttributes(b, p, v.vendor_attributes)
  }
  return p
}

/** Reads one org.ocsf.ComplianceFinding. */
export function readComplianceFinding(r: Source, p: number): ComplianceFinding {
  const { b } = r
  const v = {} as ComplianceFinding
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
  v.class_uid = readClassUid(r, p, 2003)
  p = r.p
  if (b[p] === 0) p++
  else {
    v.cloud = readCloud(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.comment = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.compliance = readCompliance(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.confidence = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.confidence_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.confidence_score = readLong(r, some(r, p))
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
    v.evidences = readArray(r, some(r, p), readEvidences)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.finding_info = readFindingInfo(r, some(r, p))
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
    v.resource = readResourceDetails(r, some(r, p))
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
  if (b[p] === 0) p++
  else {
    v.vendor_attributes = readVendorAttributes(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.ComplianceFinding. */
export const complianceFindingItem: ReaderItem = {
  name: 'org.ocsf.ComplianceFinding',
  read: readComplianceFinding,
  ocsf: { uid: 2003 },
  of: () => [
    actorItem,
    apiItem,
    cloudItem,
    complianceItem,
    deviceItem,
    enrichmentItem,
    evidencesItem,
    findingInfoItem,
    metadataItem,
    observableItem,
    fingerprintItem,
    remediationItem,
    resourceDetailsItem,
    vendorAttributesItem,
  ],
}
