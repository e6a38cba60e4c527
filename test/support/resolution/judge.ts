import type { JavaAnswer } from '../java-batch.ts'
import { isRefusal } from '../our-resolver.ts'
import type { SchemaGraph } from '../schema-graph.ts'
import { hasImpossibleDefault, javaMatching } from './java-matching.ts'
import { type JavaQuirk, javaQuirks } from './java-quirks.ts'
import type { Matching } from './matching.ts'
import { isSame, type Outcome, outcomeOf, showOutcome } from './outcome.ts'
import { referenceReader } from './reference-reader.ts'
import { specification } from './specification-matching.ts'
import { differenceOf, type Tree } from './tree.ts'

/** Values of the writer's schema that are read as the reader's. */
export interface ResolutionCase {
  readonly writer: SchemaGraph
  readonly reader: SchemaGraph
  readonly values: readonly Uint8Array[]
  /** Every value has to resolve. */
  readonly total: boolean
}

/** Our reader of a case; throws where nothing resolves. */
export type OurReader = () => (bytes: Uint8Array) => unknown

export interface Judgement {
  /** The first thing that is wrong, for people. */
  readonly wrong: string | undefined
  /** How many values agree, fail, differ by which quirk. */
  readonly counts: ReadonlyMap<string, number>
}

/** What Java says where it is at a loss with schemas that are legal, by what is counted. */
const defects = new Map([
  // a default that holds a record which is still being defined
  ['Schema fields not set yet', 'Java: circular default'],
  // the parser's stack runs empty, of some records that lead to each other in circles
  ['because "top" is null', 'Java: lost in recursion'],
])

/**
 * Holds the specification's reader to Java's answers, but for what is listed, and ours to the specification's.
 */
export function judge(of: ResolutionCase, answers: readonly JavaAnswer[], ours: OurReader): Judgement {
  const counts = new Map<string, number>()
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1)
  const bySpecification = readerOf(of, specification)
  const byQuirks = readerOf(of, javaMatching())
  const identity = referenceReader(of.reader, of.reader, { ...specification, anyText: true })
  const impossible = hasImpossibleDefault(of.reader)
  const read = ourOutcome(ours)
  let wrong: string | undefined
  for (const [i, bytes] of of.values.entries()) {
    const answer = answers[i]!
    const spec = bySpecification(bytes)
    const problem = (who: string, got: string, expected: Outcome) => {
      wrong ??= `value ${i} (${Buffer.from(bytes).toString('hex')}): ${who} ${got}, expected ${showOutcome(expected)}`
    }
    if (of.total && spec.kind === 'fails')
      problem('by the steps it is to resolve, and it', showOutcome(spec), spec)
    const difference = read(bytes, spec)
    if (difference !== undefined) problem('ours:', difference, spec)
    count(spec.kind === 'value' ? 'resolved' : 'not to be resolved')

    const defect = answer.kind === 'bytes' ? undefined : defectIn(answer.message)
    if (defect !== undefined) {
      count(defect)
      continue
    }
    if (answer.kind === 'refused') problem('Java refuses a schema:', answer.message, spec)
    const java: Outcome =
      answer.kind === 'bytes'
        ? outcomeOf(() => identity(answer.bytes))
        : { kind: 'fails', reason: answer.message }
    if (isSame(spec, java)) {
      count('Java does as specified')
      continue
    }
    const expected = byQuirks(bytes)
    const isImpossible = impossible && java.kind === 'fails'
    if (!isSame(expected, java) && !isImpossible) problem('Java:', showOutcome(java), expected)
    for (const quirk of isImpossible ? (['union-default'] as const) : quirksOf(of, bytes, java))
      count(`Java: ${quirk}`)
  }
  return { wrong, counts }
}

function defectIn(message: string): string | undefined {
  for (const [text, name] of defects) if (message.includes(text)) return name
  return undefined
}

/** The quirks without which Java's outcome would be another one. */
function quirksOf(of: ResolutionCase, bytes: Uint8Array, java: Outcome): JavaQuirk[] {
  return javaQuirks.filter((quirk) => {
    const others = new Set(javaQuirks.filter((other) => other !== quirk))
    return !isSame(readerOf(of, javaMatching(others))(bytes), java)
  })
}

/** A reader that fails for every value where the schemas can't be brought together. */
function readerOf({ writer, reader }: ResolutionCase, matching: Matching): (bytes: Uint8Array) => Outcome {
  let read: ((bytes: Uint8Array) => Tree) | undefined
  return (bytes) =>
    outcomeOf(() => {
      read ??= referenceReader(writer, reader, matching)
      return read(bytes)
    })
}

/** How ours differs from what is expected; undefined where it doesn't. */
function ourOutcome(ours: OurReader): (bytes: Uint8Array, expected: Outcome) => string | undefined {
  let read: ReturnType<OurReader> | undefined
  return (bytes, expected) => {
    let value: unknown
    try {
      read ??= ours()
      value = read(bytes)
    } catch (error) {
      if (!isRefusal(error)) return `an error that is none of a reader's: ${(error as Error).stack}`
      return expected.kind === 'fails' ? undefined : `refused: ${(error as Error).message}`
    }
    if (expected.kind === 'value') return differenceOf(expected.tree, value)
    return `a value, ${JSON.stringify(value)}`
  }
}
