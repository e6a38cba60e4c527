import { Ajv, type ErrorObject } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eventArbitrary, invalidEventArbitrary } from '../../../runtime/testing/arbitraries.ts'
import type { IssueCode } from '../../../runtime/validate/issue-codes.ts'
import { validateEvent } from '../../../runtime/validate/validate-event.ts'
import { jsonSchemaOf } from '../../support/json-schema.ts'
import { classRules, ocsf } from '../../support/ocsf-rules.ts'
import { eventOf, mutated } from '../../support/random-event.ts'

/** What JSON Schema can say too. */
const structural: ReadonlySet<IssueCode> = new Set([
  'REQUIRED_MISSING',
  'UNKNOWN_ATTRIBUTE',
  'WRONG_TYPE',
  'INTEGER_RANGE',
  'ENUM_NOT_LISTED',
  'CLASS_MISMATCH',
  'CATEGORY_MISMATCH',
])

describe.each([
  ['1.1.0', 'entity_management'],
  ['1.1.0', 'win/registry_value_activity'],
  ['1.0.0', 'dns_activity'],
  ['1.8.0', 'entity_management'],
  ['1.8.0', 'process_activity'],
  ['1.8.0', 'detection_finding'],
  ['1.8.0', 'base_event'],
])('OCSF %s %s', (version, name) => {
  const schema = ocsf(version)
  const rules = classRules(version, name)
  const check = new Ajv({ allErrors: true, strict: false }).compile<unknown>(jsonSchemaOf(schema, name))

  test('finds structural problems in the places where ajv does', () => {
    let broken = 0
    fc.assert(
      fc.property(
        eventOf(schema, name).chain((event) => fc.oneof(fc.constant(event), mutated(event))),
        (event) => {
          check(event)
          const theirs = new Set((check.errors ?? []).map(pointerOf))
          const ours = new Set(
            validateEvent(rules, event)
              .filter(({ code, message }) => structural.has(code) && !message.includes('under the profile'))
              .map(({ pointer }) => pointer),
          )
          if (theirs.size > 0) broken++
          expect([...ours].sort()).toEqual([...theirs].sort())
        },
      ),
      { numRuns: 150, endOnFailure: true },
    )
    // The property says little when nothing is ever wrong.
    expect(broken).toBeGreaterThan(10)
  })

  test('finds none in events made to be valid, as ajv does, and the one in those made to break a rule', () => {
    fc.assert(
      fc.property(eventArbitrary(rules, { json: 'values' }), (event) => {
        check(event)
        expect(check.errors ?? []).toEqual([])
      }),
      { numRuns: 50 },
    )
    const code = ['REQUIRED_MISSING', 'UNKNOWN_ATTRIBUTE', 'WRONG_TYPE'] as const
    fc.assert(
      fc.property(invalidEventArbitrary(rules, { code }), ({ event, pointer }) => {
        check(event)
        expect((check.errors ?? []).map(pointerOf)).toContain(pointer)
      }),
      { numRuns: 50 },
    )
  })
})

function pointerOf({ keyword, instancePath, params }: ErrorObject): string {
  const last: unknown =
    keyword === 'required'
      ? params.missingProperty
      : keyword === 'additionalProperties'
        ? params.additionalProperty
        : undefined
  return typeof last === 'string'
    ? `${instancePath}/${last.replaceAll('~', '~0').replaceAll('/', '~1')}`
    : instancePath
}
