import { describe, expect, expectTypeOf, it } from 'vitest'
import type { PublishFailure } from '../../../runtime/errors/error-details.ts'
import { isKafkaError, kafkaError } from '../../../runtime/errors/kafka-error.ts'
import { isOcsfKafkaError, OcsfKafkaError } from '../../../runtime/errors/ocsf-kafka-error.ts'
import { publishOutcome } from '../../../runtime/errors/publish-outcome.ts'
import type { PublishIssue } from '../../../runtime/produce/publish-issue.ts'
import { notSentError, sendError } from '../../../runtime/produce/send-error.ts'

describe('an error of the runtime', () => {
  const error: unknown = new OcsfKafkaError('UNKNOWN_SCHEMA_ID', 'no such id', { id: 3 }, { hint: 'look' })

  it('is told by its code, which tells the type of its details', () => {
    if (!isOcsfKafkaError(error)) throw error
    if (error.code === 'UNKNOWN_SCHEMA_ID') expectTypeOf(error.details.id).toEqualTypeOf<number>()
    if (isOcsfKafkaError(error, 'PUBLISH_REFUSED')) {
      expectTypeOf(error.details.issues).toEqualTypeOf<readonly PublishIssue[]>()
    }
    expect(isOcsfKafkaError(error, 'UNKNOWN_SCHEMA_ID')).toBe(true)
    expect(isOcsfKafkaError(error, 'CLOSED')).toBe(false)
  })

  it('says what to do in its message, and keeps its cause', () => {
    expect(error).toMatchObject({ message: 'no such id\n  fix: look', hint: 'look' })
    const cause = new Error('why')
    expect(kafkaError('KAFKA', 'x', {}, { cause }).cause).toBe(cause)
    expect(kafkaError('KAFKA', 'x', {})).not.toHaveProperty('cause')
  })

  it('is recognised when another copy of the package made it, and nothing else is', () => {
    const other = Object.assign(new Error('x'), { code: 'CLOSED', [Symbol.for('ocsf-kafka.error')]: true })
    expect(isOcsfKafkaError(other, 'CLOSED')).toBe(true)
    for (const not of [new Error('x'), { code: 'CLOSED' }, null, undefined, 'CLOSED']) {
      expect(isOcsfKafkaError(not)).toBe(false)
    }
  })

  it('of Kafka’s says whether the request had an effect and may be tried again', () => {
    const final = kafkaError('UNKNOWN_TOPIC', 'x', { topic: 't' })
    expect(final.details).toEqual({ topic: 't', retriable: false, applied: 'no' })
    expect(isKafkaError(final)).toBe(true)
    expect(isKafkaError(error)).toBe(false)
  })
})

describe('the outcome of a publishing that failed', () => {
  const events = [{ event_id: 'e' }]
  const outcome = (error: unknown) => {
    if (!isOcsfKafkaError(error)) throw error
    return [publishOutcome(error), (error.details as PublishFailure).retriable]
  }

  it('is rejected when Kafka said that nothing was written', () => {
    const full = kafkaError('KAFKA', 'disk full', { retriable: true })
    expect(outcome(sendError('t', events, full))).toEqual(['rejected', true])
    const large = kafkaError('MESSAGE_TOO_LARGE', 'x', { topic: 't', bytes: 2, limit: 1 })
    expect(outcome(sendError('t', events, large))).toEqual(['rejected', false])
  })

  it('is unknown when no answer came, or one that doesn’t say', () => {
    const timeout = kafkaError('KAFKA', 'timeout', { retriable: true, applied: 'unknown' })
    expect(outcome(sendError('t', events, timeout))).toEqual(['unknown', true])
    expect(outcome(sendError('t', events, new TypeError('bug')))).toEqual(['unknown', true])
  })

  it('is rejected when it failed before sending', () => {
    expect(outcome(notSentError('t', events, new Error('registry down')))).toEqual(['rejected', true])
    const unknown = new OcsfKafkaError('UNKNOWN_SCHEMA', 'x', { subject: 's' })
    expect(outcome(notSentError('t', events, unknown))).toEqual(['rejected', false])
    expect(publishOutcome(new Error('x'))).toBeUndefined()
  })

  it('carries the events, with their ids, and the cause', () => {
    const cause = new Error('gone')
    const error = sendError('t', events, cause)
    expect(error.details).toMatchObject({ topic: 't', events })
    expect(error.cause).toBe(cause)
  })
})
