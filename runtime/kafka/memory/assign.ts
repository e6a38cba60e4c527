import { partitionKey } from '../partition-key.ts'
import type { TopicPartition } from '../port.ts'

/** What the assignment needs to know of a member. */
export interface Assignable {
  readonly topics: readonly string[]
}

/**
 * Gives each partition one of the members that subscribe to its topic: evenly, and with as few partitions as
 * possible taken from those who have them now (Kafka's sticky assignment). Of two members that have as many, the
 * one that comes first in `members` gets the next.
 *
 * @param owners who has which partition now, by {@link partitionKey}; members that have left may be among them.
 */
export function assign<Member extends Assignable>(
  members: readonly Member[],
  partitions: readonly TopicPartition[],
  owners: ReadonlyMap<string, Member>,
): Map<string, Member> {
  const counts = new Map(members.map((member) => [member, 0]))
  const assigned = new Map<string, Member>()
  const eligible = (topic: string) => members.filter(({ topics }) => topics.includes(topic))
  const give = (partition: TopicPartition, member: Member) => {
    const key = partitionKey(partition)
    const before = assigned.get(key)
    if (before !== undefined) counts.set(before, counts.get(before)! - 1)
    assigned.set(key, member)
    counts.set(member, counts.get(member)! + 1)
  }
  const least = (candidates: readonly Member[]) =>
    candidates.reduce<Member | undefined>(
      (best, each) => (best === undefined || counts.get(each)! < counts.get(best)! ? each : best),
      undefined,
    )

  for (const partition of partitions) {
    const owner = owners.get(partitionKey(partition))
    if (owner !== undefined && eligible(partition.topic).includes(owner)) give(partition, owner)
  }
  for (const partition of partitions) {
    const member = assigned.has(partitionKey(partition)) ? undefined : least(eligible(partition.topic))
    if (member !== undefined) give(partition, member)
  }
  // Each move lowers the sum of the squares of the counts, so this ends.
  for (let moved = true; moved; ) {
    moved = false
    for (const partition of partitions) {
      const owner = assigned.get(partitionKey(partition))
      const other = least(eligible(partition.topic))
      if (owner === undefined || other === undefined) continue
      if (counts.get(owner)! <= counts.get(other)! + 1) continue
      give(partition, other)
      moved = true
    }
  }
  return assigned
}
