import { describe, expect, it } from 'vitest'
import schema from '../../../contracts/topics.schema.json' with { type: 'json' }
import { compareManifests } from '../../../gate/manifest/compare-manifests.ts'
import { movedShare, movedShareOf } from '../../../gate/manifest/moved-keys.ts'
import { readManifest } from '../../../generator/load/manifest.ts'
import { partitionerVersion, partitionOf } from '../../../runtime/partition/tenant-partitions.ts'

const text = `ocsf: { version: 1.8.0 }
registry: { subjects: topic }
defaults: { partitions: 32, retention: 30d }
groups:
  big: { partitions: 48, compatibility: FULL_TRANSITIVE }
records:
  Change: { dual_write: [payload] }
  Other: {}
topics:
  a.created: { record: Change, key: [entity_id] }
  a.changed: { record: Change }
  b.created: { record: Other, group: big, retention: unlimited }
services:
  s: { consumes: [a.created, a.changed, b.created], product: { name: S } }
`

function manifest(of: string) {
  const { manifest: read, diagnostics } = readManifest(of)
  if (read === undefined) throw new Error(JSON.stringify(diagnostics))
  return read
}

/** What replacing a text of the manifest with another leads to. */
function after(from: string, to: string, readers: readonly string[] = []) {
  expect(text).toContain(from)
  return compareManifests(manifest(text), manifest(text.replace(from, to)), () => readers)
}

describe('a change of the manifest', () => {
  it('that changes nothing is nothing', () => {
    expect(after('version: 1.8.0', 'version: 1.8.0')).toEqual([])
    expect(after('retention: 30d', 'retention: 60d')).toEqual([])
  })

  it('partitions raised: the share of the keys that move, once for all topics that inherit it', () => {
    const [finding, ...others] = after('partitions: 32', 'partitions: 64')
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      code: 'PARTITIONS_RAISED',
      severity: 'warning',
      pointer: '/defaults/partitions',
    })
    expect(finding?.topics).toEqual(['a.created', 'a.changed'])
    expect(finding?.message).toMatch(
      /^the partitions of a\.created, a\.changed go from 32 to 64: \d+ % of the keys move to another partition \(tried with 2000 keys\)/,
    )
    expect(finding?.hint).toContain('let every consumer group reach the end')
  })

  it('partitions lowered is impossible', () => {
    expect(after('partitions: 48', 'partitions: 47')).toMatchObject([
      {
        code: 'PARTITIONS_LOWERED',
        severity: 'error',
        pointer: '/groups/big/partitions',
        topics: ['b.created'],
      },
    ])
  })

  it('another key: the share of the events that go elsewhere', () => {
    const [finding] = after('key: [entity_id]', 'key: [tenant_id]')
    expect(finding).toMatchObject({
      code: 'KEY_CHANGED',
      severity: 'error',
      pointer: '/topics/a.created/key',
    })
    expect(finding?.message).toContain('the key of a.created is tenant_id instead of entity_id')
  })

  it('retention lowered: what is lost', () => {
    expect(after('retention: unlimited', 'retention: 7d')).toMatchObject([
      {
        code: 'RETENTION_LOWERED',
        severity: 'error',
        pointer: '/topics/b.created/retention',
        message: expect.stringContaining('from unlimited to 1w: events older than 1w are deleted for good'),
      },
    ])
    expect(
      after('retention: unlimited', 'retention: unlimited, retention_bytes: 1GiB')[0]?.message,
    ).toContain('each partition of b.created keeps 1GiB instead of everything')
    expect(after('retention: unlimited', 'retention: unlimited, cleanup: compact')[0]?.message).toContain(
      'only the last is kept',
    )
    expect(
      after('retention: 30d }', 'retention: 30d, dead_letter: { retention: 1d } }').map(({ code }) => code),
    ).toContain('RETENTION_LOWERED')
  })

  it('dead letters switched off', () => {
    expect(
      after('b.created: { record: Other', 'b.created: { record: Other, dead_letter: { enabled: false }'),
    ).toMatchObject([
      {
        code: 'DEAD_LETTERS_OFF',
        severity: 'warning',
        pointer: '/topics/b.created',
        topics: ['b.created'],
        message: expect.stringContaining('b.created has no dead letters any more'),
      },
    ])
  })

  it('keys of tenants with a share move otherwise than the others', () => {
    const shared = text.replace(
      'groups:',
      `partitioning: { version: ${partitionerVersion}, shares: { acme: 0.3, globex: 1 } }\ngroups:`,
    )
    const [from, to] = [16, 32].map((count) =>
      manifest(shared.replace('partitions: 32', `partitions: ${count}`)),
    )
    const [finding] = compareManifests(from!, to!, () => [])
    const figures = [...finding!.message.matchAll(/(\d+) % of/g)].map(([, figure]) => Number(figure))
    expect(finding?.message).toMatch(
      /: \d+ % of the keys of tenants without a share, \d+ % of acme \(share 0\.3\), \d+ % of globex \(share 1\) move to/,
    )
    for (const [tenant, share, figure] of [
      ['acme', 0.3, figures[1]],
      ['globex', 1, figures[2]],
    ] as const) {
      const places = [16, 32].map((count) =>
        Array.from({ length: 1000 }, (_, i) => partitionOf(tenant, `entity_id-${i}`, count, share)),
      )
      const moved = places[0]!.filter((place, i) => place !== places[1]![i]).length
      expect(Math.abs(moved / 10 - figure!)).toBeLessThan(6)
    }
    expect(figures[1]).toBeLessThan(figures[0]!)
    const keyed = compareManifests(
      to!,
      manifest(shared.replace('key: [entity_id]', 'key: [tenant_id]')),
      () => [],
    )
    expect(keyed.find(({ code }) => code === 'KEY_CHANGED')?.message).toMatch(/% of globex \(share 1\) go to/)
  })

  it('a topic removed: who consumes it', () => {
    const findings = after('  a.changed: { record: Change }\n', '').concat()
    expect(findings).toMatchObject([
      {
        code: 'TOPIC_REMOVED',
        severity: 'error',
        topics: ['a.changed'],
        message: expect.stringContaining('consumed by s'),
      },
    ])
    expect(after('  a.changed:', '  a.moved:')[0]?.hint).toContain('where a.moved takes its place')
  })

  it('another record on a topic', () => {
    expect(after('b.created: { record: Other', 'b.created: { record: Change')).toMatchObject([
      {
        code: 'RECORD_CHANGED',
        pointer: '/topics/b.created/record',
        message: expect.stringContaining('carries Change instead of Other'),
      },
    ])
  })

  it('a level lowered: what is no longer checked', () => {
    expect(after('FULL_TRANSITIVE', 'BACKWARD')[0]).toMatchObject({
      code: 'LEVEL_LOWERED',
      pointer: '/groups/big/compatibility',
      message: expect.stringMatching(
        /consumers with an older schema can read new events, and only the last version/,
      ),
    })
    expect(after('compatibility: FULL_TRANSITIVE', 'retry: { attempts: 4 }')[0]).toMatchObject({
      code: 'LEVEL_LOWERED',
    })
  })

  it('subjects named otherwise', () => {
    expect(after('subjects: topic', 'subjects: record')).toMatchObject([
      { code: 'SUBJECT_CHANGED', pointer: '/registry/subjects' },
    ])
  })

  it('the dual write of a field that versions in use still have, switched off', () => {
    expect(after('{ dual_write: [payload] }', '{ lift: payload }', ['1', '2'])).toMatchObject([
      {
        code: 'DUAL_WRITE_OFF',
        severity: 'error',
        pointer: '/records/Change',
        topics: ['a.created', 'a.changed'],
        message: expect.stringContaining('consumers with versions 1, 2 read the event from it'),
      },
    ])
    expect(after('{ dual_write: [payload] }', '{ lift: payload }', [])).toEqual([])
    expect(after('{ dual_write: [payload] }', '{}', ['1']).map(({ code }) => code)).toEqual([
      'DUAL_WRITE_OFF',
      'LIFT_OFF',
    ])
  })
})

describe('how events find their partitions', () => {
  const shares = (text: string) => after('registry:', `partitioning: { shares: { ${text} } }\nregistry:`)

  it('a tenant’s share: its partitions before and after, and the share of its keys that move', () => {
    const [finding, ...others] = shares('acme: 0.1')
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      code: 'TENANT_SHARE_CHANGED',
      severity: 'warning',
      pointer: '/partitioning/shares/acme',
      topics: ['a.created', 'a.changed', 'b.created'],
    })
    expect(finding?.message).toMatch(
      /^the share of acme goes from 0 to 0\.1: of 32 partitions it has 10 instead of 2, and \d+ % of its keys move; of 48 partitions it has 15 instead of 2/,
    )
  })

  it('a share that gives no partition more moves nothing', () => {
    expect(shares('acme: 0.001')).toEqual([])
  })

  it('another version of the partitioner', () => {
    const now = manifest(text)
    const before = { ...now, partitioning: { ...now.partitioning, version: 0 } }
    expect(compareManifests(before, now, () => [])).toMatchObject([
      { code: 'PARTITIONER_CHANGED', severity: 'error', pointer: '/partitioning/version' },
    ])
  })
})

it('the manifest knows the version of the partitioner that the toolkit has', () => {
  const { version } = schema.properties.partitioning.properties
  expect([version.minimum, version.maximum, version.default]).toEqual(Array(3).fill(partitionerVersion))
  expect(manifest(text).partitioning.version).toBe(partitionerVersion)
})

describe('the share of keys that move', () => {
  it('is none without a change, and about a fourth from 48 partitions to 64', () => {
    const place = { partitions: 48, key: ['entity_id'] }
    expect(movedShare(place, place)).toBe(0)
    const share = movedShare(place, { ...place, partitions: 64 })
    expect(share).toBeGreaterThan(0.2)
    expect(share).toBeLessThan(0.4)
  })

  it('takes a tenant’s share into account', () => {
    const [from, to] = [
      { partitions: 16, key: ['entity_id'] },
      { partitions: 32, key: ['entity_id'] },
    ]
    // its keys are spread over all partitions before and after
    expect(movedShareOf('acme', 1, from, to)).toBeGreaterThan(0.4)
    expect(movedShareOf('acme', 1, from, to)).toBeLessThan(0.6)
    expect(movedShareOf('acme', 1, from, from)).toBe(0)
  })
})
