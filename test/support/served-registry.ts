import { afterAll, beforeAll, expect } from 'vitest'
import type { History } from '../../registry/history.ts'
import { type Embedded, embeddedRegistry } from './embedded-registry.ts'

/** Calls of one embedded registry, which runs for the tests of a file. */
export function servedRegistry(history: History) {
  let embedded: Embedded
  beforeAll(async () => {
    embedded = await embeddedRegistry(history)
  })
  afterAll(() => embedded.close())

  async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await fetch(embedded.url + path, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/vnd.schemaregistry.v1+json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      body: text === '' ? undefined : JSON.parse(text),
    }
  }
  return {
    ask,
    get: (path: string) => ask('GET', path),
    post: (path: string, schema: string, more: object = {}) => ask('POST', path, { schema, ...more }),
  }
}

export function refused(status: number, error_code: number, message: unknown = expect.any(String)): unknown {
  return expect.objectContaining({ status, body: { error_code, message } })
}
