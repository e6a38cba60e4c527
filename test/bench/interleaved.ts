/** The time of one call, in nanoseconds, over all rounds. */
export interface Timing {
  readonly median: number
  readonly low: number
  readonly high: number
  /** Of each round. */
  readonly rounds: readonly number[]
}

export interface RaceOptions {
  /** Rounds that count; default 30. */
  readonly rounds?: number
  /** Milliseconds of each contestant in each round; default 10. */
  readonly slice?: number
}

/**
 * Times contestants in turn, round by round, in one process, so that all meet the same noise. Each is called for two
 * slices before, for the compiler.
 */
export function race<Name extends string>(
  contestants: { readonly [name in Name]: () => unknown },
  { rounds = 30, slice = 10 }: RaceOptions = {},
): { readonly [name in Name]: Timing } {
  const names = Object.keys(contestants) as Name[]
  const times = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (const name of names) timeSlice(contestants[name], slice * 20)
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times.get(name)!.push(timeSlice(contestants[name], slice))
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, timingOf(all)])) as {
    [name in Name]: Timing
  }
}

/** What the last call gave, so that no compiler leaves calls out. */
export let last: unknown

function timeSlice(run: () => unknown, milliseconds: number): number {
  const batch = 200
  let calls = 0
  const start = performance.now()
  let elapsed = 0
  do {
    for (let i = 0; i < batch; i++) last = run()
    calls += batch
    elapsed = performance.now() - start
  } while (elapsed < milliseconds)
  return (elapsed / calls) * 1e6
}

/** What rounds of nanoseconds come to. */
export function timingOf(rounds: readonly number[]): Timing {
  const [median, low, high] = quartiles(rounds)
  return { median, low, high, rounds }
}

/** Median, first and third quartile. */
export function quartiles(values: readonly number[]): [median: number, low: number, high: number] {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!
  return [at(0.5), at(0.25), at(0.75)]
}

/** How many times as fast the one is as the other: the median of the rounds' ratios, with the quartiles. */
export function ratioOf(ours: Timing, theirs: Timing): [median: number, low: number, high: number] {
  return quartiles(ours.rounds.map((time, round) => theirs.rounds[round]! / time))
}
