import { plural } from '../../generator/plural.ts'
import { paint } from '../style.ts'
import type { Attempt } from './attempt.ts'
import { type Outcome, placeOf } from './decode-message.ts'
import type { Explanation } from './explain.ts'
import { hexDump } from './hex-dump.ts'
import { printJson } from './json-text.ts'

const { stderr } = process

/** What a message was read as, in a line. */
export function summaryText({ schema, layout }: Attempt, bytes: number): string {
  return `${whichText(schema)}, ${framingText({ schema, layout }, bytes)}`
}

/** Whether there is anything worth showing of what was read. */
function isSomething(partial: unknown): boolean {
  return typeof partial === 'object' && partial !== null && Object.keys(partial).length > 0
}

/** Why a message can't be read, where, and what came before: for people. */
export function failedText(
  { attempt, tried, from }: Outcome & { readonly kind: 'failed' },
  { hint, partial }: Explanation,
): string {
  const { error, layout, schema } = attempt
  const { code, offset = 0, path, reason } = error!
  const { bytes } = from
  const place = placeOf(layout, offset)
  const at = layout.start === 0 ? `byte ${offset}` : `byte ${offset} of the payload (${place} of the message)`
  const where = path === '' ? at : `${at}, ${paint('cyan', path, stderr)}`
  const of = tried > 1 ? `the furthest of ${plural(tried, 'attempt')}` : 'read'
  const dump = hexDump(bytes, place, (text) => paint(['bold', 'red'], text, stderr))
  return [
    `${paint('red', 'error', stderr)} ${code} at ${where}`,
    `  ${reason}`,
    `  ${paint('dim', 'fix:', stderr)} ${hint}`,
    '',
    ...(bytes.length === 0 ? [] : [...dump.map((line) => `  ${line}`), '']),
    `${of} as ${whichText(schema)}, ${framingText(attempt, bytes.length)}${!isSomething(partial) ? '' : '; up to there:'}`,
    ...(!isSomething(partial) ? [] : lastLines(printJson(partial, 2))),
    '',
  ].join('\n')
}

/** That several records fit: for people. */
export function ambiguousText({ attempts, from }: Outcome & { readonly kind: 'ambiguous' }): string {
  return [
    `${paint('red', 'error', stderr)} the message can be read as several records:`,
    ...attempts.map((attempt) => `  ${summaryText(attempt, from.bytes.length)}`),
    `  ${paint('dim', 'fix:', stderr)} say which: --record ${simpleName(attempts[0]!.schema.record)}, or how it is framed: --framed, --raw`,
    '',
  ].join('\n')
}

/** `NHIEvent version 3`, or where the schema is from. */
export function whichText({ record, version, file }: Attempt['schema']): string {
  return version === undefined ? `${record} of ${file}` : `${simpleName(record)} version ${version}`
}

function framingText({ layout: { schemaId, payload } }: Attempt, bytes: number): string {
  if (schemaId === undefined) return `not framed, ${plural(bytes, 'byte')}`
  return `framed with schema id ${schemaId}, ${plural(bytes, 'byte')} (payload ${payload.length})`
}

function simpleName(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf('.') + 1)
}

const shownLines = 24

/** The end of a text, which is the part next to what is wrong. */
function lastLines(text: string): string[] {
  const lines = text.split('\n').map((line) => (line.length > 200 ? `${line.slice(0, 199)}…` : line))
  const left = lines.length - shownLines
  if (left < 2) return lines
  return [`  … ${left} lines before (all of them with --format json)`, ...lines.slice(left)]
}
