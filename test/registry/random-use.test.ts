import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { folderStore } from '../../registry/folder-store.ts'
import type { History } from '../../registry/history.ts'
import { createRegistry, type Registry } from '../../registry/registry.ts'
import { RegistryError } from '../../registry/registry-error.ts'

const schema = (size: number) => `{"type":"fixed","name":"F${size}","size":${size}}`
const subjects = ['a', 'b', 'constructor']

/** History of subject `a` and `b`: the fixed types of these sizes. */
const historyOf = (sizes: readonly number[]): History => ({
  level: 'NONE',
  subjects: ['a', 'b'].map((name) => ({
    name,
    level: 'NONE',
    versions: sizes.map((size, i) => ({ number: i + 1, schema: schema(size) })),
  })),
})

const subject = fc.constantFrom(...subjects)
const action = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('register' as const),
      subject,
      size: fc.integer({ min: 1, max: 12 }),
    }),
  },
  fc.record({
    kind: fc.constant('delete' as const),
    subject,
    number: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
    permanent: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('history' as const),
    sizes: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 5 }),
  }),
  fc.record({ kind: fc.constant('restart' as const) }),
)

test.prop([fc.array(action, { maxLength: 25 })], { numRuns: 150 })(
  'whatever is registered, deleted and restarted: numbers ascend, ids stay, and what the history has is there',
  async (actions) => {
    const folder = mkdtempSync(join(tmpdir(), 'ocsf-kafka-'))
    let history = historyOf([1, 2])
    let registry = createRegistry(history, folderStore(folder))
    const ids = new Map<number, number>()
    try {
      for (const each of actions) {
        if (each.kind === 'register') {
          const { id, subject: under } = await registry.register(each.subject, schema(each.size))
          expect(under).toBe(each.subject)
          expect(ids.get(each.size) ?? id).toBe(id)
          ids.set(each.size, id)
          expect(registry.find(each.subject, schema(each.size), false)).toMatchObject({ id, deleted: false })
        } else if (each.kind === 'delete') {
          await registry.deleteVersions(each.subject, each.number, each.permanent).catch((error) => {
            if (!(error instanceof RegistryError)) throw error
          })
        } else if (each.kind === 'history') {
          history = historyOf(each.sizes)
          registry.setHistory(history)
        } else {
          registry.close()
          const before = registry.catalogue
          registry = createRegistry(history, folderStore(folder))
          expect(registry.catalogue).toEqual(before)
        }
        holds(registry, history)
      }
    } finally {
      registry.close()
      rmSync(folder, { recursive: true })
    }
  },
)

function holds(registry: Registry, history: History): void {
  for (const [name, versions] of registry.catalogue.subjects) {
    const numbers = versions.map(({ number }) => number)
    expect(numbers, name).toEqual([...new Set(numbers)].sort((a, b) => a - b))
    const live = versions.filter(({ deleted }) => !deleted).map(({ canonical }) => canonical)
    expect(new Set(live).size, `${name} has a schema twice`).toBe(live.length)
    for (const version of versions) expect(registry.catalogue.byId.get(version.id)).toContainEqual(version)
  }
  for (const { name, versions } of history.subjects) {
    const there = (registry.catalogue.subjects.get(name) ?? []).slice(0, versions.length)
    expect(there.map(({ number, schema: text }) => ({ number, schema: text }))).toEqual(versions)
  }
}
