import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { compatibilityCalls } from './calls/compatibility.ts'
import { schemaCalls } from './calls/schemas.ts'
import { settingCalls } from './calls/settings.ts'
import { subjectCalls } from './calls/subjects.ts'
import type { Registry } from './registry.ts'
import { badRequest, RegistryError } from './registry-error.ts'
import { type Call, findCall } from './router.ts'

const calls: readonly Call[] = [
  ...subjectCalls,
  ...schemaCalls,
  ...settingCalls,
  ...compatibilityCalls,
  { method: 'GET', path: '/', answer: () => ({}) },
  { method: 'GET', path: '/contexts', answer: () => ['.'] },
  {
    method: 'GET',
    path: '/v1/metadata/id',
    answer: () => ({ id: '', scope: { path: [], clusters: {} } }),
  },
  {
    method: 'GET',
    path: '/v1/metadata/version',
    answer: () => ({ version: 'ocsf-kafka', commitId: '' }),
  },
]

export interface ServeOptions {
  readonly host: string
  /** 0 for any that is free. */
  readonly port: number
  /** The longest body that is read, in bytes; 8 MiB by default. */
  readonly maxBodyBytes?: number
  /** Milliseconds in which a request has to have come in whole; 10,000 by default. */
  readonly requestTimeout?: number
  /** Told of every answer. */
  readonly onAnswer?: (answered: Answered) => void
}

export interface Answered {
  readonly method: string
  readonly url: string
  readonly status: number
  readonly milliseconds: number
  /** What was refused, or went wrong. */
  readonly error?: unknown
}

export interface RegistryServer {
  readonly port: number
  /** Takes no more requests, finishes those that are under way, at most for so many milliseconds. */
  close(patience?: number): Promise<void>
}

/** Serves a registry over HTTP. Rejects with the system's error where the port can't be listened on. */
export async function serve(registry: Registry, options: ServeOptions): Promise<RegistryServer> {
  const { maxBodyBytes = 8 * 2 ** 20, requestTimeout = 10_000 } = options
  const server = createServer(
    {
      requestTimeout,
      headersTimeout: Math.min(5_000, requestTimeout),
      keepAliveTimeout: 5_000,
      // how often clients that are too slow are looked for
      connectionsCheckingInterval: Math.min(2_000, requestTimeout),
    },
    (request, response) => {
      const started = performance.now()
      answerTo(registry, request, maxBodyBytes).then(
        ({ status, body, error }) => {
          send(request, response, status, body)
          options.onAnswer?.({
            method: request.method ?? '',
            url: request.url ?? '',
            status,
            milliseconds: performance.now() - started,
            ...(error !== undefined && { error }),
          })
        },
        () => response.destroy(),
      )
    },
  )
  server.maxConnections = 500
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: (patience = 5_000) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), patience)
        server.close(() => {
          clearTimeout(timer)
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}

interface Outcome {
  readonly status: number
  readonly body: unknown
  readonly error?: unknown
}

async function answerTo(
  registry: Registry,
  request: IncomingMessage,
  maxBodyBytes: number,
): Promise<Outcome> {
  try {
    const url = request.url ?? '/'
    const at = url.indexOf('?')
    const { call, path } = findCall(calls, request.method ?? '', at < 0 ? url : url.slice(0, at))
    const query = new URLSearchParams(at < 0 ? '' : url.slice(at))
    const body =
      call.method === 'POST' || call.method === 'PUT' ? await readBody(request, maxBodyBytes) : undefined
    return { status: 200, body: await call.answer(registry, { path, query, body }) }
  } catch (error) {
    if (error instanceof RegistryError) {
      return { status: error.status, body: { error_code: error.code, message: error.message }, error }
    }
    const message = 'Error in the backend data store'
    return { status: 500, body: { error_code: 50001, message }, error }
  }
}

const taken = /^application\/(vnd\.schemaregistry(\.v1)?\+json|json|octet-stream)\s*(;|$)/i

async function readBody(request: IncomingMessage, maxBodyBytes: number): Promise<unknown> {
  const type = request.headers['content-type'] ?? ''
  if (!taken.test(type)) {
    const shown = type === '' ? 'none' : type.slice(0, 100)
    throw new RegistryError(
      415,
      415,
      `HTTP 415 Unsupported Media Type: ${shown}; send Content-Type: application/vnd.schemaregistry.v1+json`,
    )
  }
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > maxBodyBytes) {
      throw new RegistryError(413, 413, `The body has more than ${maxBodyBytes} bytes`)
    }
    chunks.push(chunk)
  }
  const text = Buffer.concat(chunks).toString()
  try {
    return JSON.parse(text)
  } catch (error) {
    throw badRequest(`The body is not JSON: ${error instanceof Error ? error.message.slice(0, 200) : ''}`)
  }
}

function send(request: IncomingMessage, response: ServerResponse, status: number, body: unknown): void {
  // a client that asks for plain JSON gets it under that name
  const accept = request.headers.accept ?? ''
  const plain = /application\/json/.test(accept) && !/schemaregistry/.test(accept)
  const text = JSON.stringify(body)
  response.writeHead(status, {
    'content-type': plain ? 'application/json' : 'application/vnd.schemaregistry.v1+json',
    'content-length': Buffer.byteLength(text),
    // what is left of a body that wasn't read belongs to no other request
    ...(!request.complete && { connection: 'close' }),
  })
  response.end(request.method === 'HEAD' ? undefined : text)
}
