import { plural } from '../../generator/plural.ts'
import type { Issue } from '../../runtime/validate/issue.ts'
import { paint } from '../style.ts'
import type { Tally } from './tally.ts'
import type { CheckedEvent } from './validate-texts.ts'

export interface EventReporter {
  /** An event with issues; `number` counts the file's events from 1 on. */
  readonly event: (file: string, number: number, checked: CheckedEvent, valid: boolean) => void
  readonly summary: (tally: Tally, files: number) => void
}

/** For people: the issues of an event under a line that says where it is and which. */
export function textReporter(write: (text: string) => void, maxIssues: number): EventReporter {
  let shown = 0
  return {
    event(file, number, { line, event, issues }) {
      if (shown >= maxIssues) return
      const part = issues.slice(0, maxIssues - shown)
      shown += part.length
      const which = number === line ? '' : `  event ${number}`
      write(
        `${paint('bold', `${file}:${line}`)}${which}${identity(event)}\n${part.map(issueText).join('')}\n`,
      )
    },
    summary(tally, files) {
      const all = tally.errors + tally.warnings
      if (all > shown) write(`… ${plural(all - shown, 'more issue')} not shown (--max-issues)\n\n`)
      write(summaryText(tally, files))
    },
  }
}

/** For machines: one line of JSON for each event with issues, and one for the summary. */
export function jsonReporter(write: (text: string) => void, maxIssues: number): EventReporter {
  let shown = 0
  return {
    event(file, number, { line, event, issues }, valid) {
      if (shown >= maxIssues) return
      const part = issues.slice(0, maxIssues - shown)
      shown += part.length
      const { class_uid, metadata } = record(event)
      const { uid } = record(metadata)
      write(`${JSON.stringify({ file, line, event: number, class_uid, uid, valid, issues: part })}\n`)
    },
    summary(tally, files) {
      write(`${JSON.stringify({ summary: { files, ...tally, by_code: byCount(tally) } })}\n`)
    },
  }
}

function issueText({ code, severity, pointer, message, hint }: Issue): string {
  const word = paint(severity === 'error' ? 'red' : 'yellow', severity.padEnd(7))
  const place = pointer === '' ? '(the event)' : printable(pointer)
  const fix = hint === undefined ? '' : `\n${indent}${paint('dim', 'fix:')} ${printable(hint)}`
  return `  ${word} ${code}  ${paint('cyan', place)}\n${indent}${printable(message)}${fix}\n`
}

const indent = ' '.repeat(10)

/** On one line, and nothing a terminal would obey: names and values are the event's. */
function printable(text: string): string {
  const short = text.length > 500 ? `${text.slice(0, 499)}…` : text
  return short.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '\ufffd')
}

function identity(event: unknown): string {
  const { class_name, class_uid, metadata } = record(event)
  const { uid } = record(metadata)
  const name = typeof class_name === 'string' ? class_name : undefined
  const parts = [
    ...(class_uid === undefined ? [] : [`${name === undefined ? 'class' : name} ${String(class_uid)}`]),
    ...(typeof uid === 'string' ? [uid] : []),
  ].map((part) => printable(part))
  return parts.length === 0 ? '' : `  ${parts.join('  ')}`
}

function summaryText(tally: Tally, files: number): string {
  const where = files === 1 ? '' : ` in ${plural(files, 'file')}`
  if (tally.events === 0) return `no events${where}\n`
  const invalid = paint(tally.invalid > 0 ? 'red' : 'green', `${tally.invalid} invalid`)
  const head = `${plural(tally.events, 'event')}${where}: ${tally.valid} valid, ${invalid}`
  const codes = Object.entries(byCount(tally))
  const width = Math.max(0, ...codes.map(([, n]) => String(n).length))
  const lines = codes.map(([code, n]) => `  ${String(n).padStart(width)}  ${code}\n`)
  const counts =
    codes.length === 0 ? '' : ` (${plural(tally.errors, 'error')}, ${plural(tally.warnings, 'warning')})`
  return `${head}${counts}\n${lines.join('')}`
}

/** The most frequent code first. */
function byCount({ by_code }: Tally): { [code: string]: number } {
  return Object.fromEntries(Object.entries(by_code).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
}

function record(value: unknown): { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null ? (value as { readonly [key: string]: unknown }) : {}
}
