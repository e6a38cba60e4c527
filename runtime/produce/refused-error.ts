import { OcsfKafkaError } from '../errors/ocsf-kafka-error.ts'
import type { PublishIssue } from './publish-issue.ts'

const shown = 20

/** The error of events that never left the process, with a line for each issue (the first 20 of many). */
export function refusedError(
  topic: string,
  issues: readonly PublishIssue[],
): OcsfKafkaError<'PUBLISH_REFUSED'> {
  const errors = issues.filter(({ severity }) => severity === 'error').length
  const lines = issues.slice(0, shown).map(issueLine)
  if (issues.length > shown) lines.push(`  … and ${issues.length - shown} more`)
  const what = `${topic}: refused, with ${errors} ${errors === 1 ? 'error' : 'errors'}:`
  return new OcsfKafkaError('PUBLISH_REFUSED', [what, ...lines].join('\n'), { topic, issues })
}

function issueLine({ code, severity, pointer, message, hint }: PublishIssue): string {
  const head = `  ${severity} ${code} at ${pointer === '' ? 'the event' : pointer}: ${message}`
  return hint === undefined ? head : `${head}\n    fix: ${hint}`
}
