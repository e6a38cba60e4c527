import type { Issue } from '../../runtime/validate/issue.ts'
import { issueSeverities } from '../../runtime/validate/issue-codes.ts'
import { validateAny } from '../../runtime/validate/validate-any.ts'
import type { ValidateOptions } from '../../runtime/validate/walk.ts'
import type { ClassesByUid } from './class-rules.ts'
import type { EventText } from './event-texts.ts'

/** An event out of a file, and what is wrong with it. */
export interface CheckedEvent {
  readonly line: number
  /** Undefined where the text is no JSON. */
  readonly event: unknown
  readonly issues: readonly Issue[]
}

/** Parses an event's text and validates it. A text that isn't JSON is an issue like any other. */
export function validateText(
  found: EventText,
  classesFor: (event: unknown) => ClassesByUid,
  options: ValidateOptions,
): CheckedEvent {
  const { line, text, problem } = found
  if (text === undefined) {
    const { code, message } = problem!
    return {
      line,
      event: undefined,
      issues: [{ code, severity: issueSeverities[code], pointer: '', message }],
    }
  }
  let event: unknown
  try {
    event = JSON.parse(text)
  } catch (error) {
    const message = `the text is no JSON: ${(error as Error).message}`
    return { line, event: undefined, issues: [{ code: 'NOT_JSON', severity: 'error', pointer: '', message }] }
  }
  return { line, event, issues: validateAny(classesFor(event), event, options) }
}
