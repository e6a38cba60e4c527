import type { LevelFinding } from '../../compat/check-level.ts'
import type { Level } from '../../compat/level.ts'
import type { RecordModel } from '../../generator/model/record.ts'
import type { SourceVersion } from '../sources/source.ts'
import { createCheckOnce } from './check-once.ts'
import { schemaKey } from './schema-key.ts'

/** The engine's findings about a record at a level. */
export interface UnitComparison {
  readonly findings: readonly LevelFinding[]
  /** Labels of the versions that were compared with, ascending. */
  readonly versions: readonly string[]
}

export type CompareUnit = (
  record: RecordModel,
  level: Level,
  versions: readonly SourceVersion[],
) => UnitComparison

/** Compares records with versions: those that are the record's own schema are left out. */
export function createComparer(): CompareUnit {
  const check = createCheckOnce()
  return (record, level, versions) => {
    const own = record.selfContained as object | string
    const others = versions.filter(({ schema }) => schemaKey(schema) !== schemaKey(own))
    return { findings: check(level, own, others), versions: others.map(({ label }) => label) }
  }
}
