import { recordText } from './registry-schemas.ts'

/** A request, and where Apicurio answers it otherwise than the embedded registry, which follows Confluent's. */
export interface Turn {
  readonly ask: string
  readonly body?: unknown
  /** What Apicurio answers instead, as {@link answerText} shows it; in docs/registry.md. */
  readonly apicurio?: string
}

const one = { schema: recordText(['x', 'int']) }
const two = { schema: recordText(['x', 'int'], ['y', 'string', '']) }
const bad = { schema: recordText(['x', 'int'], ['z', 'string']) }

/** A conversation about the subject S and others that begin with it; its global level is BACKWARD_TRANSITIVE. */
export const conversation: readonly Turn[] = [
  { ask: 'GET /subjects/S/versions' },
  { ask: 'GET /subjects/S/versions/1' },
  { ask: 'GET /subjects/S/versions/latest' },
  { ask: 'POST /subjects/S', body: one },
  { ask: 'GET /config/S?defaultToGlobal=true', apicurio: '404 40401' },
  { ask: 'GET /config/S', apicurio: '404 40401' },
  { ask: 'DELETE /subjects/S' },
  { ask: 'POST /compatibility/subjects/S/versions/latest', body: one },
  { ask: 'POST /compatibility/subjects/S/versions/1', body: one },
  { ask: 'POST /compatibility/subjects/S/versions', body: one, apicurio: '404 40401' },
  { ask: 'POST /subjects/S/versions', body: one },
  { ask: 'POST /subjects/S/versions', body: one },
  { ask: 'GET /subjects/S/versions' },
  { ask: 'POST /subjects/S', body: one },
  { ask: 'POST /subjects/S', body: two },
  { ask: 'POST /subjects/S/versions', body: bad },
  { ask: 'POST /subjects/S/versions', body: two },
  { ask: 'GET /subjects/S/versions' },
  { ask: 'GET /subjects/S/versions/2' },
  { ask: 'GET /subjects/S/versions/-1' },
  { ask: 'GET /subjects/S/versions/3' },
  { ask: 'GET /subjects/S/versions/0', apicurio: '404 40402' },
  { ask: 'GET /subjects/S/versions/x', apicurio: '404 40402' },
  {
    ask: 'GET /subjects/S/versions/1/schema',
    apicurio: '200 {"type":"record","name":"R","namespace":"a","fields":[{"name":"x","type":"int"}]}',
  },
  { ask: 'GET /subjects/S/versions/1/referencedby' },
  { ask: 'POST /subjects/S/versions', body: { schema: '{' } },
  { ask: 'POST /subjects/S/versions', body: { schema: '{"type":"record"}' } },
  { ask: 'POST /subjects/S', body: { schema: '{' }, apicurio: '404 40403' },
  { ask: 'POST /compatibility/subjects/S/versions/latest', body: two },
  { ask: 'POST /compatibility/subjects/S/versions/latest', body: bad },
  { ask: 'POST /compatibility/subjects/S/versions', body: bad },
  { ask: 'POST /compatibility/subjects/S/versions/9', body: one },
  { ask: 'POST /compatibility/subjects/S/versions/latest', body: { schema: '{' } },
  {
    ask: 'PUT /config/S',
    body: { compatibility: 'FULL' },
    apicurio: '200 {"compatibility":"FULL","normalize":false}',
  },
  { ask: 'GET /config/S' },
  { ask: 'PUT /config/S', body: { compatibility: 'SOME' } },
  { ask: 'DELETE /config/S' },
  { ask: 'GET /mode' },
  { ask: 'GET /schemas/ids/2147483647' },
  { ask: 'GET /schemas/ids/2147483647/versions' },
  { ask: 'GET /contexts', apicurio: '200 [":.:"]' },
  { ask: 'DELETE /subjects/S/versions/1?permanent=true', apicurio: '409 40407' },
  { ask: 'DELETE /subjects/S/versions/1' },
  { ask: 'DELETE /subjects/S/versions/1', apicurio: '409 40406' },
  { ask: 'GET /subjects/S/versions' },
  { ask: 'GET /subjects/S/versions?deleted=true' },
  { ask: 'GET /subjects/S/versions/1' },
  { ask: 'DELETE /subjects/S/versions/9' },
  { ask: 'DELETE /subjects/S', apicurio: '200 [1,2]' },
  { ask: 'GET /subjects/S/versions' },
  { ask: 'DELETE /subjects/S' },
  { ask: 'DELETE /subjects/S?permanent=true' },
  { ask: 'GET /subjects/S/versions?deleted=true' },
]

/** Asks one registry; ids are its own business and left out. */
export async function say(
  base: string,
  headers: { readonly [name: string]: string },
  subject: string,
  { ask, body }: Turn,
): Promise<string> {
  const [method = '', path = ''] = ask.split(' ')
  const response = await fetch(base + path.replace('/S', `/${subject}`), {
    method,
    headers: {
      ...headers,
      ...(body !== undefined && { 'content-type': 'application/vnd.schemaregistry.v1+json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return answerText(response.status, text, subject)
}

function answerText(status: number, text: string, subject: string): string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return `${status} ${text === '' ? 'nothing' : 'no JSON'}`
  }
  if (status >= 400) return `${status} ${(value as { error_code?: number }).error_code}`
  const plain = JSON.stringify(value, (key, part) => {
    if (key === 'id') return 'ID'
    if (key === 'schema') return 'SCHEMA'
    return ['guid', 'schemaType', 'references', 'ts', 'deleted'].includes(key) ? undefined : part
  })
  return `${status} ${plain.replaceAll(subject, 'S')}`
}
