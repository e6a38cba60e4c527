/** Whether each of these lists of choices still fails. */
export type StillFails = (candidates: readonly (readonly number[])[]) => Promise<readonly boolean[]>

/** Rounds of candidates, each of which is one question to Java. */
const maxRounds = 40
const candidatesPerRound = 150

/**
 * Makes the notes of a failing case smaller as long as it fails: leaves out runs of choices and takes simpler ones.
 * Returns the smallest that was found.
 */
export async function shrinkNotes(
  notes: readonly number[],
  stillFails: StillFails,
): Promise<readonly number[]> {
  let smallest = notes
  let from = 0
  for (let round = 0; round < maxRounds; round++) {
    const candidates = simplerThan(smallest)
    const some = candidates.slice(from, from + candidatesPerRound)
    if (some.length === 0) return smallest
    const found = (await stillFails(some)).indexOf(true)
    if (found === -1) {
      from += candidatesPerRound
    } else {
      smallest = some[found]!
      from = 0
    }
  }
  return smallest
}

/** The most radical ones first. */
function simplerThan(notes: readonly number[]): number[][] {
  const candidates: number[][] = []
  for (let size = notes.length; size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < notes.length; at += size) {
      candidates.push([...notes.slice(0, at), ...notes.slice(at + size)])
    }
    for (let at = 0; at < notes.length; at += size) {
      const run = notes.slice(at, at + size)
      if (run.some((note) => note !== 0))
        candidates.push(notes.map((n, i) => (i >= at && i < at + size ? 0 : n)))
    }
  }
  for (const [at, note] of notes.entries()) {
    if (note > 1) candidates.push(notes.map((n, i) => (i === at ? Math.floor(n / 2) : n)))
    if (note > 1) candidates.push(notes.map((n, i) => (i === at ? n - 1 : n)))
  }
  return candidates
}
