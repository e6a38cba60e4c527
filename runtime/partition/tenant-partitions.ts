import { fmix32, murmur3 } from './murmur3.ts'

/** The version of the partitioner: a change of where any key goes is another version. */
export const partitionerVersion = 1

const utf8 = new TextEncoder()

/**
 * The partitions that a tenant's events go to, best first: the k = max(2, ⌈3·share·P⌉) of the topic's P partitions
 * (all of them where k > P) that score highest by rendezvous hashing.
 *
 * Exactly, so that other languages can do the same; every number is an unsigned 32-bit integer, `·` wraps:
 *
 *     h        = MurmurHash3_x86_32(UTF-8 of tenant, seed 0)
 *     mark(p)  = fmix32((p + 1) · 0x9E3779B9)              fmix32: MurmurHash3's finaliser
 *     score(p) = fmix32(h XOR mark(p))                     for p = 0 … P−1; no two partitions score the same
 *
 * A tenant alone never fills more than its k partitions, and most tenants don't meet its bursts.
 *
 * @param share the tenant's expected part of the topic's load, 0 to 1, rounded to millionths; 0 where none was
 *   declared.
 * @throws RangeError for a share outside 0 to 1 or a partition count outside 1 to 2^31−1.
 */
export function tenantPartitions(tenant: string, partitions: number, share = 0): number[] {
  return highest(hashOf(tenant, 0), partitions, subsetSize(partitions, share))
}

/**
 * The partition of a tenant's key: of {@link tenantPartitions}, the one that scores highest by
 *
 *     e        = MurmurHash3_x86_32(UTF-8 of key, seed h)  h: the tenant's hash
 *     score(p) = fmix32(e XOR mark(p))
 *
 * When a share is raised, only keys that go to the partitions added move. When a topic's partitions are raised, a
 * key moves only to a new partition, or because its own has left the tenant's subset.
 *
 * @throws RangeError as {@link tenantPartitions}.
 */
export function partitionOf(tenant: string, key: string, partitions: number, share = 0): number {
  const h = hashOf(tenant, 0)
  const e = hashOf(key, h)
  let best = 0
  let bestScore = -1
  for (const partition of highest(h, partitions, subsetSize(partitions, share))) {
    const score = fmix32(e ^ mark(partition))
    if (score > bestScore) {
      best = partition
      bestScore = score
    }
  }
  return best
}

function subsetSize(partitions: number, share: number): number {
  if (!Number.isInteger(partitions) || partitions < 1 || partitions > 0x7fff_ffff) {
    throw new RangeError(`a topic has 1 to 2^31−1 partitions, not ${partitions}`)
  }
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a tenant's share is 0 to 1, not ${share}`)
  // In integers: 3 · 0.1 · 30 in doubles is above 9.
  const millionths = Math.round(share * 1e6)
  return Math.min(partitions, Math.max(2, Math.ceil((3 * millionths * partitions) / 1e6)))
}

function highest(hash: number, partitions: number, count: number): number[] {
  const best: number[] = []
  const scores: number[] = []
  for (let partition = 0; partition < partitions; partition++) {
    const score = fmix32(hash ^ mark(partition))
    if (best.length === count && score < scores[count - 1]!) continue
    // Sorted insertion: k is 2 for nearly every tenant, where this beats sorting all P scores several times over.
    let at = Math.min(best.length, count - 1)
    for (; at > 0 && scores[at - 1]! < score; at--) {
      best[at] = best[at - 1]!
      scores[at] = scores[at - 1]!
    }
    best[at] = partition
    scores[at] = score
  }
  return best
}

function mark(partition: number): number {
  return fmix32(Math.imul(partition + 1, 0x9e3779b9))
}

function hashOf(text: string, seed: number): number {
  return murmur3(utf8.encode(text), seed)
}
