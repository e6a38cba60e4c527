import { checkLevel, type LevelFinding } from '../../compat/check-level.ts'
import type { Level } from '../../compat/level.ts'
import { type PreparedSchema, prepareSchema } from '../../compat/prepare.ts'
import type { SourceVersion } from '../sources/source.ts'
import { schemaKey } from './schema-key.ts'

/** What the engine finds about a schema and earlier versions, ascending, at a level. */
export type CheckOnce = (
  level: Level,
  proposed: object | string,
  versions: readonly SourceVersion[],
) => readonly LevelFinding[]

/** Parses each schema once, and answers the same question (the same schemas at the same level) once. */
export function createCheckOnce(): CheckOnce {
  const prepared = new Map<string, PreparedSchema>()
  const answers = new Map<string, readonly LevelFinding[]>()
  const prepare = (schema: object | string) => {
    const key = schemaKey(schema)
    const known = prepared.get(key)
    if (known !== undefined) return known
    const made = prepareSchema(schema)
    prepared.set(key, made)
    return made
  }
  return (level, proposed, versions) => {
    const keys = versions.map(({ label, schema }) => [label, schemaKey(schema)])
    const question = JSON.stringify([schemaKey(proposed), level, keys])
    const known = answers.get(question)
    if (known !== undefined) return known
    const { findings } = checkLevel(
      level,
      prepare(proposed),
      versions.map(({ label, schema }) => ({ label, schema: prepare(schema) })),
    )
    answers.set(question, findings)
    return findings
  }
}
