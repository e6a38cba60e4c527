import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exitCodeOf } from '../../gate/gate-finding.ts'
import { check, cleanProject, editFile, ofCheck } from '../support/gate-project.ts'
import { projectForEach } from '../support/project-for-each.ts'

const { project } = projectForEach(cleanProject)

const record = 'avro/Change.avsc'
const onMain =
  "the manifest and the versions were compared with the last commit only, which is in main: what isn't committed counts"

describe('check against history', () => {
  it('finds nothing where nothing was changed', async () => {
    const result = await check(project)
    expect(result.findings).toEqual([])
    expect(result.failures).toEqual([])
    expect(result.notes).toEqual([onMain])
    expect(result.subjects).toEqual([
      {
        subject: 'entity.changed-value',
        record: 'Change',
        level: 'BACKWARD_TRANSITIVE',
        versions: [],
        outcome: 'compatible',
      },
    ])
    expect(exitCodeOf(result)).toBe(0)
  })

  it('a changed type is found at its line, with an event that can’t be read', async () => {
    editFile(project, record, '"name": "entity_id", "type": "string"', '"name": "entity_id", "type": "bytes"')
    editFile(project, record, '"name": "timestamp", "type": "long"', '"name": "timestamp", "type": "string"')
    const result = await check(project)
    const [finding] = ofCheck(result, 'schema')
    expect(finding).toMatchObject({
      code: 'TYPE_MISMATCH',
      severity: 'error',
      path: 'timestamp',
      record: 'Change',
      subjects: ['entity.changed-value'],
      versions: ['1'],
      direction: 'backward',
      kind: 'data',
      place: { file: record, line: 10, column: 36, pointer: '/fields/4/type' },
      counterexample: { error: { code: 'SCHEMA_MISMATCH' } },
    })
    expect(result.subjects[0]).toMatchObject({ outcome: 'incompatible', versions: ['1'] })
    expect(exitCodeOf(result)).toBe(1)
  })

  it('what did not run is told part by part', async () => {
    expect((await check(project)).skipped).toEqual([])
    editFile(project, record, '"name": "timestamp", "type": "long"', '"name": "timestamp", "type": "lnog"')
    const { skipped, findings } = await check(project)
    expect(findings.every((finding) => finding.check === 'definitions')).toBe(true)
    expect(skipped.map((part) => part.check)).toEqual([
      'schema',
      'versions',
      'ocsf',
      'manifest',
      'codegen',
      'ignore',
    ])
    expect(new Set(skipped.map(({ why }) => why))).toEqual(
      new Set(['nothing was compared: the definitions have mistakes']),
    )
  })

  it('code of definitions with mistakes is not compared, and the manifest is', async () => {
    editFile(project, record, '"name": "timestamp", "type": "long"', '"name": "timestamp", "type": "string"')
    expect((await check(project)).skipped).toEqual([
      { check: 'codegen', why: 'generated code was not compared: the definitions have mistakes' },
    ])
  })

  it('a schema without a version, code that is out of date and a broken version are findings', async () => {
    project.setFields('note')
    const history = project.versions()[0]!
    project.write(`avro/history/Change/${history}`, `${project.read(`avro/history/Change/${history}`)} `)
    const result = await check(project)
    expect(result.findings.map(({ code, place }) => `${place.file} ${code}`)).toEqual(
      expect.arrayContaining([
        `${record} HISTORY_NO_VERSION`,
        `avro/history/Change/${history} HISTORY_CHANGED`,
        expect.stringMatching(/^generated\/.* CODEGEN_DRIFT$/),
      ]),
    )
    expect(exitCodeOf(result)).toBe(1)
  })

  it('a gap in the history, and a version that is no JSON, are findings with their files', async () => {
    project.setFields('note')
    project.run('version')
    const [first, second] = project.versions()
    project.git('rm', '-q', '--cached', `avro/history/Change/${first}`)
    rmSync(join(project.folder, 'avro/history/Change', first!))
    expect(ofCheck(await check(project), 'versions')).toMatchObject([
      { code: 'HISTORY_REMOVED', severity: 'error', place: { file: `avro/history/Change/${first}` } },
      { code: 'HISTORY_GAP', severity: 'error', place: { file: `avro/history/Change/${second}` } },
    ])
    project.write(`avro/history/Change/${first}`, '{ "type": "record",, }')
    const broken = ofCheck(await check(project), 'versions')
    expect(broken).toContainEqual(
      expect.objectContaining({
        code: 'JSON_SYNTAX',
        place: { file: `avro/history/Change/${first}`, line: 1, column: 20, pointer: '' },
      }),
    )
    expect(exitCodeOf(await check(project))).toBe(1)
  })

  it('what holds with several versions is one finding', async () => {
    for (const fields of [['one'], ['one', 'two']]) {
      project.setFields(...fields)
      project.run('version')
      project.commit(`With ${fields.join(' and ')}`)
    }
    editFile(project, record, '"name": "timestamp", "type": "long"', '"name": "timestamp", "type": "string"')
    const found = ofCheck(await check(project), 'schema').filter(({ severity }) => severity === 'error')
    expect(found.map(({ versions }) => versions)).toEqual([['1', '2', '3']])
    const last = ofCheck(await check(project, { level: 'BACKWARD' }), 'schema')
    expect(last.filter(({ severity }) => severity === 'error').map(({ versions }) => versions)).toEqual([
      ['3'],
    ])
    expect(ofCheck(await check(project, { level: 'NONE' }), 'schema')).toEqual([])
  })

  it('a retired version binds nobody', async () => {
    project.setFields('note')
    project.run('version')
    project.commit('Version 2')
    editFile(
      project,
      record,
      '"name": "note", "type": ["null", "string"], "default": null',
      '"name": "note", "type": "string"',
    )
    project.run('version')
    project.commit('Version 3')
    const versions = async () =>
      ofCheck(await check(project), 'schema').flatMap((finding) => finding.versions)
    expect(new Set(await versions())).toEqual(new Set(['1', '2']))
    project.run('version', 'Change', '--retire', '1', '--reason', 'its events have expired')
    expect(new Set(await versions())).toEqual(new Set(['2']))
  })

  it('forward compares the other way round', async () => {
    editFile(
      project,
      record,
      '{ "name": "correlation_id", "type": "string", "default": "" }',
      '{ "name": "correlation_id", "type": ["null", "string"], "default": null }',
    )
    const backward = await check(project)
    expect(ofCheck(backward, 'schema').filter(({ severity }) => severity === 'error')).toEqual([])
    const [finding] = ofCheck(await check(project, { level: 'FULL' }), 'schema')
    expect(finding).toMatchObject({ direction: 'forward', place: { file: record, line: 11 } })
  })

  it('definitions with mistakes are findings, and nothing else is said of them', async () => {
    editFile(project, record, '"type": "long"', '"type": "lnog"')
    const result = await check(project)
    expect(result.findings).toMatchObject([
      { code: 'AVRO_UNKNOWN_NAME', check: 'definitions', place: { line: 10 } },
    ])
    expect(result.notes).toEqual(['nothing was compared: the definitions have mistakes'])
    expect(exitCodeOf(result)).toBe(1)
  })

  it('warnings that the manifest raises make the gate red', async () => {
    editFile(project, record, '"default": ""', '"default": "none"')
    expect(exitCodeOf({ ...(await check(project)), failures: [] })).toBe(1)
    const codes = async () =>
      ofCheck(await check(project), 'schema').map(({ code, severity }) => [code, severity])
    expect(await codes()).toContainEqual(['DEFAULT_CHANGED', 'warning'])
    project.write(
      'contracts/topics.yaml',
      `${project.read('contracts/topics.yaml')}check: { errors: [DEFAULT_CHANGED] }\n`,
    )
    expect(await codes()).toContainEqual(['DEFAULT_CHANGED', 'error'])
    expect((await check(project)).subjects[0]?.outcome).toBe('incompatible')
    project.write(
      'contracts/compat-ignore.yaml',
      'ignore:\n  - { code: DEFAULT_CHANGED, reason: nothing reads it, expires: 2027-12-31 }\n',
    )
    expect((await check(project)).subjects[0]?.outcome).toBe('compatible')
  })

  it('--subject asks for some, by the name of subject, topic or record', async () => {
    for (const name of ['entity.changed-value', 'entity.changed', 'Change', 'com.acme.events.Change']) {
      expect((await check(project, { subjects: [name] })).subjects).toHaveLength(1)
    }
    await expect(check(project, { subjects: ['entity.chnaged'] })).rejects.toMatchObject({
      name: 'GateError',
      hint: 'did you mean "entity.changed"?',
    })
  })

  it('without a manifest nothing can be checked', async () => {
    await expect(check(project, { root: `${project.folder}/avro` })).rejects.toMatchObject({
      name: 'GateError',
    })
  })
})
