import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { realRegistry } from '../../scripts/registry/real-registry.ts'
import type { RunningRegistry } from '../../scripts/registry/start-apicurio.ts'
import { startCommand } from '../support/command-process.ts'
import { embeddedRegistry } from '../support/embedded-registry.ts'
import { copyProject, edit } from '../support/project-copy.ts'

let folder: string
beforeEach(() => {
  folder = copyProject()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const user = { name: 'alice', password: 'pa:ss w0rd!' }
const real = await realRegistry({ log: (line) => console.warn(`  ${line}`), user })
if ('skip' in real) console.warn(`\n  SKIPPED: no real registry was asked: ${real.skip}`)
afterAll(async () => {
  if (!('skip' in real)) await real.stop()
})

interface Environment {
  readonly [name: string]: string
}

async function check(environment: Environment) {
  const run = startCommand(folder, ['check', '--against', 'registry', '--format', 'json'], environment)
  const { status, stdout, stderr } = await run.ended
  return { status, stderr, result: stdout === '' ? undefined : JSON.parse(stdout) }
}

/** The reference project against a registry that has its history, unchanged and then with a field of another type. */
async function liveThrough(environment: Environment): Promise<void> {
  expect((await startCommand(folder, ['codegen'], environment).ended).status).toBe(0)
  expect((await startCommand(folder, ['publish'], environment).ended).status).toBe(0)
  const clean = await check(environment)
  expect(clean.result).toMatchObject({ verdict: 'compatible', failures: [] })
  expect(clean.result.subjects).toHaveLength(13)
  expect(clean.result.subjects[0]).toMatchObject({
    subject: 'nhi.discovered-value',
    level: 'BACKWARD_TRANSITIVE',
    versions: expect.arrayContaining(['1', '2']),
    outcome: 'compatible',
  })
  edit(
    join(folder, 'avro/ThreatEvent.avsc'),
    '"name": "threat_score",\n      "type": "double"',
    '"name": "threat_score",\n      "type": "string"',
  )
  const red = await check(environment)
  expect(red.status).toBe(1)
  const broken = red.result.findings.filter(({ code }: { code: string }) => code === 'TYPE_MISMATCH')
  expect(broken).toMatchObject([
    {
      path: 'threat_score',
      subjects: ['threat.detected-value', 'threat.escalated-value', 'threat.resolved-value'],
      place: { file: 'avro/ThreatEvent.avsc' },
      registry: { accepts: false, type: 'TYPE_MISMATCH' },
    },
  ])
}

describe('check --against registry', { timeout: 180_000 }, () => {
  it('with the embedded registry; and when that is gone, the gate could not run', async () => {
    const embedded = await embeddedRegistry()
    await liveThrough({ SCHEMA_REGISTRY_URL: embedded.url })
    await embedded.close()
    expect(await check({ SCHEMA_REGISTRY_URL: embedded.url })).toMatchObject({ status: 2, result: undefined })
  })

  it.skipIf('skip' in real)('with a real registry, as a user; another password is no verdict', async () => {
    const { url, user: known } = real as RunningRegistry
    const environment = {
      SCHEMA_REGISTRY_URL: url,
      ...(known && { SCHEMA_REGISTRY_USERNAME: known.name, SCHEMA_REGISTRY_PASSWORD: known.password }),
    }
    await liveThrough(environment)
    if (known === undefined) return
    const wrong = await check({ ...environment, SCHEMA_REGISTRY_PASSWORD: 'wrong' })
    expect(wrong).toMatchObject({ status: 2, stderr: expect.stringContaining('401') })
  })
})
