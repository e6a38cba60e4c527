import type { Shape } from './shape.ts'

/**
 * Whether events come in few shapes or in many. Generated straight-line code is the faster way to prove an event
 * while V8 sees few shapes at each of its loads, and the slower one from a dozen on; the walk by shapes doesn't mind.
 */
export interface Variety {
  many: boolean
  /** Events until the next that is looked at. */
  countdown: number
  /** Shapes looked at last, and how many of them were new among the recent ones. */
  looked: number
  fresh: number
  readonly recent: (Shape | undefined)[]
}

const every = 31
const lookAt = 32
const fewShapes = 6

export function makeVariety(): Variety {
  return { many: false, countdown: every, looked: 0, fresh: 0, recent: new Array(fewShapes).fill(undefined) }
}

/** Whether this event's shape is to be looked at. */
export function isTurn(variety: Variety): boolean {
  if (--variety.countdown > 0) return false
  variety.countdown = every
  return true
}

/** Notes the shape of one event in 31; after 32 of them it is decided anew whether there are many. */
export function noteShape(variety: Variety, shape: Shape): void {
  const { recent } = variety
  if (!recent.includes(shape)) {
    recent[variety.fresh % fewShapes] = shape
    variety.fresh++
  }
  if (++variety.looked < lookAt) return
  variety.many = variety.fresh > lookAt / 4
  variety.looked = 0
  variety.fresh = 0
}
