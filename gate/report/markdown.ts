import type { DecodeError } from '../../compat/finding.ts'
import { type CheckResult, type GateFinding, isBlocking } from '../gate-finding.ts'
import { comparedText, cut, jsonLine, placeText, shownFindings, summaryText, verdictText } from './words.ts'

/** The longest comment that GitHub takes, in characters. */
export const commentLimit = 65_536

const marks = { compatible: '✅', incompatible: '❌', 'could not run': '⚠️' } as const

/** The report as a comment for a pull request: findings with details to unfold, at most `limit` characters. */
export function markdownReport(result: CheckResult, limit = commentLimit): string {
  const verdict = verdictText(result)
  const head = `### ${marks[verdict]} ocsf-kafka check\n\n${inline(summaryText(result))}\n`
  const { shown } = shownFindings(result, false)
  const notes = result.notes.map((note) => `> ${inline(note)}\n`)
  const failures = result.failures.map(({ what, message, hint }) => {
    const fix = hint === undefined ? '' : `\n  Fix: ${inline(hint)}`
    return `- **${inline(what)}** could not be checked: ${inline(message)}${fix}\n`
  })
  const blocks = [...failures, ...shown.map(findingBlock), subjectTable(result), ...notes]
  const kept: string[] = []
  let left = limit - head.length
  for (const [i, block] of blocks.entries()) {
    const rest = `\n… and ${blocks.length - i} more: see the log of the run.\n`
    if (block.length + 1 + (i < blocks.length - 1 ? rest.length : 0) > left) {
      kept.push(rest.length <= left ? rest : '')
      break
    }
    kept.push(`\n${block}`)
    left -= block.length + 1
  }
  return head + kept.join('')
}

function findingBlock(finding: GateFinding): string {
  const { code, severity, place, message, hint, fix, accepted } = finding
  const sign = isBlocking(finding)
    ? '❌'
    : accepted === undefined
      ? severity === 'warning'
        ? '⚠️'
        : 'ℹ️'
      : '☑️'
  const compared = comparedText(finding)
  const ocsf = place.ocsf === undefined ? '' : ` (${inline(place.ocsf)})`
  const lines = [`${sign} ${codeSpan(placeText(place))}${ocsf} **${code}**: ${inline(message)}`]
  if (accepted !== undefined) {
    return `${lines[0]}\n\n  Accepted until ${accepted.expires}: ${inline(accepted.reason)}\n`
  }
  if (hint !== undefined) lines.push(`Fix: ${inline(hint)}`)
  if (fix !== undefined) lines.push(fence(fix.diff, 'diff'))
  const details = [...(compared === undefined ? [] : [inline(compared)]), ...eventDetails(finding)]
  if (details.length > 0) {
    lines.push(`<details><summary>What can't be read</summary>\n\n${details.join('\n\n')}\n\n</details>`)
  }
  return `${lines.join('\n\n')}\n`
}

function eventDetails({ counterexample, registry }: GateFinding): string[] {
  const details: string[] = []
  if (counterexample !== undefined) {
    const { json, hex, error, earlier, java } = counterexample
    details.push(
      fence(cut(jsonLine(json), 2000), 'json'),
      `Bytes: ${codeSpan(cut(hex, 400))}`,
      errorText(error),
    )
    if (earlier !== undefined) details.push(`Before that it fails with ${errorText(earlier)}`)
    if (java !== undefined)
      details.push(`Apache Avro Java ${java.reads ? 'reads it' : 'fails too'}: ${inline(java.why)}`)
  }
  if (registry !== undefined) {
    const refuses = `A registry refuses it: ${registry.type ?? 'incompatible'} at ${codeSpan(registry.location ?? '/')}`
    details.push(registry.accepts ? 'A registry with the usual rules accepts it.' : refuses)
  }
  return details
}

function errorText({ code, message, offset, path }: DecodeError): string {
  const at = offset === undefined ? '' : ` at byte ${offset}`
  const where = path === '' ? '' : `, ${codeSpan(cut(path, 80))}`
  return `${codeSpan(code)}${at}${where}: ${inline(message)}`
}

function subjectTable({ subjects }: CheckResult): string {
  if (subjects.length === 0) return ''
  const rows = subjects.map(({ subject, record, level, versions, outcome }) => {
    const count = versions.length === 0 ? 'none' : versions.join(', ')
    return `| ${[subject, record, level, count, outcome.replace('-', ' ')].map(cell).join(' | ')} |`
  })
  const head = '| subject | record | level | versions | outcome |\n|---|---|---|---|---|'
  return `<details><summary>${subjects.length} subjects</summary>\n\n${head}\n${rows.join('\n')}\n\n</details>\n`
}

function cell(text: string): string {
  return inline(cut(text, 120)).replaceAll('|', '\\|')
}

/** Text that can't become markup: HTML, links, mentions and emphasis are shown as they are. */
function inline(text: string): string {
  return text
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_~[\]#!]/g, '\\$&')
    .replaceAll('@', '@\u200b')
}

/** Text as code: fenced by more backticks than it has in a row. */
function codeSpan(text: string): string {
  const ticks = '`'.repeat(longestRun(text) + 1)
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${ticks}${pad}${text.replaceAll(/[\r\n]+/g, ' ')}${pad}${ticks}`
}

function fence(text: string, language: string): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${ticks}${language}\n${text.replace(/\n$/, '')}\n${ticks}`
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
}
