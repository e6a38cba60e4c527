import { codeText } from '../gate-codes.ts'
import type { CheckResult, GateFinding } from '../gate-finding.ts'
import { linesBelow, shownFindings, summaryText, verdictText } from './words.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/**
 * Workflow commands of GitHub Actions: an annotation for each finding at its line. Accepted findings are notices, and
 * a part that could not be checked is an error of the whole run.
 *
 * @param prefix the project's folder from the repository's root, ending in `/`, or `''`: annotations are found by it.
 */
export function githubReport(result: CheckResult, prefix = ''): string {
  const { shown } = shownFindings(result, false)
  const lines = shown.map((finding) => annotation(finding, prefix))
  for (const { what, message, hint } of result.failures) {
    const text = hint === undefined ? message : `${message}\nfix: ${hint}`
    lines.push(command('error', { title: `${what} could not be checked` }, text))
  }
  for (const note of result.notes) lines.push(command('notice', { title: 'ocsf-kafka check' }, note))
  const level = verdictText(result) === 'compatible' ? 'notice' : 'error'
  lines.push(command(level, { title: 'ocsf-kafka check' }, summaryText(result)))
  return `${lines.join('\n')}\n`
}

function annotation(finding: GateFinding, prefix: string): string {
  const { severity, code, message, place, accepted } = finding
  const text = [message, ...(place.ocsf === undefined ? [] : [place.ocsf]), ...linesBelow(finding)].join('\n')
  const properties = {
    file: prefix + place.file,
    ...(place.line !== undefined && { line: place.line }),
    ...(place.column !== undefined && { col: place.column }),
    title: `${code}: ${codeText(code).title}`,
  }
  return command(accepted === undefined ? commands[severity] : 'notice', properties, text)
}

function command(
  name: string,
  properties: { readonly [name: string]: string | number },
  message: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${escapeData(message)}`
}

/** What a line of a workflow command can't hold as it is. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
