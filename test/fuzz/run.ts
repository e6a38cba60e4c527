/**
 * Decodes messages that nobody wrote, in a process of little memory:
 *
 *     npm run fuzz [-- --inputs 1000000] [-- --seed 1] [-- --format json]
 *
 * Exit code: 0 only values and typed errors came out, 1 something else did, with the bytes.
 */
import { parseArgs } from 'node:util'
import { fuzz } from './fuzz.ts'

const { values: options } = parseArgs({
  options: {
    inputs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    format: { type: 'string', default: 'text' },
  },
})
const inputs = Number(options.inputs)
const seed = Number(options.seed)
process.stderr.write(`seed ${seed}\n`)
const start = performance.now()
const report = fuzz({
  inputs,
  seed,
  onProgress: (done) => {
    if (process.stderr.isTTY && done % 20_000 === 0) process.stderr.write(`\r${done} of ${inputs}`)
  },
})
const seconds = (performance.now() - start) / 1000
if (options.format === 'json') console.log(JSON.stringify({ ...report, seconds }))
else {
  const { decoded, errors, failures, slowest, peakMemory } = report
  console.log(
    `${inputs} inputs in ${seconds.toFixed(0)} s, seed ${seed}: ${decoded} decoded, ${inputs - decoded} refused`,
  )
  for (const [code, count] of Object.entries(errors).sort(([, a], [, b]) => b - a))
    console.log(`  ${code} ${count}`)
  console.log(`slowest ${slowest.toFixed(1)} ms, peak memory ${(peakMemory / 2 ** 20).toFixed(0)} MiB`)
  for (const failure of failures.slice(0, 10)) console.log(`FAILED ${failure}`)
  console.log(`${failures.length} failures`)
}
process.exitCode = report.failures.length > 0 ? 1 : 0
