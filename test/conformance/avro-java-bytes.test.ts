import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import avro from 'avsc'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EncodedSchema, projectRecords, releaseClasses } from '../support/encoded-schemas.ts'
import { javaOf } from '../support/java-batch.ts'
import { askedOrSkipped } from '../support/java-program.ts'
import { randomOf } from '../support/random-avro.ts'
import { referenceReader } from '../support/resolution/reference-reader.ts'
import { differenceOf, treeText, withoutWrappers } from '../support/resolution/tree.ts'
import { graphOf } from '../support/schema-graph.ts'

/**
 * Values in all, in equal parts of each record and class. The seed is always the same, so that nobody's work fails of what
 * has not been met before: look for more with BYTES_SEED and BYTES_VALUES.
 */
const values = Number(process.env.BYTES_VALUES ?? 100_000)
const seed = Number(process.env.BYTES_SEED ?? 1)
/** Every so many values hold longs that avsc can't write (docs/decisions/0005), and are read as the specification says. */
const extremeEvery = 100
const schemasPerRun = 23
const extremes = [2 ** 53 - 1, -(2 ** 53) + 1, 2 ** 52, -(2 ** 52) - 1]

const java = javaOf({ fast: true })
let folder: string
let schemas: EncodedSchema[]

beforeAll(async () => {
  const cache = join(process.cwd(), '.cache')
  mkdirSync(cache, { recursive: true })
  folder = mkdtempSync(join(cache, 'bytes-'))
  schemas = [
    ...(await projectRecords(process.cwd())),
    ...(await releaseClasses('1.8.0', join(folder, 'out'))),
  ]
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('generated code writes the bytes of avsc and of Apache Avro Java', {
  timeout: 60_000 + values * 2,
}, async (context) => {
  const each = Math.ceil(values / schemas.length)
  let count = 0
  let size = 0
  let running: Promise<void> = Promise.resolve()
  for (let from = 0; from < schemas.length; from += schemasPerRun) {
    const some = schemas.slice(from, from + schemasPerRun)
    const cases = some.map((of) => {
      const text = JSON.stringify(of.schema)
      return { writer: text, reader: text, values: encodeValues(of, each) }
    })
    if (typeof java !== 'function') {
      count += cases.reduce((sum, { values: all }) => sum + all.length, 0)
      continue
    }
    // Java reads these while the next ones are made
    await running
    running = java(cases).then((answers) => {
      for (const [i, ofSchema] of answers.entries()) {
        const isSame = comparison(some[i]!)
        for (const [k, answer] of ofSchema.entries()) {
          const bytes = cases[i]!.values[k]!
          const place = `${some[i]!.name}, ${placeOf(k)}`
          if (answer.kind !== 'bytes') return expect.fail(`${place}: Java: ${answer.message}`)
          if (!answer.same && !isSame(bytes, answer.bytes)) {
            expect.fail(`${place}: Java: ${differenceAt(bytes, answer.bytes)}`)
          }
          count++
          size += bytes.length
        }
      }
    })
  }
  await running
  console.info(`\n  ${count} values of ${schemas.length} schemas, ${size} bytes, BYTES_SEED=${seed}`)
  expect(count).toBeGreaterThanOrEqual(values)
  askedOrSkipped(java, context, "the bytes are avsc's, and were not compared with Apache Avro Java's")
})

/** Random values' bytes, once they are those of avsc, or are read as the value by a reader that is not ours. */
function encodeValues(of: EncodedSchema, wanted: number): Uint8Array[] {
  const reference = avro.Type.forSchema(of.schema as avro.Schema, { wrapUnions: 'auto' })
  const graph = graphOf(of.schema)
  const read = referenceReader(graph, graph)
  return Array.from({ length: wanted }, (_, k) => {
    const random = sparse(randomOf(seed + k), k)
    const { value, forAvsc } = of.value(random)
    if (k % extremeEvery !== 0) {
      const bytes = of.encode(value)
      const isSame = Buffer.compare(bytes, reference.toBuffer(forAvsc())) === 0
      if (!isSame) expect.fail(`${of.name}, ${placeOf(k)}: avsc writes other bytes`)
      return bytes
    }
    const field = value.timestamp === undefined ? 'time' : 'timestamp'
    value[field] = extremes[Math.floor(k / extremeEvery) % extremes.length]!
    const bytes = of.encode(value)
    const difference = differenceOf(withoutWrappers(read(bytes)), value)
    if (difference !== undefined) expect.fail(`${of.name}, ${placeOf(k)}: ${difference}`)
    return bytes
  })
}

/** Whether Java's bytes are ours but for the order of a map's entries, which Java doesn't keep. */
function comparison({ schema }: EncodedSchema): (ours: Uint8Array, theirs: Uint8Array) => boolean {
  const graph = graphOf(schema)
  const read = referenceReader(graph, graph)
  const sorted = (bytes: Uint8Array) => Buffer.from(bytes).sort()
  return (ours, theirs) =>
    sorted(ours).equals(sorted(theirs)) && treeText(read(ours)) === treeText(read(theirs))
}

/** Where two messages begin to differ, with what follows there. */
function differenceAt(ours: Uint8Array, theirs: Uint8Array): string {
  const at = ours.findIndex((byte, i) => byte !== theirs[i])
  const hex = (bytes: Uint8Array) => Buffer.from(bytes.subarray(at, at + 24)).toString('hex')
  return `at byte ${at} of ${ours.length}, ${hex(theirs)} where ours are ${hex(ours)}`
}

function placeOf(k: number): string {
  return `value ${k} of BYTES_SEED=${seed}`
}

/** Smaller numbers, of which fewer fields and items come, for all but every 100th value: the full ones are large. */
function sparse(random: () => number, k: number): () => number {
  if (k % 100 === 0) return random
  const power = 3 + (k % 4)
  return () => random() ** power
}
