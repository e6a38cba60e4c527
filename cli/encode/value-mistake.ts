import { pointerStep } from '../../runtime/validate/issue.ts'
import type { WireErrorCode } from '../../runtime/wire/wire-error.ts'

/** What keeps JSON from being a value of a schema. */
export interface ValueMistake {
  readonly code: WireErrorCode | 'UNKNOWN_FIELD' | 'MISSING_FIELD'
  /** Such as `ocsf.device.ip`, `kids[3].name` or `metadata{a}`. */
  readonly path: string
  /** The same as an RFC 6901 pointer into the JSON text. */
  readonly pointer: string
  readonly message: string
  readonly hint?: string
}

/** A place in a JSON text. */
export interface Place {
  readonly path: string
  readonly pointer: string
}

export const wholeValue: Place = { path: '', pointer: '' }

export function fieldOf(at: Place, name: string): Place {
  return { path: at.path === '' ? name : `${at.path}.${name}`, pointer: at.pointer + pointerStep(name) }
}

export function itemOf(at: Place, index: number): Place {
  return { path: `${at.path}[${index}]`, pointer: at.pointer + pointerStep(index) }
}

export function entryOf(at: Place, key: string): Place {
  return { path: `${at.path}{${key}}`, pointer: at.pointer + pointerStep(key) }
}

/** The value in a union's wrapper, which the path doesn't name. */
export function wrappedIn(at: Place, wrapper: string): Place {
  return { path: at.path, pointer: at.pointer + pointerStep(wrapper) }
}
