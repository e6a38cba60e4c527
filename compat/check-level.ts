import { type CompareOptions, findingsOf, ownFindings, verdictOn } from './compare.ts'
import type { Finding } from './finding.ts'
import { type Direction, demandsOf, type Level } from './level.ts'
import type { PreparedSchema } from './prepare.ts'

/** A version that the proposed schema is held against. */
export interface Version {
  /** Such as `3`, `git:main` or `NHIEvent 2`. */
  readonly label: string
  readonly schema: PreparedSchema
}

export interface LevelFinding extends Finding {
  /** The version's label; empty for a mistake of the proposed schema by itself. */
  readonly version: string
  readonly direction: Direction
}

export interface LevelVerdict {
  readonly compatible: boolean
  readonly findings: readonly LevelFinding[]
}

/**
 * Holds a proposed schema against versions, oldest first, as a level asks for: a transitive one against all of them,
 * the others against the last. All findings of all pairs are given, and what is wrong with the proposed schema by
 * itself at any level.
 */
export function checkLevel(
  level: Level,
  proposed: PreparedSchema,
  versions: readonly Version[],
  options: CompareOptions = {},
): LevelVerdict {
  const { directions, transitive } = demandsOf(level)
  const findings: LevelFinding[] = []
  for (const { label, schema } of transitive ? versions : versions.slice(-1)) {
    for (const direction of directions) {
      const found =
        direction === 'backward'
          ? findingsOf(schema, proposed, { ...options, proposed: 'reader' })
          : findingsOf(proposed, schema, { ...options, proposed: 'writer' })
      findings.push(...found.map((finding) => ofVersion(finding, label, direction)))
    }
  }
  const direction = directions[0] ?? 'backward'
  const side = direction === 'backward' ? 'reader' : 'writer'
  const told = findings.filter((finding) => finding.direction === direction)
  const own = ownFindings(proposed, told, { ...options, proposed: side })
  return verdictOn([...own.map((finding) => ofVersion(finding, '', direction)), ...findings])
}

function ofVersion(finding: Finding, version: string, direction: Direction): LevelFinding {
  // A counterexample is made when it is asked for: a copy of the property, not of its value.
  return Object.defineProperties(
    { version, direction },
    Object.getOwnPropertyDescriptors(finding),
  ) as LevelFinding
}
