import type { Manifest, ManifestTopic } from '../../generator/model/manifest.ts'
import { compareTopic } from './compare-topics.ts'
import type { ManifestFinding } from './manifest-finding.ts'
import { partitioningFindings } from './partitioning.ts'
import { type OlderReaders, recordFindings } from './record-fields.ts'

/** What the changes from one manifest to another do to topics, their events and their readers. A pure function. */
export function compareManifests(before: Manifest, now: Manifest, readers: OlderReaders): ManifestFinding[] {
  const findings: ManifestFinding[] = []
  const topics = new Map(now.topics.map((topic) => [topic.name, topic]))
  for (const old of before.topics) {
    const own = topics.get(old.name)
    findings.push(
      ...(own === undefined
        ? [removed(old, before, now)]
        : compareTopic(old, own, new Map(now.partitioning.shares))),
    )
  }
  for (const old of before.records) {
    const own = now.records.find(({ name }) => name === old.name)
    if (own !== undefined) findings.push(...recordFindings(old, own, now, readers))
  }
  return mergeAlike([...findings, ...partitioningFindings(before, now), ...subjectFindings(before, now)])
}

function removed(old: ManifestTopic, before: Manifest, now: Manifest): ManifestFinding {
  const consumers = before.services
    .filter(({ consumes }) => consumes.includes(old.name))
    .map(({ name }) => name)
  const who = consumers.length === 0 ? 'nobody declared to consume it' : `consumed by ${consumers.join(', ')}`
  const had = new Set(before.topics.map(({ name }) => name))
  const heir = now.topics.find(
    (topic) => !had.has(topic.name) && topic.record === old.record && topic.group === old.group,
  )
  const hint =
    heir === undefined
      ? 'take it out of the services first, and remove it when its consumers are gone and its events have expired'
      : `where ${heir.name} takes its place: keep both until every consumer of ${old.name} reads ${heir.name} and has read ${old.name} to its end`
  return {
    code: 'TOPIC_REMOVED',
    severity: 'error',
    pointer: '/topics',
    at: 'key',
    topics: [old.name],
    message: `the topic ${old.name} is gone (${who}): its consumers deployed today wait for events that nobody publishes any more, and nobody is generated to read those it still has`,
    hint,
  }
}

function subjectFindings(before: Manifest, now: Manifest): ManifestFinding[] {
  const [old, own] = [before.registry.subjects, now.registry.subjects]
  if (old === own) return []
  return [
    {
      code: 'SUBJECT_CHANGED',
      severity: 'error',
      pointer: '/registry/subjects',
      topics: [],
      message: `subjects are named by ${own} instead of ${old}: every schema is registered anew under another subject, and what guarded the readers of the old one (its versions and its level) no longer does`,
      hint: `keep ${old}, or move when every producer and consumer is redeployed at once`,
    },
  ]
}

/** What several topics inherit from one line is one finding that names them all. */
function mergeAlike(findings: readonly ManifestFinding[]): ManifestFinding[] {
  const groups = new Map<string, ManifestFinding[]>()
  for (const [i, finding] of findings.entries()) {
    const { code, pointer: at, message, topics } = finding
    const isOwn = at.startsWith('/topics') || topics.length !== 1
    const key = isOwn ? String(i) : JSON.stringify([code, at, message.replaceAll(topics[0]!, '')])
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()].map(([first, ...rest]) => {
    if (rest.length === 0) return first!
    const topics = [first!, ...rest].flatMap((finding) => finding.topics)
    const named = (text: string) => text.replaceAll(first!.topics[0]!, topics.join(', '))
    const { hint } = first!
    return {
      ...first!,
      topics,
      message: named(first!.message),
      ...(hint !== undefined && { hint: named(hint) }),
    }
  })
}
