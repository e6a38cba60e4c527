import { checkLevel, type LevelFinding } from '../../compat/check-level.ts'
import { type PreparedSchema, prepareSchema } from '../../compat/prepare.ts'
import type { HistoryVersion } from '../../generator/load/avro-history.ts'
import { blockingFindings, type GateRules } from './blocking-findings.ts'
import type { PublishedSubject } from './subjects.ts'

/** Why the gate refuses the step from earlier versions of a subject, ascending, to the next; empty where it doesn't. */
export type CompareStep = (
  subject: PublishedSubject,
  next: HistoryVersion,
  earlier: readonly HistoryVersion[],
) => readonly LevelFinding[]

/** Compares versions of the history; topics that carry the same record ask the same, and are answered once. */
export function createStepComparer(rules: GateRules): CompareStep {
  const prepared = new Map<HistoryVersion, PreparedSchema>()
  const prepare = (version: HistoryVersion): PreparedSchema => {
    const known = prepared.get(version)
    if (known !== undefined) return known
    const made = prepareSchema(version.schema as object)
    prepared.set(version, made)
    return made
  }
  const answers = new Map<string, readonly LevelFinding[]>()
  return (subject, next, earlier) => {
    const question = JSON.stringify([subject.level, next.file, earlier.map(({ file }) => file)])
    let findings = answers.get(question)
    if (findings === undefined) {
      findings = checkLevel(
        subject.level,
        prepare(next),
        earlier.map((version) => ({ label: String(version.number), schema: prepare(version) })),
      ).findings
      answers.set(question, findings)
    }
    return blockingFindings(findings, subject, rules)
  }
}
