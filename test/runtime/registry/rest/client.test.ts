import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import {
  createRegistryClient,
  isRegistryError,
  type RegistryClient,
} from '../../../../runtime/registry/rest/client.ts'
import type { RegistryOptions } from '../../../../runtime/registry/rest/registry-options.ts'
import { json, type ScriptedServer, scriptedServer } from '../../../support/scripted-server.ts'

const opened: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of opened.splice(0)) await close()
})

async function serve(...of: Parameters<typeof scriptedServer>): Promise<ScriptedServer> {
  const server = await scriptedServer(...of)
  opened.push(server.close)
  return server
}

function client(options: RegistryOptions): RegistryClient {
  const made = createRegistryClient({ retryDelay: 1, timeout: 2_000, ...options })
  opened.push(() => made.close())
  return made
}

/** A port on which nothing listens any more. */
async function closedPort(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${port}`
}

async function failureOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!isRegistryError(error)) throw error ?? new Error('it was answered')
  return { ...error.details, message: error.message, hint: error.hint }
}

describe('what goes out', () => {
  it('asks below the path prefix, with names escaped', async () => {
    const server = await serve((response) => json(response, 200, [1, 2]))
    const registry = client({ urls: [`${server.url}/apis/ccompat/v7/`] })
    expect(await registry.versions('a/b c?')).toEqual([1, 2])
    expect(await registry.versions('x', { deleted: true })).toEqual([1, 2])
    expect(server.seen.map(({ path }) => path)).toEqual([
      '/apis/ccompat/v7/subjects/a%2Fb%20c%3F/versions',
      '/apis/ccompat/v7/subjects/x/versions?deleted=true',
    ])
  })

  it('sends a schema as text within JSON, and the content type that registries ask for', async () => {
    const server = await serve((response) => json(response, 200, { id: 7 }))
    expect(await client({ urls: [server.url] }).register('s', '"string"')).toBe(7)
    expect(server.seen[0]).toMatchObject({
      method: 'POST',
      path: '/subjects/s/versions',
      body: '{"schema":"\\"string\\""}',
    })
    expect(server.seen[0]!.headers['content-type']).toBe('application/vnd.schemaregistry.v1+json')
  })

  it.each([
    ['a user and a password', { kind: 'basic', username: 'ann', password: 'p:w' }, 'Basic YW5uOnA6dw=='],
    ['a token', { kind: 'bearer', token: 'abc.def' }, 'Bearer abc.def'],
    ['a renewed token', { kind: 'bearer', token: async () => 'new' }, 'Bearer new'],
  ] as const)('authenticates with %s', async (_name, auth, header) => {
    const server = await serve((response) => json(response, 200, []))
    await client({ urls: [server.url], auth }).subjects()
    expect(server.seen[0]!.headers.authorization).toBe(header)
  })

  it('takes the user and password out of a URL', async () => {
    const server = await serve((response) => json(response, 500, { error_code: 50001, message: 'store' }))
    const url = server.url.replace('//', '//ann:s%40cret@')
    const { message } = await failureOf(client({ urls: [url], retries: 0 }).subjects())
    expect(server.seen[0]!.headers.authorization).toBe(`Basic ${btoa('ann:s@cret')}`)
    expect(message).not.toMatch(/cret|ann/)
  })
})

describe('what comes back', () => {
  it.each([
    [401, { error_code: 401, message: 'Unauthorized' }, 'unauthorized', /password/],
    [403, { error_code: 403, message: 'no' }, 'forbidden', /right/],
    [404, { error_code: 40401, message: "Subject 's' not found." }, 'unknown-subject', undefined],
    [404, { error_code: 40402, message: 'Version 3 not found.' }, 'unknown-version', undefined],
    [404, { error_code: 40403, message: 'Schema not found' }, 'unknown-schema', undefined],
    [404, { error_code: 40408, message: 'no subject-level' }, 'no-level', undefined],
    [404, { error_code: 404, message: 'HTTP 404 Not Found' }, 'not-found', /path prefix/],
    [404, 'plain', 'not-found', /path prefix/],
    [409, { error_code: 409, message: 'incompatible: x' }, 'incompatible', undefined],
    [422, { error_code: 42201, message: 'Invalid Avro' }, 'invalid', undefined],
    [422, { error_code: 42205, message: 'read-only' }, 'read-only', /mode/],
    [418, { error_code: 418, message: 'teapot' }, 'refused', undefined],
  ] as const)('%i with %j is %s, and is not asked again', async (status, body, kind, hint) => {
    const server = await serve((response) => json(response, status, body))
    const failure = await failureOf(client({ urls: [server.url] }).subjects())
    expect(failure).toMatchObject({ kind, status, retriable: false })
    expect(failure.url).toBe(`${server.url}/subjects`)
    if (typeof body === 'object') expect(failure.message).toContain(body.message.replace(/\.$/, ''))
    if (hint !== undefined) expect(failure.hint).toMatch(hint)
    expect(server.seen).toHaveLength(1)
  })

  it.each([
    [429, 'busy'],
    [500, 'unavailable'],
    [503, 'unavailable'],
  ])('%i is asked again, in the end %s', async (status, kind) => {
    const server = await serve((response) => json(response, status, { error_code: 50001, message: 'store' }))
    const failure = await failureOf(client({ urls: [server.url], retries: 2 }).subjects())
    expect(failure).toMatchObject({ kind, status, retriable: true })
    expect(server.seen).toHaveLength(3)
  })

  it('waits as long as it is asked to', async () => {
    const server = await serve((response, _request, count) => {
      if (count === 1) response.writeHead(429, { 'retry-after': '1' }).end('{}')
      else json(response, 200, [])
    })
    const started = performance.now()
    await client({ urls: [server.url] }).subjects()
    expect(performance.now() - started).toBeGreaterThan(950)
  })

  it('goes on when it answers again', async () => {
    const server = await serve((response, _request, count) =>
      count < 3 ? json(response, 503, {}) : json(response, 200, ['s']),
    )
    expect(await client({ urls: [server.url] }).subjects()).toEqual(['s'])
  })

  it.each([
    [
      'a web page',
      200,
      'text/html',
      '<!doctype html><title>Sign in</title>',
      'not-a-registry',
      /proxy or a login page/,
    ],
    ['a page said to be JSON', 200, 'application/json', '<html>', 'not-a-registry', /proxy or a login page/],
    ['nothing', 200, 'application/json', '', 'not-a-registry', /URL/],
    ['half of JSON', 200, 'application/json', '["a", "b', 'not-a-registry', /URL/],
    ['JSON of another shape', 200, 'application/json', '{"items":[]}', 'not-a-registry', /URL/],
    ['a page with an error', 404, 'text/html', '<html>', 'not-found', /path prefix/],
    ['a page of a gateway', 502, 'text/html', '<html>', 'unavailable', /log/],
    ['a page that refuses', 400, 'text/html', '<html>', 'not-a-registry', /URL/],
  ])('%s is refused', async (_name, status, type, body, kind, hint) => {
    const server = await serve((response) => {
      response.writeHead(status, { 'content-type': type })
      response.end(body)
    })
    const failure = await failureOf(client({ urls: [server.url], retries: 0 }).subjects())
    expect(failure).toMatchObject({ kind, hint: expect.stringMatching(hint) })
  })

  it('does not follow a redirect, and says where it leads, without its query', async () => {
    const server = await serve((response) => {
      response.writeHead(302, { location: 'https://login.example/sso?token=hidden' })
      response.end()
    })
    const failure = await failureOf(client({ urls: [server.url] }).subjects())
    expect(failure).toMatchObject({ kind: 'redirected', status: 302 })
    expect(failure.message).toContain('https://login.example/sso')
    expect(failure.message).not.toContain('hidden')
    expect(server.seen).toHaveLength(1)
  })

  it.each([
    ['by its length', true],
    ['between its chunks', false],
  ])('notices an answer that is cut off %s', async (_name, sized) => {
    const server = await serve((response) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        ...(sized && { 'content-length': '100' }),
      })
      response.write('["a"')
      setTimeout(() => response.destroy(), 20)
    })
    const failure = await failureOf(client({ urls: [server.url], retries: 1 }).subjects())
    expect(failure).toMatchObject({ kind: 'truncated', retriable: true })
    expect(server.seen).toHaveLength(2)
  })

  it('stops reading where an answer is too long', async () => {
    const server = await serve((response) => json(response, 200, ['x'.repeat(5000)]))
    const failure = await failureOf(client({ urls: [server.url], maxAnswerBytes: 1000 }).subjects())
    expect(failure).toMatchObject({ kind: 'too-long', retriable: false })
  })

  it('gives up on silence, before and within an answer', async () => {
    for (const begins of [false, true]) {
      const server = await serve((response) => void (begins && response.write('[')))
      const options = { urls: [server.url], timeout: 50, retries: 0 }
      expect(await failureOf(client(options).subjects())).toMatchObject({ kind: 'timeout' })
    }
  })

  it('says that nothing listens, or that no such host is known', async () => {
    const failure = await failureOf(client({ urls: [await closedPort()], retries: 1 }).subjects())
    expect(failure).toMatchObject({ kind: 'unreachable', retriable: true })
    expect(failure.message).toContain('nothing listens there')
    const unknown = await failureOf(client({ urls: ['http://registry.invalid'], retries: 0 }).subjects())
    expect(unknown).toMatchObject({ kind: 'unreachable' })
  })

  it('stops when it is told to', async () => {
    const server = await serve(() => {})
    const signal = AbortSignal.timeout(30)
    await expect(client({ urls: [server.url] }).subjects({ signal })).rejects.toMatchObject({
      name: 'TimeoutError',
    })
  })

  it('never repeats a secret that the server quotes', async () => {
    const server = await serve((response, { headers }) =>
      json(response, 403, { error_code: 403, message: `denied: ${headers.authorization} hunter22` }),
    )
    const auth = { kind: 'basic', username: 'ann', password: 'hunter22' } as const
    const failure = await failureOf(client({ urls: [server.url], auth }).subjects())
    expect(JSON.stringify(failure)).not.toMatch(/hunter22|YW5u/)
    expect(failure.message).toContain('denied: Basic [secret] [secret]')
  })
})

it('never repeats a secret in another spelling, or a short one', async () => {
  const server = await serve((response) =>
    json(response, 403, { error_code: 403, message: 'denied: ann:p%40ss%2Fw0rd and p@ss/w0rd' }),
  )
  const auth = { kind: 'basic', username: 'ann', password: 'p@ss/w0rd' } as const
  const failure = await failureOf(client({ urls: [server.url], auth }).subjects())
  expect(failure.message).toContain('denied: ann:[secret] and [secret]')
  const short = await serve((response) =>
    json(response, 403, { error_code: 403, message: 'denied: ann:abc, see abcdef' }),
  )
  const other = await failureOf(client({ urls: [short.url], auth: { ...auth, password: 'abc' } }).subjects())
  expect(other.message).toContain('denied: ann:[secret], see abcdef')
})

describe('several URLs', () => {
  it('asks the next where one is down, and stays with it', async () => {
    const up = await serve((response) => json(response, 200, ['s']))
    const registry = client({ urls: [await closedPort(), up.url], retries: 0 })
    expect(await registry.subjects()).toEqual(['s'])
    expect(await registry.subjects()).toEqual(['s'])
    expect(up.seen).toHaveLength(2)
  })

  it('takes a refusal of the first for the answer', async () => {
    const first = await serve((response) => json(response, 404, { error_code: 40401 }))
    const second = await serve((response) => json(response, 200, []))
    await failureOf(client({ urls: [first.url, second.url] }).versions('s'))
    expect(second.seen).toEqual([])
  })
})

describe('options that cannot be meant', () => {
  it.each([
    [{ urls: [] }, /at least one/],
    [{ urls: ['localhost:8081'] }, /address/],
    [{ urls: ['http://h?x=1'] }, /without \?/],
    [{ urls: ['http://h'], ca: 'MIIB' }, /PEM/],
    [{ urls: ['http://h'], timeout: 0 }, /timeout/],
    [{ urls: ['http://h'], retries: -1 }, /retries/],
    [{ urls: ['http://h'], auth: { kind: 'basic', username: 'a:b', password: '' } }, /colon/],
  ] as const)('%j', (options, message) => {
    expect(() => createRegistryClient(options)).toThrow(message)
  })

  it('a password with a bare % is told without it', () => {
    const make = () => client({ urls: ['http://ann:pa%ss@h'] })
    expect(make).toThrow(TypeError)
    expect(make).toThrow(
      /^urls: the password in a URL is not percent-encoded well: a % by itself is written %25$/,
    )
  })

  it('an address that is none is not shown, since it may hold a password', () => {
    expect(() => createRegistryClient({ urls: ['htp://ann:hunter22@h'] })).toThrow(/^(?!.*hunter22)/)
  })
})
