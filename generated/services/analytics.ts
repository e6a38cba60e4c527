// Made by ocsf-kafka from contracts/topics.yaml, service analytics. Do not edit.

import type { Kafka, TopicProducer } from '../../runtime/index.ts'
import { createProducer } from '../../runtime/index.ts'
import type { ThreatDetectedInput, ThreatDetectedPublished } from '../topics/threat-detected.ts'
import { threatDetected } from '../topics/threat-detected.ts'
import type { ThreatEscalatedInput, ThreatEscalatedPublished } from '../topics/threat-escalated.ts'
import { threatEscalated } from '../topics/threat-escalated.ts'
import type { ThreatResolvedInput, ThreatResolvedPublished } from '../topics/threat-resolved.ts'
import { threatResolved } from '../topics/threat-resolved.ts'

/** The topics that analytics may produce. */
export interface AnalyticsProducers {
  /** The topic threat.detected. */
  readonly threatDetected: TopicProducer<ThreatDetectedInput, ThreatDetectedPublished>
  /** The topic threat.escalated. */
  readonly threatEscalated: TopicProducer<ThreatEscalatedInput, ThreatEscalatedPublished>
  /** The topic threat.resolved. */
  readonly threatResolved: TopicProducer<ThreatResolvedInput, ThreatResolvedPublished>
}

/**
 * The service analytics.
 * Detects threats.
 */
export type AnalyticsService = AnalyticsProducers

/** Connects the service analytics. */
export function analyticsService(kafka: Kafka): AnalyticsService {
  const service = {
    name: 'analytics',
    product: { name: 'Nexora AED Platform', vendor_name: 'Nexora Security', version: '1.0.0' },
  }
  return {
    threatDetected: createProducer(kafka, threatDetected, service),
    threatEscalated: createProducer(kafka, threatEscalated, service),
    threatResolved: createProducer(kafka, threatResolved, service),
  }
}
