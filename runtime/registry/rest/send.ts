import { setTimeout as wait } from 'node:timers/promises'
import { type Answer, createConnections, exchange, NoAnswer } from './exchange.ts'
import { type RegistryError, refusal, unanswered } from './failure.ts'
import type { Endpoint, RegistryAuth, RegistryTarget } from './registry-options.ts'

export const contentType = 'application/vnd.schemaregistry.v1+json'

const longestDelay = 5_000
const longestAsked = 30_000

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below the base URL, beginning with a slash; its parts escaped. */
  readonly path: string
  readonly body?: unknown
  readonly signal?: AbortSignal | undefined
}

/** Sends calls, each to the first URL that answers. */
export interface Sender {
  /** Resolves with an answer of status 2xx and the URL that gave it; rejects with an error of code `REGISTRY`. */
  send(call: Call): Promise<{ readonly url: string; readonly answer: Answer }>
  close(): void
}

/**
 * Failures that may pass are tried again: at once with the next URL, and with all of them after a delay. All calls of
 * a registry may be repeated: registering a schema that is there gives its id.
 */
export function createSender(target: RegistryTarget): Sender {
  const connections = createConnections(target.ca)
  // the URL that answered last is asked first
  let current = 0

  async function attempt(endpoint: Endpoint, { method, path, body, signal }: Call): Promise<Attempt> {
    const url = endpoint.url + path
    const shown = url.replace(/\?.*$/, '')
    const authorization = await authorizationOf(endpoint.auth)
    try {
      const answer = await exchange(connections, {
        method,
        url,
        headers: {
          accept: `${contentType}, application/vnd.schemaregistry+json, application/json`,
          'user-agent': 'ocsf-kafka',
          ...(body !== undefined && { 'content-type': contentType }),
          ...(authorization !== undefined && { authorization: authorization.header }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        timeout: target.timeout,
        maxAnswerBytes: target.maxAnswerBytes,
        signal,
      })
      if (answer.status >= 200 && answer.status < 300) return { url: shown, answer }
      const redact = (text: string) => withoutSecrets(text, authorization?.secrets ?? [])
      return { error: refusal(shown, answer, redact), retryAfter: answer.retryAfter }
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
      return { error: unanswered(shown, error) }
    }
  }

  async function round(call: Call): Promise<Attempt> {
    let last: Attempt | undefined
    for (let i = 0; i < target.endpoints.length; i++) {
      const at = (current + i) % target.endpoints.length
      const outcome = await attempt(target.endpoints[at]!, call)
      if (outcome.error?.details.retriable !== true) {
        current = at
        return outcome
      }
      last = outcome
    }
    return last!
  }

  return {
    async send(call) {
      for (let i = 0; ; i++) {
        const outcome = await round(call)
        if (outcome.answer !== undefined) return outcome
        if (!outcome.error.details.retriable || i === target.retries) throw outcome.error
        await wait(delayOf(i, target.retryDelay, outcome.retryAfter), undefined, {
          ...(call.signal !== undefined && { signal: call.signal }),
        })
      }
    },
    close: () => connections.close(),
  }
}

type Attempt =
  | { readonly url: string; readonly answer: Answer; readonly error?: undefined }
  | { readonly answer?: undefined; readonly error: RegistryError; readonly retryAfter?: number | undefined }

/** Milliseconds before the next round: half of the delay is drawn, so that many clients don't come back at once. */
function delayOf(round: number, first: number, retryAfter: number | undefined): number {
  const delay = Math.min(longestDelay, first * 2 ** round)
  const drawn = delay / 2 + Math.random() * (delay / 2)
  return retryAfter === undefined ? drawn : Math.max(drawn, Math.min(longestAsked, retryAfter * 1000))
}

async function authorizationOf(
  auth: RegistryAuth | undefined,
): Promise<{ readonly header: string; readonly secrets: readonly string[] } | undefined> {
  if (auth === undefined) return undefined
  if (auth.kind === 'bearer') {
    const token = typeof auth.token === 'string' ? auth.token : await auth.token()
    // what Node says of a bad header would be less clear
    if (!/^[\x21-\x7e]+$/.test(token)) throw new TypeError('auth.token: a token is ASCII without spaces')
    return { header: `Bearer ${token}`, secrets: [token] }
  }
  const encoded = Buffer.from(`${auth.username}:${auth.password}`).toString('base64')
  return { header: `Basic ${encoded}`, secrets: [encoded, auth.password] }
}

/** Some servers quote the request in their errors, its URL's escapes included. */
function withoutSecrets(text: string, secrets: readonly string[]): string {
  const spellings = secrets
    .filter((secret) => secret !== '')
    .flatMap((secret) => [secret, encodeURIComponent(secret), encodeURI(secret)])
  // the longest first: one may be a part of another
  const ordered = [...new Set(spellings)].sort((a, b) => b.length - a.length)
  return ordered.reduce((rest, secret) => rest.replaceAll(wholly(secret), '[secret]'), text)
}

/** A short secret stands in many words: it is taken for one where it stands by itself. */
function wholly(secret: string): RegExp {
  const literal = secret.replace(/[\\^$.*+?()[\]{}|/-]/g, (c) => `\\u{${c.charCodeAt(0).toString(16)}}`)
  return new RegExp(secret.length < 4 ? `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])` : literal, 'giu')
}
