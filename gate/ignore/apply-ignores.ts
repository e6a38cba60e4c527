import type { GateFinding } from '../gate-finding.ts'
import type { IgnoreEntry } from './ignore-file.ts'

/**
 * Marks the findings that entries accept. What several versions have in common is accepted version by version: the rest
 * stays a finding. An entry that matches nothing, or has expired, is a finding itself.
 *
 * @param today YYYY-MM-DD, in UTC.
 * @param isWhole whether everything was compared; where only a part was, an entry that matches nothing proves nothing.
 */
export function applyIgnores(
  findings: readonly GateFinding[],
  entries: readonly IgnoreEntry[],
  today: string,
  isWhole: boolean,
): GateFinding[] {
  const used = new Set<IgnoreEntry>()
  const marked = findings.flatMap((finding) => mark(finding, entries, today, used))
  const own = entries.flatMap((entry) => {
    if (used.has(entry)) return isExpired(entry, today) ? [expired(entry)] : []
    return isWhole ? [unused(entry)] : []
  })
  return [...marked, ...own]
}

function mark(
  finding: GateFinding,
  entries: readonly IgnoreEntry[],
  today: string,
  used: Set<IgnoreEntry>,
): GateFinding[] {
  const matching = entries.filter((entry) => matches(entry, finding))
  for (const entry of matching) used.add(entry)
  let rest = finding
  const parts: GateFinding[] = []
  for (const entry of matching) {
    if (isExpired(entry, today)) continue
    const [taken, left] = split(rest, entry)
    const { reason, expires, place } = entry
    parts.push({ ...taken, accepted: { reason, expires, place } })
    if (left === undefined) return parts
    rest = left
  }
  return [...parts, rest]
}

/** What of a finding an entry is about, and the rest. */
function split(
  finding: GateFinding,
  { version, subject }: IgnoreEntry,
): [GateFinding, GateFinding | undefined] {
  if (version !== undefined && finding.versions.length > 1) {
    const others = finding.versions.filter((label) => label !== version)
    return [
      { ...finding, versions: [version] },
      { ...finding, versions: others },
    ]
  }
  if (subject !== undefined && finding.subjects.length > 1) {
    const [own, others] = [true, false].map((wanted) =>
      finding.subjects.filter((name) => isSubject(name, subject) === wanted),
    )
    if (others!.length > 0)
      return [
        { ...finding, subjects: own! },
        { ...finding, subjects: others! },
      ]
  }
  return [finding, undefined]
}

function matches({ code, record, subject, path, version }: IgnoreEntry, finding: GateFinding): boolean {
  return (
    code === finding.code &&
    (record === undefined || record === finding.record) &&
    (subject === undefined || finding.subjects.some((name) => isSubject(name, subject))) &&
    (path === undefined || pathPattern(path).test(finding.path ?? '')) &&
    (version === undefined || finding.versions.includes(version))
  )
}

/** A topic's name stands for its subject. */
function isSubject(name: string, wanted: string): boolean {
  return name === wanted || name === `${wanted}-value` || `${name}-value` === wanted
}

/** `*` is one step, `**` any number of steps. Items of arrays (`[]`) belong to the step before. */
function pathPattern(path: string): RegExp {
  const steps = path.split('.').map((step) =>
    step
      .split(/(\*\*|\*)/)
      .map((part) =>
        part === '**' ? '.*' : part === '*' ? '[^.]*' : part.replaceAll(/[\\^$.+?()[\]{}|]/g, '\\$&'),
      )
      .join(''),
  )
  return new RegExp(`^${steps.join('\\.')}$`)
}

function isExpired({ expires }: IgnoreEntry, today: string): boolean {
  return expires < today
}

function expired({ code, expires, reason, place }: IgnoreEntry): GateFinding {
  return {
    code: 'IGNORE_EXPIRED',
    check: 'ignore',
    severity: 'error',
    place,
    subjects: [],
    versions: [],
    message: `the acceptance of ${code} has expired on ${expires} (its reason: ${reason})`,
    hint: 'mend what it accepted, or give it a new day if the reason still holds',
  }
}

function unused({ code, place, reason }: IgnoreEntry): GateFinding {
  return {
    code: 'IGNORE_UNUSED',
    check: 'ignore',
    severity: 'warning',
    place,
    subjects: [],
    versions: [],
    message: `no finding is accepted by this entry for ${code} (its reason: ${reason})`,
    hint: 'remove the entry: it would accept the next such finding without anybody looking at it',
  }
}
