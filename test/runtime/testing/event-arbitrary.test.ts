import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EventOptions, eventArbitrary, objectArbitrary } from '../../../runtime/testing/arbitraries.ts'
import type { AttributeRule, ClassRules, ItemRules } from '../../../runtime/validate/rules.ts'
import { validateEvent } from '../../../runtime/validate/validate-event.ts'
import type { Dictionary } from '../../../runtime/validate/walk.ts'
import { classRules, ocsfRules } from '../../support/ocsf-rules.ts'
import { tinyClass } from '../validate/tiny-class.ts'

/** What a validator says of an event as generated validators read it, warnings included. */
function problems(rules: ClassRules, event: unknown): string[] {
  return validateEvent(rules, event, { jsonText: true }).map(({ code, pointer }) => `${code} ${pointer}`)
}

/** The warnings that no event of the class escapes: it is deprecated, or requires what is. */
function unavoidable(rules: ClassRules): string[] {
  const attributes = Object.entries(rules.attributes).filter(
    ([, rule]) =>
      rule.requirement === 'required' &&
      (rule.deprecated !== undefined || rule.of?.().deprecated !== undefined),
  )
  return [
    ...(rules.deprecated === undefined ? [] : ['DEPRECATED ']),
    ...attributes.map(([name]) => `DEPRECATED /${name}`),
  ]
}

describe('the validator accepts every event', () => {
  const releases = [
    ['1.8.0', true],
    ['1.1.0', false],
    ['1.0.0', false],
  ] as const
  const classes = releases.flatMap(([version, own]) =>
    [...ocsfRules(version, own).classes.values()].map((rules) => [version, rules.name, rules] as const),
  )

  test('of all classes of three releases, without a warning', () => {
    expect(classes.length).toBeGreaterThan(160)
    for (const [version, name, rules] of classes) {
      for (const size of ['small', 'medium', 'large'] as const) {
        const accepted = fc.property(eventArbitrary(rules, { size }), (event) => {
          expect([version, name, ...problems(rules, event)]).toEqual([version, name, ...unavoidable(rules)])
        })
        fc.assert(accepted, { numRuns: 4 })
      }
    }
  })

  const variants: [string, EventOptions, readonly string[]][] = [
    ['JSON as values, also held against the plain rules', { json: 'values' }, []],
    ['what is deprecated among it', { deprecated: true }, ['DEPRECATED']],
    ['no profiles', { profiles: [] }, []],
    ['one profile', { profiles: ['cloud'] }, []],
    ['values that were chosen', { only: { activity_id: [1, 99], severity_id: [5], message: ['x'] } }, []],
    ['metadata that was chosen', { only: { metadata: [{ version: '1.8.0', product: { name: 'x' } }] } }, []],
  ]
  test.each(variants)('with %s', (_, options, warnings) => {
    for (const name of ['entity_management', 'detection_finding', 'process_activity']) {
      const rules = ocsfRules('1.8.0', true).classes.get(name)!
      fc.assert(
        fc.property(eventArbitrary(rules, options), (event) => {
          const issues = [
            ...validateEvent(rules, event, { jsonText: true }),
            ...(options.json === 'values' ? validateEvent(rules, event) : []),
          ]
          expect(issues.filter(({ code }) => !warnings.includes(code))).toEqual([])
        }),
      )
    }
  })
})

describe('events', () => {
  const rules = ocsfRules('1.8.0', true).classes.get('entity_management')!
  const sample = (options?: EventOptions) =>
    fc.sample(eventArbitrary(rules, options), { numRuns: 300, seed: 1 })
  const sizeOf = (event: unknown) => JSON.stringify(event).length

  test('are as large as asked for, and never boundless', () => {
    const sizes = (['small', 'medium', 'large'] as const).map((size) =>
      sample({ size })
        .map(sizeOf)
        .sort((a, b) => a - b),
    )
    const medians = sizes.map((each) => each[150]!)
    expect(medians[0]).toBeLessThan(800)
    expect(medians[1]).toBeGreaterThan(800)
    expect(medians[2]).toBeGreaterThan(2 * medians[1]! - 200)
    expect(sizes.map((each) => each.at(-1)! < 64_000)).toEqual([true, true, true])
  })

  test('are the same for the same seed', () => {
    expect(sample()).toEqual(sample())
  })

  test('have every attribute sometimes that the class has', () => {
    const seen = new Set(sample({ size: 'large' }).flatMap(Object.keys))
    const missing = Object.entries(rules.attributes).filter(
      ([name, rule]) => rule.deprecated === undefined && !seen.has(name),
    )
    expect(missing.map(([name]) => name)).toEqual([])
  })

  test('are new objects: what a handler does to one is not seen in another', () => {
    const arbitrary = eventArbitrary<{ unmapped?: object }>(rules, {
      json: 'values',
      only: { unmapped: [{ a: 1 }] },
    })
    for (const event of fc.sample(arbitrary, 5)) {
      expect(event.unmapped).toEqual({ a: 1 })
      Object.assign(event.unmapped!, { a: 2 })
    }
  })

  test('hold hashes of the length of their algorithm', () => {
    const lengths: { [algorithm: string]: number } = { MD5: 32, 'SHA-1': 40, 'SHA-256': 64, 'SHA-512': 128 }
    const fingerprint = rules.attributes.raw_data_hash!.of!()
    for (const hash of fc.sample(
      objectArbitrary<{ algorithm_id: number; value: string }>(fingerprint),
      200,
    )) {
      const algorithm = fingerprint.attributes.algorithm_id!.enum![hash.algorithm_id]!
      if (algorithm in lengths) expect(hash.value).toHaveLength(lengths[algorithm]!)
    }
  })
})

describe('shrinking', () => {
  const rules = ocsfRules('1.8.0', true).classes.get('entity_management')!

  test('ends at what is required, with the simplest values', () => {
    const { counterexample } = fc.check(fc.property(eventArbitrary(rules), () => false))
    expect(counterexample).toEqual([
      {
        activity_id: 0,
        category_uid: 3,
        class_uid: 3004,
        entity: { name: 'blue-agent' },
        metadata: { product: { name: 'blue-agent' }, version: '1.8.0' },
        severity_id: 0,
        time: Date.UTC(2000, 0, 1),
        type_uid: 300400,
      },
    ])
  })

  test('keeps what the failure needs, and nothing else', () => {
    const fails = (event: Dictionary) =>
      ((event.actor as Dictionary)?.process as Dictionary)?.pid !== undefined
    const { counterexample } = fc.check(
      fc.property(eventArbitrary(rules), (event) => !fails(event)),
      {
        numRuns: 5000,
      },
    )
    expect(counterexample?.[0]).toMatchObject({ actor: { process: { pid: 0 } } })
    expect(JSON.stringify(counterexample).length).toBeLessThan(400)
  })

  test('puts a simpler attribute in the place of one that met a constraint', () => {
    const unnamed = (event: Dictionary) => (event.entity as Dictionary).name === undefined
    const { counterexample } = fc.check(fc.property(eventArbitrary(rules), (event) => !unnamed(event)))
    expect(counterexample?.[0]).toMatchObject({
      entity: { uid: 'arn:aws:iam::100000000000:role/blue-agent' },
    })
  })

  test.each([
    'entity_management',
    'patch_state',
    'startup_item_query',
    'vulnerability_finding',
    'authentication',
  ])('passes through valid events of %s only', (name) => {
    const own = ocsfRules('1.8.0', true).classes.get(name)!
    const tried: unknown[] = []
    for (const seed of [1, 2, 3, 4]) {
      const shrinkable = fc.property(eventArbitrary(own), (event) => {
        tried.push(event)
        return Object.keys(event).length < 12
      })
      fc.check(shrinkable, { seed })
    }
    expect(tried.length).toBeGreaterThan(50)
    for (const event of tried) expect(problems(own, event)).toEqual(unavoidable(own))
  })
})

describe('rules of one’s own', () => {
  const text = (checks: AttributeRule['checks'] & object): AttributeRule => ({
    kind: 'string',
    type: 'own_t',
    requirement: 'required',
    checks,
  })
  const withAttributes = (
    attributes: ItemRules['attributes'],
    more: Partial<ClassRules> = {},
  ): ClassRules => ({
    ...tinyClass,
    ...more,
    attributes: { ...tinyClass.attributes, ...attributes },
  })
  const valid = (rules: ClassRules) => {
    const accepted = fc.property(eventArbitrary(rules), (event) => {
      expect(problems(rules, event)).toEqual([])
    })
    fc.assert(accepted)
  }

  test('a class with an attribute of every sort', () => valid(tinyClass))

  test('forms, lengths, ranges and lists of values', () => {
    valid(
      withAttributes({
        ticket: text({ regex: /^[A-Z]{2,4}-\d+$/ }),
        either: text({ regex: /^(?:left|right)(?:\/(?:up|down))*$/, max_len: 12 }),
        anywhere: text({ regex: /\d{3}/ }),
        short: text({ max_len: 3 }),
        tiny: text({ max_len: 0 }),
        day: text({ values: ['mo', 'tu'] }),
        low: { kind: 'integer', type: 'own_t', requirement: 'required', checks: { range: [-3, -1] } },
        share: { kind: 'float', type: 'own_t', requirement: 'required', checks: { range: [0.25, 0.5] } },
      }),
    )
  })

  test('names that get in the way', () => {
    const attributes = Object.fromEntries(
      ['constructor', 'toString', '__proto__', 'a/b'].map((name) => [name, text({ max_len: 9 })]),
    )
    valid(withAttributes(attributes))
  })

  test('constraints on what lies deeper, and on one of several', () => {
    const constraints = {
      at_least_one: ['door.next.serial', 'door.all.state'],
      just_one: ['entry', 'exit', 'badge'],
    }
    valid(withAttributes({}, { constraints }))
    const { counterexample } = fc.check(
      fc.property(eventArbitrary(withAttributes({}, { constraints })), () => false),
    )
    expect(JSON.stringify(counterexample).length).toBeLessThan(250)
  })

  test('an object that may hold itself comes to an end; one that must is an error', () => {
    const endless: ItemRules = {
      name: 'mirror',
      attributes: { mirror: { kind: 'record', type: 'mirror', requirement: 'required', of: () => endless } },
    }
    const rules = withAttributes({
      mirror: { kind: 'record', type: 'mirror', requirement: 'required', of: () => endless },
    })
    expect(() => eventArbitrary(rules)).toThrow(
      'no event meets the rules of door_activity: it requires itself',
    )
  })
})

test.each([
  [{ size: 'huge' }, 'size must be small, medium or large, not huge'],
  [{ profiles: ['clowd'] }, 'the profile clowd does not apply to entity_management'],
  [{ only: { severity: [] } }, 'only.severity must be an array with at least one value'],
  [{ only: { sevrity_id: [1] } }, 'entity_management has no attribute sevrity_id'],
  [{ only: { severity: ['High'] } }, 'severity follows from severity_id: choose that'],
  [{ only: { type_uid: [300401] } }, 'type_uid follows from the class and the activity'],
  [{ profiles: [], only: { cloud: [{}] } }, 'only.cloud needs the profile cloud, which no event declares'],
])('options that no event meets are an error: %j', (options, message) => {
  const given = options as EventOptions
  expect(() => eventArbitrary(classRules('1.8.0', 'entity_management'), given)).toThrow(
    new RangeError(message),
  )
})
