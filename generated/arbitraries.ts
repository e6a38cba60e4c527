// Made by ocsf-kafka from contracts/topics.yaml. Do not edit.

import type {
  Arbitrary,
  EventOptions,
  InvalidEvent,
  InvalidOptions,
  OcsfItems,
  PublishCode,
  RecordOptions,
  TopicOptions,
} from '../runtime/testing/arbitraries.ts'
import {
  eventArbitrary,
  invalidEventArbitrary,
  invalidTopicArbitrary,
  recordArbitrary,
  topicArbitrary,
} from '../runtime/testing/arbitraries.ts'
import type { AccountChange, ValidAccountChange } from './ocsf/account-change.ts'
import { accountChangeRules } from './ocsf/account-change.ts'
import type { ApiActivity, ValidApiActivity } from './ocsf/api-activity.ts'
import { apiActivityRules } from './ocsf/api-activity.ts'
import type { ComplianceFinding, ValidComplianceFinding } from './ocsf/compliance-finding.ts'
import { complianceFindingRules } from './ocsf/compliance-finding.ts'
import type { DetectionFinding, ValidDetectionFinding } from './ocsf/detection-finding.ts'
import { detectionFindingRules } from './ocsf/detection-finding.ts'
import type { EntityManagement, ValidEntityManagement } from './ocsf/entity-management.ts'
import { entityManagementRules } from './ocsf/entity-management.ts'
import type { NexoraBaselineChange, ValidNexoraBaselineChange } from './ocsf/nexora/baseline-change.ts'
import { nexoraBaselineChangeRules } from './ocsf/nexora/baseline-change.ts'
import type { RemediationActivity, ValidRemediationActivity } from './ocsf/remediation-activity.ts'
import { remediationActivityRules } from './ocsf/remediation-activity.ts'
import type { AuditAccessEvent, ValidAuditAccessEvent } from './records/audit-access-event.ts'
import { auditAccessEvent } from './records/audit-access-event.ts'
import type { AuditChangeEvent, ValidAuditChangeEvent } from './records/audit-change-event.ts'
import { auditChangeEvent } from './records/audit-change-event.ts'
import type { AuditComplianceEvent, ValidAuditComplianceEvent } from './records/audit-compliance-event.ts'
import { auditComplianceEvent } from './records/audit-compliance-event.ts'
import type { CorrelatedThreat } from './records/correlated-threat.ts'
import { correlatedThreat } from './records/correlated-threat.ts'
import type { NHIEvent, ValidNHIEvent } from './records/nhi-event.ts'
import { nhiEvent } from './records/nhi-event.ts'
import type { RemediationEvent, ValidRemediationEvent } from './records/remediation-event.ts'
import { remediationEvent } from './records/remediation-event.ts'
import type { ThreatEvent, ValidThreatEvent } from './records/threat-event.ts'
import { threatEvent } from './records/threat-event.ts'
import type { ThreatSummary } from './records/threat-summary.ts'
import { threatSummary } from './records/threat-summary.ts'
import type { AuditAccess, AuditAccessInput, AuditAccessPublished } from './topics/audit-access.ts'
import { auditAccess } from './topics/audit-access.ts'
import type { AuditChange, AuditChangeInput, AuditChangePublished } from './topics/audit-change.ts'
import { auditChange } from './topics/audit-change.ts'
import type {
  AuditCompliance,
  AuditComplianceInput,
  AuditCompliancePublished,
} from './topics/audit-compliance.ts'
import { auditCompliance } from './topics/audit-compliance.ts'
import type {
  NhiBaselineChanged,
  NhiBaselineChangedInput,
  NhiBaselineChangedPublished,
} from './topics/nhi-baseline-changed.ts'
import { nhiBaselineChanged } from './topics/nhi-baseline-changed.ts'
import type { NhiDiscovered, NhiDiscoveredInput, NhiDiscoveredPublished } from './topics/nhi-discovered.ts'
import { nhiDiscovered } from './topics/nhi-discovered.ts'
import type { NhiUpdated, NhiUpdatedInput, NhiUpdatedPublished } from './topics/nhi-updated.ts'
import { nhiUpdated } from './topics/nhi-updated.ts'
import type {
  RemediationCompleted,
  RemediationCompletedInput,
  RemediationCompletedPublished,
} from './topics/remediation-completed.ts'
import { remediationCompleted } from './topics/remediation-completed.ts'
import type {
  RemediationExecuted,
  RemediationExecutedInput,
  RemediationExecutedPublished,
} from './topics/remediation-executed.ts'
import { remediationExecuted } from './topics/remediation-executed.ts'
import type {
  RemediationTriggered,
  RemediationTriggeredInput,
  RemediationTriggeredPublished,
} from './topics/remediation-triggered.ts'
import { remediationTriggered } from './topics/remediation-triggered.ts'
import type {
  ThreatDetected,
  ThreatDetectedInput,
  ThreatDetectedPublished,
} from './topics/threat-detected.ts'
import { threatDetected } from './topics/threat-detected.ts'
import type {
  ThreatEscalated,
  ThreatEscalatedInput,
  ThreatEscalatedPublished,
} from './topics/threat-escalated.ts'
import { threatEscalated } from './topics/threat-escalated.ts'
import type {
  ThreatHighPriority,
  ThreatHighPriorityInput,
  ThreatHighPriorityPublished,
} from './topics/threat-high-priority.ts'
import { threatHighPriority } from './topics/threat-high-priority.ts'
import type {
  ThreatResolved,
  ThreatResolvedInput,
  ThreatResolvedPublished,
} from './topics/threat-resolved.ts'
import { threatResolved } from './topics/threat-resolved.ts'

/** The rules of the OCSF items that records refer to, by Avro full name. */
const items: OcsfItems = {
  'org.ocsf.AccountChange': accountChangeRules,
  'org.ocsf.ApiActivity': apiActivityRules,
  'org.ocsf.ComplianceFinding': complianceFindingRules,
  'org.ocsf.DetectionFinding': detectionFindingRules,
  'org.ocsf.EntityManagement': entityManagementRules,
  'org.ocsf.RemediationActivity': remediationActivityRules,
  'org.ocsf.nexora.BaselineChange': nexoraBaselineChangeRules,
}

/**
 * Makes random events, for property tests with fast-check: of each OCSF class what its validator accepts, of each
 * record what its codec writes, of each topic what publishing takes and handlers get.
 */
export const arbitraries = {
  /** Events of the class account_change. */
  accountChange: (
    options?: EventOptions<ValidAccountChange>,
  ): Arbitrary<AccountChange & ValidAccountChange> => eventArbitrary(accountChangeRules, options),
  /** Events of the class api_activity. */
  apiActivity: (
    options?: EventOptions<ValidApiActivity>,
  ): Arbitrary<ApiActivity & ValidApiActivity> => eventArbitrary(apiActivityRules, options),
  /** Events of the class compliance_finding. */
  complianceFinding: (
    options?: EventOptions<ValidComplianceFinding>,
  ): Arbitrary<ComplianceFinding & ValidComplianceFinding> => eventArbitrary(complianceFindingRules, options),
  /** Events of the class detection_finding. */
  detectionFinding: (
    options?: EventOptions<ValidDetectionFinding>,
  ): Arbitrary<DetectionFinding & ValidDetectionFinding> => eventArbitrary(detectionFindingRules, options),
  /** Events of the class entity_management. */
  entityManagement: (
    options?: EventOptions<ValidEntityManagement>,
  ): Arbitrary<EntityManagement & ValidEntityManagement> => eventArbitrary(entityManagementRules, options),
  /** Events of the class remediation_activity. */
  remediationActivity: (
    options?: EventOptions<ValidRemediationActivity>,
  ): Arbitrary<RemediationActivity & ValidRemediationActivity> => eventArbitrary(remediationActivityRules, options),
  /** Events of the class nexora/baseline_change. */
  nexoraBaselineChange: (
    options?: EventOptions<ValidNexoraBaselineChange>,
  ): Arbitrary<NexoraBaselineChange & ValidNexoraBaselineChange> => eventArbitrary(nexoraBaselineChangeRules, options),
  /** Values of the record com.nexora.events.AuditAccessEvent. */
  auditAccessEvent: (
    options?: RecordOptions,
  ): Arbitrary<AuditAccessEvent & ValidAuditAccessEvent> =>
    recordArbitrary(auditAccessEvent, items, options),
  /** Values of the record com.nexora.events.AuditChangeEvent. */
  auditChangeEvent: (
    options?: RecordOptions,
  ): Arbitrary<AuditChangeEvent & ValidAuditChangeEvent> =>
    recordArbitrary(auditChangeEvent, items, options),
  /** Values of the record com.nexora.events.AuditComplianceEvent. */
  auditComplianceEvent: (
    options?: RecordOptions,
  ): Arbitrary<AuditComplianceEvent & ValidAuditComplianceEvent> =>
    recordArbitrary(auditComplianceEvent, items, options),
  /** Values of the record com.nexora.events.CorrelatedThreat. */
  correlatedThreat: (
    options?: RecordOptions,
  ): Arbitrary<CorrelatedThreat> =>
    recordArbitrary(correlatedThreat, items, options),
  /** Values of the record com.nexora.events.NHIEvent. */
  nhiEvent: (
    options?: RecordOptions,
  ): Arbitrary<NHIEvent & ValidNHIEvent> =>
    recordArbitrary(nhiEvent, items, options),
  /** Values of the record com.nexora.events.RemediationEvent. */
  remediationEvent: (
    options?: RecordOptions,
  ): Arbitrary<RemediationEvent & ValidRemediationEvent> =>
    recordArbitrary(remediationEvent, items, options),
  /** Values of the record com.nexora.events.ThreatEvent. */
  threatEvent: (
    options?: RecordOptions,
  ): Arbitrary<ThreatEvent & ValidThreatEvent> =>
    recordArbitrary(threatEvent, items, options),
  /** Values of the record com.nexora.events.ThreatSummary. */
  threatSummary: (
    options?: RecordOptions,
  ): Arbitrary<ThreatSummary> =>
    recordArbitrary(threatSummary, items, options),
  /** Events of the topic nhi.discovered. */
  nhiDiscovered: (
    options?: TopicOptions<NhiDiscoveredPublished, NhiDiscoveredPublished['ocsf']>,
  ): Arbitrary<NhiDiscovered & NhiDiscoveredPublished & NhiDiscoveredInput> =>
    topicArbitrary(nhiDiscovered, items, options),
  /** Events of the topic nhi.updated. */
  nhiUpdated: (
    options?: TopicOptions<NhiUpdatedPublished, NhiUpdatedPublished['ocsf']>,
  ): Arbitrary<NhiUpdated & NhiUpdatedPublished & NhiUpdatedInput> =>
    topicArbitrary(nhiUpdated, items, options),
  /** Events of the topic nhi.baseline_changed. */
  nhiBaselineChanged: (
    options?: TopicOptions<NhiBaselineChangedPublished, NhiBaselineChangedPublished['ocsf']>,
  ): Arbitrary<NhiBaselineChanged & NhiBaselineChangedPublished & NhiBaselineChangedInput> =>
    topicArbitrary(nhiBaselineChanged, items, options),
  /** Events of the topic threat.detected. */
  threatDetected: (
    options?: TopicOptions<ThreatDetectedPublished, ThreatDetectedPublished['ocsf']>,
  ): Arbitrary<ThreatDetected & ThreatDetectedPublished & ThreatDetectedInput> =>
    topicArbitrary(threatDetected, items, options),
  /** Events of the topic threat.escalated. */
  threatEscalated: (
    options?: TopicOptions<ThreatEscalatedPublished, ThreatEscalatedPublished['ocsf']>,
  ): Arbitrary<ThreatEscalated & ThreatEscalatedPublished & ThreatEscalatedInput> =>
    topicArbitrary(threatEscalated, items, options),
  /** Events of the topic threat.resolved. */
  threatResolved: (
    options?: TopicOptions<ThreatResolvedPublished, ThreatResolvedPublished['ocsf']>,
  ): Arbitrary<ThreatResolved & ThreatResolvedPublished & ThreatResolvedInput> =>
    topicArbitrary(threatResolved, items, options),
  /** Events of the topic threat.high-priority. */
  threatHighPriority: (
    options?: TopicOptions<ThreatHighPriorityPublished>,
  ): Arbitrary<ThreatHighPriority & ThreatHighPriorityPublished & ThreatHighPriorityInput> =>
    topicArbitrary(threatHighPriority, items, options),
  /** Events of the topic remediation.triggered. */
  remediationTriggered: (
    options?: TopicOptions<RemediationTriggeredPublished, RemediationTriggeredPublished['ocsf']>,
  ): Arbitrary<RemediationTriggered & RemediationTriggeredPublished & RemediationTriggeredInput> =>
    topicArbitrary(remediationTriggered, items, options),
  /** Events of the topic remediation.executed. */
  remediationExecuted: (
    options?: TopicOptions<RemediationExecutedPublished, RemediationExecutedPublished['ocsf']>,
  ): Arbitrary<RemediationExecuted & RemediationExecutedPublished & RemediationExecutedInput> =>
    topicArbitrary(remediationExecuted, items, options),
  /** Events of the topic remediation.completed. */
  remediationCompleted: (
    options?: TopicOptions<RemediationCompletedPublished, RemediationCompletedPublished['ocsf']>,
  ): Arbitrary<RemediationCompleted & RemediationCompletedPublished & RemediationCompletedInput> =>
    topicArbitrary(remediationCompleted, items, options),
  /** Events of the topic audit.access. */
  auditAccess: (
    options?: TopicOptions<AuditAccessPublished, AuditAccessPublished['ocsf']>,
  ): Arbitrary<AuditAccess & AuditAccessPublished & AuditAccessInput> =>
    topicArbitrary(auditAccess, items, options),
  /** Events of the topic audit.change. */
  auditChange: (
    options?: TopicOptions<AuditChangePublished, AuditChangePublished['ocsf']>,
  ): Arbitrary<AuditChange & AuditChangePublished & AuditChangeInput> =>
    topicArbitrary(auditChange, items, options),
  /** Events of the topic audit.compliance. */
  auditCompliance: (
    options?: TopicOptions<AuditCompliancePublished, AuditCompliancePublished['ocsf']>,
  ): Arbitrary<AuditCompliance & AuditCompliancePublished & AuditComplianceInput> =>
    topicArbitrary(auditCompliance, items, options),
}

/**
 * Makes random events that break exactly one rule, with the code and the pointer of the issue to expect: of each
 * class from its validator, of each topic from publishing.
 */
export const invalid = {
  /** Events of the class account_change with one mistake. */
  accountChange: (options?: InvalidOptions): Arbitrary<InvalidEvent> =>
    invalidEventArbitrary(accountChangeRules, options),
  /** Events of the class api_activity with one mistake. */
  apiActivity: (options?: InvalidOptions): Arbitrary<InvalidEvent> =>
    invalidEventArbitrary(apiActivityRules, options),
  /** Events of the class compliance_finding with one mistake. */
  complianceFinding: (options?: InvalidOptions): Arbitrary<InvalidEvent> =>
    invalidEventArbitrary(complianceFindingRules, options),
  /** Events of the class detection_finding with one mistake. */
  detectionFinding: (options?: InvalidOptions): Arbitrary<InvalidEvent> =>
    invalidEventArbitrary(detectionFindingRules, options),
  /** Events of the class entity_management with one mistake. */
  entityManagement: (options?: InvalidOptions): Arbitrary<InvalidEvent> =>
    invalidEventArbitrary(entityManagementRules, options),
  /** Events of the class remediation_activity with one mistake. */
  remediationActivity: (options?: InvalidOptions): Arbitrary<InvalidEvent> =>
    invalidEventArbitrary(remediationActivityRules, options),
  /** Events of the class nexora/baseline_change with one mistake. */
  nexoraBaselineChange: (options?: InvalidOptions): Arbitrary<InvalidEvent> =>
    invalidEventArbitrary(nexoraBaselineChangeRules, options),
  /** Events of the topic nhi.discovered with one mistake. */
  nhiDiscovered: (
    options?: InvalidOptions<PublishCode>,
  ): Arbitrary<InvalidEvent<PublishCode>> =>
    invalidTopicArbitrary(nhiDiscovered, items, options),
  /** Events of the topic nhi.updated with one mistake. */
  nhiUpdated: (
    options?: InvalidOptions<PublishCode>,
  ): Arbitrary<InvalidEvent<PublishCode>> =>
    invalidTopicArbitrary(nhiUpdated, items, options),
  /** Events of the topic nhi.baseline_changed with one mistake. */
  nhiBaselineChanged: (
    options?: InvalidOptions<PublishCode>,
  ): Arbitrary<InvalidEvent<PublishCode>> =>
    invalidTopicArbitrary(nhiBaselineChanged, items, options),
  /** Events of the topic threat.detected with one mistake. */
  threatDetected: (
    options?: InvalidOptions<PublishCode>,
  ): Arbitrary<InvalidEvent<PublishCode>> =>
    invalidTopicArbitrary(threatDetected, items, options),
  /** Events of the topic threat.escalated with one mistake. */
  threatEscalated: (
    options?: InvalidOptions<PublishCode>,
  ): Arbitrary<InvalidEvent<PublishCode>> =>
    invalidTopicArbitrary(threatEscalated, items, options),
  /** Events of the topic threat.resolved with one mistake. */
  threatResolved: (
    options?: InvalidOptions<PublishCode>,
  ): Arbitrary<InvalidEvent<PublishCode>> =>
    invalidTopicArbitrary(threatResolved, items, options),
  /** Events of the topic threat.high-priority with one mistake. */
  threatHighPriority: (
    options?: InvalidOptions<PublishCode>,
  ): Arbitrary<InvalidEvent<PublishCode>> =>
    invalidTopicArbitrary(threatHighPriority, items, options),
  /** Events of the topic remediation.triggered with one mistake. */
  remediationTriggered: (
    options?: InvalidOptions<PublishCode>,
  ): Arbitrary<InvalidEvent<PublishCode>> =>
    invalidTopicArbitrary(remediationTriggered, items, options),
  /** Events of the topic remediation.executed with one mistake. */
  remediationExecuted: (
    options?: InvalidOptions<PublishCode>,
  ): Arbitrary<InvalidEvent<PublishCode>> =>
    invalidTopicArbitrary(remediationExecuted, items, options),
  /** Events of the topic remediation.completed with one mistake. */
  remediationCompleted: (
    options?: InvalidOptions<PublishCode>,
  ): Arbitrary<InvalidEvent<PublishCode>> =>
    invalidTopicArbitrary(remediationCompleted, items, options),
  /** Events of the topic audit.access with one mistake. */
  auditAccess: (
    options?: InvalidOptions<PublishCode>,
  ): Arbitrary<InvalidEvent<PublishCode>> =>
    invalidTopicArbitrary(auditAccess, items, options),
  /** Events of the topic audit.change with one mistake. */
  auditChange: (
    options?: InvalidOptions<PublishCode>,
  ): Arbitrary<InvalidEvent<PublishCode>> =>
    invalidTopicArbitrary(auditChange, items, options),
  /** Events of the topic audit.compliance with one mistake. */
  auditCompliance: (
    options?: InvalidOptions<PublishCode>,
  ): Arbitrary<InvalidEvent<PublishCode>> =>
    invalidTopicArbitrary(auditCompliance, items, options),
}
