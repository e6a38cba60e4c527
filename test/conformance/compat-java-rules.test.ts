import { expect, test } from 'vitest'
import { registryVerdict } from '../../compat/registry-verdict.ts'
import { schemaOfText } from '../../runtime/schema/schema-graph.ts'
import { choicesOf, replay } from '../support/choices.ts'
import { circleOf } from '../support/compat/circle.ts'
import { parserDefaults, withDefault } from '../support/compat/parser-defaults.ts'
import { randomPair } from '../support/compat/random-pair.ts'
import { expectedOf, registryTraps } from '../support/compat/registry-traps.ts'
import { type AskVerdicts, type JavaVerdict, javaVerdicts } from '../support/java-compat.ts'
import { askedOrSkipped, type SchemaPair } from '../support/java-program.ts'
import { shrinkNotes } from '../support/shrink-notes.ts'

/** More with COMPAT_RULES_PAIRS, others with COMPAT_RULES_SEED. */
const pairs = Number(process.env.COMPAT_RULES_PAIRS ?? 6000)
const seed = Number(process.env.COMPAT_RULES_SEED ?? 1)
const pairsPerRun = 6000

const java = javaVerdicts()

/** How the prediction differs from Java's answer; undefined where it doesn't. */
function differenceOf({ writer, reader }: SchemaPair, answer: JavaVerdict): string | undefined {
  if ('refused' in answer) return undefined
  const { throws, ...predicted } = registryVerdict(schemaOfText(writer), schemaOfText(reader))
  // Java's message quotes the two schemas in full
  if (throws !== undefined && answer.throws?.includes('matches multiple fields in writer record schema')) {
    return undefined
  }
  try {
    expect({ ...predicted, ...(throws !== undefined && { throws }) }).toEqual(answer)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

test('the registry’s verdict is that of Apache Avro Java: types, locations, messages and their order', {
  timeout: 60_000 + pairs * 20,
}, async (context) => {
  const ask = askedOrSkipped(java, context, 'the rules of Apache Avro Java were not compared')
  const counts = new Map<string, number>()
  for (let done = 0; done < pairs; done += pairsPerRun) {
    const choices = Array.from({ length: Math.min(pairsPerRun, pairs - done) }, (_, i) =>
      choicesOf(seed * 1_000_000 + done + i),
    )
    const drawn = choices.map((each) => randomPair(each))
    for (const [i, answer] of (await ask(drawn)).entries()) {
      for (const what of kindsOf(answer)) counts.set(what, (counts.get(what) ?? 0) + 1)
      if (differenceOf(drawn[i]!, answer) === undefined) continue
      expect.fail(await smallest(ask, choices[i]!.notes, done + i))
    }
  }
  console.info(`\n  ${pairs} pairs, seed ${seed}: ${JSON.stringify(Object.fromEntries([...counts].sort()))}`)
  expect(counts.get('refused') ?? 0).toBeLessThan(pairs * 0.03)
  expect(counts.get('compatible')).toBeGreaterThan(pairs * 0.2)
  for (const type of [
    'NAME_MISMATCH',
    'FIXED_SIZE_MISMATCH',
    'MISSING_ENUM_SYMBOLS',
    'READER_FIELD_MISSING_DEFAULT_VALUE',
    'TYPE_MISMATCH',
    'MISSING_UNION_BRANCH',
    'throws',
  ]) {
    expect([type, counts.get(type) ?? 0]).not.toEqual([type, 0])
  }
})

test('where pairs are nested deep, the verdict is exact until it says that Java’s stack may end', {
  timeout: 60_000,
}, async (context) => {
  if (typeof java !== 'function') return context.skip(java.skip)
  const lengths = [10, 13, 15, 16, 30]
  const drawn = lengths.map((length) => ({
    writer: circleOf(length, 'string'),
    reader: circleOf(length + 1, 'int'),
  }))
  const answers = await java(drawn)
  for (const [i, length] of lengths.entries()) {
    const { tooDeep } = registryVerdict(schemaOfText(drawn[i]!.writer), schemaOfText(drawn[i]!.reader))
    expect([length, tooDeep === true]).toEqual([length, length > 15])
    if (tooDeep !== true) expect(differenceOf(drawn[i]!, answers[i]!)).toBeUndefined()
  }
  expect(answers.at(-1)).toMatchObject({ throws: 'StackOverflowError: null' })
})

test('Apache Avro Java’s parser accepts the defaults of which that is said, and refuses the others', async (context) => {
  if (typeof java !== 'function') return context.skip(java.skip)
  const schemas = parserDefaults.map(([type, json]) => withDefault(type, json))
  const answers = await java(schemas.map((schema) => ({ writer: schema, reader: schema })))
  for (const [i, answer] of answers.entries()) {
    expect([schemas[i], !('refused' in answer)]).toEqual([schemas[i], parserDefaults[i]![2]])
  }
})

test('Apache Avro Java gives the answers that are written down', async (context) => {
  const ask = askedOrSkipped(java, context, 'the answers of Apache Avro Java were not asked for')
  const texts = registryTraps.map(({ writer, reader }) => ({
    writer: JSON.stringify(writer),
    reader: JSON.stringify(reader),
  }))
  for (const [i, answer] of (await ask(texts)).entries()) {
    expect(answer, registryTraps[i]!.name).toMatchObject(expectedOf(registryTraps[i]!))
  }
})

/** What an answer holds, for counting. */
function kindsOf(answer: JavaVerdict): ReadonlySet<string> {
  if ('refused' in answer) return new Set(['refused'])
  if (answer.throws !== undefined) return new Set(['throws'])
  if (answer.compatible) return new Set(['compatible'])
  return new Set(answer.incompatibilities.map(({ type }) => type))
}

/** The failure as small as it gets, with how to see it again. */
async function smallest(ask: AskVerdicts, notes: readonly number[], pair: number): Promise<string> {
  const differences = async (all: readonly (readonly number[])[]) => {
    const drawn = all.map((each) => randomPair(replay(each)))
    const answers = await ask(drawn)
    return drawn.map((each, i) => ({ each, difference: differenceOf(each, answers[i]!) }))
  }
  const small = await shrinkNotes(notes, async (all) =>
    (await differences(all)).map(({ difference }) => difference !== undefined),
  )
  const [found] = await differences([small])
  const { writer, reader } = found!.each
  return `pair ${pair} of COMPAT_RULES_SEED=${seed}, made smaller:\n${found!.difference}\nwriter: ${writer}\nreader: ${reader}`
}
