import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'

const owned = pathToFileURL(join(process.cwd(), 'scripts/registry/owned-process.ts')).href
const start = `
  import { startOwned } from '${owned}'
  const { pid } = await startOwned('sleep', ['600'], '.')
  console.log(pid)
`

/** A process that has ended and isn't buried yet (Z) runs no more. */
function isRunning(pid: number): boolean {
  const state = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim()
  return state !== '' && !state.startsWith('Z')
}

async function pidsOf(after: string) {
  const script = spawn(process.execPath, ['--input-type=module-typescript', '-e', start + after])
  const [line] = await script.stdout.take(1).toArray()
  return { script, pid: Number(String(line)) }
}

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'a server ends with who started it, by %s',
  async (signal) => {
    const { script, pid } = await pidsOf('setInterval(() => {}, 1000)')
    expect(isRunning(pid)).toBe(true)
    const ended = new Promise((resolve) => script.once('close', (_status, by) => resolve(by)))
    script.kill(signal)
    expect(await ended).toBe(signal)
    for (let i = 0; i < 50 && isRunning(pid); i++) await wait(20)
    expect(isRunning(pid)).toBe(false)
  },
)

it.each([
  ['an exception', 'throw new Error()'],
  ['its end', 'process.exit(0)'],
])('a server ends with who started it, by %s', async (_name, after) => {
  const { script, pid } = await pidsOf(after)
  await new Promise((resolve) => script.once('close', resolve))
  for (let i = 0; i < 50 && isRunning(pid); i++) await wait(20)
  expect(isRunning(pid)).toBe(false)
})
