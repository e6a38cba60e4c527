// Made by ocsf-kafka from contracts/topics.yaml, service real-time-analytics. Do not edit.

import type {
  ConsumerOptions,
  EventConsumer,
  EventHandler,
  Kafka,
  TopicProducer,
} from '../../runtime/index.ts'
import { createConsumer, createProducer, route } from '../../runtime/index.ts'
import type { NhiBaselineChanged } from '../topics/nhi-baseline-changed.ts'
import { nhiBaselineChanged } from '../topics/nhi-baseline-changed.ts'
import type { NhiDiscovered } from '../topics/nhi-discovered.ts'
import { nhiDiscovered } from '../topics/nhi-discovered.ts'
import type { NhiUpdated } from '../topics/nhi-updated.ts'
import { nhiUpdated } from '../topics/nhi-updated.ts'
import type { ThreatDetected } from '../topics/threat-detected.ts'
import { threatDetected } from '../topics/threat-detected.ts'
import type { ThreatEscalated } from '../topics/threat-escalated.ts'
import { threatEscalated } from '../topics/threat-escalated.ts'
import type { ThreatHighPriorityInput, ThreatHighPriorityPublished } from '../topics/threat-high-priority.ts'
import { threatHighPriority } from '../topics/threat-high-priority.ts'

/** The topics that real-time-analytics may produce. */
export interface RealTimeAnalyticsProducers {
  /** The topic threat.high-priority. */
  readonly threatHighPriority: TopicProducer<ThreatHighPriorityInput, ThreatHighPriorityPublished>
}

/** A handler for each topic that real-time-analytics may consume; topics without one are not subscribed to. */
export interface RealTimeAnalyticsHandlers {
  readonly 'nhi.discovered'?: EventHandler<NhiDiscovered>
  readonly 'nhi.updated'?: EventHandler<NhiUpdated>
  readonly 'nhi.baseline_changed'?: EventHandler<NhiBaselineChanged>
  readonly 'threat.detected'?: EventHandler<ThreatDetected>
  readonly 'threat.escalated'?: EventHandler<ThreatEscalated>
}

/**
 * The service real-time-analytics.
 * Correlates identities with threats as they happen.
 */
export type RealTimeAnalyticsService = RealTimeAnalyticsProducers & EventConsumer

/** Connects the service real-time-analytics. */
export function realTimeAnalyticsService(
  kafka: Kafka,
  handlers: RealTimeAnalyticsHandlers = {},
  options: ConsumerOptions = {},
): RealTimeAnalyticsService {
  const service = {
    name: 'real-time-analytics',
    product: { name: 'Nexora AED Platform', vendor_name: 'Nexora Security', version: '1.0.0' },
  }
  return Object.assign(
    createConsumer(kafka, {
      service,
      group: 'nexora.real-time-analytics',
      from: 'earliest',
      routes: [
        route(nhiDiscovered, handlers['nhi.discovered']),
        route(nhiUpdated, handlers['nhi.updated']),
        route(nhiBaselineChanged, handlers['nhi.baseline_changed']),
        route(threatDetected, handlers['threat.detected']),
        route(threatEscalated, handlers['threat.escalated']),
      ],
      ...options,
    }),
    {
      threatHighPriority: createProducer(kafka, threatHighPriority, service),
    },
  )
}
