/**
 * Comparing schemas, against Apache Avro Java where it is installed (in a process of its own, timed inside, in turn with
 * ours). Prints the tables of results/compat.md; `npm run bench:compat -- --write` writes them there.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compare } from '../../compat/compare.ts'
import { prepareSchema } from '../../compat/prepare.ts'
import { registryVerdict } from '../../compat/registry-verdict.ts'
import type { SchemaPair } from '../support/java-program.ts'
import { derivedBatch, randomBatch } from './compat/batches.ts'
import { type JavaRounds, javaRounds } from './compat/java-rounds.ts'
import { timeVersions, type Versions, versionsOf } from './compat/versions.ts'
import { quartiles, ratioOf, timingOf } from './interleaved.ts'

const rounds = 20
const warming = 4
/** Milliseconds of a contestant in a round. */
const slice = 200

const cold = process.argv.indexOf('--cold')
if (cold >= 0) {
  // A process of its own that has nothing else to do: the texts are there.
  const { proposed, before } = JSON.parse(readFileSync(process.argv[cold + 1]!, 'utf8')) as Versions
  console.log(timeVersions(proposed, before))
} else {
  const lines = [
    `Node ${process.version}, Apache Avro Java 1.12.0; median of the rounds' ratios (quartiles).`,
    '',
    '| batch | pairs | step | ours, pairs/s | Avro Java, pairs/s | times as fast |',
    '|---|---:|---|---:|---:|---:|',
    ...(await rowsOf('random small schemas', await randomBatch(2000))),
    ...(await rowsOf('classes of OCSF 1.1.0 and 1.8.0', derivedBatch('1.1.0', '1.8.0', 4))),
    '',
    ...versionLines(),
    '',
  ]
  const text = lines.join('\n')
  process.stdout.write(text)
  if (process.argv.includes('--write')) {
    const page = `# Comparing schemas\n\n\`npm run bench:compat -- --write\`\n\n${text}`
    writeFileSync(join(import.meta.dirname, 'results/compat.md'), page)
  }
}

async function rowsOf(batch: string, pairs: readonly SchemaPair[]): Promise<string[]> {
  const prepared = pairs.map(({ writer, reader }) => [prepareSchema(writer), prepareSchema(reader)] as const)
  const java = javaRounds(pairs, slice)
  const steps: readonly (readonly [string, 'compare' | 'parse', () => void])[] = [
    [
      "Avro Java's rules alone",
      'compare',
      () => {
        for (const [writer, reader] of prepared) registryVerdict(writer.type, reader.type)
      },
    ],
    [
      'compare, without counterexamples',
      'compare',
      () => {
        for (const [writer, reader] of prepared) compare(writer, reader, { counterexamples: false })
      },
    ],
    [
      'compare, with counterexamples',
      'compare',
      () => {
        for (const [writer, reader] of prepared) {
          for (const finding of compare(writer, reader).findings) void finding.counterexample
        }
      },
    ],
    [
      'parse and compare, without counterexamples',
      'parse',
      () => {
        for (const { writer, reader } of pairs) {
          compare(prepareSchema(writer), prepareSchema(reader), { counterexamples: false })
        }
      },
    ],
  ]
  const rows: string[] = []
  for (const [step, what, run] of steps)
    rows.push(await rowOf(`| ${batch} | ${pairs.length} | ${step} |`, what, run, pairs.length, java))
  java?.end()
  return rows
}

async function rowOf(
  head: string,
  what: 'compare' | 'parse',
  run: () => void,
  pairs: number,
  java: JavaRounds | undefined,
): Promise<string> {
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = -warming; round < rounds; round++) {
    const mine = timeRound(run) / pairs
    const other = await java?.round(what)
    if (round < 0) continue
    ours.push(mine)
    if (other !== undefined) theirs.push(other)
  }
  const [our, their] = [timingOf(ours), timingOf(theirs)]
  if (theirs.length === 0) return `${head} ${perSecond(our.median)} | – | – |`
  const [median, low, high] = ratioOf(our, their).map((ratio) => ratio.toFixed(2))
  return `${head} ${perSecond(our.median)} | ${perSecond(their.median)} | ${median} (${low}–${high}) |`
}

/** Nanoseconds of one run of the batch. */
function timeRound(run: () => void): number {
  let runs = 0
  const start = performance.now()
  let elapsed = 0
  do {
    run()
    runs++
    elapsed = performance.now() - start
  } while (elapsed < slice)
  return (elapsed / runs) * 1e6
}

function perSecond(nanoseconds: number): string {
  return Math.round(1e9 / nanoseconds)
    .toLocaleString('en')
    .replaceAll(',', ' ')
}

function versionLines(): string[] {
  const { proposed, before } = versionsOf(116_000, 20)
  const folder = mkdtempSync(join(tmpdir(), 'ocsf-kafka-'))
  const file = join(folder, 'versions.json')
  writeFileSync(file, JSON.stringify({ proposed, before }))
  const cold = Array.from({ length: 9 }, () => {
    const { stdout } = spawnSync(process.execPath, [import.meta.filename, '--cold', file], {
      encoding: 'utf8',
    })
    return Number(stdout)
  })
  rmSync(folder, { recursive: true })
  const warm = Array.from({ length: 30 }, () => timeVersions(proposed, before)).slice(10)
  const row = (what: string, times: readonly number[]) => {
    const [median, low, high] = quartiles(times).map((time) => time.toFixed(0))
    return `| ${what} | ${Math.min(...times).toFixed(0)} | ${median} (${low}–${high}) |`
  }
  const sizes = before.map((text) => text.length / 1000)
  return [
    `A derived schema of ${(proposed.length / 1000).toFixed(0)} KB against 20 versions of ${Math.min(...sizes).toFixed(0)} to ${Math.max(...sizes).toFixed(0)} KB at BACKWARD_TRANSITIVE, from the texts to the verdict:`,
    '',
    '| process | fastest, ms | median, ms |',
    '|---|---:|---:|',
    row('new', cold),
    row('warm', warm),
  ]
}
