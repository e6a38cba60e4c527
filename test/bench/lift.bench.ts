/**
 * Lifting the OCSF event of a version-1 record, which is JSON text, against JSON.parse of the same text:
 *
 *     node test/bench/lift.bench.ts [--format json]
 *
 * In JSON: `{"results": [{event, characters, lift, parse, ratio}]}`, times in nanoseconds.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { entityManagementRules } from '../../generated/ocsf/entity-management.ts'
import { liftEvent } from '../../runtime/lift/lift-event.ts'
import { root } from '../support/ocsf-rules.ts'
import { race, ratioOf } from './interleaved.ts'

const { values: options } = parseArgs({ options: { format: { type: 'string', default: 'text' } } })

const classes = [{ rules: entityManagementRules }]

/** A valid event, and one with three values that have no place in today's class. */
const events = ['entity-management.1.8.0', 'entity-management.as-documented']

const results = events.map((event) => {
  const text = JSON.stringify(JSON.parse(readFileSync(join(root, `examples/ocsf/${event}.json`), 'utf8')))
  if (liftEvent(text, classes).event === undefined) throw new Error(`${event} is not lifted`)
  const { lift, parse } = race({ lift: () => liftEvent(text, classes), parse: () => JSON.parse(text) })
  const [ratio, low, high] = ratioOf(lift, parse)
  return { event, characters: text.length, lift: lift.median, parse: parse.median, ratio, low, high }
})

if (options.format === 'json') console.log(JSON.stringify({ results }, null, 1))
else {
  console.log(`Node ${process.version}; median of the rounds' ratios (quartiles).\n`)
  console.log('| event | characters | lift, ns | JSON.parse, ns | JSON.parse ÷ lift |')
  console.log('|---|---:|---:|---:|---:|')
  for (const { event, characters, lift, parse, ratio, low, high } of results) {
    const cells = [event, characters, lift.toFixed(0), parse.toFixed(0)]
    console.log(`| ${cells.join(' | ')} | ${ratio.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)}) |`)
  }
}
