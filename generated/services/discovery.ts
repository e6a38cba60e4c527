// Made by ocsf-kafka from contracts/topics.yaml, service discovery. Do not edit.

import type { Kafka, TopicProducer } from '../../runtime/index.ts'
import { createProducer } from '../../runtime/index.ts'
import type { NhiBaselineChangedInput, NhiBaselineChangedPublished } from '../topics/nhi-baseline-changed.ts'
import { nhiBaselineChanged } from '../topics/nhi-baseline-changed.ts'
import type { NhiDiscoveredInput, NhiDiscoveredPublished } from '../topics/nhi-discovered.ts'
import { nhiDiscovered } from '../topics/nhi-discovered.ts'
import type { NhiUpdatedInput, NhiUpdatedPublished } from '../topics/nhi-updated.ts'
import { nhiUpdated } from '../topics/nhi-updated.ts'

/** The topics that discovery may produce. */
export interface DiscoveryProducers {
  /** The topic nhi.discovered. */
  readonly nhiDiscovered: TopicProducer<NhiDiscoveredInput, NhiDiscoveredPublished>
  /** The topic nhi.updated. */
  readonly nhiUpdated: TopicProducer<NhiUpdatedInput, NhiUpdatedPublished>
  /** The topic nhi.baseline_changed. */
  readonly nhiBaselineChanged: TopicProducer<NhiBaselineChangedInput, NhiBaselineChangedPublished>
}

/**
 * The service discovery.
 * Scans for non-human identities.
 */
export type DiscoveryService = DiscoveryProducers

/** Connects the service discovery. */
export function discoveryService(kafka: Kafka): DiscoveryService {
  const service = {
    name: 'discovery',
    product: { name: 'Nexora AED Platform', vendor_name: 'Nexora Security', version: '1.0.0' },
  }
  return {
    nhiDiscovered: createProducer(kafka, nhiDiscovered, service),
    nhiUpdated: createProducer(kafka, nhiUpdated, service),
    nhiBaselineChanged: createProducer(kafka, nhiBaselineChanged, service),
  }
}
