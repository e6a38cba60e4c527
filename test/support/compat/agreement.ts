import { type Comparison, compare } from '../../../compat/compare.ts'
import type { Counterexample, Finding } from '../../../compat/finding.ts'
import { prepareSchema } from '../../../compat/prepare.ts'
import type { JavaAnswer } from '../java-batch.ts'
import type { JavaVerdict } from '../java-compat.ts'
import { isRefusal, ourDecoder } from '../our-resolver.ts'
import type { CompatPair } from './random-pair.ts'

/** What is said of a pair, by us: nothing is known of Java yet. */
export interface OurSide {
  readonly pair: CompatPair
  readonly comparison: Comparison
  /** The bytes of the findings' counterexamples. */
  readonly counterexamples: readonly Uint8Array[]
}

export function ourSide(pair: CompatPair): OurSide {
  const [writer, reader] = [JSON.parse(pair.writer), JSON.parse(pair.reader)] as object[]
  const comparison = compare(prepareSchema(writer!), prepareSchema(reader!))
  const shown = comparison.findings.flatMap(({ counterexample }) => (counterexample ? [counterexample] : []))
  return { pair, comparison, counterexamples: shown.map(({ hex }) => Buffer.from(hex, 'hex')) }
}

/** How the two engines' verdicts compare, and whether what was found is proved by decoding. */
export interface Agreement {
  /** The row of the table that the pair is counted in. */
  readonly row: string
  /** Of each counterexample, what Java did with it. */
  readonly shown: readonly string[]
  /** What is wrong with our verdict, for people; undefined where nothing is. */
  readonly ours: string | undefined
}

/**
 * Holds our verdict and Java's to what happens when the events are decoded, by both.
 *
 * @param answers Java's of the events, then of the counterexamples.
 */
export function agreementOf(side: OurSide, verdict: JavaVerdict, answers: readonly JavaAnswer[]): Agreement {
  const { pair, comparison, counterexamples } = side
  const { findings, compatible } = comparison
  const decode = decoderOf(pair)
  const refused = 'refused' in verdict
  const mistakes: string[] = []
  const shown: string[] = []

  const fails = pair.events.filter((event) => decode(event) !== undefined)
  const isData = findings.some(({ kind, severity }) => kind === 'data' && severity === 'error')
  if (!isData && fails.length > 0) {
    mistakes.push(`no finding says so, and ${hexOf(fails[0]!)} can't be read: ${decode(fails[0]!)}`)
  }
  let index = 0
  for (const finding of findings) {
    const { counterexample } = finding
    if (finding.kind !== 'data') continue
    if (counterexample === undefined) {
      mistakes.push(`${finding.code} ${finding.path} has no counterexample`)
      continue
    }
    const error = decode(counterexamples[index]!)
    if (error === undefined) mistakes.push(`${finding.code}: its event ${counterexample.hex} can be read`)
    const answer = answers[pair.events.length + index]!
    index++
    if (answer.kind === 'refused') continue
    const did = differenceInJava(counterexample, answer)
    if (did !== undefined) mistakes.push(`${finding.code}: of its event ${counterexample.hex} ${did}`)
    shown.push(answer.kind === 'bytes' ? `Java reads: ${finding.code}` : 'Java fails, too')
  }
  if (refused) return { row: 'Java refuses a schema', shown, ours: mistakes[0] }

  const says = findings.some(({ registry }) => !registry.accepts)
  if (says === verdict.compatible) {
    mistakes.push(
      `the registry ${verdict.compatible ? 'accepts' : 'refuses'}, and the findings say otherwise: ${JSON.stringify(verdict)}`,
    )
  }
  const java = pair.events.map((_, i) => answers[i]!.kind === 'bytes')
  const row = rowOf(findings, compatible, verdict, java)
  return { row, shown, ours: mistakes[0] }
}

function rowOf(
  findings: readonly Finding[],
  compatible: boolean,
  verdict: Exclude<JavaVerdict, { refused: string }>,
  javaReads: readonly boolean[],
): string {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (compatible && verdict.compatible) return 'both: compatible, and every event is read'
  if (compatible === verdict.compatible) {
    return errors.some(({ kind }) => kind === 'data')
      ? 'both: incompatible, and there is an event that fails'
      : 'both: incompatible, though every event is read (rule-only)'
  }
  if (compatible) {
    const what = verdict.throws === undefined ? 'refuses' : 'throws'
    return javaReads.every((reads) => reads)
      ? `theirs: ${what}, and reads every event`
      : `theirs: ${what}, and can't read some events that the specification reads`
  }
  const data = errors.filter(({ kind }) => kind === 'data')
  if (data.length === 0) return `theirs: accepts, and says nothing of ${errors[0]!.code}`
  const reads = data.every(({ counterexample }) => counterexample?.java?.reads === true)
  return reads
    ? `theirs: accepts, and reads what the specification doesn't (${data[0]!.code})`
    : "theirs: accepts, and can't read the event that shows it"
}

/** How Java's outcome differs from what the counterexample says of it. */
function differenceInJava({ java }: Counterexample, answer: JavaAnswer): string | undefined {
  const reads = answer.kind === 'bytes'
  if (reads === (java?.reads ?? false)) return undefined
  return reads
    ? 'it isn’t said that Java reads it'
    : `it is said that Java reads it, which throws ${answer.message}`
}

/** Our decoder, as why it fails. */
function decoderOf({ writer, reader }: CompatPair): (bytes: Uint8Array) => string | undefined {
  let read: ((bytes: Uint8Array) => unknown) | undefined
  return (bytes) => {
    try {
      read ??= ourDecoder(JSON.parse(writer), JSON.parse(reader))
      read(bytes)
      return undefined
    } catch (error) {
      if (!isRefusal(error)) throw error
      return (error as Error).message
    }
  }
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
