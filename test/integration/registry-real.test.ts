import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request as forward } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSubjects } from '../../gate/publish/subjects.ts'
import {
  createRegistryClient,
  isRegistryError,
  type RegistryClient,
} from '../../runtime/registry/rest/client.ts'
import type { RegistryOptions } from '../../runtime/registry/rest/registry-options.ts'
import { realRegistry } from '../../scripts/registry/real-registry.ts'
import type { RunningRegistry } from '../../scripts/registry/start-apicurio.ts'
import { startCommand } from '../support/command-process.ts'
import { embeddedRegistry } from '../support/embedded-registry.ts'
import { conversation, say } from '../support/registry-conversation.ts'
import { recordText } from '../support/registry-schemas.ts'
import { askRegistry, explainAnswers, pairsToAsk } from '../support/registry-verdicts.ts'

const user = { name: 'alice', password: 'pa:ss w0rd!' }
const log = (line: string) => console.warn(`  ${line}`)
const real = await realRegistry({ log, user })
if ('skip' in real) console.warn(`\n  SKIPPED: no real registry was asked: ${real.skip}`)
const isThere = !('skip' in real)
const { url, name, user: known } = real as RunningRegistry
const auth = known && ({ kind: 'basic', username: known.name, password: known.password } as const)

const clients: RegistryClient[] = []
function client(options: Partial<RegistryOptions> = {}): RegistryClient {
  const made = createRegistryClient({ urls: [url], retries: 1, ...(auth && { auth }), ...options })
  clients.push(made)
  return made
}
afterAll(async () => {
  for (const each of clients) each.close()
  if (!('skip' in real)) await real.stop()
})
const kindOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'answered',
    (error: unknown) => (isRegistryError(error) ? error.details.kind : Promise.reject(error)),
  )

// what earlier runs have left in a registry that is given doesn't matter
const prefix = `t${process.pid}-${Date.now().toString(36)}`

describe.runIf(isThere)(`the client, and ${name}`, () => {
  it('registers, finds, and reads versions', async () => {
    const registry = client()
    const subject = `${prefix}-client`
    expect(await kindOf(registry.versions(subject))).toBe('unknown-subject')
    const first = recordText(['x', 'int'])
    const id = await registry.register(subject, first)
    expect(await registry.register(subject, first)).toBe(id)
    const respelled = first.replace('"a.R"', '"R","namespace":"a"')
    expect(await registry.lookUp(subject, respelled)).toMatchObject({ subject, version: 1, id })
    expect(await registry.versions(subject)).toEqual([1])
    expect(await registry.version(subject, 'latest')).toMatchObject({ version: 1, id, schemaType: 'AVRO' })
    expect(JSON.parse((await registry.schemaById(id)).schema).fields).toHaveLength(1)
    expect(await registry.subjects()).toContain(subject)
    expect(await kindOf(registry.version(subject, 7))).toBe('unknown-version')
    expect(await kindOf(registry.lookUp(subject, recordText(['y', 'int'])))).toBe('unknown-schema')
    expect(await kindOf(registry.schemaById(2 ** 31 - 1))).toBe('unknown-schema')
    expect(await kindOf(registry.register(subject, '{"type":"record"}'))).toBe('invalid')
  })

  it('sets levels, and is held to them', async () => {
    const registry = client()
    const subject = `${prefix}-levels`
    expect(await registry.level()).toBe('BACKWARD_TRANSITIVE')
    await registry.register(subject, recordText(['x', 'int']))
    expect(await registry.level(subject, { orGlobal: true })).toBe('BACKWARD_TRANSITIVE')
    const worse = recordText(['x', 'int'], ['y', 'int'])
    expect(await registry.check(subject, worse, { version: 'latest' })).toMatchObject({ compatible: false })
    expect(await kindOf(registry.register(subject, worse))).toBe('incompatible')
    await registry.setLevel('NONE', subject)
    expect(await registry.level(subject)).toBe('NONE')
    await registry.register(subject, worse)
    expect(await registry.versions(subject)).toEqual([1, 2])
    expect(await kindOf(registry.setLevel('SOME', subject))).toBe('invalid')
    expect(await registry.mode()).toBe('READWRITE')
  })

  it.runIf(auth !== undefined)('authenticates, and says so when it is not let in', async () => {
    const inUrl = url.replace('//', `//${user.name}:${encodeURIComponent(user.password)}@`)
    const withoutAuth = (address: string) => {
      const made = createRegistryClient({ urls: [address] })
      clients.push(made)
      return made
    }
    expect(await withoutAuth(inUrl).mode()).toBe('READWRITE')
    expect(await kindOf(withoutAuth(url).subjects())).toBe('unauthorized')
    const wrong = { kind: 'basic', username: user.name, password: 'wrong' } as const
    expect(await kindOf(client({ auth: wrong }).subjects())).toBe('unauthorized')
  })

  describe('behind TLS with an authority of its own', () => {
    let folder: string
    let secure: string
    let close: () => void
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'ocsf-kafka-'))
      makeCertificates(folder)
      const file = (part: string) => readFileSync(join(folder, part))
      const server = createServer({ key: file('leaf.key'), cert: file('leaf.pem') }, (request, response) => {
        const onward = forward(new URL(request.url ?? '', url), {
          method: request.method,
          headers: request.headers,
        })
        onward.on('response', (answer) => {
          response.writeHead(answer.statusCode ?? 500, answer.headers)
          answer.pipe(response)
        })
        onward.on('error', () => response.destroy())
        request.pipe(onward)
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const { port } = server.address() as AddressInfo
      secure = `https://localhost:${port}${new URL(url).pathname}`
      close = () => {
        server.closeAllConnections()
        server.close()
      }
    })
    afterAll(() => {
      close()
      rmSync(folder, { recursive: true })
    })

    it('answers where the authority is trusted', async () => {
      const ca = readFileSync(join(folder, 'ca.pem'), 'utf8')
      expect(await client({ urls: [secure], ca }).mode()).toBe('READWRITE')
    })

    it('is refused where it is not, and under another name', async () => {
      const unknown = client({ urls: [secure] }).mode()
      await expect(unknown).rejects.toThrow(/authority that is not trusted[\s\S]*SCHEMA_REGISTRY_CA/)
      const ca = readFileSync(join(folder, 'ca.pem'), 'utf8')
      const other = client({ urls: [secure.replace('localhost', '127.0.0.1')], ca }).mode()
      await expect(other).rejects.toThrow(/certificate is for another host/)
    })
  })
})

describe.runIf(isThere)(`ocsf-kafka publish, and ${name}`, () => {
  const publish = (...args: string[]) =>
    startCommand(process.cwd(), ['publish', ...args], {
      SCHEMA_REGISTRY_URL: url,
      ...(known && { SCHEMA_REGISTRY_USERNAME: known.name, SCHEMA_REGISTRY_PASSWORD: known.password }),
    }).ended

  it('the whole history of the reference project is accepted at BACKWARD_TRANSITIVE, from two publishers at once', async () => {
    const runs = await Promise.all([publish(), publish()])
    expect(runs.map(({ status, stderr }) => ({ status, stderr }))).toEqual([
      { status: 0, stderr: '' },
      { status: 0, stderr: '' },
    ])
    const registry = client()
    for (const subject of loadSubjects('.').subjects!) {
      if (subject.versions.length === 0) continue
      const wanted = subject.versions.filter(({ number }) => !subject.retired.has(number))
      expect(await registry.versions(subject.name)).toHaveLength(wanted.length)
      expect(await registry.level(subject.name)).toBe('BACKWARD_TRANSITIVE')
      for (const { text } of wanted) expect((await registry.lookUp(subject.name, text)).id).toBeGreaterThan(0)
    }
    expect(await publish()).toMatchObject({ status: 0, stdout: expect.stringContaining('nothing to do') })
  })
})

describe.runIf(isThere)(`the embedded registry, and ${name}`, () => {
  const random = Number(process.env.REGISTRY_PAIRS ?? 60)
  const seed = Number(process.env.REGISTRY_SEED ?? 1)

  it('say the same in a conversation, but for what docs/registry.md lists', async () => {
    const embedded = await embeddedRegistry({ level: 'BACKWARD_TRANSITIVE', subjects: [] })
    const headers = known && {
      authorization: `Basic ${Buffer.from(`${known.name}:${known.password}`).toString('base64')}`,
    }
    const theirs: string[] = []
    const expected: string[] = []
    for (const [i, turn] of conversation.entries()) {
      const ours = await say(embedded.url, {}, 'conversation', turn)
      const line = (answer: string) => `${i} ${turn.ask}: ${answer}`
      theirs.push(line(await say(url, headers ?? {}, `${prefix}-conversation`, turn)))
      expected.push(line(name === 'Apicurio' ? (turn.apicurio ?? ours) : ours))
      if (turn.apicurio !== undefined) expect(turn.apicurio, turn.ask).not.toBe(ours)
    }
    await embedded.close()
    expect(theirs).toEqual(expected)
  })

  it('judge alike but for what docs/registry.md lists', { timeout: 60_000 + random * 100 }, async () => {
    const registry = client()
    await registry.setLevel('BACKWARD')
    const embedded = await embeddedRegistry()
    const pairs = pairsToAsk(random, seed)
    const counts = new Map<string, number>()
    const atOnce = 6
    for (let i = 0; i < pairs.length; i += atOnce) {
      await Promise.all(
        pairs.slice(i, i + atOnce).map(async (pair, k) => {
          const subject = `${prefix}-pair-${i + k}`
          const [theirs, ours] = await Promise.all([
            askRegistry(registry, subject, pair),
            askRegistry(embedded.client, subject, pair),
          ])
          const why = explainAnswers(pair, theirs, ours)
          if (why === undefined) {
            expect.fail(
              `${pair.what}: ${name} says ${theirs}, ours ${ours}\nwriter: ${pair.writer}\nreader: ${pair.reader}`,
            )
          }
          counts.set(why, (counts.get(why) ?? 0) + 1)
        }),
      )
    }
    await registry.setLevel('BACKWARD_TRANSITIVE')
    await embedded.close()
    console.info(
      `\n  ${pairs.length} pairs, seed ${seed}: ${JSON.stringify(Object.fromEntries([...counts].sort()))}`,
    )
    expect(counts.get('agree')).toBeGreaterThan(pairs.length * 0.85)
    const page = readFileSync('docs/registry.md', 'utf8')
    for (const why of counts.keys()) if (why !== 'agree') expect(page).toContain(why)
  })
})

/** An authority and a certificate of it for localhost. */
function makeCertificates(folder: string): void {
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=Test CA')
  openssl(
    'req',
    ...key,
    '-keyout',
    'leaf.key',
    '-out',
    'leaf.csr',
    '-subj',
    '/CN=localhost',
    '-addext',
    'subjectAltName=DNS:localhost',
  )
  openssl(
    'x509',
    '-req',
    '-in',
    'leaf.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-out',
    'leaf.pem',
    '-days',
    '2',
    '-copy_extensions',
    'copy',
  )
}
