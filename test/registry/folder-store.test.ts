import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { folderStore } from '../../registry/folder-store.ts'
import type { History } from '../../registry/history.ts'
import { createRegistry, type Registry } from '../../registry/registry.ts'

const history: History = {
  level: 'BACKWARD',
  subjects: [{ name: 't', level: 'NONE', versions: [{ number: 1, schema: '"int"' }] }],
}
let folder: string
let open: Registry[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ocsf-kafka-'))
  open = []
})
afterEach(() => {
  for (const registry of open) registry.close()
  rmSync(folder, { recursive: true })
})

function start(): Registry {
  const registry = createRegistry(history, folderStore(folder))
  open.push(registry)
  return registry
}

it('what was posted is there again, in its order, with its levels and modes', async () => {
  const first = start()
  const ids = []
  for (const schema of ['"string"', '"long"', '"bytes"']) ids.push((await first.register('t', schema)).id)
  await first.deleteVersions('t', 3, false)
  await first.setLevel('t', 'FULL')
  await first.setLevel(undefined, 'NONE')
  await first.setMode('u', 'READONLY')
  first.close()
  const second = start()
  expect(second.catalogue).toEqual(first.catalogue)
  expect(
    second
      .live('t')
      .map(({ id }) => id)
      .slice(1),
  ).toEqual([ids[0], ids[2]])
  expect([second.levelOf('t'), second.globalLevel(), second.modeOf('u')]).toEqual([
    'FULL',
    'NONE',
    'READONLY',
  ])
  await second.deleteVersions('t', 3, true)
  second.close()
  expect(
    start()
      .live('t')
      .map(({ number }) => number),
  ).toEqual([1, 2, 4])
})

it('refuses a folder that another registry uses, and takes one that a killed registry left', async () => {
  const registry = start()
  expect(() => folderStore(folder)).toThrow(/in use by process/)
  registry.close()
  writeFileSync(join(folder, 'lock'), '999999999')
  start()
})

it('takes the lock of a killed registry that had the number of this process, as in a container', () => {
  for (const left of [String(process.pid), '']) {
    writeFileSync(join(folder, 'lock'), left)
    const registry = start()
    expect(() => folderStore(folder)).toThrow(/in use by process/)
    expect(readdirSync(folder).sort()).toEqual(['lock', 'versions'])
    registry.close()
  }
})

it('keeps the lock of a registry that runs when an earlier one is closed once more', () => {
  const first = start()
  first.close()
  start()
  first.close()
  expect(() => folderStore(folder)).toThrow(/in use by process/)
})

it.skipIf(process.platform === 'win32')('what could not be written whole is not acknowledged', () => {
  const script = `
    import { folderStore } from ${JSON.stringify(pathToFileURL(join(process.cwd(), 'registry/folder-store.ts')).href)}
    const schema = JSON.stringify({ type: 'string', doc: 'x'.repeat(100_000) })
    const store = folderStore(process.argv[1])
    const outcome = await store.save({ subject: 't', number: 2, schema, deleted: false }).then(() => 'saved', (error) => error.code)
    store.close()
    console.log(outcome)`
  // files of 40 blocks of 512 or 1,024 bytes at most; beyond that the system writes a part
  const { stdout } = spawnSync(
    'sh',
    [
      '-c',
      `trap "" XFSZ; ulimit -f 40; exec "$0" --input-type=module -e "$1" "$2"`,
      process.execPath,
      script,
      folder,
    ],
    { encoding: 'utf8' },
  )
  expect(stdout.trim()).toBe('EFBIG')
  expect(readdirSync(join(folder, 'versions'))).toEqual([])
  start()
})

it('clears away what a killed registry had not finished', async () => {
  const registry = start()
  await registry.register('t', '"string"')
  registry.close()
  writeFileSync(join(folder, 'versions/.x-2.json.abc'), '{"half')
  expect(start().live('t')).toHaveLength(2)
  expect(readdirSync(join(folder, 'versions'))).toHaveLength(1)
})

it.each([
  ['versions/x-2.json', '{"half'],
  ['versions/x-2.json', '{"subject":"t"}'],
  ['settings.json', '{"levels":{"t":"SOME"},"modes":{}}'],
])('names the file that is spoiled: %s', (file, text) => {
  start().close()
  writeFileSync(join(folder, file), text)
  expect(() => folderStore(folder)).toThrow(join(folder, file))
  rmSync(join(folder, file))
  start()
})
