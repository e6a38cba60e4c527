import { expect, it } from 'vitest'
import { recordEnvelope } from '../../../generator/model/record-envelope.ts'
import { edited, manifestOf } from '../manifest-support.ts'

it('a record has the roles whose fields it has', () => {
  const [record] = manifestOf(edited('Found: {}', 'Found: {envelope: {time: at}}')).records
  expect(recordEnvelope(record!, ['event_id', 'at', 'timestamp', 'other'])).toEqual({
    id: 'event_id',
    time: 'at',
  })
  expect(recordEnvelope(record!, [])).toEqual({})
})
