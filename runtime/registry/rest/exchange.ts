import {
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'

/** Connections that are kept between requests. */
export interface Connections {
  readonly http: HttpAgent
  readonly https: HttpsAgent
  close(): void
}

/** Connections that don't keep the process running. `ca` are PEM certificates of the authorities to trust. */
export function createConnections(ca: readonly string[] | undefined): Connections {
  const http = new HttpAgent({ keepAlive: true })
  const https = new HttpsAgent({ keepAlive: true, ...(ca !== undefined && { ca: [...ca] }) })
  return {
    http,
    https,
    close() {
      http.destroy()
      https.destroy()
    },
  }
}

export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: string
  readonly headers: { readonly [name: string]: string }
  readonly body?: string
  /** Milliseconds for all of it, from the first byte sent to the last one read. */
  readonly timeout: number
  readonly maxAnswerBytes: number
  readonly signal?: AbortSignal | undefined
}

/** What came back, whatever it says. */
export interface Answer {
  readonly status: number
  readonly contentType: string
  readonly location: string | undefined
  /** Seconds to wait, where the server says so. */
  readonly retryAfter: number | undefined
  readonly body: string
}

/** Why there is no answer. */
export class NoAnswer extends Error {
  readonly kind: 'timeout' | 'unreachable' | 'tls' | 'truncated' | 'too-long'

  constructor(kind: NoAnswer['kind'], message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'NoAnswer'
    this.kind = kind
  }
}

/** One HTTP request. Rejects with a {@link NoAnswer}, or with the signal's reason. */
export function exchange(connections: Connections, request: Request): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const isSecure = request.url.startsWith('https:')
    const body = request.body === undefined ? undefined : Buffer.from(request.body)
    const options: RequestOptions = {
      method: request.method,
      agent: isSecure ? connections.https : connections.http,
      headers: { ...request.headers, ...(body !== undefined && { 'content-length': String(body.length) }) },
    }
    const sent = (isSecure ? httpsRequest : httpRequest)(request.url, options)
    let answered = false
    const timer = setTimeout(() => {
      fail(new NoAnswer('timeout', `no complete answer within ${request.timeout} ms`))
    }, request.timeout)
    const abort = () => fail(request.signal?.reason)
    const settle = () => {
      clearTimeout(timer)
      request.signal?.removeEventListener('abort', abort)
    }
    const fail = (error: unknown) => {
      settle()
      reject(error)
      sent.destroy()
    }
    request.signal?.addEventListener('abort', abort)
    if (request.signal?.aborted) return abort()
    sent.on('error', (error) => fail(answered ? cutOff(error) : noAnswer(error)))
    sent.on('response', (response) => {
      answered = true
      const chunks: Buffer[] = []
      let length = 0
      response.on('data', (chunk: Buffer) => {
        length += chunk.length
        if (length <= request.maxAnswerBytes) chunks.push(chunk)
        else fail(new NoAnswer('too-long', `the answer has more than ${request.maxAnswerBytes} bytes`))
      })
      response.on('error', (error) => fail(cutOff(error)))
      response.on('end', () => {
        if (!response.complete) return fail(cutOff())
        settle()
        resolve(answerOf(response, Buffer.concat(chunks).toString()))
      })
    })
    sent.end(body)
  })
}

function answerOf({ statusCode = 0, headers }: IncomingMessage, body: string): Answer {
  const seconds = Number(headers['retry-after'])
  return {
    status: statusCode,
    contentType: headers['content-type'] ?? '',
    location: headers.location,
    retryAfter: Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined,
    body,
  }
}

function cutOff(cause?: unknown): NoAnswer {
  return new NoAnswer('truncated', 'the answer ended before it was complete', cause)
}

/** Codes of OpenSSL and of Node's check of certificates; the rest are codes of the system. */
const ofTls =
  /^(ERR_SSL_|ERR_TLS_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|INVALID_CA|HOSTNAME_MISMATCH|EPROTO)/

function noAnswer(error: NodeJS.ErrnoException | AggregateError): NoAnswer {
  // a name with several addresses fails with an error for each of them
  const first: NodeJS.ErrnoException =
    error instanceof AggregateError && error.errors[0] instanceof Error ? error.errors[0] : error
  const code = first.code ?? ''
  if (ofTls.test(code)) return new NoAnswer('tls', tlsWords(code, first.message), error)
  const words: { readonly [code: string]: string } = {
    ECONNREFUSED: 'nothing listens there (ECONNREFUSED)',
    ENOTFOUND: "the host's name is not known (ENOTFOUND)",
    EAI_AGAIN: "the host's name can't be looked up now (EAI_AGAIN)",
    ECONNRESET: 'the connection was closed without an answer (ECONNRESET)',
    ETIMEDOUT: 'no connection came about (ETIMEDOUT)',
    EHOSTUNREACH: 'no way leads to the host (EHOSTUNREACH)',
    HPE_INVALID_CONSTANT: 'what answers there does not speak HTTP',
  }
  return new NoAnswer('unreachable', words[code] ?? (first.message || code), error)
}

function tlsWords(code: string, message: string): string {
  switch (code) {
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'UNABLE_TO_GET_ISSUER_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
      return `its certificate is of an authority that is not trusted (${code})`
    case 'CERT_HAS_EXPIRED':
      return `its certificate has expired (${code})`
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return `its certificate is for another host (${code})`
    default:
      return `${message || 'the TLS connection failed'} (${code})`
  }
}
