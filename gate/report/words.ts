import { plural } from '../../generator/plural.ts'
import {
  type CheckResult,
  exitCodeOf,
  type GateFinding,
  type GateFix,
  type GatePlace,
  isBlocking,
} from '../gate-finding.ts'

/** `avro/NHIEvent.avsc:12:5`. */
export function placeText({ file, line, column }: GatePlace): string {
  return line === undefined ? file : `${file}:${line}:${column ?? 1}`
}

/** At most `shown` of the names, and how many more there are. */
export function listed(names: readonly string[], shown = 3): string {
  const rest = names.length - shown
  return rest > 1 ? `${names.slice(0, shown).join(', ')} and ${rest} more` : names.join(', ')
}

/** `version 1`, `versions 1–3, 5`: runs of numbers are drawn together. */
export function versionsText(labels: readonly string[]): string {
  const parts: string[] = []
  for (let i = 0; i < labels.length; ) {
    let end = i
    while (isNumber(labels[i]!) && labels[end + 1] === String(Number(labels[end]) + 1)) end++
    parts.push(end - i >= 2 ? `${labels[i]}–${labels[end]}` : labels.slice(i, end + 1).join(', '))
    i = end + 1
  }
  const noun = labels.every((label) => isNumber(label))
    ? labels.length === 1
      ? 'version '
      : 'versions '
    : ''
  return noun + parts.join(', ')
}

function isNumber(label: string): boolean {
  return /^\d+$/.test(label)
}

/** The field that a finding is about, with its record: `NHIEvent.ocsf.device`; undefined where it is about no record. */
export function fieldText({ record, path }: GateFinding): string | undefined {
  if (record === undefined || path === undefined || path === '') return record
  return path.startsWith('[') || path.startsWith('{') ? `${record}${path}` : `${record}.${path}`
}

/** What a finding of the schema check was compared with, and where: for the line below its message. */
export function comparedText({
  check,
  direction,
  versions,
  subjects,
  record,
}: GateFinding): string | undefined {
  const labels = versions.filter((label) => label !== '')
  if (check !== 'schema') return subjects.length === 0 ? undefined : listed(subjects)
  const under = subjects.length === 0 ? '' : ` (${listed(subjects)})`
  if (labels.length === 0) return `${record}${under}`
  return direction === 'forward'
    ? `${record} read with the schema of ${versionsText(labels)}${under}`
    : `events of ${record} ${versionsText(labels)}${under}`
}

/** What there is to say of a finding below its message, for forms without markup. */
export function linesBelow(finding: GateFinding): string[] {
  const { hint, fix, accepted } = finding
  const compared = comparedText(finding)
  return [
    ...(compared === undefined ? [] : [compared]),
    ...(accepted === undefined ? [] : [`accepted until ${accepted.expires}: ${accepted.reason}`]),
    ...(hint === undefined ? [] : [`fix: ${hint}`]),
    ...(fix === undefined ? [] : [diffText(fix)]),
  ]
}

/** A fix's diff without its last line break: a carriage return before it is part of the last line. */
export function diffText({ diff }: GateFix): string {
  return diff.replace(/\n$/, '')
}

/** The result in one line: what blocks, and what was looked at. */
export function summaryText(result: CheckResult): string {
  const { findings, failures, subjects, against } = result
  const count = (severity: GateFinding['severity']) =>
    findings.filter((finding) => finding.severity === severity && finding.accepted === undefined).length
  const accepted = findings.filter(({ accepted: reason }) => reason !== undefined).length
  const parts = [
    failures.length > 0 ? `${plural(failures.length, 'part')} could not be checked` : '',
    count('error') > 0 ? plural(count('error'), 'error') : '',
    count('warning') > 0 ? plural(count('warning'), 'warning') : '',
    accepted > 0 ? `${accepted} accepted` : '',
  ].filter((part) => part !== '')
  const answered = subjects.filter(({ outcome }) => outcome !== 'not-compared')
  const compared = answered.filter(({ isNew }) => isNew !== true).length
  const added = answered.length > compared ? `, ${answered.length - compared} new` : ''
  const what = `${plural(compared, 'subject')} compared with ${against}${added}`
  return `${verdictText(result)}: ${[what, ...parts].join(', ')}`
}

/** `compatible`, `incompatible`, `could not run`: the words for exit codes 0, 1 and 2. */
export function verdictText(result: CheckResult): 'compatible' | 'incompatible' | 'could not run' {
  return (['compatible', 'incompatible', 'could not run'] as const)[exitCodeOf(result)]
}

/** The findings that a report shows in full, and those that it only counts. */
export function shownFindings(result: CheckResult, withInfo: boolean) {
  const shown = result.findings.filter(
    (finding) => withInfo || isBlocking(finding) || finding.severity !== 'info',
  )
  return { shown, rest: result.findings.filter((finding) => !shown.includes(finding)) }
}

/** What an event that can't be read looks like, in one line of at most `width` characters. */
export function cut(text: string, width: number): string {
  const characters = [...text]
  return characters.length > width ? `${characters.slice(0, width - 1).join('')}…` : text
}

/** JSON on one line; numbers beyond what JSON has are written as text. */
export function jsonLine(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner)) ??
    'null'
  )
}
