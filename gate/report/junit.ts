import { type CheckResult, checkNames, type GateFinding, isBlocking } from '../gate-finding.ts'
import { linesBelow, placeText } from './words.ts'

/** A test of the report: what it is called, and what speaks against it. */
interface Case {
  readonly suite: string
  readonly name: string
  readonly findings: readonly GateFinding[]
  /** Why it could not be checked. */
  readonly error?: string
  /** Why it did not run. */
  readonly skipped?: string | undefined
}

/** JUnit's XML: a test case for each subject and for each other part of the gate. */
export function junitReport(result: CheckResult): string {
  const cases = casesOf(result)
  const suites = [...new Set(cases.map(({ suite }) => suite))]
  const seconds = result.phases.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="ocsf-kafka check" ${countsOf(cases)} time="${seconds.toFixed(3)}">`,
  ]
  for (const suite of suites) {
    const own = cases.filter((each) => each.suite === suite)
    lines.push(
      `  <testsuite name="${attribute(suite)}" ${countsOf(own)}>`,
      ...own.flatMap(caseLines),
      '  </testsuite>',
    )
  }
  return `${lines.join('\n')}\n</testsuites>\n`
}

function casesOf({ subjects, findings, failures, skipped, against }: CheckResult): Case[] {
  const cases = subjects.map(({ subject, record }): Case => {
    const failure = failures.find(({ what }) => what === subject)
    return {
      suite: 'schema',
      name: `${subject} (${record}) against ${against}`,
      findings: findings.filter(
        (finding) =>
          finding.check === 'schema' && finding.record === record && finding.subjects.includes(subject),
      ),
      ...(failure !== undefined && { error: failure.message }),
    }
  })
  for (const check of checkNames) {
    const why = skipped.find((part) => part.check === check)?.why
    // which has a case for each subject, unless nothing was compared at all
    if (check === 'schema' && why === undefined) continue
    const own = findings.filter((finding) => finding.check === check)
    cases.push({ suite: check, name: check, findings: own, skipped: why })
  }
  const known = new Set(subjects.map(({ subject }) => subject))
  for (const { what, message } of failures) {
    if (!known.has(what)) cases.push({ suite: 'run', name: what, findings: [], error: message })
  }
  return cases
}

function countsOf(cases: readonly Case[]): string {
  const failed = cases.filter(
    ({ findings, error }) => error === undefined && findings.some(isBlocking),
  ).length
  const errors = cases.filter(({ error }) => error !== undefined).length
  const skipped = cases.filter(isSkipped).length
  return `tests="${cases.length}" failures="${failed}" errors="${errors}" skipped="${skipped}"`
}

function isSkipped({ skipped, error, findings }: Case): boolean {
  return skipped !== undefined && error === undefined && !findings.some(isBlocking)
}

function caseLines(each: Case): string[] {
  const { suite, name, findings, error, skipped } = each
  const open = `    <testcase classname="ocsf-kafka.${attribute(suite)}" name="${attribute(name)}"`
  const blocking = findings.filter(isBlocking)
  const others = findings.filter((finding) => !isBlocking(finding) && finding.severity !== 'info')
  const inside: string[] = []
  if (isSkipped(each)) inside.push(`      <skipped message="${attribute(skipped!)}"/>`)
  if (error !== undefined) inside.push(`      <error message="${attribute(error)}"/>`)
  if (error === undefined && blocking.length > 0) {
    const [first] = blocking
    const message = blocking.length === 1 ? first!.message : `${blocking.length} findings: ${first!.message}`
    inside.push(
      `      <failure type="${first!.code}" message="${attribute(message)}">${xmlText(blocking.map(describe).join('\n\n'))}</failure>`,
    )
  }
  if (others.length > 0) {
    inside.push(`      <system-out>${xmlText(others.map(describe).join('\n\n'))}</system-out>`)
  }
  return inside.length === 0 ? [`${open}/>`] : [`${open}>`, ...inside, '    </testcase>']
}

function describe(finding: GateFinding): string {
  const { place, code, severity, message } = finding
  return [
    `${placeText(place)} ${severity} ${code}${place.ocsf === undefined ? '' : ` ${place.ocsf}`}`,
    message,
    ...linesBelow(finding),
  ].join('\n')
}

/** Text as the content of an element: characters that XML 1.0 can't hold at all become U+FFFD. */
function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
}

/** Text as the value of an attribute: line breaks would become spaces. */
function attribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}
