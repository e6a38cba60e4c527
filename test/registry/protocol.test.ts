import { describe, expect, it } from 'vitest'
import { recordText } from '../support/registry-schemas.ts'
import { refused, servedRegistry } from '../support/served-registry.ts'

const one = recordText(['x', 'int'])
const three = recordText(['x', 'long'], ['y', 'string', ''])

const { ask, get, post } = servedRegistry({
  level: 'BACKWARD_TRANSITIVE',
  subjects: [{ name: 't-value', level: 'FULL_TRANSITIVE', versions: [{ number: 1, schema: one }] }],
})

describe('the protocol', () => {
  it('has the calls that tools begin with', async () => {
    expect((await get('/')).body).toEqual({})
    expect((await get('/contexts')).body).toEqual(['.'])
    expect((await get('/schemas/types')).body).toEqual(['AVRO'])
    expect((await get('/v1/metadata/id')).status).toBe(200)
  })

  it('names the content type that the client asks for', async () => {
    expect((await get('/subjects')).type).toBe('application/vnd.schemaregistry.v1+json')
    expect((await ask('GET', '/subjects', undefined, { accept: 'application/json' })).type).toBe(
      'application/json',
    )
  })

  it.each([
    ['GET', '/subjects/none/versions', undefined, 404, 40401],
    ['GET', '/subjects/none/versions/1', undefined, 404, 40401],
    ['GET', '/subjects/t-value/versions/9', undefined, 404, 40402],
    ['GET', '/subjects/t-value/versions/x', undefined, 422, 42202],
    ['GET', '/subjects/t-value/versions/0', undefined, 422, 42202],
    ['GET', '/schemas/ids/1', undefined, 404, 40403],
    ['GET', '/schemas/ids/x', undefined, 400, 400],
    ['POST', '/subjects/none', { schema: one }, 404, 40401],
    ['POST', '/subjects/t-value', { schema: three }, 404, 40403],
    ['DELETE', '/subjects/none', undefined, 404, 40401],
    ['GET', '/nowhere', undefined, 404, 404],
    ['PUT', '/subjects', {}, 405, 405],
    ['GET', '/subjects/%E0%A4%A', undefined, 400, 400],
    ['POST', '/subjects/x/versions', '{', 400, 400],
    ['POST', '/subjects/x/versions', '[]', 400, 400],
  ])('%s %s with %j is refused with %i and %i', async (method, path, body, status, code) => {
    expect(await ask(method, path, body)).toEqual(refused(status, code))
  })

  it('takes JSON only', async () => {
    const answer = await ask('POST', '/subjects/x/versions', '{}', { 'content-type': 'text/plain' })
    expect(answer).toEqual(
      refused(415, 415, expect.stringContaining('application/vnd.schemaregistry.v1+json')),
    )
  })

  it('two that post at once get two versions', async () => {
    const fields = Array.from({ length: 20 }, (_, i) => recordText([`f${i}`, 'int', 0]))
    const answers = await Promise.all(fields.map((schema) => post('/subjects/race/versions', schema)))
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(20)
    expect((await get('/subjects/race/versions')).body).toEqual(fields.map((_, i) => i + 1))
    await Promise.all(Array.from({ length: 20 }, () => post('/subjects/race2/versions', one)))
    expect((await get('/subjects/race2/versions')).body).toEqual([1])
  })
})

it('a schema that is nested too deep is refused, not a failure of the registry', async () => {
  for (const depth of [5_000, 20_000, 100_000]) {
    const schema = `${'{"type":"array","items":'.repeat(depth)}"int"${'}'.repeat(depth)}`
    for (const path of ['/subjects/t-value', '/subjects/t-value/versions']) {
      expect(await ask('POST', path, { schema })).toMatchObject({ status: 422, body: { error_code: 42201 } })
    }
  }
})
