import {
  compare,
  type Finding,
  type PreparedSchema,
  prepareSchema,
  ruleOnlyCodes,
} from '../../compat/index.ts'
import { registryVerdict } from '../../compat/registry-verdict.ts'
import { placeOf } from '../../compat/schema/slot.ts'
import { genericDecoder } from '../../runtime/resolve/generic.ts'
import type { Longs } from '../../runtime/resolve/promotions.ts'
import { fitsDefault } from '../../runtime/schema/default-value.ts'
import { isSchemaError } from '../../runtime/schema/schema-error.ts'
import { isWireError } from '../../runtime/wire/wire-error.ts'
import type { Choices } from '../support/choices.ts'
import { randomBytes } from '../support/random-bytes.ts'
import { applyEdit } from './apply-edit.ts'
import { type RandomPair, randomPair } from './random-pair.ts'

/** What the engine says of a random pair. */
export interface JudgedPair {
  readonly pair: RandomPair
  /** What it got wrong; empty where nothing. */
  readonly wrong: readonly string[]
  readonly findings: readonly Finding[]
  readonly compatible: boolean
  /** Events that were tried. */
  readonly events: number
}

type Tell = (what: string) => void

/**
 * Holds the engine to what really happens, by a decoder that is made anew.
 *
 * @param values how many random events are tried. Undefined for a pair of which one isn't a schema.
 */
export function judgePair(choices: Choices, values: number): JudgedPair | undefined {
  const pair = randomPair(choices)
  const [from, to] = [prepared(pair.writer), prepared(pair.reader)]
  if (from === undefined || to === undefined) return undefined
  const { compatible, findings } = compare(from, to)
  const wrong: string[] = []
  const tell: Tell = (what) => wrong.push(what)
  const breaks = findings.filter(({ kind, severity }) => kind === 'data' && severity === 'error')
  if (pair.safe && breaks.length > 0) tell(`safe steps, and ${codes(breaks)}`)
  const events = breaks.length > 0 ? 0 : judgeEvents(pair, findings, choices, values, tell)
  judgeExamples(pair, findings, tell)
  judgeRegistry(from, to, compatible, findings, tell)
  judgeFixes(pair, choices, tell)
  return { pair, wrong, findings, compatible, events }
}

/** What nothing is found against can be read; what is beyond a limit that is told, fails by that and nothing else. */
function judgeEvents(
  { writer, reader, graph }: RandomPair,
  findings: readonly Finding[],
  choices: Choices,
  values: number,
  tell: Tell,
): number {
  const isRead = reads(writer, reader)
  const isWritten = reads(writer, writer, 'exact-or-bigint')
  const hasLimit = findings.some(({ code, kind }) => code === 'LIMIT' && kind === 'data')
  let events = 0
  for (let i = 0; i < values; i++) {
    const wide = i % 4 === 3
    const bytes = eventOf(() => randomBytes(graph, choices, { wide }))
    if (bytes === undefined) return events
    if (isWritten(bytes) !== undefined) continue
    events++
    const failure = isRead(bytes)
    const isExpected = wide && hasLimit && failure?.startsWith('LONG_OUT_OF_RANGE')
    if (failure !== undefined && !isExpected) tell(`${hexOf(bytes)} can't be read: ${failure}`)
  }
  return events
}

/** Nothing for a schema whose records never end, of which there are no events. */
function eventOf(make: () => Uint8Array): Uint8Array | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return undefined
    throw error
  }
}

/** Each counterexample is an event of the writer's, and fails: at the finding, and first at what it says. */
function judgeExamples({ writer, reader }: RandomPair, findings: readonly Finding[], tell: Tell): void {
  const isRead = reads(writer, reader)
  const isWritten = reads(writer, writer, 'exact-or-bigint')
  for (const { code, kind, path, counterexample: example } of findings) {
    if (kind === 'rule-only' && !ruleOnlyCodes.includes(code)) tell(`${code} is rule-only`)

    if ((kind === 'data') !== (example !== undefined)) tell(`${code} of kind ${kind}: ${example}`)
    if (example === undefined) continue
    const bytes = Buffer.from(example.hex, 'hex')
    const failure = isRead(bytes)
    if (failure === undefined) tell(`${code}: ${example.hex} is read after all`)
    const { error, earlier = error } = example
    if (!isOnPath(error.path, path)) tell(`${code} at ${path}: its event fails at ${error.path}`)
    const says = `${earlier.code} ${earlier.message}`
    const at = earlier.offset === undefined ? '' : `(byte ${earlier.offset})`
    // A decoder isn't even made where no event at all can be read.
    const isRefused = failure?.includes("the writer's schema can't be read") === true
    if (!isRefused && !(failure?.startsWith(says) && failure.endsWith(at))) {
      tell(`${code}: ${example.hex} fails with ${failure}, and not with ${says} ${at}`)
    }
    if ((error.offset ?? 0) > bytes.length) tell(`${code}: byte ${error.offset} of ${example.hex}`)
    const own = isWritten(bytes)
    if (own !== undefined) tell(`${code}: ${example.hex} is no event: ${own}`)
    if (code !== 'LIMIT') continue
    // 2^53 is refused where it stands, 2^53−1 is not.
    const within = Buffer.from(example.hex.replace('8080808080808020', 'feffffffffffff1f'), 'hex')
    if (isRead(within)?.startsWith('LONG_OUT_OF_RANGE')) tell(`${example.hex}: 2^53−1 is refused too`)
  }
}

/** Whether an event's value is what a finding's path names, or the record that lacks the field it ends in. */
function isOnPath(value: string, path: string): boolean {
  const steps = value.replaceAll('[0]', '[]').replaceAll('{key}', '{}')
  if (steps === path) return true
  const owner = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : ''
  return steps === owner
}

/** Green is green for a registry too; what it is said to refuse, it does. */
function judgeRegistry(
  from: PreparedSchema,
  to: PreparedSchema,
  compatible: boolean,
  findings: readonly Finding[],
  tell: Tell,
): void {
  const registry = registryVerdict(from.type, to.type)
  const refused = findings.filter((finding) => !finding.registry.accepts)
  if (compatible && !registry.compatible) tell('green, and a registry refuses it')
  if (registry.compatible && refused.some(({ code }) => code !== 'INVALID_DEFAULT')) {
    tell(`a registry is said to refuse ${codes(refused)}, and doesn't`)
  }
  if (!registry.compatible && refused.length === 0) tell('nothing says why a registry refuses it')
  for (const { code, message } of findings)
    if (code === 'ENGINES_DIFFER' && message.startsWith('a registry')) tell(message)
}

/** An edit, of whichever schema is proposed, leaves a schema of which the finding is no longer true. */
function judgeFixes({ writer, reader, graph }: RandomPair, choices: Choices, tell: Tell): void {
  const [from, to] = [prepareSchema(writer), prepareSchema(reader)]
  const isSound = [from, to].every((schema) => badDefaults(schema).length === 0)
  const events = Array.from({ length: 5 }, () => eventOf(() => randomBytes(graph, choices)) ?? [])
  const isRead = reads(writer, reader)
  const before = events.map((bytes) => isRead(Uint8Array.from(bytes)) === undefined)
  for (const proposed of ['reader', 'writer'] as const) {
    for (const { code, fix, ...found } of compare(from, to, { proposed }).findings) {
      if (fix === undefined) continue
      const what = `${code}: ${JSON.stringify(fix.change)} of the ${fix.of} at ${fix.place.pointer}`
      if (fix.of !== proposed) tell(`${what}, which isn't proposed`)
      const edited = JSON.stringify(applyEdit(proposed === 'reader' ? to.json : from.json, fix))
      const again = prepared(edited)
      if (again === undefined) {
        tell(`${what} leaves no schema`)
        continue
      }
      // a type that moves, or is taken over, has the mistakes that it had
      if (isSound) {
        for (const place of badDefaults(again)) tell(`${what} leaves a default at ${place} of another type`)
      }
      const pair = proposed === 'reader' ? ([from, again] as const) : ([again, to] as const)
      const isLeft = compare(...pair, { proposed }).findings.some(
        (other) =>
          other.code === code &&
          other.reader.pointer === found.reader.pointer &&
          other.writer.pointer === found.writer.pointer,
      )
      if (isLeft) tell(`${what} mends nothing`)
      if (!fix.safe) continue
      const stillReads = reads(writer, edited)
      for (const [i, bytes] of events.entries()) {
        const failure = before[i] ? stillReads(Uint8Array.from(bytes)) : undefined
        if (failure !== undefined) tell(`${what} is safe, and ${hexOf(Uint8Array.from(bytes))}: ${failure}`)
      }
    }
  }
}

/** Fields whose default is no value of their type. */
function badDefaults({ fields }: PreparedSchema): string[] {
  return [...fields]
    .filter(([field]) => field.default !== undefined && !fitsDefault(field.default.value, field.type))
    .map(([, spot]) => placeOf(spot).pointer)
}

function prepared(schema: string): PreparedSchema | undefined {
  try {
    return prepareSchema(schema)
  } catch (error) {
    if (isSchemaError(error)) return undefined
    throw error
  }
}

/** Why bytes can't be read, code first; undefined where they can. */
function reads(
  writer: string,
  reader: string,
  longs: Longs = 'number',
): (bytes: Uint8Array) => string | undefined {
  let decode: (bytes: Uint8Array) => unknown
  try {
    decode = genericDecoder(writer, reader, { longs })
  } catch (error) {
    if (!isSchemaError(error)) throw error
    return () => `${error.code} ${error.message}`
  }
  return (bytes) => {
    try {
      decode(bytes)
      return undefined
    } catch (error) {
      if (!isWireError(error)) throw error
      return `${error.code} ${error.message}`
    }
  }
}

function codes(findings: readonly Finding[]): string {
  return findings.map(({ code, path }) => `${code} at ${path || 'the top'}`).join(', ')
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
