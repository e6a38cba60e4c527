import { mkdirSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { arbitraries } from '../../generated/arbitraries.ts'
import { entityManagementRules } from '../../generated/ocsf/entity-management.ts'
import { validateEvent } from '../../runtime/validate/validate-event.ts'

/**
 * Drawing events, against drawing arbitrary JSON values of the same median length with fast-check's own `jsonValue`.
 * `node test/bench/arbitraries.bench.ts [--write]`
 */
const perRound = 500
const rounds = 7
const sizes = ['small', 'medium', 'large'] as const

const lengthOf = (value: unknown) => JSON.stringify(value).length
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

/** Values a second, and the median and the largest length of their JSON. */
function measure(arbitrary: fc.Arbitrary<unknown>) {
  fc.sample(arbitrary, perRound)
  const rates: number[] = []
  const lengths: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    const values = fc.sample(arbitrary, { numRuns: perRound, seed: round })
    rates.push((perRound / (performance.now() - start)) * 1000)
    lengths.push(...values.map(lengthOf))
  }
  return { rate: median(rates), length: median(lengths), longest: Math.max(...lengths) }
}

const contenders: [string, fc.Arbitrary<unknown>][] = [
  ...sizes.map((size): [string, fc.Arbitrary<unknown>] => [
    `entity_management, ${size}`,
    arbitraries.entityManagement({ size }),
  ]),
  ...sizes.map((size): [string, fc.Arbitrary<unknown>] => [
    `nhi.discovered, ${size}`,
    arbitraries.nhiDiscovered({ size }),
  ]),
  ['fc.jsonValue, maxDepth 5', fc.jsonValue({ maxDepth: 5, depthSize: 'max' })],
]

const rows = contenders.map(([name, arbitrary]) => {
  const { rate, length, longest } = measure(arbitrary)
  return `| ${name} | ${Math.round(rate)} | ${length} | ${longest} | ${((rate * length) / 1e6).toFixed(1)} |`
})
const invalid = fc
  .sample(arbitraries.entityManagement(), { numRuns: 2000, seed: 1 })
  .filter((event) => validateEvent(entityManagementRules, event, { jsonText: true }).length > 0)
const table = `# Drawing random events

\`node test/bench/arbitraries.bench.ts --write\`; the median of ${rounds} rounds of ${perRound}, one process. Node ${process.versions.node}.
Of 2000 events of entity_management, ${invalid.length} had a problem.

| | events/s | median bytes of JSON | most | MB/s |
|---|---|---|---|---|
${rows.join('\n')}
`
console.log(table)
if (process.argv.includes('--write')) {
  mkdirSync('test/bench/results', { recursive: true })
  writeFileSync('test/bench/results/arbitraries.md', table)
}
