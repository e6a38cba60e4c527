import { describe, expect, it } from 'vitest'
import { choicesOf, replay } from '../support/choices.ts'
import { shrinkNotes } from '../support/shrink-notes.ts'
import { judgePair } from './judge-pair.ts'

/**
 * How many random pairs, and from which seed on: `COMPAT_PAIRS=20000 COMPAT_SEED=1 npx vitest run
 * test/compat/evolution.test.ts` is a night's share (`npm run compat:nightly`).
 */
const pairs = Number(process.env.COMPAT_PAIRS ?? 1000)
const firstSeed = Number(process.env.COMPAT_SEED ?? 1)

/** The engine was wrong about these. */
const pinned = [511694, 1164, 3247]

/** Random events of each compatible pair. */
const events = 110

describe('the engine, on random schemas and evolutions of them', { timeout: 60_000 + pairs * 100 }, () => {
  it(`is right about ${pairs} pairs: what is green is read, what is red fails, and edits mend it`, async () => {
    const tally = { pairs: 0, compatible: 0, events: 0, examples: 0, ruleOnly: 0 }
    const seeds = Array.from({ length: pairs }, (_, index) => firstSeed + index)
    for (const seed of [...pinned, ...seeds]) {
      const choices = choicesOf(seed)
      const judged = judgePair(choices, events)
      if (judged === undefined) continue
      if (judged.wrong.length > 0) await showSmallest(choices.notes, seed)
      tally.pairs++
      tally.events += judged.events
      if (judged.compatible) tally.compatible++
      for (const { kind } of judged.findings) {
        if (kind === 'data') tally.examples++
        if (kind === 'rule-only') tally.ruleOnly++
      }
    }
    if (process.env.COMPAT_PAIRS !== undefined) console.log(JSON.stringify(tally))
    expect(tally.pairs).toBeGreaterThan(pairs * 0.9)
    expect(tally.compatible).toBeGreaterThan(pairs * 0.5)
    expect(tally.examples).toBeGreaterThan(pairs * 0.3)
    expect(tally.ruleOnly).toBeGreaterThan(0)
  })
})

/** Fails with the smallest pair that the engine is wrong about. */
async function showSmallest(notes: readonly number[], seed: number): Promise<void> {
  const judge = (candidate: readonly number[]) => {
    try {
      return judgePair(replay(candidate), events)
    } catch {
      return undefined
    }
  }
  const smallest = await shrinkNotes(notes, (candidates) =>
    Promise.resolve(candidates.map((each) => (judge(each)?.wrong.length ?? 0) > 0)),
  )
  const { pair, wrong } = judge(smallest)!
  const shown = [...wrong.slice(0, 3), `writer: ${pair.writer}`, `reader: ${pair.reader}`]
  expect.fail(`COMPAT_SEED=${seed} COMPAT_PAIRS=1\n${shown.join('\n')}`)
}
