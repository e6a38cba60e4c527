// Made by ocsf-kafka from contracts/topics.yaml, service threat-intelligence. Do not edit.

import type { ConsumerOptions, EventConsumer, EventHandler, Kafka } from '../../runtime/index.ts'
import { createConsumer, route } from '../../runtime/index.ts'
import type { ThreatDetected } from '../topics/threat-detected.ts'
import { threatDetected } from '../topics/threat-detected.ts'
import type { ThreatEscalated } from '../topics/threat-escalated.ts'
import { threatEscalated } from '../topics/threat-escalated.ts'
import type { ThreatResolved } from '../topics/threat-resolved.ts'
import { threatResolved } from '../topics/threat-resolved.ts'

/** A handler for each topic that threat-intelligence may consume; topics without one are not subscribed to. */
export interface ThreatIntelligenceHandlers {
  readonly 'threat.detected'?: EventHandler<ThreatDetected>
  readonly 'threat.escalated'?: EventHandler<ThreatEscalated>
  readonly 'threat.resolved'?: EventHandler<ThreatResolved>
}

/**
 * The service threat-intelligence.
 * Correlates threats with indicators of compromise.
 */
export type ThreatIntelligenceService = EventConsumer

/** Connects the service threat-intelligence. */
export function threatIntelligenceService(
  kafka: Kafka,
  handlers: ThreatIntelligenceHandlers,
  options: ConsumerOptions = {},
): ThreatIntelligenceService {
  const service = {
    name: 'threat-intelligence',
    product: { name: 'Nexora AED Platform', vendor_name: 'Nexora Security', version: '1.0.0' },
  }
  return createConsumer(kafka, {
    service,
    group: 'nexora.threat-intelligence',
    from: 'earliest',
    routes: [
      route(threatDetected, handlers['threat.detected']),
      route(threatEscalated, handlers['threat.escalated']),
      route(threatResolved, handlers['threat.resolved']),
    ],
    ...options,
  })
}
