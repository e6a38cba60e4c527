import {
  analyticsService,
  auditService,
  discoveryService,
  gatewayService,
  NexoraDiscoveryMethodId,
  remediationService,
  SeverityId,
} from '../../generated/index.ts'
import type { Kafka } from '../../runtime/index.ts'

const role = 'arn:aws:iam::123456789012:role/lambda-execution-role'
const event = { tenant_id: 'tenant_123', entity_id: role }
const entity = { name: 'lambda-execution-role', type: 'Service Account', uid: role }

/** A day in the life of one identity: each of the five producing services publishes what it has to say. */
export async function publishAll(kafka: Kafka): Promise<void> {
  const discovery = discoveryService(kafka)
  await discovery.nhiDiscovered.publish({
    ...event,
    ocsf: {
      activity_id: 1,
      severity_id: SeverityId.Informational,
      entity,
      cloud: { provider: 'AWS', region: 'us-east-1', account: { uid: '123456789012', type_id: 10 } },
      discovery_method_id: NexoraDiscoveryMethodId.APIScan,
      nhi_risk_score: 3.2,
      observables: [{ name: 'entity.uid', type_id: 10, value: role }],
    },
  })
  await discovery.nhiUpdated.publish({
    ...event,
    ocsf: { activity_id: 3, severity_id: SeverityId.Informational, entity, comment: 'a policy was attached' },
  })
  await discovery.nhiBaselineChanged.publish({
    ...event,
    ocsf: {
      activity_id: 52,
      severity_id: SeverityId.Medium,
      entity,
      baseline_deviation: 4.1,
      prev_baseline_deviation: 0.3,
    },
  })

  const analytics = analyticsService(kafka)
  const threat = { ...event, threat_id: 'threat-1', threat_score: 9.1 }
  const finding_info = { uid: 'threat-1', title: 'A service account signs in from a new country' }
  await analytics.threatDetected.publish({
    ...threat,
    ocsf: { activity_id: 1, severity_id: SeverityId.High, finding_info },
  })
  await analytics.threatEscalated.publish({
    ...threat,
    ocsf: { activity_id: 2, severity_id: SeverityId.Critical, finding_info },
  })
  await analytics.threatResolved.publish({
    ...threat,
    ocsf: { activity_id: 3, severity_id: SeverityId.High, finding_info },
  })

  const remediation = remediationService(kafka)
  const step = {
    ...event,
    remediation_id: 'remediation-1',
    ocsf: { activity_id: 1 as const, severity_id: SeverityId.High, command_uid: 'revoke-sessions' },
  }
  await remediation.remediationTriggered.publish(step)
  await remediation.remediationExecuted.publish(step)
  await remediation.remediationCompleted.publish({ ...step, ocsf: { ...step.ocsf, status_id: 1 } })

  const audit = auditService(kafka)
  await audit.auditChange.publish({
    ...event,
    ocsf: {
      class_uid: 3001,
      activity_id: 5,
      severity_id: SeverityId.Low,
      user: { name: 'lambda-execution-role', uid: role },
    },
  })
  await audit.auditCompliance.publish({
    ...event,
    ocsf: {
      activity_id: 1,
      severity_id: SeverityId.Low,
      compliance: { control: 'AC-2', standards: ['NIST SP 800-53'], status_id: 1 },
      finding_info: { uid: 'check-17', title: 'Credentials of service accounts are rotated' },
    },
  })

  await gatewayService(kafka).auditAccess.publish({
    ...event,
    ocsf: {
      activity_id: 2,
      severity_id: SeverityId.Informational,
      actor: { user: { name: 'ada', uid: 'user-1' } },
      api: { operation: 'GET /v1/identities' },
      src_endpoint: { ip: '203.0.113.7' },
    },
  })
}

/** What the compiler would not let through: it is cast, to show what happens at run time. */
export async function publishInvalid(kafka: Kafka): Promise<unknown> {
  const invalid = {
    ...event,
    ocsf: { activity_id: 1, severity_id: 7, entity, tenant_uid: 'tenant_123', confidence: 100 },
  }
  type Input = Parameters<ReturnType<typeof discoveryService>['nhiDiscovered']['publish']>[0]
  try {
    await discoveryService(kafka).nhiDiscovered.publish(invalid as unknown as Input)
  } catch (error) {
    return error
  }
  throw new Error('the invalid event was published')
}
