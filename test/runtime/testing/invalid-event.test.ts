import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as generated from '../../../generated/index.ts'
import { invalidEventArbitrary, invalidEventCodes } from '../../../runtime/testing/arbitraries.ts'
import { type IssueCode, issueSeverities } from '../../../runtime/validate/issue-codes.ts'
import type { ClassRules } from '../../../runtime/validate/rules.ts'
import { validateEvent } from '../../../runtime/validate/validate-event.ts'
import { ocsfRules } from '../../support/ocsf-rules.ts'
import { tinyClass } from '../validate/tiny-class.ts'

/** The errors of an event, as a generated validator finds them. */
function errors(rules: ClassRules, event: unknown): string[] {
  return validateEvent(rules, event, { jsonText: true })
    .filter(({ severity }) => severity === 'error')
    .map(({ code, pointer }) => `${code} ${pointer}`)
}

const own = Object.values(generated).filter(
  (value): value is ClassRules => typeof value === 'object' && 'uid' in value && 'prove' in value,
)

describe('the validator finds the one mistake', () => {
  test('in the project’s classes, at a glance and by the plain check', () => {
    expect(own.length).toBe(7)
    for (const rules of own) {
      const { prove: _, ...plain } = rules
      fc.assert(
        fc.property(invalidEventArbitrary(rules), ({ event, code, pointer }) => {
          expect(errors(rules, event)).toEqual([`${code} ${pointer}`])
          expect(errors(plain, event)).toEqual([`${code} ${pointer}`])
        }),
        { numRuns: 100 },
      )
    }
  })

  test.each(['1.8.0', '1.1.0', '1.0.0'])('in every class of OCSF %s', (version) => {
    for (const rules of ocsfRules(version).classes.values()) {
      fc.assert(
        fc.property(invalidEventArbitrary(rules), ({ event, code, pointer }) => {
          expect(errors(rules, event)).toEqual([`${code} ${pointer}`])
        }),
        { numRuns: 15 },
      )
    }
  })
})

/** Codes that no mistake of an event's own has, and why. */
const elsewhere: { readonly [code in IssueCode]?: string } = {
  UNKNOWN_CLASS: 'of events held against whichever class they name',
  DEPRECATED: 'a warning',
  OBSERVABLE_NAME: 'a warning',
  VERSION_MISMATCH: 'a warning',
  TOO_LARGE: 'a limit that takes millions of values',
  TOO_MANY_ISSUES: 'takes many mistakes',
  UNREADABLE: 'takes an object that throws',
  NOT_JSON: 'of texts',
  TEXT_TOO_LONG: 'of texts',
}

describe('codes', () => {
  test('are all those that an event can have', () => {
    const all = new Set<string>([...invalidEventCodes(tinyClass), ...Object.keys(elsewhere)])
    expect([...all].sort()).toEqual(Object.keys(issueSeverities).sort())
  })

  test.each(invalidEventCodes(tinyClass))('%s can be asked for', (code) => {
    fc.assert(
      fc.property(invalidEventArbitrary(tinyClass, { code }), (invalid) => {
        expect(invalid.code).toBe(code)
        expect(errors(tinyClass, invalid.event)).toEqual([`${code} ${invalid.pointer}`])
        expect(invalid.rule).not.toBe('')
      }),
      { numRuns: 50 },
    )
  })

  test('several can, and each occurs', () => {
    const code = ['REGEX', 'RANGE'] as const
    const sample = fc.sample(invalidEventArbitrary(tinyClass, { code }), 100)
    expect(new Set(sample.map((invalid) => invalid.code))).toEqual(new Set(code))
  })

  test('one that no rule has is an error that lists those there are', () => {
    expect(() => invalidEventArbitrary(tinyClass, { code: 'DEPRECATED' })).toThrow(
      /^no rule of door_activity is reported as DEPRECATED; it has CATEGORY_MISMATCH, CLASS_MISMATCH, /,
    )
  })
})

test('shrinking keeps the one mistake and drops the rest', () => {
  const rules = ocsfRules('1.8.0').classes.get('entity_management')!
  const tried: { event: unknown; code: string; pointer: string }[] = []
  for (const seed of [1, 2, 3, 4, 5]) {
    const { counterexample } = fc.check(
      fc.property(invalidEventArbitrary(rules, { size: 'medium' }), (invalid) => {
        tried.push(invalid)
        return false
      }),
      { seed },
    )
    expect(JSON.stringify(counterexample).length).toBeLessThan(1000)
  }
  for (const { event, code, pointer } of tried) expect(errors(rules, event)).toEqual([`${code} ${pointer}`])
})
