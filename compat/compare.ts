import type { Plan } from '../runtime/schema/plan.ts'
import { resolve } from '../runtime/schema/resolve.ts'
import { type Counterexamples, counterexamples } from './counterexample/counterexample.ts'
import type { Counterexample, Finding, FindingCode } from './finding.ts'
import type { Draft, Pair } from './findings/draft.ts'
import { checkEnum } from './findings/enum-symbols.ts'
import { leastEventLimit } from './findings/least-event.ts'
import { longLimit, sizeLimit } from './findings/limits.ts'
import { checkMeaning } from './findings/meaning.ts'
import { checkMismatch } from './findings/mismatch.ts'
import { ownMistakes } from './findings/own-mistakes.ts'
import { checkRecord } from './findings/record-fields.ts'
import { withoutEvents, withoutRefusal } from './findings/rule-only.ts'
import { checkBranch } from './findings/union-branch.ts'
import { mend } from './fix/mend.ts'
import type { PreparedSchema } from './prepare.ts'
import { onDefault, registryOpinion } from './registry-opinion.ts'
import { inhabitedTypes } from './schema/inhabited.ts'
import { toFinding } from './to-finding.ts'
import { type RecordVisit, type Walked, walkPlan } from './walk/walk-plan.ts'

type Proposed = 'reader' | 'writer'

export interface CompareOptions {
  /** Codes whose findings are raised to errors. Default: none. */
  readonly errors?: readonly FindingCode[]
  /** Whether counterexamples are made. Default: true. Each is made when it is first looked at. */
  readonly counterexamples?: boolean
  /** Which of the two may still be edited: hints and fixes are for it, and its own mistakes are told. Default: the reader. */
  readonly proposed?: Proposed
}

export interface Comparison {
  /** No finding is an error. */
  readonly compatible: boolean
  readonly findings: readonly Finding[]
}

/**
 * Whether events that were written with the one schema can be read with the other, what a registry says to that, and
 * what about it may surprise. The mistakes of the proposed schema by itself are among the findings.
 */
export function compare(
  writer: PreparedSchema,
  reader: PreparedSchema,
  options: CompareOptions = {},
): Comparison {
  const found = findingsOf(writer, reader, options)
  const own = ownFindings(options.proposed === 'writer' ? writer : reader, found, options)
  return verdictOn([...found, ...own])
}

export function verdictOn<T extends Finding>(
  findings: readonly T[],
): { readonly compatible: boolean; readonly findings: readonly T[] } {
  return { compatible: findings.every(({ severity }) => severity !== 'error'), findings }
}

/** What comes of the two schemas together. */
export function findingsOf(
  writer: PreparedSchema,
  reader: PreparedSchema,
  { errors = [], proposed = 'reader', counterexamples: wanted = true }: CompareOptions,
): Finding[] {
  const made = draftsOf(writer, reader, proposed)
  const { drafts } = made
  const registry = registryOpinion(writer, reader)
  const verdicts = registry.on([...drafts.values()])
  const again = made.records.length > keptRecords ? goneThrough(writer, reader, proposed) : kept(made)
  const exampleOf = wanted ? laterExamples(writer, reader, again) : undefined
  const found = [...drafts].flatMap(([key, draft], index) => {
    const verdict = verdicts[index]!
    const left = verdict.accepts ? withoutRefusal(draft) : draft
    const example = exampleOf && (() => exampleOf(key))
    return left === undefined ? [] : [toFinding(left, { errors, registry: verdict, example })]
  })
  const rest = registry.difference(found)
  if (rest !== undefined) {
    const verdict = { accepts: rest.kind === 'notice' }
    found.push(toFinding(rest, { errors, registry: verdict, example: undefined }))
  }
  return found
}

interface Drafts {
  readonly plan: Plan
  /** By code and places. */
  readonly drafts: ReadonlyMap<string, Draft>
  readonly records: readonly RecordVisit[]
}

function draftsOf(writer: PreparedSchema, reader: PreparedSchema, proposed: Proposed): Drafts {
  const plan = resolve(writer.type, reader.type)
  const walked: Walked = { plan, writer, reader, isInhabited: inhabitedTypes(writer.definitions.keys()) }
  const drafts = new Map<string, Draft>()
  const report = (given: Draft) => {
    const draft = given.visit?.reachable === false ? withoutEvents(given) : given
    if (draft === undefined) return
    const key = `${draft.code} ${draft.reader.pointer} ${draft.writer.pointer}`
    if (!drafts.has(key)) drafts.set(key, { ...draft, ...mend(draft, pair) })
  }
  const pair: Pair = { writer, reader, proposed, report }
  const records = checkPair(walked, pair)
  return { plan, drafts, records }
}

/**
 * What counterexamples need is kept of a pair of so many records. A larger one is gone through again with the first that
 * is asked for: most never are, and to keep what they need of every version costs more than to compare it.
 */
const keptRecords = 20

// Functions of their own, so that the one doesn't hold on to what the other does.
const kept = (made: Drafts) => () => made
const goneThrough = (writer: PreparedSchema, reader: PreparedSchema, proposed: Proposed) => () =>
  draftsOf(writer, reader, proposed)

/** Counterexamples by the keys of drafts. */
function laterExamples(
  writer: PreparedSchema,
  reader: PreparedSchema,
  draftsAgain: () => Drafts,
): (key: string) => Counterexample | undefined {
  let made: { readonly drafts: Drafts['drafts']; readonly of: Counterexamples } | undefined
  return (key) => {
    if (made === undefined) {
      const { plan, drafts, records } = draftsAgain()
      made = { drafts, of: counterexamples(plan, writer, reader, () => records.map((visit) => visit.plan)) }
    }
    return made.of(made.drafts.get(key)!)
  }
}

function checkPair(walked: Walked, pair: Pair): readonly RecordVisit[] {
  const longs = longLimit()
  const records = walkPlan(walked, (visit) => {
    checkMismatch(visit, pair)
    checkEnum(visit, pair)
    checkRecord(visit, pair)
    checkMeaning(visit, pair)
    checkBranch(visit, pair)
    longs.look(visit)
  })
  const { plan, writer, reader } = walked
  // Of several findings at one place the first is told.
  const limits = [leastEventLimit(plan, writer, reader), longs.draft(), sizeLimit(writer, reader)]
  for (const limit of limits) if (limit !== undefined) pair.report(limit)
  return records
}

/** The mistakes of a schema by itself, but for those that were found already by what comes of them. */
export function ownFindings(
  schema: PreparedSchema,
  found: readonly Finding[],
  { errors = [], proposed = 'reader' }: CompareOptions,
): Finding[] {
  const isTold = ({ code, place }: { code: FindingCode; place: string }) =>
    found.some(
      (other) =>
        other[proposed].pointer === place &&
        (other.code === code || (code === 'ALIAS_COLLISION' && other.code === 'FIELDS_SHARE_SOURCE')),
    )
  return ownMistakes(schema)
    .filter(({ code, reader: { pointer } }) => !isTold({ code, place: pointer }))
    .map((draft) => {
      const { reader: place, writer: other } = draft
      const turned = proposed === 'reader' ? draft : { ...draft, reader: other, writer: place }
      const registry =
        draft.code === 'INVALID_DEFAULT' ? onDefault(draft) : { accepts: draft.kind === 'notice' }
      return toFinding(turned, { errors, registry, example: undefined })
    })
}
