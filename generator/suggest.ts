/**
 * The candidate that a person most likely meant by `text`, or undefined when none is near: at most one edit for
 * short names, two from six characters on, three from twelve (a swap of two neighbours counts as one).
 */
export function suggest(text: string, candidates: Iterable<string>): string | undefined {
  const limit = text.length < 6 ? 1 : text.length < 12 ? 2 : 3
  let best: string | undefined
  let bestDistance = limit + 1
  const wanted = text.toLowerCase()
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) >= bestDistance) continue
    const distance = editDistance(wanted, candidate.toLowerCase())
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** `did you mean "x"?`, or undefined when nothing is near. */
export function didYouMean(text: string, candidates: Iterable<string>): string | undefined {
  const found = suggest(text, candidates)
  return found === undefined ? undefined : `did you mean "${found}"?`
}

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, beforeLast[j - 2]! + 1)
      }
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
