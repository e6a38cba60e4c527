import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Choices, choicesOf, replay } from '../support/choices.ts'
import { type Agreement, agreementOf, ourSide } from '../support/compat/agreement.ts'
import { agreementPage } from '../support/compat/agreement-page.ts'
import { type CompatPair, randomPair } from '../support/compat/random-pair.ts'
import { type AskJava, javaOf } from '../support/java-batch.ts'
import { type AskVerdicts, javaVerdicts } from '../support/java-compat.ts'
import { askedOrSkipped } from '../support/java-program.ts'
import { shrinkNotes } from '../support/shrink-notes.ts'

/**
 * Pairs of schemas, and events of each. More with COMPAT_PAIRS, others with COMPAT_SEED; COMPAT_WRITE writes
 * docs/compat-agreement.md.
 */
const pairs = Number(process.env.COMPAT_PAIRS ?? 2000)
const seed = Number(process.env.COMPAT_SEED ?? 1)
const eventsPerPair = Number(process.env.COMPAT_EVENTS ?? 20)
const pairsPerRun = 1000

const read = javaOf()
const judge = javaVerdicts()

test('our verdict is what decoding shows; where Avro Java’s is another, decoding shows that, too', {
  timeout: 120_000 + pairs * 100,
}, async (context) => {
  const what = 'verdicts were not compared with those of Apache Avro Java'
  const java = { read: askedOrSkipped(read, context, what), judge: askedOrSkipped(judge, context, what) }
  const rows = new Map<string, number>()
  const shown = new Map<string, number>()
  for (let done = 0; done < pairs; done += pairsPerRun) {
    const choices = Array.from({ length: Math.min(pairsPerRun, pairs - done) }, (_, i) =>
      choicesOf(seed * 1_000_000 + done + i),
    )
    for (const [i, { row, shown: each, ours }] of (await agreements(java, choices)).entries()) {
      rows.set(row, (rows.get(row) ?? 0) + 1)
      for (const what of each) shown.set(what, (shown.get(what) ?? 0) + 1)
      if (ours !== undefined) expect.fail(await smallest(java, choices[i]!.notes, done + i))
    }
  }
  const page = agreementPage({ pairs, eventsPerPair, seed, rows, shown })
  console.info(`\n${page}`)
  if (process.env.COMPAT_WRITE) writeFileSync('docs/compat-agreement.md', page)
  expect(rows.get('both: compatible, and every event is read')).toBeGreaterThan(pairs * 0.2)
  expect(rows.get('both: incompatible, and there is an event that fails')).toBeGreaterThan(pairs * 0.1)
})

interface AskedJava {
  readonly read: AskJava
  readonly judge: AskVerdicts
}

async function agreements({ read, judge }: AskedJava, choices: readonly Choices[]): Promise<Agreement[]> {
  const sides = choices.map((each) => ourSide(randomPair(each, eventsPerPair)))
  const verdicts = await judge(sides.map(({ pair }) => pair))
  const answers = await read(
    sides.map(({ pair, counterexamples }) => ({ ...pair, values: [...pair.events, ...counterexamples] })),
  )
  return sides.map((side, i) => agreementOf(side, verdicts[i]!, answers[i]!))
}

/** The failure as small as it gets, with how to see it again. */
async function smallest(java: AskedJava, notes: readonly number[], pair: number): Promise<string> {
  const small = await shrinkNotes(notes, async (all) =>
    (
      await agreements(
        java,
        all.map((each) => replay(each)),
      )
    ).map(({ ours }) => ours !== undefined),
  )
  const [found] = await agreements(java, [replay(small)])
  const { writer, reader, steps }: CompatPair = randomPair(replay(small), eventsPerPair)
  return [
    `pair ${pair} of COMPAT_SEED=${seed}, made smaller:`,
    found!.ours,
    `steps: ${steps.join('; ')}`,
    `writer: ${writer}`,
    `reader: ${reader}`,
  ].join('\n')
}
