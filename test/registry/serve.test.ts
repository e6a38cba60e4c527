import { describe, expect, it } from 'vitest'
import { recordText } from '../support/registry-schemas.ts'
import { refused, servedRegistry } from '../support/served-registry.ts'

const one = recordText(['x', 'int'])
const two = recordText(['x', 'int'], ['y', 'string', ''])
const three = recordText(['x', 'long'], ['y', 'string', ''])
const bad = recordText(['x', 'int'], ['z', 'string'])

const { ask, get, post } = servedRegistry({
  level: 'BACKWARD_TRANSITIVE',
  subjects: [
    {
      name: 't-value',
      level: 'FULL_TRANSITIVE',
      versions: [
        { number: 1, schema: one },
        { number: 2, schema: two },
      ],
    },
    { name: 'u-value', level: 'BACKWARD', versions: [{ number: 1, schema: one }] },
    { name: 'empty-value', level: 'BACKWARD', versions: [] },
  ],
})

describe('the history', () => {
  it('is listed', async () => {
    expect(await get('/subjects')).toMatchObject({ status: 200, body: ['t-value', 'u-value'] })
    expect((await get('/subjects?subjectPrefix=u-')).body).toEqual(['u-value'])
    expect((await get('/subjects/t-value/versions')).body).toEqual([1, 2])
    expect((await get('/schemas?latestOnly=true')).body).toMatchObject([
      { subject: 't-value', version: 2, schema: two },
      { subject: 'u-value', version: 1, schema: one },
    ])
  })

  it('has its versions, by number and as the latest', async () => {
    const first = (await get('/subjects/t-value/versions/1')).body
    expect(first).toEqual({ subject: 't-value', version: 1, id: expect.any(Number), schema: one })
    for (const latest of ['latest', '-1', '2']) {
      expect((await get(`/subjects/t-value/versions/${latest}`)).body).toMatchObject({
        version: 2,
        schema: two,
      })
    }
    expect((await get('/subjects/t-value/versions/1/schema')).body).toEqual(JSON.parse(one))
    expect((await get('/subjects/t-value/versions/1/referencedby')).body).toEqual([])
    expect((await get(`/schemas/ids/${first.id}`)).body).toEqual({ schema: one })
    expect((await get(`/schemas/ids/${first.id}/schema`)).body).toEqual(JSON.parse(one))
    expect((await get(`/schemas/ids/${first.id}/subjects`)).body).toEqual(['t-value', 'u-value'])
    expect((await get(`/schemas/ids/${first.id}/versions?subject=u-value`)).body).toEqual([
      { subject: 'u-value', version: 1 },
    ])
  })

  it('is found by its schema, however that is spelled', async () => {
    const spelled = JSON.stringify(JSON.parse(two), null, 2).replace('"a.R"', '"R",\n"namespace": "a"')
    expect((await post('/subjects/t-value', spelled)).body).toMatchObject({ subject: 't-value', version: 2 })
    const { id } = (await get('/subjects/t-value/versions/2')).body
    expect((await post('/subjects/t-value/versions', spelled)).body).toEqual({ id })
  })

  it('is never written to', async () => {
    for (const path of [
      '/subjects/t-value',
      '/subjects/t-value/versions/1',
      '/subjects/t-value/versions/latest?permanent=true',
    ]) {
      expect(await ask('DELETE', path)).toEqual(refused(422, 42205, expect.stringContaining('avro/history')))
    }
  })
})

describe('what is posted', () => {
  it('is registered where its level allows it, deleted softly, then for good', async () => {
    const { id } = (await post('/subjects/p/versions', one)).body
    expect((await post('/subjects/p/versions', three)).status).toBe(200)
    expect((await get('/subjects/p/versions')).body).toEqual([1, 2])
    expect(await ask('DELETE', '/subjects/p/versions/1?permanent=true')).toEqual(refused(404, 40407))
    expect((await ask('DELETE', '/subjects/p/versions/1')).body).toBe(1)
    expect(await ask('DELETE', '/subjects/p/versions/1')).toEqual(refused(404, 40406))
    expect((await get('/subjects/p/versions')).body).toEqual([2])
    expect((await get('/subjects/p/versions?deleted=true')).body).toEqual([1, 2])
    expect(await get('/subjects/p/versions/1')).toEqual(refused(404, 40402, 'Version 1 not found.'))
    expect((await get('/subjects/p/versions/1?deleted=true')).body).toMatchObject({ schema: one })
    expect((await get(`/schemas/ids/${id}`)).body).toEqual({ schema: one })
    expect(await ask('DELETE', '/subjects/p?permanent=true')).toEqual(refused(404, 40405))
    expect((await ask('DELETE', '/subjects/p')).body).toEqual([2])
    expect(await get('/subjects/p/versions')).toEqual(refused(404, 40401, "Subject 'p' not found."))
    expect((await get('/subjects')).body).not.toContain('p')
    expect((await get('/subjects?deleted=true')).body).toContain('p')
    expect(await ask('DELETE', '/subjects/p')).toEqual(refused(404, 40404))
    expect((await ask('DELETE', '/subjects/p?permanent=true')).body).toEqual([1, 2])
    expect((await get('/subjects?deleted=true')).body).not.toContain('p')
  })

  it('is refused where it is incompatible, with every version it breaks', async () => {
    const answer = await post('/subjects/t-value/versions', bad)
    expect(answer).toEqual(refused(409, 409, expect.stringContaining('READER_FIELD_MISSING_DEFAULT_VALUE')))
    expect(answer.body.message).toContain('oldSchemaVersion: 1')
    expect(answer.body.message).toContain("{compatibility: 'FULL_TRANSITIVE'}")
  })

  it('is refused where it is no self-contained Avro schema', async () => {
    for (const schema of [
      '',
      '{',
      '{"type":"record"}',
      '{"type":"array","items":"a.Unknown"}',
      '['.repeat(100_000),
    ]) {
      expect(await post('/subjects/q/versions', schema), schema.slice(0, 50)).toEqual(refused(422, 42201))
    }
    expect(await post('/subjects/q/versions', one, { schemaType: 'JSON' })).toEqual(refused(422, 42201))
    const references = [{ name: 'a.R', subject: 't-value', version: 1 }]
    expect(await post('/subjects/q/versions', '"a.R"', { references })).toEqual(refused(422, 42201))
    expect(await ask('POST', '/subjects/q/versions', { schema: 1 })).toEqual(refused(422, 42201))
  })

  it('may have any name', async () => {
    for (const subject of ['constructor', '__proto__', 'a/b', '..', 'ü?#%']) {
      const path = `/subjects/${encodeURIComponent(subject).replaceAll('.', '%2E')}`
      if (subject === '..') continue // taken for a folder by every HTTP client
      expect((await post(`${path}/versions`, one)).status, subject).toBe(200)
      expect((await get(`${path}/versions/latest`)).body).toMatchObject({ subject, version: 1 })
    }
    expect((await get('/config/constructor')).body).toMatchObject({ error_code: 40408 })
  })

  it('a primitive by its bare name is a schema', async () => {
    expect((await post('/subjects/string-value/versions', 'string')).status).toBe(200)
    expect((await post('/subjects/string-value', '"string"')).body).toMatchObject({ version: 1 })
    expect((await get('/subjects/string-value/versions/1/schema')).body).toBe('string')
  })
})

describe('compatibility', () => {
  const check = (path: string, schema: string) => post(`/compatibility/subjects/${path}`, schema)

  it('is told for one version, for the latest, and for those of the level', async () => {
    expect((await check('t-value/versions/latest', two)).body).toEqual({ is_compatible: true })
    expect((await check('t-value/versions/1', bad)).body).toEqual({ is_compatible: false })
    expect((await check('t-value/versions', bad)).body).toEqual({ is_compatible: false })
    const { body } = await check('t-value/versions?verbose=true', bad)
    expect(body.messages).toEqual([
      expect.stringContaining("{errorType:'READER_FIELD_MISSING_DEFAULT_VALUE'"),
      expect.stringContaining('oldSchemaVersion: 2'),
      "{compatibility: 'FULL_TRANSITIVE'}",
    ])
    expect((await check('t-value/versions/1?verbose=true', two)).body).toEqual({
      is_compatible: true,
      messages: [],
    })
  })

  it('of a first schema is given', async () => {
    expect((await check('new/versions/latest', one)).body).toEqual({ is_compatible: true })
    expect((await check('new/versions', one)).body).toEqual({ is_compatible: true })
    expect(await check('new/versions/1', one)).toEqual(refused(404, 40402))
  })

  it('is not told of what is no schema or no version', async () => {
    expect(await check('t-value/versions/latest', '{')).toEqual(refused(422, 42201))
    expect(await check('t-value/versions/0', one)).toEqual(refused(422, 42202))
    expect(await check('t-value/versions/9', one)).toEqual(refused(404, 40402))
  })
})

describe('settings', () => {
  it('levels are those of the manifest until others are put', async () => {
    expect((await get('/config')).body).toEqual({ compatibilityLevel: 'BACKWARD_TRANSITIVE' })
    expect((await get('/config/t-value')).body).toEqual({ compatibilityLevel: 'FULL_TRANSITIVE' })
    expect(await get('/config/other')).toEqual(refused(404, 40408))
    expect((await get('/config/other?defaultToGlobal=true')).body).toEqual({
      compatibilityLevel: 'BACKWARD_TRANSITIVE',
    })
    expect((await ask('PUT', '/config/other', { compatibility: 'none' })).body).toEqual({
      compatibility: 'NONE',
    })
    expect((await get('/config/other')).body).toEqual({ compatibilityLevel: 'NONE' })
    await post('/subjects/other/versions', one)
    expect((await post('/subjects/other/versions', '"int"')).status).toBe(200)
    expect((await ask('DELETE', '/config/other')).body).toEqual({ compatibilityLevel: 'NONE' })
    expect(await get('/config/other')).toEqual(refused(404, 40408))
    expect(await ask('PUT', '/config/other', { compatibility: 'SOME' })).toEqual(refused(422, 42203))
    expect((await ask('PUT', '/config', { compatibility: 'FULL' })).body).toEqual({ compatibility: 'FULL' })
    expect((await ask('DELETE', '/config')).body).toEqual({ compatibilityLevel: 'BACKWARD_TRANSITIVE' })
  })

  it('a subject, or all of them, can be made read-only', async () => {
    expect((await get('/mode')).body).toEqual({ mode: 'READWRITE' })
    expect(await get('/mode/m')).toEqual(refused(404, 40409))
    expect((await ask('PUT', '/mode/m', { mode: 'READONLY' })).body).toEqual({ mode: 'READONLY' })
    expect(await post('/subjects/m/versions', one)).toEqual(refused(422, 42205))
    expect((await ask('DELETE', '/mode/m')).body).toEqual({ mode: 'READONLY' })
    expect((await post('/subjects/m/versions', one)).status).toBe(200)
    await ask('PUT', '/mode', { mode: 'READONLY_OVERRIDE' })
    expect((await get('/mode/m?defaultToGlobal=true')).body).toEqual({ mode: 'READONLY' })
    expect(await post('/subjects/m2/versions', one)).toEqual(refused(422, 42205))
    await ask('PUT', '/mode', { mode: 'READWRITE' })
    expect(await ask('PUT', '/mode', { mode: 'SOME' })).toEqual(refused(422, 42204))
  })
})
