import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type EntityManagement,
  entityManagementRules,
  readEntityManagement,
  writeEntityManagement,
} from '../../../generated/ocsf/entity-management.ts'
import { liftEvent } from '../../../runtime/lift/lift-event.ts'
import { eventText } from '../../../runtime/produce/dual-write.ts'
import { decodeWith, encodeWith } from '../../../runtime/wire/index.ts'
import { ocsf } from '../../support/ocsf-rules.ts'
import { eventOf, mutated } from '../../support/random-event.ts'
import { anyItem, canonical, classes, core, example, lost, type Plain } from './support.ts'

const examples = ['entity-management', 'entity-management.1.8.0', 'entity-management.as-documented'].map(
  example,
)

/** Texts from anything at all to events that are nearly right. */
const texts: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  anyItem.map((item) => JSON.stringify(item)),
  anyItem.map((item) => JSON.stringify({ ...core, ...item })),
  anyItem.map((item) => JSON.stringify({ ...item, ...core })),
  mutatedExample(),
  fc.tuple(fc.constantFrom(...examples), fc.nat(), fc.string({ unit: 'binary', maxLength: 2 })).map(edited),
)

function mutatedExample(): fc.Arbitrary<string> {
  let events: fc.Arbitrary<{ [key: string]: unknown }> = fc.constantFrom(
    ...examples.map((text) => JSON.parse(text)),
  )
  for (let i = 0; i < 3; i++) events = events.chain(mutated)
  return events.map((event) => JSON.stringify(event))
}

function edited([text, at, put]: [string, number, string]): string {
  const place = at % text.length
  return text.slice(0, place) + put + text.slice(place + 1)
}

describe('any text', () => {
  it('is lifted or refused with a reason, and nothing is thrown', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { event, diagnostics } = liftEvent(text, classes)
        expect(event !== undefined || diagnostics.length > 0).toBe(true)
        expect(diagnostics.length).toBeLessThanOrEqual(100)
      }),
      { numRuns: 2000 },
    )
  })

  it('loses nothing: it is in its own place, or in unmapped under its path', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lifted = liftEvent(text, classes)
        if (lifted.event !== undefined) expect(lost(text, lifted)).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('becomes an event that the codec writes, and reads as the same', () => {
    let lifted = 0
    fc.assert(
      fc.property(texts, (text) => {
        const { event } = liftEvent(text, classes)
        if (event === undefined) return
        lifted++
        const bytes = encodeWith(writeEntityManagement, event as unknown as EntityManagement)
        expect(decodeWith(readEntityManagement, bytes)).toEqual(event)
      }),
      { numRuns: 2000 },
    )
    expect(lifted).toBeGreaterThan(200)
  })
})

describe('the text that a dual write made of an event', () => {
  const events = eventOf(ocsf('1.8.0', true), 'entity_management').map((input): Plain => {
    const event = { ...input, class_uid: 3004, category_uid: 3 } as unknown as EntityManagement
    const decoded = decodeWith(readEntityManagement, encodeWith(writeEntityManagement, event))
    return canonical(entityManagementRules, { ...decoded })
  })

  it('becomes that event again', () => {
    fc.assert(
      fc.property(events, (event) => {
        const lifted = liftEvent(eventText(entityManagementRules, event), classes)
        expect(lifted.diagnostics).toEqual([])
        // As text: JSON has no −0, so the dual write makes 0 of it.
        expect(JSON.stringify(lifted.event)).toBe(JSON.stringify(event))
      }),
    )
  })
})
