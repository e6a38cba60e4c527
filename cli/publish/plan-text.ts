import type { PublishProblem, SubjectPlan } from '../../gate/publish/plan.ts'
import type { PublishPlan } from '../../gate/publish/publish.ts'
import type { PublishStep } from '../../gate/publish/publish-subject.ts'
import { paint } from '../style.ts'
import { columns } from '../text-layout.ts'

/** Findings that are shown of a problem; `ocsf-kafka check` shows them all. */
const shownFindings = 5

/** A line for each subject: what the registry has, and what it would get. */
export function planText({ subjects }: PublishPlan, url: string): string {
  const rows = subjects.map((plan) => [plan.subject.name, levelText(plan), versionsText(plan)])
  return [`registry ${url}`, '', ...columns([['subject', 'level', 'versions'], ...rows]), ''].join('\n')
}

function levelText({ subject, registered, setsLevel }: SubjectPlan): string {
  if (!setsLevel) return registered.level ?? 'the global one'
  return registered.level === undefined ? `→ ${subject.level}` : `${registered.level} → ${subject.level}`
}

function versionsText({ subject, versions, problems }: SubjectPlan): string {
  if (versions.length === 0) return `none yet: ocsf-kafka version ${subject.record}`
  const numbers = (state: string) =>
    versions.filter((each) => each.state === state).map(({ version }) => version.number)
  const part = (state: string, words: string) =>
    numbers(state).length === 0 ? [] : [`${numbers(state).join(', ')} ${words}`]
  const all = [...part('there', 'there'), ...part('retired', 'retired'), ...part('missing', 'to register')]
  return `${all.join('; ')}${problems.length > 0 ? '  (refused)' : ''}`
}

export function stepText(step: PublishStep): string {
  const done = paint('green', '✓')
  if (step.kind === 'level') return `${done} ${step.subject}: level ${step.level}`
  return `${done} ${step.subject}: version ${step.version.number} is registered, id ${step.id}`
}

/** Where it is, what is wrong, some findings, what to do. */
export function problemText({ subject, message, hint, file, findings = [] }: PublishProblem): string {
  const err = process.stderr
  const where = file === undefined ? subject : `${subject} (${file})`
  const shown = findings.slice(0, shownFindings).map(({ code, message: what, path, version }) => {
    const place = path === '' ? '' : ` at ${path}`
    return `    ${code}${place}${version === '' ? '' : `, version ${version}`}: ${what}`
  })
  const rest = findings.length - shown.length
  return [
    `${paint('bold', where, err)}  ${paint('red', 'refused', err)}`,
    `  ${message}`,
    ...shown,
    ...(rest > 0 ? [`    and ${rest} more`] : []),
    `  ${paint('dim', 'fix:', err)} ${hint}`,
  ].join('\n')
}
