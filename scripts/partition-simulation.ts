import { pathToFileURL } from 'node:url'
import { murmur3 } from '../runtime/partition/murmur3.ts'
import { partitionOf, tenantPartitions } from '../runtime/partition/tenant-partitions.ts'

/**
 * What docs/partitioning.md says about load and movement, computed: 1000 tenants whose events are Zipf distributed
 * (the n-th largest has 1/n of the largest's), each event with a key of its own, on 48 partitions. Prints the page's
 * tables; a test holds the page to them. There is nothing random in it.
 */
const tenants = 1000
const events = 50_000
const weights = Array.from({ length: tenants }, (_, i) => 1 / (i + 1))
const weight = weights.reduce((sum, each) => sum + each, 0)
const counts = weights.map((each) => Math.max(1, Math.round((each / weight) * events)))
const total = counts.reduce((sum, each) => sum + each, 0)
const utf8 = new TextEncoder()

type Place = (tenant: number, key: number, partitions: number) => number

const declared = (tenant: number) => weights[tenant]! / weight
const tenantName = (tenant: number) => `tenant-${tenant}`
const keyName = (key: number) => `entity-${key}`

const withShares: Place = (tenant, key, partitions) =>
  partitionOf(tenantName(tenant), keyName(key), partitions, declared(tenant))
const withoutShares: Place = (tenant, key, partitions) =>
  partitionOf(tenantName(tenant), keyName(key), partitions)
const tenantHash: Place = (tenant, _key, partitions) =>
  murmur3(utf8.encode(tenantName(tenant)), 0) % partitions
const keyHash: Place = (tenant, key, partitions) =>
  murmur3(utf8.encode(`${tenantName(tenant)}|${keyName(key)}`), 0) % partitions

/** The tables in Markdown. */
export function simulationTables(): string {
  const rows: readonly (readonly [name: string, place: Place])[] = [
    ['this partitioner, shares declared', withShares],
    ['this partitioner, none declared', withoutShares],
    ['hash of the tenant', tenantHash],
    ['hash of tenant and key', keyHash],
  ]
  const lines = rows.map(([name, place]) => {
    const [least, most] = loadRange(place, 48)
    const reach = [0, 9, 99, 999].map((tenant) => partitionsTouched(place, tenant, 48)).join(' / ')
    return `| ${name} | ${most.toFixed(2)} | ${least.toFixed(2)} | ${reach} | ${percent(movedTo64(place))} |`
  })
  return [
    '| 48 partitions | fullest ÷ mean | emptiest ÷ mean | partitions with events of tenant 1 / 10 / 100 / 1000 | keys that move, 48 → 64 |',
    '|---|---|---|---|---|',
    ...lines,
    '',
    '| the share of one tenant is raised | its partitions | its keys that move |',
    '|---|---|---|',
    ...shareSteps.map(([from, to]) => shareRow(from, to)),
  ].join('\n')
}

const shareSteps = [
  [0, 0.05],
  [0.05, 0.1],
  [0.1, 0.2],
] as const

function shareRow(from: number, to: number): string {
  const keys = 10_000
  let moved = 0
  for (let key = 0; key < keys; key++) {
    const before = partitionOf('tenant-0', keyName(key), 48, from)
    if (before !== partitionOf('tenant-0', keyName(key), 48, to)) moved++
  }
  const sizes = [from, to].map((share) => tenantPartitions('tenant-0', 48, share).length)
  return `| ${percent(from)} → ${percent(to)} | ${sizes.join(' → ')} | ${percent(moved / keys)} |`
}

function loadRange(place: Place, partitions: number): [least: number, most: number] {
  const load = new Array<number>(partitions).fill(0)
  forEachEvent((tenant, key) => load[place(tenant, key, partitions)]!++)
  const mean = total / partitions
  return [Math.min(...load) / mean, Math.max(...load) / mean]
}

function partitionsTouched(place: Place, tenant: number, partitions: number): number {
  const touched = new Set<number>()
  for (let key = 0; key < counts[tenant]!; key++) touched.add(place(tenant, key, partitions))
  return touched.size
}

function movedTo64(place: Place): number {
  let moved = 0
  forEachEvent((tenant, key) => {
    if (place(tenant, key, 48) !== place(tenant, key, 64)) moved++
  })
  return moved / total
}

function forEachEvent(visit: (tenant: number, key: number) => void): void {
  for (const [tenant, count] of counts.entries()) for (let key = 0; key < count; key++) visit(tenant, key)
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(simulationTables())
