/**
 * Validation against ajv (the same class as a compiled JSON Schema) and against JSON.parse, in one process, rounds
 * of all contestants in turn. Prints the table in results/validate.md: `node test/bench/validate.bench.ts`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { entityManagementRules } from '../../generated/ocsf/entity-management.ts'
import { validateEvent } from '../../runtime/validate/validate-event.ts'
import { jsonSchemaOf } from '../support/json-schema.ts'
import { ocsf, ocsfRules, root } from '../support/ocsf-rules.ts'

type Event = { [key: string]: unknown }

const text = readFileSync(join(root, 'examples/ocsf/entity-management.1.8.0.json'), 'utf8')
const line = JSON.stringify(JSON.parse(text))
const rules = ocsfRules('1.8.0', true).byUid.get(3004)!
const ajv = new Ajv({ strict: false }).compile(jsonSchemaOf(ocsf('1.8.0', true), 'entity_management'))

/** The sample, in so many shapes: which of its optional attributes are there. */
function samples(shapes: number): Event[] {
  const optional = [
    'count',
    'raw_data',
    'timezone_offset',
    'status',
    'severity',
    'observables',
    'type_name',
    'class_name',
  ]
  return Array.from({ length: 1021 }, (_, i) => {
    const event: Event = JSON.parse(line)
    for (const [bit, name] of optional.entries()) if (((i % shapes) >> bit) & 1) delete event[name]
    return JSON.parse(JSON.stringify(event))
  })
}

interface Contestant {
  readonly name: string
  readonly run: (event: Event) => unknown
}

/** Median nanoseconds of each contestant for one event, with the quartiles. */
function race(events: readonly Event[], contestants: readonly Contestant[]): Map<string, number[]> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]))
  for (let round = 0; round < 45; round++) {
    for (const { name, run } of contestants) {
      const start = performance.now()
      for (let i = 0; i < 6000; i++) run(events[i % events.length]!)
      // The first rounds are for the compiler.
      if (round >= 15) times.get(name)!.push(((performance.now() - start) / 6000) * 1e6)
    }
  }
  return new Map([...times].map(([name, all]) => [name, quartiles(all)]))
}

function quartiles(values: number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  return [0.5, 0.25, 0.75].map((share) => sorted[Math.floor(share * (sorted.length - 1))]!)
}

const contestants: readonly Contestant[] = [
  { name: 'generated', run: (event) => validateEvent(entityManagementRules, event) },
  { name: 'from the schema', run: (event) => validateEvent(rules, event) },
  { name: 'ajv', run: (event) => ajv(event) },
]

console.log(
  `Node ${process.version}, ajv 8, OCSF 1.8.0 entity_management, ${line.length} bytes. Median (quartiles).\n`,
)
console.log(
  '| shapes | generated, ns | from the schema, ns | ajv, ns | generated × ajv | from the schema × ajv |',
)
console.log('|---:|---:|---:|---:|---:|---:|')
for (const shapes of [1, 4, 16, 64, 256]) {
  const events = samples(shapes)
  for (const event of events) {
    if (validateEvent(rules, event).length > 0 || !ajv(event)) throw new Error('a sample is not valid')
  }
  const found = race(events, contestants)
  const [generated, engine, theirs] = contestants.map(({ name }) => found.get(name)!)
  const cell = ([median, low, high]: number[]) => `${ns(median!)} (${ns(low!)}–${ns(high!)})`
  const ratio = (ours: number[]) => (theirs![0]! / ours[0]!).toFixed(1)
  const cells = [shapes, cell(generated!), cell(engine!), cell(theirs!), ratio(generated!), ratio(engine!)]
  console.log(`| ${cells.join(' | ')} |`)
}

function ns(value: number): string {
  return value.toFixed(0)
}

/** `ocsf validate` on a file of JSON lines, whole process, beside nothing but JSON.parse of the same lines. */
const folder = mkdtempSync(join(tmpdir(), 'bench-validate-'))
try {
  const file = join(folder, 'events.jsonl')
  writeFileSync(file, `${line}\n`.repeat(100_000))
  const megabytes = statSync(file).size / 1e6
  const parseOnly = `for (const l of require('node:fs').readFileSync(${JSON.stringify(file)}, 'latin1').split('\\n')) if (l) JSON.parse(l)`
  const runs: { readonly [name: string]: readonly string[] } = {
    'ocsf validate': [join(root, 'bin/ocsf-kafka.js'), 'ocsf', 'validate', file],
    'JSON.parse alone': ['-e', parseOnly],
  }
  const seconds = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]))
  for (let round = 0; round < 5; round++) {
    for (const [name, args] of Object.entries(runs)) {
      const start = performance.now()
      const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' })
      if (status !== 0) throw new Error(`${name} failed`)
      seconds.get(name)!.push((performance.now() - start) / 1000)
    }
  }
  console.log(`\n| ${megabytes.toFixed(0)} MB of JSON lines, whole process | MB/s (quartiles) |\n|---|---:|`)
  const speeds = [...seconds].map(([name, all]) => [name, quartiles(all.map((s) => megabytes / s))] as const)
  for (const [name, [median, low, high]] of speeds) {
    console.log(`| ${name} | ${ns(median!)} (${ns(low!)}–${ns(high!)}) |`)
  }
  const [[, ours], [, parse]] = speeds as unknown as [[string, number[]], [string, number[]]]
  console.log(`\nJSON.parse alone is ${(parse[0]! / ours[0]!).toFixed(2)} times as fast.`)
} finally {
  rmSync(folder, { recursive: true })
}
