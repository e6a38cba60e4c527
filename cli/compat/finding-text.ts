import type { Counterexample, DecodeError, Finding } from '../../compat/finding.ts'
import { hexDump } from '../decode/hex-dump.ts'
import { printJson } from '../decode/json-text.ts'
import { paint } from '../style.ts'
import type { FilePlace, LocatedFinding } from './located-finding.ts'

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const

/** A finding for people: where it is in both files, what it is, how to mend it, and an event that shows it. */
export function findingText({ finding, reader, writer }: LocatedFinding): string {
  const { code, severity, kind, path, message, hint, counterexample } = finding
  const head = [
    paint(['bold', colours[severity]], severity),
    paint('bold', code),
    paint('dim', kind),
    ...(path === '' ? [] : [paint('cyan', printable(path))]),
  ]
  return [
    head.join(' '),
    `  ${placesText(reader, writer)}`,
    `  ${printable(message)}`,
    ...(hint === undefined ? [] : [`  ${paint('dim', 'fix:')} ${printable(hint)}`]),
    // What is only to be known is told in short: the event is in the JSON.
    ...(counterexample === undefined || severity === 'info'
      ? []
      : counterexampleText(counterexample, reader, writer)),
    ...registryText(finding).map((line) => `  ${line}`),
    '',
  ].join('\n')
}

function placesText(reader: FilePlace, writer: FilePlace): string {
  const places = [`${paint('bold', placeText(reader))} ${paint('dim', 'reads')}`]
  if (writer.pointer !== '' || reader.pointer === '') {
    places.push(`${placeText(writer)} ${paint('dim', 'wrote')}`)
  }
  return places.join(', ')
}

function placeText({ file, line, column }: FilePlace): string {
  return line === undefined ? file : `${file}:${line}:${column}`
}

function counterexampleText(
  { json, hex, error, earlier, java }: Counterexample,
  reader: FilePlace,
  writer: FilePlace,
): string[] {
  const flat = printJson(json, 0)
  const shown = flat.length <= 100 ? [flat] : printJson(json, 2).split('\n')
  const bytes = Buffer.from(hex, 'hex')
  return [
    `  an event of ${writer.file} that ${reader.file} can't read:`,
    ...shown.map((line) => `    ${line}`),
    ...bytesText(bytes, error.offset).map((line) => `    ${line}`),
    `  ${errorText(error, 'red')}`,
    ...(earlier === undefined ? [] : [`  before that it fails with ${errorText(earlier, 'yellow')}`]),
    ...(java === undefined
      ? []
      : [
          `  ${paint('yellow', `Apache Avro Java ${java.reads ? 'reads it' : 'fails'}`)}: ${printable(java.why)}`,
        ]),
  ]
}

function errorText({ code, message, offset, path }: DecodeError, colour: 'red' | 'yellow'): string {
  const at = offset === undefined ? '' : ` at byte ${offset}`
  const where = path === '' ? '' : `, ${paint('cyan', printable(path))}`
  return `${paint(colour, code)}${at}${where}: ${printable(message)}`
}

const mostBytes = 256

function bytesText(bytes: Uint8Array, offset: number | undefined): string[] {
  if (bytes.length === 0) return [paint('dim', '(no bytes)')]
  if (offset !== undefined) return hexDump(bytes, offset, (text) => paint(['bold', 'red'], text))
  const hex = Buffer.from(bytes.subarray(0, mostBytes)).toString('hex')
  const lines = hex.match(/.{1,32}/g)!.map((line) => line.match(/../g)!.join(' '))
  return bytes.length > mostBytes ? [...lines, `… ${bytes.length - mostBytes} bytes more`] : lines
}

/** What a registry says, where that isn't just what is said here. */
function registryText({ code, severity, kind, registry: { accepts, type, location } }: Finding): string[] {
  // Its message says it.
  if (code === 'ENGINES_DIFFER') return []
  const place = type === undefined ? '' : ` (${type} at ${location})`
  if (!accepts) {
    if (kind === 'data') return [paint('dim', `a registry refuses it too${place}`)]
    return [`${paint('yellow', `a registry refuses it${place}`)}, though every event can be read`]
  }
  return severity === 'error' ? [paint('yellow', 'a registry accepts this')] : []
}

/** On one line, and nothing a terminal would obey: names are the schema's. */
function printable(text: string): string {
  const short = text.length > 600 ? `${text.slice(0, 599)}…` : text
  return short.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '\ufffd')
}
