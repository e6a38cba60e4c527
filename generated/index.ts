// Made by ocsf-kafka from contracts/topics.yaml. Do not edit.

import { auditAccess } from './topics/audit-access.ts'
import { auditChange } from './topics/audit-change.ts'
import { auditCompliance } from './topics/audit-compliance.ts'
import { nhiBaselineChanged } from './topics/nhi-baseline-changed.ts'
import { nhiDiscovered } from './topics/nhi-discovered.ts'
import { nhiUpdated } from './topics/nhi-updated.ts'
import { remediationCompleted } from './topics/remediation-completed.ts'
import { remediationExecuted } from './topics/remediation-executed.ts'
import { remediationTriggered } from './topics/remediation-triggered.ts'
import { threatDetected } from './topics/threat-detected.ts'
import { threatEscalated } from './topics/threat-escalated.ts'
import { threatHighPriority } from './topics/threat-high-priority.ts'
import { threatResolved } from './topics/threat-resolved.ts'

export * from './ocsf/account-change.ts'
export * from './ocsf/api-activity.ts'
export * from './ocsf/compliance-finding.ts'
export * from './ocsf/detection-finding.ts'
export * from './ocsf/entity-management.ts'
export * from './ocsf/enums/auth-protocol-id.ts'
export * from './ocsf/enums/boundary-id.ts'
export * from './ocsf/enums/bus-type-id.ts'
export * from './ocsf/enums/category-ids.ts'
export * from './ocsf/enums/confidence-id.ts'
export * from './ocsf/enums/confidentiality-id.ts'
export * from './ocsf/enums/cpu-architecture-id.ts'
export * from './ocsf/enums/depth.ts'
export * from './ocsf/enums/direction-id.ts'
export * from './ocsf/enums/drive-type-id.ts'
export * from './ocsf/enums/factor-type-id.ts'
export * from './ocsf/enums/impact-id.ts'
export * from './ocsf/enums/install-state-id.ts'
export * from './ocsf/enums/integrity-id.ts'
export * from './ocsf/enums/network-scope-id.ts'
export * from './ocsf/enums/nexora-discovery-method-id.ts'
export * from './ocsf/enums/opcode-id.ts'
export * from './ocsf/enums/phase-id.ts'
export * from './ocsf/enums/risk-level-id.ts'
export * from './ocsf/enums/score-id.ts'
export * from './ocsf/enums/severity-id.ts'
export * from './ocsf/enums/status-id.ts'
export * from './ocsf/enums/verdict-id.ts'
export * from './ocsf/enums/vram-mode-id.ts'
export * from './ocsf/enums/win-service-category-id.ts'
export * from './ocsf/enums/win-service-error-control-id.ts'
export * from './ocsf/enums/win-service-start-type-id.ts'
export * from './ocsf/enums/win-service-type-id.ts'
export * from './ocsf/nexora/baseline-change.ts'
export * from './ocsf/objects/account.ts'
export * from './ocsf/objects/actor.ts'
export * from './ocsf/objects/advisory.ts'
export * from './ocsf/objects/affected-code.ts'
export * from './ocsf/objects/affected-package.ts'
export * from './ocsf/objects/agent.ts'
export * from './ocsf/objects/analysis-target.ts'
export * from './ocsf/objects/analytic.ts'
export * from './ocsf/objects/anomaly-analysis.ts'
export * from './ocsf/objects/anomaly.ts'
export * from './ocsf/objects/api.ts'
export * from './ocsf/objects/assessment.ts'
export * from './ocsf/objects/attack.ts'
export * from './ocsf/objects/auth-factor.ts'
export * from './ocsf/objects/authorization.ts'
export * from './ocsf/objects/autonomous-system.ts'
export * from './ocsf/objects/baseline.ts'
export * from './ocsf/objects/certificate.ts'
export * from './ocsf/objects/check.ts'
export * from './ocsf/objects/cis-control.ts'
export * from './ocsf/objects/cloud.ts'
export * from './ocsf/objects/compliance.ts'
export * from './ocsf/objects/container.ts'
export * from './ocsf/objects/cve.ts'
export * from './ocsf/objects/cvss.ts'
export * from './ocsf/objects/cwe.ts'
export * from './ocsf/objects/d3f-tactic.ts'
export * from './ocsf/objects/d3f-technique.ts'
export * from './ocsf/objects/d3fend.ts'
export * from './ocsf/objects/database.ts'
export * from './ocsf/objects/databucket.ts'
export * from './ocsf/objects/device-hw-info.ts'
export * from './ocsf/objects/device.ts'
export * from './ocsf/objects/digital-signature.ts'
export * from './ocsf/objects/display.ts'
export * from './ocsf/objects/dns-query.ts'
export * from './ocsf/objects/edge.ts'
export * from './ocsf/objects/email.ts'
export * from './ocsf/objects/encryption-details.ts'
export * from './ocsf/objects/enrichment.ts'
export * from './ocsf/objects/environment-variable.ts'
export * from './ocsf/objects/epss.ts'
export * from './ocsf/objects/evidences.ts'
export * from './ocsf/objects/extension.ts'
export * from './ocsf/objects/feature.ts'
export * from './ocsf/objects/file.ts'
export * from './ocsf/objects/finding-info.ts'
export * from './ocsf/objects/fingerprint.ts'
export * from './ocsf/objects/gpu-info.ts'
export * from './ocsf/objects/graph.ts'
export * from './ocsf/objects/group.ts'
export * from './ocsf/objects/http-header.ts'
export * from './ocsf/objects/http-request.ts'
export * from './ocsf/objects/http-response.ts'
export * from './ocsf/objects/idp.ts'
export * from './ocsf/objects/image.ts'
export * from './ocsf/objects/ja4-fingerprint.ts'
export * from './ocsf/objects/job.ts'
export * from './ocsf/objects/kb-article.ts'
export * from './ocsf/objects/key-value-object.ts'
export * from './ocsf/objects/keyboard-info.ts'
export * from './ocsf/objects/kill-chain-phase.ts'
export * from './ocsf/objects/ldap-person.ts'
export * from './ocsf/objects/location.ts'
export * from './ocsf/objects/logger.ts'
export * from './ocsf/objects/long-string.ts'
export * from './ocsf/objects/malware-scan-info.ts'
export * from './ocsf/objects/malware.ts'
export * from './ocsf/objects/managed-entity.ts'
export * from './ocsf/objects/metadata.ts'
export * from './ocsf/objects/metric.ts'
export * from './ocsf/objects/mitigation.ts'
export * from './ocsf/objects/network-connection-info.ts'
export * from './ocsf/objects/network-endpoint.ts'
export * from './ocsf/objects/network-interface.ts'
export * from './ocsf/objects/network-proxy.ts'
export * from './ocsf/objects/node.ts'
export * from './ocsf/objects/observable.ts'
export * from './ocsf/objects/observation.ts'
export * from './ocsf/objects/organization.ts'
export * from './ocsf/objects/os.ts'
export * from './ocsf/objects/package.ts'
export * from './ocsf/objects/policy.ts'
export * from './ocsf/objects/port-info.ts'
export * from './ocsf/objects/process-entity.ts'
export * from './ocsf/objects/process.ts'
export * from './ocsf/objects/product.ts'
export * from './ocsf/objects/programmatic-credential.ts'
export * from './ocsf/objects/related-event.ts'
export * from './ocsf/objects/remediation.ts'
export * from './ocsf/objects/reporter.ts'
export * from './ocsf/objects/reputation.ts'
export * from './ocsf/objects/request.ts'
export * from './ocsf/objects/resource-details.ts'
export * from './ocsf/objects/response.ts'
export * from './ocsf/objects/rule.ts'
export * from './ocsf/objects/san.ts'
export * from './ocsf/objects/scan.ts'
export * from './ocsf/objects/scim.ts'
export * from './ocsf/objects/script.ts'
export * from './ocsf/objects/service.ts'
export * from './ocsf/objects/session.ts'
export * from './ocsf/objects/sso.ts'
export * from './ocsf/objects/sub-technique.ts'
export * from './ocsf/objects/tactic.ts'
export * from './ocsf/objects/technique.ts'
export * from './ocsf/objects/timespan.ts'
export * from './ocsf/objects/tls-extension.ts'
export * from './ocsf/objects/tls.ts'
export * from './ocsf/objects/token.ts'
export * from './ocsf/objects/trait.ts'
export * from './ocsf/objects/transformation-info.ts'
export * from './ocsf/objects/url.ts'
export * from './ocsf/objects/user.ts'
export * from './ocsf/objects/vendor-attributes.ts'
export * from './ocsf/objects/vulnerability.ts'
export * from './ocsf/objects/win/reg-key.ts'
export * from './ocsf/objects/win/reg-value.ts'
export * from './ocsf/objects/win/win-service.ts'
export * from './ocsf/remediation-activity.ts'
export * from './ocsf/types.ts'
export * from './records/audit-access-event.ts'
export * from './records/audit-change-event.ts'
export * from './records/audit-compliance-event.ts'
export * from './records/correlated-threat.ts'
export * from './records/nhi-event.ts'
export * from './records/remediation-event.ts'
export * from './records/threat-event.ts'
export * from './records/threat-summary.ts'
export * from './services/analytics.ts'
export * from './services/audit.ts'
export * from './services/compliance-processor.ts'
export * from './services/data-warehouse.ts'
export * from './services/discovery.ts'
export * from './services/gateway.ts'
export * from './services/notification.ts'
export * from './services/real-time-analytics.ts'
export * from './services/remediation.ts'
export * from './services/threat-intelligence.ts'
export * from './topics/audit-access.ts'
export * from './topics/audit-change.ts'
export * from './topics/audit-compliance.ts'
export * from './topics/nhi-baseline-changed.ts'
export * from './topics/nhi-discovered.ts'
export * from './topics/nhi-updated.ts'
export * from './topics/remediation-completed.ts'
export * from './topics/remediation-executed.ts'
export * from './topics/remediation-triggered.ts'
export * from './topics/threat-detected.ts'
export * from './topics/threat-escalated.ts'
export * from './topics/threat-high-priority.ts'
export * from './topics/threat-resolved.ts'

/** Every topic of contracts/topics.yaml: 13 in all. */
export const topics = [
  nhiDiscovered,
  nhiUpdated,
  nhiBaselineChanged,
  threatDetected,
  threatEscalated,
  threatResolved,
  threatHighPriority,
  remediationTriggered,
  remediationExecuted,
  remediationCompleted,
  auditAccess,
  auditChange,
  auditCompliance,
] as const

/** Every service, with the topics that it may produce and consume. */
export const services = [
  {
    name: 'discovery',
    produces: ['nhi.discovered', 'nhi.updated', 'nhi.baseline_changed'],
    consumes: [],
  },
  {
    name: 'analytics',
    produces: ['threat.detected', 'threat.escalated', 'threat.resolved'],
    consumes: [],
  },
  {
    name: 'remediation',
    produces: ['remediation.triggered', 'remediation.executed', 'remediation.completed'],
    consumes: [],
  },
  { name: 'audit', produces: ['audit.change', 'audit.compliance'], consumes: [] },
  { name: 'gateway', produces: ['audit.access'], consumes: [] },
  {
    name: 'real-time-analytics',
    produces: ['threat.high-priority'],
    consumes: [
      'nhi.discovered',
      'nhi.updated',
      'nhi.baseline_changed',
      'threat.detected',
      'threat.escalated',
    ],
  },
  {
    name: 'threat-intelligence',
    produces: [],
    consumes: ['threat.detected', 'threat.escalated', 'threat.resolved'],
  },
  {
    name: 'compliance-processor',
    produces: [],
    consumes: ['audit.access', 'audit.change', 'audit.compliance', 'remediation.completed'],
  },
  {
    name: 'notification',
    produces: [],
    consumes: [
      'threat.detected',
      'threat.escalated',
      'threat.resolved',
      'threat.high-priority',
      'remediation.triggered',
      'remediation.completed',
    ],
  },
  {
    name: 'data-warehouse',
    produces: [],
    consumes: [
      'nhi.discovered',
      'nhi.updated',
      'nhi.baseline_changed',
      'threat.detected',
      'threat.escalated',
      'threat.resolved',
      'threat.high-priority',
      'remediation.triggered',
      'remediation.executed',
      'remediation.completed',
      'audit.access',
      'audit.change',
      'audit.compliance',
    ],
  },
] as const

/** The OCSF release and the profiles that this code was generated for. */
export const ocsf = { version: '1.8.0', profiles: ['cloud', 'host', 'nexora/nhi'] } as const
