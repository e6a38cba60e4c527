import { randomOf } from './random-avro.ts'

/**
 * Random choices, noted as they are made. What a generator makes of them can be made again from the notes, and smaller
 * from smaller notes: 0, the first of a list and false are the simplest outcomes.
 */
export interface Choices {
  /** An integer from 0 to below `count`. */
  below(count: number): number
  /** True so many times in 100. */
  chance(percent: number): boolean
  pick<T>(list: readonly T[]): T
  /** Every choice so far. */
  readonly notes: readonly number[]
}

/** The choices of a seed. */
export function choicesOf(seed: number): Choices {
  const random = randomOf(seed)
  return choicesFrom((count) => Math.floor(random() * count))
}

/** The choices that were noted; the simplest ones when they run out. */
export function replay(notes: readonly number[]): Choices {
  let next = 0
  return choicesFrom((count) => Math.min(notes[next++] ?? 0, count - 1))
}

function choicesFrom(choose: (count: number) => number): Choices {
  const notes: number[] = []
  const below = (count: number) => {
    const choice = choose(count)
    notes.push(choice)
    return choice
  }
  return {
    below,
    chance: (percent) => below(100) >= 100 - percent,
    pick: (list) => list[below(list.length)]!,
    notes,
  }
}
