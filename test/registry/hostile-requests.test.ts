import { fc, test } from '@fast-check/vitest'
import { afterAll, beforeAll, expect } from 'vitest'
import { type Embedded, embeddedRegistry } from '../support/embedded-registry.ts'

let embedded: Embedded
beforeAll(async () => {
  embedded = await embeddedRegistry({
    level: 'FULL_TRANSITIVE',
    subjects: [{ name: 's', level: 'FULL', versions: [{ number: 1, schema: '"int"' }] }],
  })
})
afterAll(() => embedded.close())

const word = fc.oneof(
  fc.constantFrom(
    'subjects',
    'versions',
    'schemas',
    'ids',
    'config',
    'mode',
    'compatibility',
    's',
    'latest',
    '-1',
    '1',
  ),
  fc.string({ maxLength: 8 }).map(encodeURIComponent),
  fc.constantFrom('%', '%00', '%2F', '__proto__', 'constructor', '999999999999', '1e3'),
)
const path = fc.array(word, { maxLength: 6 }).map((words) => `/${words.join('/')}`)
const query = fc.constantFrom(
  '',
  '?',
  '?deleted=true',
  '?permanent=true&verbose=true',
  '?subjectPrefix=%',
  '?%E0',
)
const schemaText = fc.oneof(
  fc.json(),
  fc.constantFrom(
    'int',
    '"int"',
    '{"type":"fixed","name":"F","size":-1}',
    '[[]]',
    '{"type":"array"}',
    '"a.b"',
  ),
)
const body = fc.oneof(
  schemaText.map((schema) => JSON.stringify({ schema })),
  fc.json(),
  fc.string(),
  fc.constantFrom('{"compatibility":"NONE"}', '{"mode":"READONLY"}', '{"mode":"READWRITE"}'),
)

test.prop([fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'PATCH'), path, query, body], {
  numRuns: 1500,
})('whatever is asked is answered, or refused with a code', async (method, path, query, body) => {
  // a path of .. would be another one
  fc.pre(!path.split('/').some((part) => part === '.' || part === '..'))
  const response = await fetch(embedded.url + path + query, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(['POST', 'PUT', 'PATCH'].includes(method) && { body }),
  })
  const text = await response.text()
  expect(response.status, text).toBeLessThan(500)
  if (method === 'HEAD') return
  const value: unknown = JSON.parse(text)
  if (response.status !== 200) {
    expect(value).toEqual({ error_code: expect.any(Number), message: expect.any(String) })
  }
})
