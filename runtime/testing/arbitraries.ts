/**
 * `ocsf-kafka/testing/arbitraries`: what generated arbitraries are made with. Needs fast-check, an optional peer
 * dependency, which nothing else of the toolkit loads.
 */
export type { Arbitrary } from 'fast-check'
export { eventArbitrary, objectArbitrary } from './event-arbitrary.ts'
export type { EventOptions, EventSize } from './event-options.ts'
export {
  type InvalidEvent,
  type InvalidOptions,
  invalidEventArbitrary,
  invalidEventCodes,
} from './invalid-event.ts'
export { invalidTopicArbitrary, invalidTopicCodes, type PublishCode } from './invalid-topic.ts'
export { type OcsfItems, type RecordOptions, recordArbitrary } from './record-arbitrary.ts'
export { type TopicOptions, topicArbitrary } from './topic-arbitrary.ts'
