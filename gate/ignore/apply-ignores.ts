import type { GateFinding } from '../gate-finding.ts'
import type { IgnoreEntry } from './ignore-file.ts'

/**
 * Marks the findings that entries accept. What holds with several versions or under several subjects is accepted
 * one by one: the rest stays a finding. An entry that matches nothing, or has expired, is a finding itself.
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

/** A finding as it holds with one version, under one subject; absent where it has none. */
interface Cell {
  readonly version?: string | undefined
  readonly subject?: string | undefined
}

/** A finding as its parts: what each entry accepts of it, in their order, and at the end what none does. */
function mark(
  finding: GateFinding,
  entries: readonly IgnoreEntry[],
  today: string,
  used: Set<IgnoreEntry>,
): GateFinding[] {
  const matching = entries.filter((entry) => isAbout(entry, finding))
  const taken = new Map<IgnoreEntry | undefined, Cell[]>(
    [...matching, undefined].map((entry) => [entry, [] as Cell[]]),
  )
  for (const cell of cellsOf(finding)) {
    const own = matching.filter((entry) => holds(entry, cell))
    for (const entry of own) used.add(entry)
    taken.get(own.find((entry) => !isExpired(entry, today)))!.push(cell)
  }
  return [...taken].flatMap(([entry, cells]) => {
    const parts = regrouped(finding, cells)
    if (entry === undefined) return parts
    const { reason, expires, place } = entry
    return parts.map((part) => ({ ...part, accepted: { reason, expires, place } }))
  })
}

function cellsOf({ versions, subjects }: GateFinding): Cell[] {
  const rows: readonly (string | undefined)[] = versions.length === 0 ? [undefined] : versions
  const columns: readonly (string | undefined)[] = subjects.length === 0 ? [undefined] : subjects
  return rows.flatMap((version) => columns.map((subject) => ({ version, subject })))
}

/** As few findings as say no more than the cells: versions that hold under the same subjects go together. */
function regrouped(finding: GateFinding, cells: readonly Cell[]): GateFinding[] {
  if (cells.length === 0) return []
  if (cells.length === cellsOf(finding).length) return [finding]
  const groups = new Map<string, { readonly versions: string[]; readonly subjects: string[] }>()
  for (const version of new Set(cells.map((cell) => cell.version))) {
    const subjects = cells.filter((cell) => cell.version === version).flatMap(({ subject }) => subject ?? [])
    const key = JSON.stringify(subjects)
    const group = groups.get(key) ?? { versions: [], subjects }
    if (version !== undefined) group.versions.push(version)
    groups.set(key, group)
  }
  return [...groups.values()].map((group) => ({ ...finding, ...group }))
}

/** Whether an entry is about what all cells of a finding have in common. */
function isAbout({ code, record, path }: IgnoreEntry, finding: GateFinding): boolean {
  return (
    code === finding.code &&
    (record === undefined || record === finding.record) &&
    (path === undefined || pathPattern(path).test(finding.path ?? ''))
  )
}

function holds({ version, subject }: IgnoreEntry, cell: Cell): boolean {
  return (
    (version === undefined || version === cell.version) &&
    (subject === undefined || (cell.subject !== undefined && isSubject(cell.subject, subject)))
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
