import { messageOf } from '../errors/message-of.ts'
import { pointerStep } from '../validate/issue.ts'
import type { Write } from './encode.ts'
import { startValue } from './limits.ts'
import { isWireError, WireError, type WireErrorCode } from './wire-error.ts'

/** A value that was read inside what is written. */
interface Place {
  readonly parent: Place | undefined
  readonly step: string
  readonly kind: 'field' | 'item' | 'key'
  readonly value: unknown
}

/**
 * The error of a value that could not be written, with the place of what the writer failed at. The value is written
 * once more, through proxies that note what is read: that was read last.
 *
 * @param buffer is overwritten from `start` on.
 */
export function locateFailure<T>(
  error: unknown,
  write: Write<T>,
  value: T,
  buffer: Buffer,
  start: number,
): WireError {
  let last: Place | undefined
  const root: Place = { parent: undefined, step: '', kind: 'field', value }
  try {
    startValue()
    write(
      buffer,
      start,
      watched(root, false, (place) => {
        last = place
      }) as T,
    )
    // It failed once and not again, as a getter may: there is no telling where.
    last = undefined
  } catch {
    // The first error says what is wrong; a proxy may have changed the message of the second.
  }
  const { code, reason } = reasonOf(error)
  // Classes are told apart by a branch's class_uid; what is taken for none is the value around it.
  if (code === 'NO_UNION_BRANCH' && last?.step === 'class_uid') last = last.parent
  const places = stepsTo(last)
  return new WireError(code, reason, { path: pathOf(places), pointer: pointerOf(places), cause: error })
}

/** A place that is nested deeper is named by what it is in: nobody follows more steps. */
const longestPath = 64

function stepsTo(place: Place | undefined): Place[] {
  const places: Place[] = []
  for (let at = place; at?.parent !== undefined; at = at.parent) places.push(at)
  return places.reverse().slice(0, longestPath)
}

/** A stand-in that tells what is read of an object or array; other values, such as bytes, stand for themselves. */
function watched(at: Place, json: boolean, note: (place: Place) => void): unknown {
  const { value } = at
  if (typeof value !== 'object' || value === null || isPlain(value) === false) return value
  // A cycle stays one, so that the writer sees it as it did.
  for (let around = at.parent; around !== undefined; around = around.parent) {
    if (around.value === value) return value
  }
  const isArray = Array.isArray(value)
  let isJson = json
  let isMap = false
  // The proxy's own target is empty, since what it tells of a frozen one would have to be the values themselves.
  return new Proxy(isArray ? [] : {}, {
    get(_, name) {
      // Asked for by JSON before the keys are listed; the writer of a map lists them at once.
      if (name === 'toJSON') isJson = true
      const kind = isArray ? 'item' : isMap && !isJson ? 'key' : 'field'
      const isStep = typeof name === 'string' && name !== 'toJSON' && (!isArray || /^\d+$/.test(name))
      const before = isStep ? ({ parent: at, step: name, kind, value: undefined } as const) : undefined
      // Noted before it is read: a getter may throw.
      if (before !== undefined) note(before)
      const item: unknown = Reflect.get(value, name, value)
      if (before === undefined) return item
      const place: Place = { ...before, value: item }
      note(place)
      return watched(place, isJson, note)
    },
    has: (_, name) => Reflect.has(value, name),
    getPrototypeOf: () => Reflect.getPrototypeOf(value),
    ownKeys() {
      isMap = true
      return Reflect.ownKeys(value)
    },
    getOwnPropertyDescriptor(_, name) {
      const own = Reflect.getOwnPropertyDescriptor(value, name)
      return own === undefined || (isArray && name === 'length') ? own : { ...own, configurable: true }
    },
  })
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** What is wrong; of an error that isn't ours, what was thrown while the value was read. */
function reasonOf(error: unknown): { readonly code: WireErrorCode; readonly reason: string } {
  if (isWireError(error)) return error
  return { code: 'UNREADABLE', reason: `reading the value throws: ${messageOf(error)}` }
}

/** Such as `ocsf.device.ip`, `kids[3].name` or `metadata{a}`. */
function pathOf(places: readonly Place[]): string {
  const steps = places.map(({ step, kind }) =>
    kind === 'field' ? `.${step}` : kind === 'item' ? `[${step}]` : `{${step}}`,
  )
  return steps.join('').replace(/^\./, '')
}

function pointerOf(places: readonly Place[]): string {
  return places.map(({ step }) => pointerStep(step)).join('')
}
