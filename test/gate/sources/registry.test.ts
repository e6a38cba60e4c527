import { afterEach, describe, expect, it } from 'vitest'
import { exitCodeOf } from '../../../gate/gate-finding.ts'
import { summaryText } from '../../../gate/report/words.ts'
import { check, cleanProject, editFile, ofCheck } from '../../support/gate-project.ts'
import { projectForEach } from '../../support/project-for-each.ts'
import { json, type ScriptedServer, scriptedServer } from '../../support/scripted-server.ts'

const { project, start } = projectForEach(() => {
  const made = cleanProject()
  editFile(
    made,
    'contracts/topics.yaml',
    'entity.changed: { record: Change }',
    'entity.changed: { record: Change }\n  entity.gone: { record: Change }',
  )
  editFile(
    made,
    'contracts/topics.yaml',
    'produces: [entity.changed]',
    'produces: [entity.changed, entity.gone]',
  )
  editFile(
    made,
    'contracts/topics.yaml',
    'consumes: [entity.changed]',
    'consumes: [entity.changed, entity.gone]',
  )
  made.run('codegen')
  made.commit('Two topics')
  return made
})
let server: ScriptedServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

interface Subject {
  readonly level?: string
  readonly versions: readonly {
    readonly schema: string
    readonly references?: readonly object[]
    readonly schemaType?: string
  }[]
}

/** A registry with these subjects; others it doesn't know. */
async function registry(
  subjects: { readonly [name: string]: Subject | number },
  global = 'BACKWARD',
): Promise<string> {
  server = await scriptedServer((response, { path }) => {
    const { pathname } = new URL(path, 'http://x')
    const [, kind, name = '', , version] = pathname.split('/').map(decodeURIComponent)
    if (kind === 'config' && name === '') return json(response, 200, { compatibilityLevel: global })
    const subject = subjects[name]
    if (typeof subject === 'number') return json(response, subject, { error_code: subject, message: 'no' })
    if (kind === 'config') return json(response, 200, { compatibilityLevel: subject?.level ?? global })
    if (subject === undefined) return json(response, 404, { error_code: 40401, message: 'no subject' })
    if (version === undefined)
      return json(
        response,
        200,
        subject.versions.map((_, i) => i + 1),
      )
    const found = subject.versions[Number(version) - 1]!
    return json(response, 200, {
      subject: name,
      version: Number(version),
      id: Number(version) + name.length * 100,
      ...found,
    })
  })
  return `registry:${server.url}`
}

const breakIt = () =>
  editFile(
    project,
    'avro/Change.avsc',
    '"name": "timestamp", "type": "long"',
    '"name": "timestamp", "type": "string"',
  )
const errors = (result: Awaited<ReturnType<typeof check>>) =>
  ofCheck(result, 'schema').filter(({ severity }) => severity === 'error')

describe('a registry', () => {
  it('has each subject’s versions and level', async () => {
    const schema = project.read('avro/Change.avsc')
    breakIt()
    const against = await registry({
      'entity.changed-value': { level: 'full', versions: [{ schema }, { schema }] },
      'entity.gone-value': { level: 'NONE', versions: [{ schema }] },
    })
    const result = await check(project, { against })
    expect(result.failures).toEqual([])
    expect(result.subjects).toMatchObject([
      { subject: 'entity.changed-value', level: 'FULL', versions: ['1', '2'], outcome: 'incompatible' },
      { subject: 'entity.gone-value', level: 'NONE', versions: ['1'], outcome: 'compatible' },
    ])
    expect(errors(result).map(({ direction, versions }) => [direction, versions])).toEqual([
      ['backward', ['2']],
      ['forward', ['2']],
    ])
    const none = await check(project, { against, level: 'NONE' })
    expect(exitCodeOf({ findings: errors(none), failures: none.failures })).toBe(0)
  })

  it('without any of the subjects, though versions are published, is the wrong one: nothing was compared', async () => {
    for (const subjects of [
      {},
      { 'entity.changed-value': { versions: [] }, 'entity.gone-value': { versions: [] } },
    ]) {
      const result = await check(project, { against: await registry(subjects) })
      expect(result.failures).toMatchObject([
        {
          what: result.against,
          message: expect.stringContaining('no version of entity.changed-value, entity.gone-value, though'),
          hint: expect.stringContaining('ocsf-kafka publish'),
        },
      ])
      expect(exitCodeOf(result)).toBe(2)
      expect(summaryText(result)).toContain('0 subjects compared with registry:')
      await server?.close()
    }
  })

  it('without some of the subjects gives a warning for each', async () => {
    const schema = project.read('avro/Change.avsc')
    const against = await registry({ 'entity.changed-value': { versions: [{ schema }] } })
    const result = await check(project, { against })
    expect(ofCheck(result, 'versions')).toMatchObject([
      { code: 'NOT_REGISTERED', severity: 'warning', subjects: ['entity.gone-value'], record: 'Change' },
    ])
    expect(exitCodeOf(result)).toBe(0)
    expect(summaryText(result)).toMatch(/1 subject compared with registry:\S+, 1 new, /)
  })

  it('without what is new in this branch is fine', async () => {
    const schema = project.read('avro/Change.avsc')
    project.git('switch', '--quiet', '--create', 'feature')
    const topic = 'entity.changed: { record: Change }'
    editFile(project, 'contracts/topics.yaml', topic, `${topic}\n  entity.new: { record: Change }`)
    const against = await registry({
      'entity.changed-value': { versions: [{ schema }] },
      'entity.gone-value': { versions: [{ schema }] },
    })
    const result = await check(project, { against })
    expect(ofCheck(result, 'versions')).toEqual([])
    expect(result.failures).toEqual([])
    expect(result.subjects.filter(({ isNew }) => isNew).map(({ subject }) => subject)).toEqual([
      'entity.new-value',
    ])
  })

  it('before anything is published has nothing to be compared with', async () => {
    project.git('rm', '-rq', 'avro/history')
    project.commit('No versions')
    project.run('version')
    const result = await check(project, { against: await registry({}) })
    expect(result.failures).toEqual([])
    expect(ofCheck(result, 'versions')).toEqual([])
  })

  it('whose level is lower than the manifest’s is told, with both', async () => {
    const schema = project.read('avro/Change.avsc')
    const against = await registry({
      'entity.changed-value': { level: 'NONE', versions: [{ schema }] },
      'entity.gone-value': { level: 'FULL_TRANSITIVE', versions: [{ schema }] },
    })
    const result = await check(project, { against })
    expect(ofCheck(result, 'manifest')).toMatchObject([
      {
        code: 'LEVEL_DIFFERS',
        severity: 'warning',
        subjects: ['entity.changed-value'],
        message: expect.stringContaining('is NONE in the registry and BACKWARD_TRANSITIVE in the manifest'),
        place: { file: 'contracts/topics.yaml', line: expect.any(Number) },
      },
    ])
    expect(exitCodeOf(result)).toBe(0)
    editFile(project, 'contracts/topics.yaml', 'services:', 'check: { errors: [LEVEL_DIFFERS] }\nservices:')
    expect(exitCodeOf(await check(project, { against }))).toBe(1)
  })

  it('whose schemas refer to other subjects', async () => {
    const schema = project
      .read('avro/Change.avsc')
      .replace('"type": "long"', '"type": "com.acme.events.Time"')
    const time = '{"type": "record", "name": "Time", "namespace": "com.acme.events", "fields": []}'
    const against = await registry({
      'entity.changed-value': {
        versions: [{ schema, references: [{ name: 'Time', subject: 'time', version: 1 }] }],
      },
      time: { versions: [{ schema: time }] },
    })
    const result = await check(project, { against })
    expect(result.failures).toEqual([])
    expect(errors(result)).toMatchObject([
      { code: 'TYPE_MISMATCH', message: expect.stringContaining('com.acme.events.Time') },
    ])
  })
})

describe('what can’t be had is never green', () => {
  it('a registry that is down', async () => {
    const down = { against: 'registry:http://127.0.0.1:1' }
    await expect(check(project, down)).rejects.toMatchObject({
      name: 'GateError',
      message: expect.stringContaining('nothing listens there'),
      hint: 'check the URL, and that the registry runs',
    })
  })

  it('no registry named', async () => {
    await expect(check(project, { against: 'registry' })).rejects.toMatchObject({
      message: expect.stringContaining('SCHEMA_REGISTRY_URL is not set'),
    })
    const env = { SCHEMA_REGISTRY_URL: 'localhost:8081' }
    await expect(check(project, { against: 'registry', env })).rejects.toMatchObject({ name: 'GateError' })
  })

  it.each([
    [401, 'application/json', '{"error_code": 401, "message": "who are you"}', /answers 401: who are you/],
    [404, 'text/html', '<html>nothing here</html>', /answers 404/],
    [200, 'text/html', '<!doctype html><title>Log in</title>', /is no registry: it sent a web page/],
    [200, 'application/json', '{"level": 7}', /is no registry/],
  ])('one that answers %i %s', async (status, type, body, message) => {
    server = await scriptedServer((response) => {
      response.writeHead(status, { 'content-type': type })
      response.end(body)
    })
    await expect(check(project, { against: `registry:${server.url}` })).rejects.toMatchObject({
      name: 'GateError',
      message: expect.stringMatching(message),
    })
  })

  it.each([
    ['a subject that may not be read', 403],
    ['a subject that can’t be asked for', 422],
  ])('%s, though the rest is clean', async (_what, status) => {
    const against = await registry({
      'entity.changed-value': { versions: [{ schema: project.read('avro/Change.avsc') }] },
      'entity.gone-value': status,
    })
    const result = await check(project, { against })
    expect(result.failures).toMatchObject([
      { what: 'entity.gone-value', message: expect.stringContaining(String(status)) },
    ])
    expect(result.subjects.map(({ outcome }) => outcome)).toEqual(['compatible', 'not-compared'])
    expect(errors(result)).toEqual([])
    expect(exitCodeOf(result)).toBe(2)
  })

  it.each([
    [
      'a version that is no Avro',
      { schema: 'syntax = "proto3";', schemaType: 'PROTOBUF' },
      'is of type PROTOBUF',
    ],
    ['a version that is no JSON', { schema: '{"type": ' }, 'is no schema'],
    ['a version that is no schema', { schema: '{"type": "nope"}' }, 'nope'],
    ['a level that is none', { schema: '"string"' }, 'which is none of'],
  ])('%s', async (what, version, message) => {
    const level = what.startsWith('a level') ? 'SOMEWHAT' : 'FULL'
    const against = await registry({ 'entity.changed-value': { level, versions: [version] } })
    const result = await check(project, { against })
    expect(result.failures).toMatchObject([
      { what: 'entity.changed-value', message: expect.stringContaining(message) },
    ])
    expect(exitCodeOf(result)).toBe(2)
  })

  it('not even where other findings would make it red', async () => {
    breakIt()
    const schema = start.read('avro/Change.avsc')
    const against = await registry({
      'entity.changed-value': { versions: [{ schema }] },
      'entity.gone-value': 403,
    })
    expect(exitCodeOf(await check(project, { against }))).toBe(2)
  })
})
