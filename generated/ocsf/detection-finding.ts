// Made by ocsf-kafka from OCSF 1.8.0, class detection_finding. Do not edit.

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
  readBoolean,
  readClassUid,
  readDouble,
  readLong,
  readString,
  some,
  validateEvent,
  wireOptions,
  writeBoolean,
  writeCount,
  writeDouble,
  writeJson,
  writeLong,
  writeString,
} from '../../runtime/index.ts'
import type { ConfidenceId } from './enums/confidence-id.ts'
import { confidenceIdCaptions } from './enums/confidence-id.ts'
import type { ImpactId } from './enums/impact-id.ts'
import { impactIdCaptions } from './enums/impact-id.ts'
import type { NexoraDiscoveryMethodId } from './enums/nexora-discovery-method-id.ts'
import { nexoraDiscoveryMethodIdCaptions } from './enums/nexora-discovery-method-id.ts'
import type { RiskLevelId } from './enums/risk-level-id.ts'
import { riskLevelIdCaptions } from './enums/risk-level-id.ts'
import type { SeverityId } from './enums/severity-id.ts'
import { severityIdCaptions } from './enums/severity-id.ts'
import type { Actor, ValidActor } from './objects/actor.ts'
import { actorItem, actorRules, proveActor, readActor, writeActor } from './objects/actor.ts'
import type { AnomalyAnalysis, ValidAnomalyAnalysis } from './objects/anomaly-analysis.ts'
import {
  anomalyAnalysisItem,
  anomalyAnalysisRules,
  proveAnomalyAnalysis,
  readAnomalyAnalysis,
  writeAnomalyAnalysis,
} from './objects/anomaly-analysis.ts'
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
import type { MalwareScanInfo, ValidMalwareScanInfo } from './objects/malware-scan-info.ts'
import {
  malwareScanInfoItem,
  malwareScanInfoRules,
  proveMalwareScanInfo,
  readMalwareScanInfo,
  writeMalwareScanInfo,
} from './objects/malware-scan-info.ts'
import type { Malware, ValidMalware } from './objects/malware.ts'
import { malwareItem, malwareRules, proveMalware, readMalware, writeMalware } from './objects/malware.ts'
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
import type { ValidVulnerability, Vulnerability } from './objects/vulnerability.ts'
import {
  proveVulnerability,
  readVulnerability,
  vulnerabilityItem,
  vulnerabilityRules,
  writeVulnerability,
} from './objects/vulnerability.ts'
import { product } from './product.ts'

/**
 * Detection Finding, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/classes/detection_finding
 */
export interface DetectionFinding {
  /** Activity ID */
  activity_id: Open<DetectionFindingActivityId>
  /** Activity */
  activity_name?: string | undefined
  /**
   * Actor
   * Profile host.
   */
  actor?: Actor | undefined
  /** Anomaly Analyses */
  anomaly_analyses?: readonly AnomalyAnalysis[] | undefined
  /**
   * API Details
   * Profile cloud.
   */
  api?: Api | undefined
  /**
   * How far the identity's behavior lies from its baseline, in standard deviations. 0 is the baseline itself.
   * Profile nexora/nhi.
   */
  baseline_deviation?: number | undefined
  /** Category */
  category_name?: string | undefined
  /** Category ID */
  category_uid: number
  /** Class */
  class_name?: string | undefined
  /** Class ID */
  class_uid: 2004
  /**
   * Cloud
   * Profile cloud.
   */
  cloud?: Cloud | undefined
  /** Comment */
  comment?: string | undefined
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
  /**
   * How the identity was found, normalized to the caption of discovery_method_id. In the case of 'Other', it is defined by the event source.
   * Profile nexora/nhi.
   */
  discovery_method?: string | undefined
  /**
   * The normalized identifier of how the identity was found.
   * Profile nexora/nhi.
   */
  discovery_method_id?: Open<NexoraDiscoveryMethodId> | undefined
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
  /** Impact */
  impact?: string | undefined
  /** Impact ID */
  impact_id?: Open<ImpactId> | undefined
  /** Impact Score */
  impact_score?: number | undefined
  /** Alert */
  is_alert?: boolean | undefined
  /** Malware */
  malware?: readonly Malware[] | undefined
  /** Malware Scan Info */
  malware_scan_info?: MalwareScanInfo | undefined
  /** Message */
  message?: string | undefined
  /** Metadata */
  metadata: Metadata
  /**
   * The risk of the identity from 0 (none) to 10. Unlike OCSF's integer risk_score it has decimals.
   * Profile nexora/nhi.
   */
  nhi_risk_score?: number | undefined
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
  /** Affected Resources */
  resources?: readonly ResourceDetails[] | undefined
  /** Risk Details */
  risk_details?: string | undefined
  /** Risk Level */
  risk_level?: string | undefined
  /** Risk Level ID */
  risk_level_id?: Open<RiskLevelId> | undefined
  /** Risk Score */
  risk_score?: number | undefined
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
  status_id?: Open<DetectionFindingStatusId> | undefined
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
  /** Vulnerabilities */
  vulnerabilities?: readonly Vulnerability[] | undefined
}

/** {@link DetectionFinding} with what OCSF requires present. */
export interface ValidDetectionFinding {
  /** Activity ID */
  activity_id: DetectionFindingActivityId
  /** Activity */
  activity_name?: string | undefined
  /**
   * Actor
   * Profile host.
   */
  actor?: ValidActor | undefined
  /** Anomaly Analyses */
  anomaly_analyses?: readonly ValidAnomalyAnalysis[] | undefined
  /**
   * API Details
   * Profile cloud.
   */
  api?: ValidApi | undefined
  /**
   * How far the identity's behavior lies from its baseline, in standard deviations. 0 is the baseline itself.
   * Profile nexora/nhi.
   */
  baseline_deviation?: number | undefined
  /** Category */
  category_name?: string | undefined
  /** Category ID */
  category_uid: number
  /** Class */
  class_name?: string | undefined
  /** Class ID */
  class_uid: 2004
  /**
   * Cloud
   * Profile cloud.
   */
  cloud?: ValidCloud | undefined
  /** Comment */
  comment?: string | undefined
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
  /**
   * How the identity was found, normalized to the caption of discovery_method_id. In the case of 'Other', it is defined by the event source.
   * Profile nexora/nhi.
   */
  discovery_method?: string | undefined
  /**
   * The normalized identifier of how the identity was found.
   * Profile nexora/nhi.
   */
  discovery_method_id?: NexoraDiscoveryMethodId | undefined
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
  /** Impact */
  impact?: string | undefined
  /** Impact ID */
  impact_id?: ImpactId | undefined
  /** Impact Score */
  impact_score?: number | undefined
  /** Alert */
  is_alert?: boolean | undefined
  /** Malware */
  malware?: readonly ValidMalware[] | undefined
  /** Malware Scan Info */
  malware_scan_info?: ValidMalwareScanInfo | undefined
  /** Message */
  message?: string | undefined
  /** Metadata */
  metadata: ValidMetadata
  /**
   * The risk of the identity from 0 (none) to 10. Unlike OCSF's integer risk_score it has decimals.
   * Profile nexora/nhi.
   */
  nhi_risk_score?: number | undefined
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
  /** Affected Resources */
  resources?: readonly ValidResourceDetails[] | undefined
  /** Risk Details */
  risk_details?: string | undefined
  /** Risk Level */
  risk_level?: string | undefined
  /** Risk Level ID */
  risk_level_id?: RiskLevelId | undefined
  /** Risk Score */
  risk_score?: number | undefined
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
  status_id?: DetectionFindingStatusId | undefined
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
  /** Vulnerabilities */
  vulnerabilities?: readonly ValidVulnerability[] | undefined
}

/** What {@link detectionFinding} takes: what follows from the rest may be left out. */
export interface DetectionFindingInput extends ClassInputOf<ValidDetectionFinding> {}

/** Activity ID */
export const DetectionFindingActivityId = {
  Unknown: 0,
  Create: 1,
  Update: 2,
  Close: 3,
  Other: 99,
} as const
export type DetectionFindingActivityId = (typeof DetectionFindingActivityId)[keyof typeof DetectionFindingActivityId]

/** The caption of each {@link DetectionFindingActivityId}. */
export const detectionFindingActivityIdCaptions = {
  0: 'Unknown',
  1: 'Create',
  2: 'Update',
  3: 'Close',
  99: 'Other',
} as const

/** Status ID */
export const DetectionFindingStatusId = {
  Unknown: 0,
  New: 1,
  InProgress: 2,
  Suppressed: 3,
  Resolved: 4,
  Archived: 5,
  Deleted: 6,
  Other: 99,
} as const
export type DetectionFindingStatusId = (typeof DetectionFindingStatusId)[keyof typeof DetectionFindingStatusId]

/** The caption of each {@link DetectionFindingStatusId}. */
export const detectionFindingStatusIdCaptions = {
  0: 'Unknown',
  1: 'New',
  2: 'In Progress',
  3: 'Suppressed',
  4: 'Resolved',
  5: 'Archived',
  6: 'Deleted',
  99: 'Other',
} as const

/** What OCSF demands of the class detection_finding. */
export const detectionFindingRules: ClassRules = {
  name: 'detection_finding',
  unused: {
    security_control: [
      'action',
      'action_id',
      'attacks',
      'authorizations',
      'disposition',
      'disposition_id',
      'firewall_rule',
      'policy',
    ],
    incident: [
      'assignee',
      'assignee_group',
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
  uid: 2004,
  caption: 'Detection Finding',
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
    'nexora/nhi',
    'osint',
    'security_control',
  ],
  prove: proveDetectionFinding,
  attributes: {
    activity_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'activity_name',
      enum: detectionFindingActivityIdCaptions,
    },
    activity_name: { kind: 'string', type: 'string_t' },
    actor: { kind: 'record', type: 'actor', profiles: ['host'], of: () => actorRules },
    anomaly_analyses: {
      kind: 'record',
      type: 'anomaly_analysis',
      array: true,
      of: () => anomalyAnalysisRules,
    },
    api: { kind: 'record', type: 'api', profiles: ['cloud'], of: () => apiRules },
    baseline_deviation: { kind: 'float', type: 'float_t', requirement: 'recommended', profiles: ['nexora/nhi'] },
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
    discovery_method: { kind: 'string', type: 'string_t', profiles: ['nexora/nhi'] },
    discovery_method_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      profiles: ['nexora/nhi'],
      sibling: 'discovery_method',
      enum: nexoraDiscoveryMethodIdCaptions,
    },
    duration: { kind: 'long', type: 'long_t' },
    end_time: { kind: 'long', type: 'timestamp_t' },
    enrichments: { kind: 'record', type: 'enrichment', array: true, of: () => enrichmentRules },
    evidences: {
      kind: 'record',
      type: 'evidences',
      array: true,
      requirement: 'recommended',
      of: () => evidencesRules,
    },
    finding_info: {
      kind: 'record',
      type: 'finding_info',
      requirement: 'required',
      of: () => findingInfoRules,
    },
    impact: { kind: 'string', type: 'string_t' },
    impact_id: { kind: 'integer', type: 'integer_t', sibling: 'impact', enum: impactIdCaptions },
    impact_score: { kind: 'integer', type: 'integer_t' },
    is_alert: { kind: 'boolean', type: 'boolean_t', requirement: 'recommended' },
    malware: { kind: 'record', type: 'malware', array: true, of: () => malwareRules },
    malware_scan_info: { kind: 'record', type: 'malware_scan_info', of: () => malwareScanInfoRules },
    message: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    metadata: { kind: 'record', type: 'metadata', requirement: 'required', of: () => metadataRules },
    nhi_risk_score: { kind: 'float', type: 'float_t', requirement: 'recommended', profiles: ['nexora/nhi'] },
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
    resources: {
      kind: 'record',
      type: 'resource_details',
      array: true,
      requirement: 'recommended',
      of: () => resourceDetailsRules,
    },
    risk_details: { kind: 'string', type: 'string_t' },
    risk_level: { kind: 'string', type: 'string_t' },
    risk_level_id: { kind: 'integer', type: 'integer_t', sibling: 'risk_level', enum: riskLevelIdCaptions },
    risk_score: { kind: 'integer', type: 'integer_t' },
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
      enum: detectionFindingStatusIdCaptions,
    },
    time: { kind: 'long', type: 'timestamp_t', requirement: 'required' },
    timezone_offset: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
    type_name: { kind: 'string', type: 'string_t' },
    type_uid: { kind: 'long', type: 'long_t', requirement: 'required', sibling: 'type_name' },
    unmapped: { kind: 'object', type: 'object' },
    vendor_attributes: { kind: 'record', type: 'vendor_attributes', of: () => vendorAttributesRules },
    vulnerabilities: { kind: 'record', type: 'vulnerability', array: true, of: () => vulnerabilityRules },
  },
}

const detectionFindingTypeNames: Captions = {
  0: 'Detection Finding: Unknown',
  1: 'Detection Finding: Create',
  2: 'Detection Finding: Update',
  3: 'Detection Finding: Close',
  99: 'Detection Finding: Other',
}

/** Whether an object is seen at a glance to be a {@link ValidDetectionFinding}; false leaves it open. */
export function proveDetectionFinding(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.activity_id
  if (typeof x === 'number' && (detectionFindingActivityIdCaptions as Captions)[x] !== undefined) n++
  else return false
  x = v.activity_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.actor
  if (x !== undefined) {
    if (!proof.declared.includes('host') || !(typeof x === 'object' && x !== null && proveActor(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.anomaly_analyses
  if (x !== undefined) {
    if (!(proveAll(proveAnomalyAnalysis, x, proof, depth - 1))) return false
    n++
  }
  x = v.api
  if (x !== undefined) {
    if (!proof.declared.includes('cloud') || !(typeof x === 'object' && x !== null && proveApi(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.baseline_deviation
  if (x !== undefined) {
    if (!proof.declared.includes('nexora/nhi') || !(typeof x === 'number' && Number.isFinite(x))) return false
    n++
  }
  x = v.category_name
  if (x === 'Findings') n++
  else if (x !== undefined) return false
  x = v.category_uid
  if (x === 2) n++
  else return false
  x = v.class_name
  if (x === 'Detection Finding') n++
  else if (x !== undefined) return false
  x = v.class_uid
  if (x === 2004) n++
  else return false
  x = v.cloud
  if (x !== undefined) {
    if (!proof.declared.includes('cloud') || !(typeof x === 'object' && x !== null && proveCloud(x as Dictionary, proof, depth - 1))) return false
    n++
  } else if (proof.declared.includes('cloud')) return false
  x = v.comment
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
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
  x = v.discovery_method
  if (x !== undefined) {
    if (!proof.declared.includes('nexora/nhi') || !(typeof x === 'string')) return false
    n++
  }
  x = v.discovery_method_id
  if (x !== undefined) {
    if (!proof.declared.includes('nexora/nhi') || !(typeof x === 'number' && (nexoraDiscoveryMethodIdCaptions as Captions)[x] !== undefined)) return false
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
  x = v.impact
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.impact_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (impactIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.impact_score
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.is_alert
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.malware
  if (x !== undefined) {
    if (!(proveAll(proveMalware, x, proof, depth - 1))) return false
    n++
  }
  x = v.malware_scan_info
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveMalwareScanInfo(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.message
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.metadata
  if (typeof x === 'object' && x !== null && proveMetadata(x as Dictionary, proof, depth - 1)) n++
  else return false
  x = v.nhi_risk_score
  if (x !== undefined) {
    if (!proof.declared.includes('nexora/nhi') || !(typeof x === 'number' && Number.isFinite(x))) return false
    n++
  }
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
  x = v.resources
  if (x !== undefined) {
    if (!(proveAll(proveResourceDetails, x, proof, depth - 1))) return false
    n++
  }
  x = v.risk_details
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.risk_level
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.risk_level_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (riskLevelIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.risk_score
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
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
    if (!(typeof x === 'number' && (detectionFindingStatusIdCaptions as Captions)[x] !== undefined)) return false
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
  if (x === 200400 + (v.activity_id as number)) n++
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
  x = v.vulnerabilities
  if (x !== undefined) {
    if (!(proveAll(proveVulnerability, x, proof, depth - 1))) return false
    n++
  }
  if (!agrees(v.activity_name, v.activity_id, (detectionFindingActivityIdCaptions as Captions), 99)) return false
  if (!agrees(v.confidence, v.confidence_id, (confidenceIdCaptions as Captions), 99)) return false
  if (!agrees(v.discovery_method, v.discovery_method_id, (nexoraDiscoveryMethodIdCaptions as Captions), 99)) return false
  if (!agrees(v.impact, v.impact_id, (impactIdCaptions as Captions), 99)) return false
  if (!agrees(v.risk_level, v.risk_level_id, (riskLevelIdCaptions as Captions), 99)) return false
  if (!agrees(v.severity, v.severity_id, (severityIdCaptions as Captions), 99)) return false
  if (!agrees(v.status, v.status_id, (detectionFindingStatusIdCaptions as Captions), 99)) return false
  if (!agrees(v.type_name, v.activity_id, detectionFindingTypeNames, 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/**
 * Builds a Detection Finding event: fills the uids, names and captions that follow from the rest, the metadata's
 * version and product, and the time. What the input gives is never overwritten.
 */
export function detectionFinding<const Activity extends DetectionFindingActivityId>(
  input: DetectionFindingInput & { activity_id: Activity },
  defaults?: EventDefaults,
): ValidDetectionFinding & { activity_id: Activity } {
  return completeEvent<ValidDetectionFinding & { activity_id: Activity }>(detectionFindingRules, input, { ...defaults, product: defaults?.product ?? product })
}

/** Every problem of an event held against OCSF's detection_finding; none, or only warnings, when it is valid. */
export function validateDetectionFinding(event: unknown, options?: ValidateOptions): Issue[] {
  return validateEvent(detectionFindingRules, event, options ?? wireOptions)
}

/** Whether the event has no problem worse than a warning. */
export function isValidDetectionFinding(event: unknown, options?: ValidateOptions): event is ValidDetectionFinding {
  return isValidEvent(detectionFindingRules, event, options ?? wireOptions)
}

/** Writes the Avro encoding of org.ocsf.DetectionFinding at `p` and returns the position after it. */
export function writeDetectionFinding(b: Buffer, p: number, v: DetectionFinding | ValidDetectionFinding): number {
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
  if (v.anomaly_analyses === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.anomaly_analyses)
    for (const item of v.anomaly_analyses) {
      p = writeAnomalyAnalysis(b, p, item)
    }
    b[p++] = 0
  }
  if (v.api === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeApi(b, p, v.api)
  }
  if (v.baseline_deviation === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeDouble(b, p, v.baseline_deviation)
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
  if (v.discovery_method === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.discovery_method)
  }
  if (v.discovery_method_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.discovery_method_id)
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
  if (v.impact === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.impact)
  }
  if (v.impact_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.impact_id)
  }
  if (v.impact_score === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.impact_score)
  }
  if (v.is_alert === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_alert)
  }
  if (v.malware === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.malware)
    for (const item of v.malware) {
      p = writeMalware(b, p, item)
    }
    b[p++] = 0
  }
  if (v.malware_scan_info === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeMalwareScanInfo(b, p, v.malware_scan_info)
  }
  if (v.message === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.message)
  }
  p = writeMetadata(b, p, v.metadata)
  if (v.nhi_risk_score === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeDouble(b, p, v.nhi_risk_score)
  }
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
  if (v.resources === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.resources)
    for (const item of v.resources) {
      p = writeResourceDetails(b, p, item)
    }
    b[p++] = 0
  }
  if (v.risk_details === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.risk_details)
  }
  if (v.risk_level === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.risk_level)
  }
  if (v.risk_level_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.risk_level_id)
  }
  if (v.risk_score === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.risk_score)
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
  if (v.vulnerabilities === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.vulnerabilities)
    for (const item of v.vulnerabilities) {
      p = writeVulnerability(b, p, item)
    }
    b[p++] = 0
  }
  return p
}

/** Reads one org.ocsf.DetectionFinding. */
export function readDetectionFinding(r: Source, p: number): DetectionFinding {
  const { b } = r
  const v = {} as DetectionFinding
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
    v.anomaly_analyses = readArray(r, some(r, p), readAnomalyAnalysis)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.api = readApi(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.baseline_deviation = readDouble(r, some(r, p))
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
  v.class_uid = readClassUid(r, p, 2004)
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
    v.discovery_method = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.discovery_method_id = readLong(r, some(r, p))
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
    v.impact = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.impact_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.impact_score = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_alert = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.malware = readArray(r, some(r, p), readMalware)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.malware_scan_info = readMalwareScanInfo(r, some(r, p))
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
    v.nhi_risk_score = readDouble(r, some(r, p))
    p = r.p
  }
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
    v.resources = readArray(r, some(r, p), readResourceDetails)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.risk_details = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.risk_level = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.risk_level_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.risk_score = readLong(r, some(r, p))
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
  if (b[p] === 0) p++
  else {
    v.vulnerabilities = readArray(r, some(r, p), readVulnerability)
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.DetectionFinding. */
export const detectionFindingItem: ReaderItem = {
  name: 'org.ocsf.DetectionFinding',
  read: readDetectionFinding,
  ocsf: { uid: 2004 },
  of: () => [
    actorItem,
    anomalyAnalysisItem,
    apiItem,
    cloudItem,
    deviceItem,
    enrichmentItem,
    evidencesItem,
    findingInfoItem,
    malwareItem,
    malwareScanInfoItem,
    metadataItem,
    observableItem,
    fingerprintItem,
    remediationItem,
    resourceDetailsItem,
    vendorAttributesItem,
    vulnerabilityItem,
  ],
}
