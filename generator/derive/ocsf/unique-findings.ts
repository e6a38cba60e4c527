import type { Finding } from '../../diagnostic.ts'

/** The findings without repetitions, which arise where several items include the same mistaken file. */
export function uniqueFindings(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ code, file, pointer, message }) => {
    const key = JSON.stringify([code, file, pointer, message])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
