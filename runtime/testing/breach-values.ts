import type { IssueCode } from '../validate/issue-codes.ts'
import type { Plan } from '../validate/plan.ts'
import { kinds, otherId, type Slot } from '../validate/slot.ts'

/** A value that breaks one rule of an attribute, and which. */
export interface WrongValue {
  readonly code: IssueCode
  readonly value: unknown
  readonly rule: string
}

/** For each rule that an attribute's value must follow, a value that breaks that one only. */
export function* wrongValues(plan: Plan, slot: Slot): Generator<WrongValue> {
  const { kind, name, rule } = slot
  const type = wrongType(slot)
  if (type !== undefined) {
    yield { code: 'WRONG_TYPE', value: type, rule: `${name} is of the type ${rule.type}` }
  }
  if (kind === kinds.json || kind === kinds.object) {
    yield { code: 'JSON_TEXT', value: '{', rule: `${name} given as text is JSON` }
  }
  if (isWhole(slot) && !isActivity(plan, slot)) {
    const value = kind === kinds.integer ? 2 ** 31 : 2 ** 53
    yield { code: 'INTEGER_RANGE', value, rule: `${name} has ${kind === kinds.integer ? 32 : 53} bits` }
  }
  if (slot.captions !== undefined) yield* wrongId(slot, slot.captions)
  else if (kind === kinds.string) yield* wrongText(plan, slot)
  else yield* wrongNumber(slot)
}

function wrongType({ kind }: Slot): unknown {
  switch (kind) {
    case kinds.string:
      return 12345
    case kinds.json:
      return undefined
    case kinds.object:
      return 12345
    default:
      return 'of another type'
  }
}

/** Whether a whole number follows from nothing else. */
function isWhole({ kind, follows }: Slot): boolean {
  return !follows && (kind === kinds.integer || kind === kinds.long)
}

/** type_uid is made of it. */
function isActivity(plan: Plan, { name }: Slot): boolean {
  return plan.event !== undefined && name === 'activity_id'
}

function* wrongId(slot: Slot, captions: ReadonlyMap<unknown, string>): Generator<WrongValue> {
  const { name, kind, follows, rule } = slot
  if (follows || rule.checks !== undefined) return
  const isText = kind === kinds.string
  if (!isText && kind !== kinds.integer && kind !== kinds.long) return
  let number = Math.max(0, ...[...captions.keys()].map(Number).filter(Number.isSafeInteger)) + 1
  if (number === otherId(slot)) number++
  const value = isText ? 'no such value' : number
  if (captions.has(value) || (!isText && number > 2 ** 31 - 1)) return
  yield { code: 'ENUM_NOT_LISTED', value, rule: `${name} is one of the listed values` }
}

const malformed = ['', '%', 'not of this form', '\u0000', 'ö', '12', 'x', '!!!!']

function* wrongText(plan: Plan, slot: Slot): Generator<WrongValue> {
  const { name, rule } = slot
  const { checks, type } = rule
  // another text beside an id would be another mistake
  if (checks === undefined || plan.siblings.some(({ sibling }) => sibling === name)) return
  const { regex, max_len: longest = Number.POSITIVE_INFINITY, values } = checks
  if (values !== undefined) {
    const value = 'no such value'
    if (values.includes(value) || value.length > longest || regex?.test(value) === false) return
    yield { code: 'VALUE_NOT_LISTED', value, rule: `${name} is a value of ${type}` }
  } else if (regex !== undefined) {
    const value = malformed.find((text) => text.length <= longest && !regex.test(text))
    if (value !== undefined) yield { code: 'REGEX', value, rule: `${name} has the form of ${type}` }
  } else if (longest < 2 ** 20) {
    const value = 'x'.repeat(longest + 1)
    yield { code: 'MAX_LEN', value, rule: `${name} has at most ${longest} characters` }
  }
}

function* wrongNumber({ name, kind, rule }: Slot): Generator<WrongValue> {
  const { range, values } = rule.checks ?? {}
  if (kind === kinds.boolean || (range === undefined && values === undefined)) return
  if (range !== undefined && values === undefined) {
    const bound = kind === kinds.integer ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER
    const value = [Math.floor(range[1]) + 1, Math.ceil(range[0]) - 1].find((each) => Math.abs(each) <= bound)
    if (value !== undefined)
      yield { code: 'RANGE', value, rule: `${name} lies within ${range[0]} and ${range[1]}` }
  } else if (range === undefined && values !== undefined) {
    const value = 1 + Math.max(0, ...values.map(Number).filter(Number.isSafeInteger))
    yield { code: 'VALUE_NOT_LISTED', value, rule: `${name} is a value of ${rule.type}` }
  }
}
