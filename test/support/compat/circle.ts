/** Records `n0.R`, `n1.R` and so on, each of which may hold the next one, and the last the first; as JSON text. */
export function circleOf(length: number, type: string): string {
  let next: unknown = 'n0.R'
  for (let i = length - 1; i >= 0; i--) {
    const fields = [
      { name: 'next', type: ['null', next] },
      { name: 'a', type },
    ]
    next = { type: 'record', name: `n${i}.R`, fields }
  }
  return JSON.stringify(next)
}
