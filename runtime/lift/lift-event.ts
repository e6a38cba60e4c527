import { messageOf } from '../errors/message-of.ts'
import { classOf } from './class-of.ts'
import { deriveCore } from './derive-core.ts'
import { type LiftDiagnostic, type LiftRefusal, maxDiagnostics } from './diagnostic.ts'
import { mayBeLossy, numbersIn, parseExactly } from './exact-numbers.ts'
import { type ClassPlan, classPlan, type LiftClass } from './lift-class.ts'
import { liftItem } from './lift-item.ts'
import { ways } from './lift-plan.ts'
import { isItem } from './lift-value.ts'
import { hasRoom, type Lifting, startLifting } from './lifting.ts'
import { beyondLimits, type LiftLimits } from './limits.ts'
import { diagnosticOf, joinUnmapped } from './unmapped.ts'

export interface LiftOptions {
  /** Defaults: 1,048,576 characters, nested 200 deep. */
  readonly limits?: Partial<LiftLimits> | undefined
}

/** What became of a text. */
export interface Lifted {
  /** In the form that codecs decode: a value of one of the classes' types. Undefined where the text is of none. */
  readonly event: { [attribute: string]: unknown } | undefined
  /** The first 100. Where there is no event, the first one says why. */
  readonly diagnostics: readonly LiftDiagnostic[]
  /** How many more there were. */
  readonly unlisted: number
}

/**
 * The typed event of an OCSF event that an earlier version of a record carried as JSON text. Total: it never throws,
 * and what the class has no place for moves to the event's `unmapped` under its path.
 *
 * - An attribute that is null is absent, but for json_t, where null is a value. So is null in an array ill-typed.
 * - Of a name that is given twice the last counts, as for every reader of JSON.
 * - A number is the JavaScript number nearest to it, but inside JSON text, where it keeps its digits.
 * - The core attributes that are missing are derived, where the others tell them; otherwise there is no event.
 */
export function liftEvent(text: string, classes: readonly LiftClass[], options?: LiftOptions): Lifted {
  const beyond = beyondLimits(text, options?.limits)
  if (beyond !== undefined) return refused(beyond.code, beyond.message)
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    return refused('LIFT_NOT_JSON', messageOf(error))
  }
  // Lone surrogates come from escapes, or from a text that wasn't decoded from UTF-8.
  const surrogates = !text.isWellFormed() || (text.includes('\\u') && /\\u[dD][89a-fA-F]/.test(text))
  const lifting = startLifting(false, surrogates)
  if (!isItem(lifting, parsed)) return refused('LIFT_NOT_AN_OBJECT', 'the text is JSON, but of no object')
  const of = classOf(parsed, classes)
  if (typeof of === 'string') return refused('LIFT_UNKNOWN_CLASS', of)
  const plan = classPlan(of)
  liftItem(lifting, plan, parsed)
  if (!mayBeLossy(text, numbersOf(lifting))) return finished(lifting, plan, parsed)
  const exactly = parseExactly(text) as typeof parsed
  const again = startLifting(true, surrogates)
  liftItem(again, plan, exactly)
  return finished(again, plan, exactly)
}

/** The `numbers` of all that becomes JSON text. */
function numbersOf({ numbers, unmapped, moved }: Lifting): number {
  let found = numbers | numbersIn(unmapped)
  for (const { value } of moved) found |= numbersIn(value)
  return found
}

const none: readonly LiftDiagnostic[] = Object.freeze([])

function finished(lifting: Lifting, plan: ClassPlan, event: { [attribute: string]: unknown }): Lifted {
  const missing = lifting.core === plan.core.length ? [] : deriveCore(plan, event)
  const { moved, unmapped } = lifting
  if (missing.length > 0) {
    const message = 'is missing, and nothing else in the event tells it'
    return left(
      lifting,
      missing.map((name) => ({ code: 'LIFT_CORE_MISSING', pointer: `/${name}`, message })),
    )
  }
  if (moved.length === 0 && unmapped === undefined) return { event, diagnostics: none, unlisted: 0 }
  if (!hasRoom(lifting) || (moved.length > 0 && plan.slots.get('unmapped')?.way !== ways.unmapped)) {
    const message = 'unmapped has no room for what the class has no place for'
    return left(lifting, [{ code: 'LIFT_NO_ROOM', pointer: '', message }])
  }
  const diagnostics: LiftDiagnostic[] = []
  event.unmapped = JSON.stringify(joinUnmapped(lifting, diagnostics))
  return { event, diagnostics, unlisted: moved.length - diagnostics.length }
}

/** No event, for these reasons, and what else was wrong. */
function left({ moved }: Lifting, reasons: LiftDiagnostic[]): Lifted {
  const all = [...reasons, ...moved.slice(0, maxDiagnostics).map((each) => diagnosticOf(each))]
  const diagnostics = all.slice(0, maxDiagnostics)
  return { event: undefined, diagnostics, unlisted: reasons.length + moved.length - diagnostics.length }
}

function refused(code: LiftRefusal, message: string): Lifted {
  return { event: undefined, diagnostics: [{ code, pointer: '', message }], unlisted: 0 }
}
