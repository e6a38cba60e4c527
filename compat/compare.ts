import { resolve } from '../runtime/schema/resolve.ts'
import type { Finding, FindingCode } from './finding.ts'
import type { Draft, Pair } from './findings/draft.ts'
import { checkEnum } from './findings/enum-symbols.ts'
import { longLimit } from './findings/limits.ts'
import { checkMeaning } from './findings/meaning.ts'
import { checkMismatch } from './findings/mismatch.ts'
import { ownMistakes } from './findings/own-mistakes.ts'
import { checkRecord } from './findings/record-fields.ts'
import { severityOf } from './findings/severity.ts'
import { checkBranch } from './findings/union-branch.ts'
import type { PreparedSchema } from './prepare.ts'
import { inhabitedTypes } from './schema/inhabited.ts'
import { walkPlan } from './walk/walk-plan.ts'

export interface CompareOptions {
  /** Codes whose findings are raised to errors. Default: none. */
  readonly errors?: readonly FindingCode[]
  /** Whether counterexamples are made. Default: true. */
  readonly counterexamples?: boolean
  /** Which of the two may still be edited: hints and fixes are for it. Default: the reader. */
  readonly proposed?: 'reader' | 'writer'
}

export interface Comparison {
  /** No finding is an error. */
  readonly compatible: boolean
  readonly findings: readonly Finding[]
}

/**
 * Whether events that were written with the one schema can be read with the other, and what about that may surprise.
 * Of the reader's schema, its own mistakes are among the findings.
 */
export function compare(
  writer: PreparedSchema,
  reader: PreparedSchema,
  { errors = [], proposed = 'reader' }: CompareOptions = {},
): Comparison {
  const plan = resolve(writer.type, reader.type)
  const isInhabited = inhabitedTypes(writer.definitions.keys())
  const drafts = new Map<string, Draft>()
  const report = (draft: Draft) => {
    const key = `${draft.code} ${draft.reader.pointer} ${draft.writer.pointer}`
    if (!drafts.has(key)) drafts.set(key, draft)
  }
  const pair: Pair = { writer, reader, proposed, report }
  const longs = longLimit()
  walkPlan({ plan, writer, reader, isInhabited }, (visit) => {
    checkMismatch(visit, pair)
    checkEnum(visit, pair)
    checkRecord(visit, pair)
    checkMeaning(visit, pair)
    checkBranch(visit, pair)
    longs.look(visit)
  })
  const found = [...drafts.values()]
  const own = ownMistakes(reader).filter((draft) => !isCovered(draft, found))
  const limit = longs.draft()
  const findings = [...found, ...own, ...(limit === undefined ? [] : [limit])].map((draft) =>
    toFinding(draft, errors),
  )
  return { compatible: findings.every(({ severity }) => severity !== 'error'), findings }
}

/** Whether what is wrong by itself is told already, by what comes of it here. */
function isCovered({ code, reader }: Draft, found: readonly Draft[]): boolean {
  return found.some(
    (other) =>
      other.reader.pointer === reader.pointer &&
      (other.code === code || (code === 'ALIAS_COLLISION' && other.code === 'FIELDS_SHARE_SOURCE')),
  )
}

function toFinding(draft: Draft, errors: readonly FindingCode[]): Finding {
  const { code, kind, message, hint, fix, path, reader, writer } = draft
  const severity = errors.includes(code) ? 'error' : (draft.severity ?? severityOf[code])
  return {
    code,
    severity,
    kind,
    message,
    ...(hint !== undefined && { hint }),
    ...(fix !== undefined && { fix }),
    path,
    reader,
    writer,
    registry: { accepts: severity !== 'error' },
  }
}
