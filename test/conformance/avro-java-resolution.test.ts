import { expect, test } from 'vitest'
import { choicesOf, replay } from '../support/choices.ts'
import { type AskJava, javaOf } from '../support/java-batch.ts'
import { askedOrSkipped } from '../support/java-program.ts'
import { ourDecoder } from '../support/our-resolver.ts'
import { type Judgement, judge } from '../support/resolution/judge.ts'
import { type RandomCase, randomCase, showCase } from '../support/resolution/random-case.ts'
import { schemaOf } from '../support/schema-graph.ts'
import { shrinkNotes } from '../support/shrink-notes.ts'

/**
 * Pairs of schemas, and values of each. The seed is always the same, so that nobody's work fails of a bug of Java's that
 * has not been met before: look for more of them with RESOLUTION_SEED and RESOLUTION_PAIRS.
 */
const pairs = Number(process.env.RESOLUTION_PAIRS ?? 4000)
const seed = Number(process.env.RESOLUTION_SEED ?? 1)
const valuesPerPair = 6
const pairsPerRun = 4000

const java = javaOf()

function judged(of: RandomCase, answers: Parameters<typeof judge>[1]): Judgement {
  return judge(of, answers, () => ourDecoder(schemaOf(of.writer), schemaOf(of.reader)))
}

test('ours resolves as specified, and as Apache Avro Java but for what is listed', {
  timeout: 60_000 + pairs * 50,
}, async (context) => {
  const ask = askedOrSkipped(java, context, 'the resolution of Apache Avro Java did not run')
  const counts = new Map<string, number>()
  for (let done = 0; done < pairs; done += pairsPerRun) {
    const choices = Array.from({ length: Math.min(pairsPerRun, pairs - done) }, (_, i) =>
      choicesOf(seed * 1_000_000 + done + i),
    )
    const cases = choices.map((each) => randomCase(each, valuesPerPair))
    const answers = await ask(cases.map((each) => each.java))
    for (const [i, each] of cases.entries()) {
      const { wrong, counts: some } = judged(each, answers[i]!)
      for (const [what, count] of some) counts.set(what, (counts.get(what) ?? 0) + count)
      if (wrong !== undefined) expect.fail(await smallest(ask, choices[i]!.notes, done + i))
    }
  }
  console.info(`\n  ${pairs} pairs, seed ${seed}: ${JSON.stringify(Object.fromEntries([...counts].sort()))}`)
  expect(counts.get('Java does as specified')).toBeGreaterThan(pairs * valuesPerPair * 0.9)
  expect(counts.get('Java: lost in recursion') ?? 0).toBeLessThan(pairs * valuesPerPair * 0.001)
  expect(counts.get('Java: circular default') ?? 0).toBeLessThan(pairs * valuesPerPair * 0.03)
})

/** The failure as small as it gets, with how to see it again. */
async function smallest(ask: AskJava, notes: readonly number[], pair: number): Promise<string> {
  const judgeAll = async (all: readonly (readonly number[])[]) => {
    const cases = all.map((each) => randomCase(replay(each), valuesPerPair))
    const answers = await ask(cases.map((each) => each.java))
    return cases.map((each, i) => ({ each, wrong: judged(each, answers[i]!).wrong }))
  }
  const small = await shrinkNotes(notes, async (all) =>
    (await judgeAll(all)).map(({ wrong }) => wrong !== undefined),
  )
  const [found] = await judgeAll([small])
  return `pair ${pair} of RESOLUTION_SEED=${seed}, made smaller:\n${found!.wrong}\n${showCase(found!.each)}`
}
