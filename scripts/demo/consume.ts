import {
  complianceProcessorService,
  dataWarehouseService,
  notificationService,
  realTimeAnalyticsService,
  threatIntelligenceService,
} from '../../generated/index.ts'
import type { EventConsumer, HandlerContext, Kafka } from '../../runtime/index.ts'

/** One event in one consumer's hands. */
export interface Receipt {
  readonly service: string
  readonly topic: string
  readonly correlationId: string
}

/** The five consuming services, each noting what it gets. */
export function consumers(kafka: Kafka, receipts: Receipt[]): EventConsumer[] {
  const note =
    (service: string) =>
    (_event: unknown, { topic, correlationId }: HandlerContext) => {
      receipts.push({ service, topic, correlationId })
    }
  const analytics = realTimeAnalyticsService(kafka, {
    'nhi.discovered': note('real-time-analytics'),
    'nhi.updated': note('real-time-analytics'),
    'nhi.baseline_changed': note('real-time-analytics'),
    'threat.detected': note('real-time-analytics'),
    // what a handler publishes belongs to the chain of the event it handles
    'threat.escalated': async (event, context) => {
      note('real-time-analytics')(event, context)
      await analytics.threatHighPriority.publish({
        tenant_id: event.tenant_id,
        window_start: event.timestamp - 15 * 60_000,
        window_end: event.timestamp,
        total_threats: 1,
        critical_count: event.threat_score >= 9 ? 1 : 0,
        high_priority_count: 0,
        last_seen: event.timestamp,
        max_threat_score: event.threat_score,
      })
    },
  })
  const intelligence = note('threat-intelligence')
  const compliance = note('compliance-processor')
  const notification = note('notification')
  const warehouse = note('data-warehouse')
  return [
    analytics,
    threatIntelligenceService(kafka, {
      'threat.detected': intelligence,
      'threat.escalated': intelligence,
      'threat.resolved': intelligence,
    }),
    complianceProcessorService(kafka, {
      'audit.access': compliance,
      'audit.change': compliance,
      'audit.compliance': compliance,
      'remediation.completed': compliance,
    }),
    notificationService(kafka, {
      'threat.detected': notification,
      'threat.escalated': notification,
      'threat.resolved': notification,
      'threat.high-priority': notification,
      'remediation.triggered': notification,
      'remediation.completed': notification,
    }),
    dataWarehouseService(kafka, {
      'nhi.discovered': warehouse,
      'nhi.updated': warehouse,
      'nhi.baseline_changed': warehouse,
      'threat.detected': warehouse,
      'threat.escalated': warehouse,
      'threat.resolved': warehouse,
      'threat.high-priority': warehouse,
      'remediation.triggered': warehouse,
      'remediation.executed': warehouse,
      'remediation.completed': warehouse,
      'audit.access': warehouse,
      'audit.change': warehouse,
      'audit.compliance': warehouse,
    }),
  ]
}
