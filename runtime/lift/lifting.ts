import type { Mutable } from '../complete/mutable.ts'
import { pointerStep } from '../validate/issue.ts'
import type { LiftMove } from './diagnostic.ts'

/** The state of one lift. */
export interface Lifting {
  /** Numbers may be raw ones, see `exact-numbers.ts`. */
  readonly exact: boolean
  /** Strings may hold lone surrogates, which have no UTF-8 form. */
  readonly surrogates: boolean
  /** Names and indices on the way to the item being lifted: the first `depth` of them. What comes after is stale. */
  readonly steps: (string | number)[]
  depth: number
  readonly moved: Moved[]
  /** UTF-16 units of the paths in `moved`, without the last step, which the text itself has. */
  pathUnits: number
  /** How many of the core attributes are there. */
  core: number
  /** The `numbers` of all values that become JSON text. */
  numbers: number
  /** The class's own `unmapped`, when it is an object. */
  unmapped: Mutable | undefined
}

/** A value on its way to `unmapped`. */
export interface Moved {
  readonly code: LiftMove
  /** Names joined by dots, indices in brackets: `device.foo`, `observables[2].bar`. */
  readonly path: string
  readonly pointer: string
  readonly message: string
  readonly value: unknown
}

/**
 * Units that the paths of moved values may take together: objects that can contain themselves make paths of
 * thousands, and a text of a megabyte can ask for a hundred thousand of those.
 */
const maxPathUnits = 1_048_576

export function startLifting(exact: boolean, surrogates: boolean): Lifting {
  return {
    exact,
    surrogates,
    steps: [],
    depth: 0,
    moved: [],
    pathUnits: 0,
    core: 0,
    numbers: 0,
    unmapped: undefined,
  }
}

/** Whether all that was moved has room. */
export function hasRoom(lifting: Lifting): boolean {
  return lifting.pathUnits <= maxPathUnits
}

/** Notes a value that is moved: `last` is its name in the current item, or its index in the current array. */
export function move(
  lifting: Lifting,
  code: LiftMove,
  last: string | number,
  value: unknown,
  message: string,
): void {
  const { steps, depth } = lifting
  let path = ''
  let pointer = ''
  for (let i = 0; i < depth; i++) {
    path = joined(path, steps[i]!)
    pointer += pointerStep(steps[i]!)
  }
  lifting.pathUnits += path.length
  if (!hasRoom(lifting)) return
  lifting.moved.push({ code, path: joined(path, last), pointer: pointer + pointerStep(last), message, value })
}

function joined(path: string, step: string | number): string {
  if (typeof step === 'number') return `${path}[${step}]`
  return path === '' ? step : `${path}.${step}`
}
