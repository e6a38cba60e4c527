// Made by ocsf-kafka from contracts/topics.yaml, service notification. Do not edit.

import type { ConsumerOptions, EventConsumer, EventHandler, Kafka } from '../../runtime/index.ts'
import { createConsumer, route } from '../../runtime/index.ts'
import type { RemediationCompleted } from '../topics/remediation-completed.ts'
import { remediationCompleted } from '../topics/remediation-completed.ts'
import type { RemediationTriggered } from '../topics/remediation-triggered.ts'
import { remediationTriggered } from '../topics/remediation-triggered.ts'
import type { ThreatDetected } from '../topics/threat-detected.ts'
import { threatDetected } from '../topics/threat-detected.ts'
import type { ThreatEscalated } from '../topics/threat-escalated.ts'
import { threatEscalated } from '../topics/threat-escalated.ts'
import type { ThreatHighPriority } from '../topics/threat-high-priority.ts'
import { threatHighPriority } from '../topics/threat-high-priority.ts'
import type { ThreatResolved } from '../topics/threat-resolved.ts'
import { threatResolved } from '../topics/threat-resolved.ts'

/** A handler for each topic that notification may consume; topics without one are not subscribed to. */
export interface NotificationHandlers {
  readonly 'threat.detected'?: EventHandler<ThreatDetected>
  readonly 'threat.escalated'?: EventHandler<ThreatEscalated>
  readonly 'threat.resolved'?: EventHandler<ThreatResolved>
  readonly 'threat.high-priority'?: EventHandler<ThreatHighPriority>
  readonly 'remediation.triggered'?: EventHandler<RemediationTriggered>
  readonly 'remediation.completed'?: EventHandler<RemediationCompleted>
}

/**
 * The service notification.
 * Tells people what needs them.
 */
export type NotificationService = EventConsumer

/** Connects the service notification. */
export function notificationService(
  kafka: Kafka,
  handlers: NotificationHandlers,
  options: ConsumerOptions = {},
): NotificationService {
  const service = {
    name: 'notification',
    product: { name: 'Nexora AED Platform', vendor_name: 'Nexora Security', version: '1.0.0' },
  }
  return createConsumer(kafka, {
    service,
    group: 'nexora.notification',
    from: 'earliest',
    routes: [
      route(threatDetected, handlers['threat.detected']),
      route(threatEscalated, handlers['threat.escalated']),
      route(threatResolved, handlers['threat.resolved']),
      route(threatHighPriority, handlers['threat.high-priority']),
      route(remediationTriggered, handlers['remediation.triggered']),
      route(remediationCompleted, handlers['remediation.completed']),
    ],
    ...options,
  })
}
