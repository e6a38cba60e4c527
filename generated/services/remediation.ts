// Made by ocsf-kafka from contracts/topics.yaml, service remediation. Do not edit.

import type { Kafka, TopicProducer } from '../../runtime/index.ts'
import { createProducer } from '../../runtime/index.ts'
import type { RemediationCompletedInput } from '../topics/remediation-completed.ts'
import { remediationCompleted } from '../topics/remediation-completed.ts'
import type { RemediationExecutedInput } from '../topics/remediation-executed.ts'
import { remediationExecuted } from '../topics/remediation-executed.ts'
import type { RemediationTriggeredInput } from '../topics/remediation-triggered.ts'
import { remediationTriggered } from '../topics/remediation-triggered.ts'

/** The topics that remediation may produce. */
export interface RemediationProducers {
  /** The topic remediation.triggered. */
  readonly remediationTriggered: TopicProducer<RemediationTriggeredInput>
  /** The topic remediation.executed. */
  readonly remediationExecuted: TopicProducer<RemediationExecutedInput>
  /** The topic remediation.completed. */
  readonly remediationCompleted: TopicProducer<RemediationCompletedInput>
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
