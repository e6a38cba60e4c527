import type { DecodeError } from '../../compat/finding.ts'
import { plural } from '../../generator/plural.ts'
import type { CheckResult, Failure, GateFinding } from '../gate-finding.ts'
import { shownEvent } from './shown-event.ts'
import {
  comparedText,
  cut,
  diffText,
  fieldText,
  placeText,
  shownFindings,
  summaryText,
  verdictText,
} from './words.ts'

export type Colour = 'red' | 'yellow' | 'cyan' | 'green' | 'dim' | 'bold'

export interface TextOptions {
  /** Colours a text, or gives it back as it is. */
  readonly paint: (colour: Colour, text: string) => string
  /** Whether findings of severity info are shown in full. */
  readonly withInfo: boolean
}

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const
const verdictColours = { compatible: 'green', incompatible: 'red', 'could not run': 'red' } as const

/** Characters of an event, and of its bytes, that are shown. */
const eventWidth = 240
const bytesWidth = 64

/** The report for people: each finding with its place, what it breaks, the fix and an event that shows it. */
export function textReport(result: CheckResult, options: TextOptions): string {
  const { paint, withInfo } = options
  const { shown, rest } = shownFindings(result, withInfo)
  const blocks = shown.map((finding) => findingText(finding, options))
  const failures = result.failures.map((failure) => failureText(failure, options))
  const counted = countedText(rest)
  const verdict = verdictText(result)
  const notes = [...result.notes, ...(counted === undefined ? [] : [counted])]
  return `${[
    ...blocks,
    ...failures,
    ...(notes.length > 0 ? [notes.map((note) => paint('dim', note)).join('\n')] : []),
    `${paint(verdictColours[verdict], verdict === 'compatible' ? '✓' : '✗')} ${summaryText(result)}`,
  ].join('\n\n')}\n`
}

function findingText(finding: GateFinding, { paint }: TextOptions): string {
  const { severity, code, place, message, hint, fix, accepted } = finding
  const colour = accepted === undefined ? colours[severity] : 'dim'
  const word = accepted === undefined ? severity : `accepted ${severity}`
  const about = [finding.check === 'schema' ? fieldText(finding) : undefined, place.ocsf]
    .filter((part) => part !== undefined)
    .map((part) => `  ${part}`)
    .join('')
  const compared = comparedText(finding)
  const lines = [`${paint('bold', placeText(place))}  ${paint(colour, word)} ${code}${about}`, `  ${message}`]
  if (accepted !== undefined) {
    lines.push(
      paint('dim', `  accepted until ${accepted.expires} (${placeText(accepted.place)}): ${accepted.reason}`),
    )
    return lines.join('\n')
  }
  if (compared !== undefined) lines.push(`  ${paint('dim', compared)}`)
  lines.push(...eventLines(finding, paint), ...registryLines(finding, paint))
  if (hint !== undefined) lines.push(`  ${paint('dim', 'fix:')} ${hint}`)
  if (fix !== undefined) {
    lines.push(...diffLines(diffText(fix), paint))
    if (fix.safe) lines.push(`  ${paint('dim', 'ocsf-kafka check --fix makes this edit')}`)
  }
  return lines.join('\n')
}

function eventLines({ counterexample, direction, path }: GateFinding, paint: TextOptions['paint']): string[] {
  if (counterexample === undefined) return []
  const { json, hex, error, earlier, java } = counterexample
  const who =
    direction === 'forward'
      ? 'a new event that consumers of the older schema'
      : 'an older event that consumers of this schema'
  const lines = [
    `  ${paint('dim', `${who} can't read:`)} ${cut(shownEvent(json, path ?? ''), eventWidth)}`,
    `  ${paint('dim', 'its bytes:')} ${cut(hex, bytesWidth)}  ${errorText(error, 'red', paint)}`,
  ]
  if (earlier !== undefined) {
    lines.push(`  ${paint('dim', 'before that it fails with')} ${errorText(earlier, 'yellow', paint)}`)
  }
  if (java !== undefined) {
    const does = java.reads ? 'reads it' : 'fails too'
    lines.push(`  ${paint('dim', `Apache Avro Java ${does}:`)} ${java.why}`)
  }
  return lines
}

function errorText(
  { code, message, offset, path }: DecodeError,
  colour: 'red' | 'yellow',
  paint: TextOptions['paint'],
): string {
  const at = offset === undefined ? '' : ` at byte ${offset}`
  const where = path === '' ? '' : `, ${cut(path, 80)}`
  return `${paint(colour, code)}${at}${where}: ${message}`
}

/** Only where the registry's verdict is another one, or tells where to look. */
function registryLines({ registry, kind, severity }: GateFinding, paint: TextOptions['paint']): string[] {
  if (registry === undefined || severity !== 'error') return []
  if (kind === 'data' && registry.accepts) {
    return [`  ${paint('dim', 'a registry accepts this all the same')}`]
  }
  if (registry.accepts) return []
  const location = registry.location === undefined ? '' : ` at ${registry.location}`
  return [`  ${paint('dim', `a registry refuses it as ${registry.type ?? 'incompatible'}${location}`)}`]
}

function diffLines(diff: string, paint: TextOptions['paint']): string[] {
  return diff.split('\n').map((line) => {
    if (line.startsWith('+')) return `    ${paint('green', line)}`
    if (line.startsWith('-')) return `    ${paint('red', line)}`
    return `    ${line}`
  })
}

function failureText({ what, message, hint }: Failure, { paint }: TextOptions): string {
  const fix = hint === undefined ? '' : `\n  ${paint('dim', 'fix:')} ${hint}`
  return `${paint('bold', what)}  ${paint('red', 'could not be checked')}\n  ${message}${fix}`
}

function countedText(findings: readonly GateFinding[]): string | undefined {
  if (findings.length === 0) return undefined
  const counts = new Map<string, number>()
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1)
  const codes = [...counts].map(([code, count]) => `${code} ×${count}`)
  return `${plural(findings.length, 'remark')} that no one has to act on: ${codes.join(', ')} (--info shows them)`
}
