// Made by ocsf-kafka from contracts/topics.yaml, service remediation. Do not edit.

import type { Kafka, TopicProducer } from '../../runtime/index.ts'
import { createProducer } from '../../runtime/index.ts'
import type {
  RemediationCompletedInput,
  RemediationCompletedPublished,
} from '../topics/remediation-completed.ts'
import { remediationCompleted } from '../topics/remediation-completed.ts'
import type {
  RemediationExecutedInput,
  RemediationExecutedPublished,
} from '../topics/remediation-executed.ts'
import { remediationExecuted } from '../topics/remediation-executed.ts'
import type {
  RemediationTriggeredInput,
  RemediationTriggeredPublished,
} from '../topics/remediation-triggered.ts'
import { remediationTriggered } from '../topics/remediation-triggered.ts'

/** The topics that remediation may produce. */
export interface RemediationProducers {
  /** The topic remediation.triggered. */
  readonly remediationTriggered: TopicProducer<RemediationTriggeredInput, RemediationTriggeredPublished>
  /** The topic remediation.executed. */
  readonly remediationExecuted: TopicProducer<RemediationExecutedInput, RemediationExecutedPublished>
  /** The topic remediation.completed. */
  readonly remediationCompleted: TopicProducer<RemediationCompletedInput, RemediationCompletedPublished>
}

/**
 * The service remediation.
 * Carries out what is to be done about a threat.
 */
export type RemediationService = RemediationProducers

/** Connects the service remediation. */
export function remediationService(kafka: Kafka): RemediationService {
  const service = {
    name: 'remediation',
    product: { name: 'Nexora AED Platform', vendor_name: 'Nexora Security', version: '1.0.0' },
  }
  return {
    remediationTriggered: createProducer(kafka, remediationTriggered, service),
    remediationExecuted: createProducer(kafka, remediationExecuted, service),
    remediationCompleted: createProducer(kafka, remediationCompleted, service),
  }
}
