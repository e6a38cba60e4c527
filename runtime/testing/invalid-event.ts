import type fc from 'fast-check'
import type { IssueCode } from '../validate/issue-codes.ts'
import { planOf } from '../validate/plan.ts'
import type { ClassRules } from '../validate/rules.ts'
import type { Breach } from './breach.ts'
import { breachesOf } from './breaches.ts'
import { drawnArbitrary } from './drawn-arbitrary.ts'
import { checkPossible, drawTree } from './event-arbitrary.ts'
import type { EventOptions } from './event-options.ts'
import { asking, type Frame, frameOf } from './frame.ts'
import { renderTree } from './render-tree.ts'
import { shrinkTree } from './shrink-tree.ts'
import type { EventTree } from './tree.ts'

/** An event that breaks one rule. */
export interface InvalidEvent<Code extends string = IssueCode> {
  readonly event: unknown
  /** Of the only error that the validator reports. */
  readonly code: Code
  /** RFC 6901 pointer of that error. */
  readonly pointer: string
  /** The broken rule, in one sentence. */
  readonly rule: string
}

/** Which rules are broken, in events of which size. */
export interface InvalidOptions<Code extends string = IssueCode>
  extends Pick<EventOptions, 'size' | 'profiles' | 'deprecated'> {
  /** The code that breaking the rule has, or several. Default: every one that the rules make possible. */
  readonly code?: Code | readonly Code[] | undefined
}

interface Broken {
  readonly tree: EventTree
  readonly breach: Breach
  readonly frame: Frame
}

/**
 * Events that would be valid but for one broken rule, with the code and the pointer of the one error that a generated
 * validator reports (and `validateEvent` with `jsonText`). They are small unless asked for otherwise, and shrink to
 * the simplest event that breaks the same rule. Throws a `RangeError` for a code that no rule of the class has.
 */
export function invalidEventArbitrary(
  rules: ClassRules,
  options?: InvalidOptions,
): fc.Arbitrary<InvalidEvent> {
  const { code, ...rest } = options ?? {}
  return breachedEvents(rules, breachesWith(rules, code, breachesOf(planOf(rules))), rest)
}

/** The codes that {@link invalidEventArbitrary} can give for a class. */
export function invalidEventCodes(rules: ClassRules): IssueCode[] {
  return [...new Set(breachesOf(planOf(rules)).map(({ code }) => code))].sort()
}

/** Events broken in one of these ways; each code is as likely as the others. */
export function breachedEvents(
  rules: ClassRules,
  breaches: readonly Breach[],
  { size = 'small', ...options }: Omit<EventOptions, 'json'> = {},
): fc.Arbitrary<InvalidEvent> {
  const base = frameOf(rules, { ...options, size })
  checkPossible(base)
  const byCode = [...Map.groupBy(breaches, ({ code }) => code).values()]
  return drawnArbitrary<Broken, InvalidEvent>({
    draw: (random, bias) => {
      const same = byCode[random.nextInt(0, byCode.length - 1)]!
      const breach = same[random.nextInt(0, same.length - 1)]!
      const frame = asking(base, breach.asked)
      return { tree: drawTree(frame, random, bias), breach, frame }
    },
    *shrink({ tree, breach, frame }) {
      for (const simpler of shrinkTree(frame, tree)) yield { tree: simpler, breach, frame }
    },
    render: ({ tree, breach: { code, rule, apply } }) => {
      const event = renderTree(tree)
      const pointer = apply(event)
      return { event, code, pointer, rule }
    },
  })
}

/** Those that have one of the codes asked for. Throws a `RangeError` where none has. */
export function breachesWith<Code extends string, B extends { readonly code: Code }>(
  { name }: { readonly name: string },
  asked: string | readonly string[] | undefined,
  breaches: readonly B[],
): readonly B[] {
  const codes = asked === undefined || typeof asked === 'string' ? asked && [asked] : asked
  const known = new Set<string>(breaches.map(({ code }) => code))
  const stranger = codes === undefined || codes === '' ? undefined : codes.find((code) => !known.has(code))
  if (stranger !== undefined) {
    throw new RangeError(
      `no rule of ${name} is reported as ${stranger}; it has ${[...known].sort().join(', ')}`,
    )
  }
  return codes === undefined || codes === '' ? breaches : breaches.filter(({ code }) => codes.includes(code))
}
