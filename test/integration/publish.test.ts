import { hash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request as forward } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inputDigest } from '../../generator/load/input-digest.ts'
import { startCommand } from '../support/command-process.ts'
import { type Embedded, embeddedRegistry } from '../support/embedded-registry.ts'
import { copyProject } from '../support/project-copy.ts'
import { scriptedServer } from '../support/scripted-server.ts'

const subjects = ['nhi.discovered-value', 'nhi.updated-value', 'nhi.baseline_changed-value']
const only = subjects.flatMap((name) => ['--subject', name])
let folder: string
let embedded: Embedded
let closing: (() => Promise<void> | void)[]
beforeEach(async () => {
  folder = copyProject()
  embedded = await embeddedRegistry()
  closing = [() => embedded.close()]
})
afterEach(async () => {
  for (const close of closing) await close()
  rmSync(folder, { recursive: true, force: true })
})

const publish = (args: readonly string[], url = embedded.url, at = folder) =>
  startCommand(at, ['publish', ...args], { SCHEMA_REGISTRY_URL: url })
const numbersOf = (record: string, at = folder) =>
  readdirSync(join(at, 'avro/history', record))
    .map((name) => Number(name.split('-')[0]))
    .sort((a, b) => a - b)
const registered = async (subject: string) =>
  Promise.all(
    (await embedded.client.versions(subject)).map(
      async (version) =>
        JSON.parse((await embedded.client.version(subject, version)).schema) as { doc?: string },
    ),
  )

/** Changes NHIEvent, and adds a version to its history: the last one, with the same change. */
function addVersion(at: string, change: (schema: { fields: object[]; doc?: string }) => void): void {
  const history = join(at, 'avro/history/NHIEvent')
  const last = numbersOf('NHIEvent', at).at(-1)!
  const file = readdirSync(history).find((name) => name.startsWith(`${last}-`))!
  const schema = JSON.parse(readFileSync(join(history, file), 'utf8'))
  change(schema)
  const text = `${JSON.stringify(schema, null, 2)}\n`
  const working = join(at, 'avro/NHIEvent.avsc')
  const own = JSON.parse(readFileSync(working, 'utf8'))
  change(own)
  writeFileSync(working, JSON.stringify(own, null, 2))
  writeFileSync(join(history, `${last + 1}-${hash('sha256', text).slice(0, 12)}.avsc`), text)
}

describe('ocsf-kafka publish', () => {
  it('plans, does it, has nothing more to do, and writes no file of the project', async () => {
    const before = inputDigest([folder])
    const dry = await publish(['--dry-run']).ended
    expect(dry).toMatchObject({ status: 0, stderr: '' })
    expect(dry.stdout).toMatch(/^nhi\.updated-value +→ BACKWARD_TRANSITIVE +1, 2.* to register$/m)
    expect(dry.stdout).toMatch(/^to do: register \d+ versions, set \d+ levels$/m)
    expect(await embedded.client.subjects()).toEqual([])

    const done = await publish([]).ended
    expect(done).toMatchObject({ status: 0, stderr: '' })
    expect(done.stdout).toContain('✓ nhi.updated-value: version 2 is registered, id ')
    for (const name of subjects) {
      expect(await registered(name)).toHaveLength(numbersOf('NHIEvent').length)
      expect(await embedded.client.level(name)).toBe('BACKWARD_TRANSITIVE')
    }
    const again = await publish([]).ended
    expect(again).toMatchObject({ status: 0, stdout: expect.stringContaining('nothing to do') })
    expect(inputDigest([folder])).toBe(before)
  })

  it('prints the plan, what was done, and why not more, as JSON', async () => {
    const { status, stdout } = await publish(['--format', 'json', '--subject', subjects[0]!]).ended
    const report = JSON.parse(stdout)
    expect(status).toBe(0)
    expect(report.subjects).toHaveLength(1)
    expect(report.subjects[0]).toMatchObject({
      subject: subjects[0],
      record: 'NHIEvent',
      level: { wanted: 'BACKWARD_TRANSITIVE', was: null, set: true },
      versions: numbersOf('NHIEvent').map((number) => ({ number, state: 'missing' })),
    })
    expect(report.done.map(({ number }: { number?: number }) => number)).toEqual([
      undefined,
      ...numbersOf('NHIEvent'),
    ])
    addVersion(folder, ({ fields }) => fields.push({ name: 'more', type: 'string' }))
    const refused = await publish(['--format', 'json', ...only]).ended
    expect(refused.status).toBe(1)
    expect(JSON.parse(refused.stdout)).toMatchObject({
      done: [],
      problems: subjects.map((subject) => ({ subject, code: 'incompatible', findings: expect.any(Array) })),
    })
  })

  it('refuses what the gate refuses, and says where to look', async () => {
    addVersion(folder, ({ fields }) => fields.push({ name: 'more', type: 'string' }))
    const { status, stdout, stderr } = await publish(only).ended
    expect(status).toBe(1)
    expect(stderr).toMatch(/READER_FIELD_MISSING_DEFAULT_VALUE.*more/)
    expect(stderr).toContain('fix: ocsf-kafka check')
    expect(stderr).toContain('nothing was registered')
    expect(stdout).toContain('(refused)')
    expect(await embedded.client.subjects()).toEqual([])
  })

  it('refuses a schema that was changed since its last version, with what to do about it', async () => {
    const working = join(folder, 'avro/NHIEvent.avsc')
    const schema = JSON.parse(readFileSync(working, 'utf8'))
    schema.fields.push({ name: 'more', type: ['null', 'string'], default: null })
    writeFileSync(working, JSON.stringify(schema, null, 2))
    const { status, stderr } = await publish(['--dry-run', ...only]).ended
    expect(status).toBe(1)
    expect(stderr).toContain('HISTORY_NO_VERSION')
    expect(stderr).toContain('fix: write it: ocsf-kafka version NHIEvent')
  })

  it('goes on after it was killed between two registrations', async () => {
    let registrations = 0
    const proxy = await forwarding((path, method) => {
      if (method === 'POST' && path.endsWith('/versions') && ++registrations === 3) run.child.kill('SIGKILL')
    })
    const run = publish(only, proxy)
    expect((await run.ended).signal).toBe('SIGKILL')
    const half = await embedded.client.subjects()
    expect(half.length).toBeGreaterThan(0)
    expect(half.length).toBeLessThan(3)

    expect(await publish(only).ended).toMatchObject({ status: 0, stderr: '' })
    for (const name of subjects) expect(await registered(name)).toHaveLength(numbersOf('NHIEvent').length)
  })

  it('says how far it came where the registry goes away meanwhile', async () => {
    let registrations = 0
    const proxy = await forwarding((path, method, response) => {
      if (method === 'POST' && path.endsWith('/versions') && ++registrations > 1) response.destroy()
    })
    const { status, stderr } = await publish(only, proxy).ended
    expect(status).toBe(2)
    expect(stderr).toContain('after 1 version had been registered: The registry at')
    expect(stderr).toContain('then run it again: it goes on from there')
  })

  it('by two working copies at once: both see the same result', async () => {
    const runs = await Promise.all([publish(only).ended, publish(only).ended])
    expect(runs.map(({ status, stderr }) => ({ status, stderr }))).toEqual([
      { status: 0, stderr: '' },
      { status: 0, stderr: '' },
    ])
    for (const name of subjects) expect(await registered(name)).toHaveLength(numbersOf('NHIEvent').length)
  })

  it('by two working copies with two histories at once: not both are told that all is well', async () => {
    const other = copyProject()
    closing.push(() => rmSync(other, { recursive: true, force: true }))
    addVersion(folder, (schema) => Object.assign(schema, { doc: 'mine' }))
    addVersion(other, (schema) => Object.assign(schema, { doc: 'theirs' }))
    const runs = await Promise.all([publish(only).ended, publish(only, embedded.url, other).ended])
    const refused = runs.filter(({ status }) => status === 1)
    expect(runs.every(({ status }) => status === 0 || status === 1)).toBe(true)
    expect(refused.length).toBeGreaterThan(0)
    for (const { stderr } of refused) expect(stderr).toMatch(/version \d+ \(id \d+\) is not in avro\/history/)
  })
})

describe('ocsf-kafka publish can not run', () => {
  it.each([
    ['without an address', [], '', 2, /SCHEMA_REGISTRY_URL is not set/],
    [
      'for a subject that is none',
      ['--subject', 'nhi.update-value'],
      'http://127.0.0.1:9',
      2,
      /did you mean "nhi\.updated-value"/,
    ],
    ['with an address that is none', [], 'localhost', 2, /the registry can't be asked/],
  ])('%s', async (_name, args, url, status, message) => {
    const run = await publish(args, url).ended
    expect(run.status).toBe(status)
    expect(run.stderr).toMatch(message)
  })

  it.each([
    ['401', 401, '{"error_code":401,"message":"Unauthorized"}', /answers 401: Unauthorized/],
    ['a login page', 200, '<!doctype html>', /sent a web page instead of JSON/],
    ['404 of something else', 404, 'nothing', /path prefix/],
  ])('where %s answers, and shows no secret', async (_name, status, body, message) => {
    const server = await scriptedServer((response) => response.writeHead(status).end(body))
    closing.push(server.close)
    const environment = {
      SCHEMA_REGISTRY_URL: server.url,
      SCHEMA_REGISTRY_USERNAME: 'ann',
      SCHEMA_REGISTRY_PASSWORD: 'hunter22',
    }
    const run = await startCommand(folder, ['publish'], environment).ended
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(message)
    expect(server.seen[0]!.headers.authorization).toBe(`Basic ${btoa('ann:hunter22')}`)
    expect(run.stdout + run.stderr).not.toMatch(/hunter22|YW5u/)
  })

  it('with a history that was changed: 1, with the file', async () => {
    const file = `avro/history/NHIEvent/${readdirSync(join(folder, 'avro/history/NHIEvent'))[0]}`
    writeFileSync(join(folder, file), '{}')
    const run = await publish([]).ended
    expect(run.status).toBe(1)
    expect(run.stderr).toContain(file)
  })
})

/** Stands before the registry; `watch` sees each request once it was answered, and may act before the client is told. */
async function forwarding(
  watch: (path: string, method: string, response: { destroy(): unknown }) => void,
): Promise<string> {
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request
    const onward = forward(embedded.url + url, { method, headers }, (answer) => {
      watch(url, method, response)
      if (response.destroyed) return
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.unshift(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
