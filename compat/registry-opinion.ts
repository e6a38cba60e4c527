import type { SchemaType, UnionSchema } from '../runtime/schema/schema-type.ts'
import type { AvroIncompatibility, Finding, RegistryVerdict } from './finding.ts'
import type { Draft } from './findings/draft.ts'
import type { PreparedSchema } from './prepare.ts'
import { fieldSource, RulesThrow } from './registry-rules/field-source.ts'
import type { Incompatibility } from './registry-rules/outcome.ts'
import { parserAcceptsDefault } from './registry-rules/parser-default.ts'
import { deepestPair, type RegistryAnswer, registryVerdict } from './registry-verdict.ts'
import { placeOf } from './schema/slot.ts'
import type { Visit } from './walk/visit.ts'

/** What a registry says of a pair, and of the places of its findings. */
export interface RegistryOpinion {
  readonly answer: RegistryAnswer
  /** One for each of the pair's findings. */
  readonly on: (drafts: readonly Draft[]) => readonly RegistryVerdict[]
  /** The finding for a refusal that none of the findings tells of. */
  readonly difference: (findings: readonly Finding[]) => Draft | undefined
}

const accepts: RegistryVerdict = { accepts: true }

/**
 * A registry's locations don't always begin at the top, so that a place can't be looked up in its answer: what it says
 * of a place follows from its rules for the two types there, and from the unions around them, of which it names no
 * more than that a branch is missing.
 */
export function registryOpinion(writer: PreparedSchema, reader: PreparedSchema): RegistryOpinion {
  const answer = registryVerdict(writer.type, reader.type)
  const isTakenElsewhere = elsewhere()
  const locations = Map.groupBy(answer.incompatibilities, ({ type }) => type)
  const of = (draft: Draft, isExcused: (visit: Visit) => boolean): RegistryVerdict => {
    const { code, visit } = draft
    if (draft.kind === 'notice' || code === 'LIMIT') return accepts
    if (code === 'INVALID_DEFAULT') return onDefault(draft)
    // Where its rules may not come to an end, it refuses what they refuse in the one way or in the other.
    const isAccepted = answer.compatible && answer.tooDeep !== true
    if (isAccepted || visit === undefined) return { accepts: isAccepted }
    if (code === 'ALIAS_COLLISION') return { accepts: false }
    const refusal = refusalOf(draft, visit)
    if (refusal === undefined || isExcused(visit)) return accepts
    const told = isInUnion(visit) ? 'MISSING_UNION_BRANCH' : refusal.type
    if (told === undefined) return { accepts: false }
    const location = locationOf(draft, locations.get(told) ?? [])
    return { accepts: false, type: told, ...(location !== undefined && { location }) }
  }
  const on = (drafts: readonly Draft[]): readonly RegistryVerdict[] => {
    const verdicts = drafts.map((draft) => of(draft, isTakenElsewhere))
    if (answer.compatible || verdicts.some((verdict) => !verdict.accepts)) return verdicts
    // What its rules say of a part by itself isn't always what they say of it within the whole: one of these it is.
    return drafts.map((draft) => of(draft, () => false))
  }
  const difference = (findings: readonly Finding[]): Draft | undefined => {
    if (answer.tooDeep === true) return tooDeep
    if (answer.compatible || findings.some(({ registry }) => !registry.accepts)) return undefined
    const [first] = answer.incompatibilities
    const what = answer.throws ?? `${first!.type} at ${first!.location} (${first!.message})`
    return {
      code: 'ENGINES_DIFFER',
      kind: 'rule-only',
      severity: 'error',
      message: `a registry refuses the pair with ${what}, which keeps no event from being read`,
      path: '',
      reader: placeOf(reader.root),
      writer: placeOf(writer.root),
    }
  }
  const tooDeep: Draft = {
    code: 'ENGINES_DIFFER',
    kind: 'notice',
    severity: 'warning',
    message: `a registry may refuse the pair: its rules may run out of stack, since they compare types more than ${deepestPair} deep within each other`,
    path: '',
    reader: placeOf(reader.root),
    writer: placeOf(writer.root),
  }
  return { answer, on, difference }
}

/** What is said of a default that is none: the schema is refused before anything is compared, if its parser sees it. */
export function onDefault({ field }: Draft): RegistryVerdict {
  return { accepts: field !== undefined && parserAcceptsDefault(field) }
}

/** Whether its rules refuse the place by itself, and for what. */
function refusalOf({ code, field }: Draft, { plan }: Visit): Refusal | undefined {
  if (code === 'BYTES_NOT_TEXT') return undefined
  if (code !== 'FIELDS_SHARE_SOURCE') return { type: code as AvroIncompatibility }
  // It compares every field that an alias names, and doesn't see that they are the same.
  if (plan.kind !== 'record' || field === undefined) return undefined
  const fields = new Map(plan.writer.fields.map((each) => [each.name, each]))
  try {
    const source = fieldSource(field, fields, plan.writer)
    const answer = source && registryVerdict(source.type, field.type)
    return answer?.compatible === false ? { type: answer.incompatibilities[0]?.type } : undefined
  } catch (error) {
    if (error instanceof RulesThrow) return { type: undefined }
    throw error
  }
}

interface Refusal {
  readonly type: AvroIncompatibility | undefined
}

/** Whether the reader's union has another branch there that the registry takes, which looks at all of them. */
function elsewhere(): (visit: Visit) => boolean {
  const known = new Map<SchemaType, Map<UnionSchema, boolean>>()
  const isTaken = (writer: SchemaType, union: UnionSchema): boolean => {
    const answers = known.get(writer) ?? new Map<UnionSchema, boolean>()
    known.set(writer, answers)
    const before = answers.get(union)
    if (before !== undefined) return before
    const { compatible } = registryVerdict(writer, union)
    answers.set(union, compatible)
    return compatible
  }
  return (visit) => {
    for (let at: Visit | undefined = visit; at !== undefined; at = at.parent) {
      if (at.plan.kind !== 'into') continue
      const { type } = at.writer
      const { union } = at.plan
      if (union.branches.filter(({ kind }) => kind === type.kind).length < 2) continue
      if (isTaken(type, union)) return true
    }
    return false
  }
}

/** Whether a union of the reader's hides the reason: the place lies in a branch of one, or is one itself. */
function isInUnion(visit: Visit): boolean {
  for (let at: Visit | undefined = visit; at !== undefined; at = at.parent) {
    if (at.plan.kind === 'into') return true
  }
  return visit.reader.type.kind === 'union'
}

/** The location that it gives, if there is only one that can be meant. */
function locationOf({ reader }: Draft, told: readonly Incompatibility[]): string | undefined {
  const [first] = told
  if (told.every(({ location }) => location === first?.location)) return first?.location
  return told.find(({ location }) => location.replace(/\/(?:name|size|symbols)$/, '') === reader.pointer)
    ?.location
}
