/** Why a text could not be lifted; its event is left out. */
export type LiftRefusal =
  | 'LIFT_TOO_LARGE'
  | 'LIFT_TOO_DEEP'
  | 'LIFT_NOT_JSON'
  | 'LIFT_NOT_AN_OBJECT'
  /** The text is of a class that the record doesn't carry, or doesn't say which of several it is of. */
  | 'LIFT_UNKNOWN_CLASS'
  /** An attribute that every event of the class has is missing or ill-typed, and nothing says what it was. */
  | 'LIFT_CORE_MISSING'
  /** What would have to be moved has no room: the class has no `unmapped`, or the paths alone take over 1 MiB. */
  | 'LIFT_NO_ROOM'

/** Why a value was moved to `unmapped`. */
export type LiftMove = 'LIFT_UNKNOWN_ATTRIBUTE' | 'LIFT_WRONG_TYPE'

/** What lifting an event could not do as its text has it. The list is closed. */
export type LiftCode = LiftRefusal | LiftMove

/** Something that a lifted text had, and a typed event has no place for. */
export interface LiftDiagnostic {
  readonly code: LiftCode
  /** RFC 6901 pointer into the JSON of the text, to the value that was moved or is missing; '' is the whole text. */
  readonly pointer: string
  /** What is wrong, in one sentence without the place. */
  readonly message: string
  /** The attribute of the lifted event's `unmapped` that holds the value now. */
  readonly unmapped?: string
}

/** Diagnostics of one text, at most; the rest is counted. */
export const maxDiagnostics = 100
