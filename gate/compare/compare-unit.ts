import { checkLevel, type LevelFinding } from '../../compat/check-level.ts'
import type { Level } from '../../compat/level.ts'
import { type PreparedSchema, prepareSchema } from '../../compat/prepare.ts'
import type { RecordModel } from '../../generator/model/record.ts'
import type { SourceVersion } from '../sources/source.ts'
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

/**
 * Compares records with versions. Schemas are parsed once, versions that are the record's own schema are left out, and
 * the same question (the same schemas at the same level, under another subject) is answered once.
 */
export function createComparer(): CompareUnit {
  const prepared = new Map<string, PreparedSchema>()
  const answers = new Map<string, readonly LevelFinding[]>()
  const prepare = (key: string, schema: object | string) => {
    const known = prepared.get(key)
    if (known !== undefined) return known
    const made = prepareSchema(schema)
    prepared.set(key, made)
    return made
  }
  return (record, level, versions) => {
    const own = schemaKey(record.selfContained as object | string)
    const others = versions
      .map(({ label, schema }) => ({ label, schema, key: schemaKey(schema) }))
      .filter(({ key }) => key !== own)
    const question = JSON.stringify([own, level, others.map(({ label, key }) => [label, key])])
    let findings = answers.get(question)
    if (findings === undefined) {
      findings = checkLevel(
        level,
        prepare(own, record.selfContained as object | string),
        others.map(({ label, schema, key }) => ({ label, schema: prepare(key, schema) })),
      ).findings
      answers.set(question, findings)
    }
    return { findings, versions: others.map(({ label }) => label) }
  }
}
