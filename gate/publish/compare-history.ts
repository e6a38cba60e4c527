import type { LevelFinding } from '../../compat/check-level.ts'
import type { HistoryVersion } from '../../generator/load/avro-history.ts'
import { createCheckOnce } from '../compare/check-once.ts'
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
  const check = createCheckOnce()
  return (subject, next, earlier) => {
    const versions = earlier.map(({ number, schema }) => ({
      label: String(number),
      schema: schema as object,
    }))
    return blockingFindings(check(subject.level, next.schema as object, versions), subject, rules)
  }
}
