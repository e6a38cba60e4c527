/**
 * Encoding and decoding against avsc, JSON, Apache Avro Java where it is installed (in a process of its own, right
 * behind the others) and, for what was written with another version, avsc's resolver:
 *
 *     npm run bench:serde [-- --format json] [-- --write]
 *
 * `--write` puts the table into results/serde.md. In JSON: `{"results": [{event, operation, ours, peer, peerRate,
 * ratio}]}` of the operations encode, decode, resolve and project5, rates in events a second; what is measured besides is
 * under `others`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import avro from 'avsc'
import { decodePartWith } from '../../runtime/wire/decode.ts'
import { race, ratioOf, type Timing } from './interleaved.ts'
import { type MeasuredEvent, measuredEvents } from './serde/events.ts'
import { foreignText } from './serde/foreign-text.ts'
import { javaTiming } from './serde/java-timing.ts'
import { firstMessage, previousMessage } from './serde/older-bytes.ts'
import { projectedReaders } from './serde/projected.ts'

interface Result {
  readonly event: string
  readonly operation: string
  readonly bytes: number
  /** Events a second. */
  readonly ours: number
  readonly peer: string
  /** Events a second. */
  readonly peerRate: number
  /** How many times as fast as the peer: the median of the rounds' ratios, with the quartiles. */
  readonly ratio: number
  readonly ratioLow: number
  readonly ratioHigh: number
}

const { values: options } = parseArgs({
  options: { format: { type: 'string', default: 'text' }, write: { type: 'boolean', default: false } },
})

const results: Result[] = []

function add(
  event: string,
  operation: string,
  bytes: number,
  ours: Timing,
  peers: { [peer: string]: Timing },
) {
  for (const [peer, timing] of Object.entries(peers)) {
    const [ratio, ratioLow, ratioHigh] = ratioOf(ours, timing)
    results.push({
      event,
      operation,
      bytes,
      ours: 1e9 / ours.median,
      peer,
      peerRate: 1e9 / timing.median,
      ratio,
      ratioLow,
      ratioHigh,
    })
  }
}

function demandEqual(what: string, a: unknown, b: unknown): void {
  if (!isDeepStrictEqual(a, b)) throw new Error(`${what} differs`)
}

const projected = await projectedReaders(measuredEvents)
for (const measured of measuredEvents) {
  const { name, record, value } = measured
  const type = avro.Type.forSchema(JSON.parse(record.schema), { wrapUnions: 'auto' })
  const bytes = record.encode(value)
  const buffer = Buffer.from(bytes)
  const theirs = type.fromBuffer(buffer)
  demandEqual(`${name}: avsc's encoding`, type.toBuffer(theirs), buffer)
  demandEqual(`${name}: the decoded event`, record.decode(bytes), value)
  const text = JSON.stringify(value)
  const target = Buffer.allocUnsafeSlow(1024 * 1024)

  const encoding = race({
    ours: () => record.encode(value),
    into: () => record.encodeInto!(value, target, 0),
    avsc: () => type.toBuffer(theirs),
    json: () => JSON.stringify(value),
  })
  add(name, 'encode', bytes.length, encoding.ours, { avsc: encoding.avsc, 'JSON.stringify': encoding.json })
  add(name, 'encodeInto', bytes.length, encoding.into, {
    avsc: encoding.avsc,
    'JSON.stringify': encoding.json,
  })

  const previous = previousMessage(measured)
  const fromPrevious = record.decodeFrom(previous.version)
  // A schema that no version has: an alias more, which changes nothing, and a field that goes.
  const unknown = {
    ...previous.schema,
    fields: [...previous.schema.fields, { name: 'gone', type: 'string' }],
  }
  const unknownBytes = Buffer.concat([previous.bytes, Buffer.from([2, 0x78])])
  const fromUnknown = record.decodeFrom(unknown)
  const resolver = type.createResolver(
    avro.Type.forSchema(previous.schema as avro.Schema, { wrapUnions: 'auto' }),
  )
  const previousBuffer = Buffer.from(previous.bytes)
  demandEqual(`${name}: the resolved event`, fromUnknown(unknownBytes), fromPrevious(previous.bytes))
  // The same event as today's version writes it.
  const today = record.encode(fromPrevious(previous.bytes))
  const part = projected.get(name)!

  const decoding = race({
    ours: () => record.decode(bytes),
    avsc: () => type.fromBuffer(buffer),
    json: () => JSON.parse(text),
    plain: () => record.decode(today),
    previous: () => fromPrevious(previous.bytes),
    unknown: () => fromUnknown(unknownBytes),
    resolver: () => type.fromBuffer(previousBuffer, resolver),
    five: () => decodePartWith(part, bytes),
  })
  add(name, 'decode', bytes.length, decoding.ours, { avsc: decoding.avsc, 'JSON.parse': decoding.json })
  add(name, 'resolve', previous.bytes.length, decoding.previous, {
    'our decode': decoding.plain,
    'avsc resolver': decoding.resolver,
  })
  add(name, 'resolve-unknown', unknownBytes.length, decoding.unknown, {
    'our decode': decoding.plain,
    'avsc resolver': decoding.resolver,
  })
  add(name, 'project5', bytes.length, decoding.five, { 'avsc decode': decoding.avsc })
  const java = javaTiming(record.schema, bytes)
  if (java !== undefined) {
    add(name, 'encode', bytes.length, encoding.ours, { 'Avro Java': java.encode })
    add(name, 'decode', bytes.length, decoding.ours, { 'Avro Java': java.decode })
  }
  measureForeign(measured, type)
}

function measureForeign({ name, record, value }: MeasuredEvent, type: avro.Type): void {
  const foreign = foreignText(value) as object
  const bytes = record.encode(foreign)
  const buffer = Buffer.from(bytes)
  const theirs = type.fromBuffer(buffer)
  demandEqual(`${name}, non-ASCII`, record.decode(bytes), foreign)
  const text = JSON.stringify(foreign)
  const timings = race({
    encode: () => record.encode(foreign),
    avscEncode: () => type.toBuffer(theirs),
    jsonEncode: () => JSON.stringify(foreign),
    decode: () => record.decode(bytes),
    avsc: () => type.fromBuffer(buffer),
    json: () => JSON.parse(text),
  })
  add(`${name}, non-ASCII`, 'encode', bytes.length, timings.encode, {
    avsc: timings.avscEncode,
    'JSON.stringify': timings.jsonEncode,
  })
  add(`${name}, non-ASCII`, 'decode', bytes.length, timings.decode, {
    avsc: timings.avsc,
    'JSON.parse': timings.json,
  })
}

const lifted = measuredEvents[0]!
const first = firstMessage(lifted)
const fromFirst = lifted.record.decodeFrom(first.version)
const lift = race({ ours: () => fromFirst(first.bytes), json: () => JSON.parse(first.text) })
add(lifted.name, 'lift', first.bytes.length, lift.ours, { 'JSON.parse': lift.json })

function table(): string {
  const rows = results.map(
    ({ event, operation, bytes, ours, peer, peerRate, ratio, ratioLow, ratioHigh }) =>
      `| ${event} | ${operation} | ${bytes} | ${thousands(ours)} | ${peer} | ${thousands(peerRate)} | ` +
      `${ratio.toFixed(2)} (${ratioLow.toFixed(2)}–${ratioHigh.toFixed(2)}) |`,
  )
  return [
    `Node ${process.version}, avsc 5.7.9; median of the rounds' ratios (quartiles).`,
    '',
    '| event | operation | bytes | ours, K/s | peer | peer, K/s | times as fast |',
    '|---|---|---:|---:|---|---:|---:|',
    ...rows,
    '',
  ].join('\n')
}

function thousands(rate: number): string {
  return (rate / 1000).toFixed(0)
}

/** What the agreed form has, and what is measured besides. */
const agreed = new Set(['encode', 'decode', 'resolve', 'project5'])
const [inForm, others] = [true, false].map((is) =>
  results.filter(({ operation }) => agreed.has(operation) === is),
)
if (options.format === 'json') console.log(JSON.stringify({ results: inForm, others }, null, 1))
else console.log(table())
if (options.write) {
  const file = join(import.meta.dirname, 'results/serde.md')
  writeFileSync(file, `# Encoding and decoding\n\n\`npm run bench:serde -- --write\`\n\n${table()}`)
}
