import { checkLevel, type LevelFinding } from '../../compat/check-level.ts'
import type { Level } from '../../compat/level.ts'
import { type PreparedSchema, prepareSchema } from '../../compat/prepare.ts'
import type { HistoryVersion } from '../../generator/load/avro-history.ts'

/** The engine's errors about the step from earlier versions, ascending, to the next. */
export type CompareStep = (
  level: Level,
  next: HistoryVersion,
  earlier: readonly HistoryVersion[],
) => readonly LevelFinding[]

/** Compares versions of the history; topics that carry the same record ask the same, and are answered once. */
export function createStepComparer(): CompareStep {
  const prepared = new Map<HistoryVersion, PreparedSchema>()
  const prepare = (version: HistoryVersion): PreparedSchema => {
    const known = prepared.get(version)
    if (known !== undefined) return known
    const made = prepareSchema(version.schema as object)
    prepared.set(version, made)
    return made
  }
  const answers = new Map<string, readonly LevelFinding[]>()
  return (level, next, earlier) => {
    const question = JSON.stringify([level, next.file, earlier.map(({ file }) => file)])
    const known = answers.get(question)
    if (known !== undefined) return known
    const { findings } = checkLevel(
      level,
      prepare(next),
      earlier.map((version) => ({ label: String(version.number), schema: prepare(version) })),
    )
    const errors = findings.filter(({ severity }) => severity === 'error')
    answers.set(question, errors)
    return errors
  }
}
