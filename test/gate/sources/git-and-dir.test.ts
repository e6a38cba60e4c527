import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exitCodeOf } from '../../../gate/gate-finding.ts'
import { parseSource } from '../../../gate/sources/parse-source.ts'
import { check, cleanProject, editFile, ofCheck } from '../../support/gate-project.ts'
import { projectForEach } from '../../support/project-for-each.ts'

const { project, start } = projectForEach(cleanProject)

const record = 'avro/Change.avsc'
const breakIt = () =>
  editFile(project, record, '"name": "timestamp", "type": "long"', '"name": "timestamp", "type": "string"')

describe('--against', () => {
  it.each([
    ['history', { kind: 'history' }],
    ['git:main', { kind: 'git', ref: 'main' }],
    ['git:refs/heads/a:b', { kind: 'git', ref: 'refs/heads/a:b' }],
    ['dir:../x', { kind: 'dir', path: '../x' }],
    ['registry', { kind: 'registry' }],
    ['registry:https://r.example:8081/apis', { kind: 'registry', url: 'https://r.example:8081/apis' }],
  ])('%s', (text, parsed) => expect(parseSource(text)).toEqual(parsed))

  it.each([
    ['git', 'git: needs a ref, such as git:main'],
    ['dir:', 'dir: needs a path, such as dir:../released'],
    ['main', 'there is nothing to compare with called "main"'],
    ['registry:localhost:8081', '"localhost:8081" is no URL of a registry'],
  ])('%s is refused', (text, message) => expect(() => parseSource(text)).toThrow(message))
})

describe('git:<ref>', () => {
  it('compares with the ref’s versions, and with what it would publish where that has none', async () => {
    project.setFields('note')
    project.git('commit', '--quiet', '--all', '--message', 'A field without a version')
    expect((await check(project, { against: 'git:HEAD' })).subjects[0]?.versions).toEqual(['1'])
    breakIt()
    const [finding] = ofCheck(await check(project, { against: 'git:HEAD' }), 'schema')
    expect(finding).toMatchObject({
      code: 'TYPE_MISMATCH',
      versions: ['1', 'git:HEAD'],
      place: { file: record },
    })
    const before = ofCheck(await check(project, { against: 'git:HEAD^' }), 'schema')[0]
    expect(before).toMatchObject({ code: 'TYPE_MISMATCH', versions: ['1'] })
  })

  it('leaves the work tree, the index and the temporary folder as they were', async () => {
    breakIt()
    const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('ocsf-kafka-check-'))
    const before = [project.git('status', '--porcelain'), project.read(record)]
    await check(project, { against: 'git:main' })
    expect([project.git('status', '--porcelain'), project.read(record)]).toEqual(before)
    expect(folders()).toEqual([])
  })

  it('a ref that does not exist is named with those that are near', async () => {
    project.git('branch', 'release/7')
    await expect(check(project, { against: 'git:mian' })).rejects.toMatchObject({
      message: 'there is no commit, branch or tag "mian" in this repository',
      hint: 'did you mean main?',
    })
    await expect(check(project, { against: 'git:release' })).rejects.toMatchObject({
      hint: 'did you mean release/7?',
    })
    for (const range of ['main..release/7', 'main...release/7', '..main']) {
      await expect(check(project, { against: `git:${range}` })).rejects.toThrow(
        'is a range of commits, and only one commit can be compared with',
      )
    }
    await expect(check(project, { against: 'git:main^@' })).rejects.toMatchObject({ name: 'GateError' })
    await expect(check(project, { against: 'git:--help' })).rejects.toMatchObject({ name: 'GateError' })
  })

  it('a shallow clone says how to get the rest', async () => {
    project.setFields('note')
    project.commit('Another commit')
    project.git('tag', 'v1', 'HEAD^')
    const clone = mkdtempSync(join(tmpdir(), 'gate-clone-'))
    try {
      project.git('clone', '--quiet', '--depth', '1', `file://${project.folder}`, clone)
      await expect(check(project, { root: clone, against: 'git:v1' })).rejects.toMatchObject({
        hint: expect.stringContaining('fetch-depth: 0'),
      })
      const env = { GITHUB_BASE_REF: 'release/7' }
      expect((await check(project, { root: clone, env })).failures).toMatchObject([
        {
          message: 'the branch release/7, into which this is to be merged, is not in this clone',
          hint: expect.stringContaining('fetch-depth: 0'),
        },
      ])
    } finally {
      rmSync(clone, { recursive: true, force: true })
    }
  })

  it('a folder in no repository, a ref without a project and one with mistakes can’t be compared with', async () => {
    const plain = mkdtempSync(join(tmpdir(), 'gate-plain-'))
    cpSync(project.folder, plain, { recursive: true, filter: (path) => !path.endsWith('.git') })
    await expect(check(project, { root: plain, against: 'git:main' })).rejects.toThrow(
      'is in no git repository',
    )
    const result = await check(project, { root: plain })
    expect(result.notes).toEqual([expect.stringContaining('is in no git repository')])
    rmSync(plain, { recursive: true, force: true })

    project.git('checkout', '--quiet', '--orphan', 'empty')
    project.git('rm', '-rq', '--cached', '.')
    project.git('commit', '--quiet', '--allow-empty', '--message', 'nothing')
    await expect(check(project, { against: 'git:empty' })).rejects.toThrow(
      'git:empty has no contracts/topics.yaml',
    )
    breakIt()
    editFile(project, record, '"com.acme.events"', '7')
    project.commit('broken')
    project.git('checkout', '--quiet', 'main', '--force')
    await expect(check(project, { against: 'git:empty' })).rejects.toThrow(
      /git:empty has mistakes of its own.*avro\/Change\.avsc:\d+:\d+/,
    )
  })

  it('a project in a folder of its repository', async () => {
    const inner = join(project.folder, 'services/backbone')
    mkdirSync(inner, { recursive: true })
    for (const part of ['avro', 'contracts', 'generated'])
      cpSync(join(project.folder, part), join(inner, part), { recursive: true })
    project.commit('Moved')
    const result = await check(project, { root: inner, against: 'git:main' })
    expect(result.findings).toEqual([])
    expect(result.subjects[0]?.versions).toEqual([])
  })
})

describe('dir:<path>', () => {
  it('another checkout', async () => {
    breakIt()
    const result = await check(project, { against: `dir:${start.folder}` })
    expect(ofCheck(result, 'schema')[0]).toMatchObject({ code: 'TYPE_MISMATCH', versions: ['1'] })
  })

  it('a folder of .avsc files, by the names of records, files and folders', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gate-dir-'))
    const text = project.read(record)
    mkdirSync(join(folder, 'entity.changed-value'))
    writeFileSync(join(folder, 'entity.changed-value/2.avsc'), text)
    writeFileSync(join(folder, 'entity.changed-value/10.avsc'), text)
    writeFileSync(join(folder, 'other.avsc'), '{"type": "record", "name": "Other", "fields": []}')
    breakIt()
    const result = await check(project, { against: `dir:${folder}` })
    expect(result.subjects[0]?.versions).toEqual([
      'entity.changed-value/2.avsc',
      'entity.changed-value/10.avsc',
    ])
    expect(exitCodeOf(result)).toBe(1)

    writeFileSync(join(folder, 'other.avsc'), '{"type": "record",\n "name": oops}')
    await expect(check(project, { against: `dir:${folder}` })).rejects.toThrow(
      `${folder}/other.avsc:2:10: "oops" is not a JSON value`,
    )
    writeFileSync(join(folder, 'other.avsc'), 'null')
    await expect(check(project, { against: `dir:${folder}` })).rejects.toThrow('holds no Avro schema')
    writeFileSync(
      join(folder, 'other.avsc'),
      '{"type": "record", "name": "Change", "fields": [{"name": "a", "type": "nope"}]}',
    )
    writeFileSync(
      join(folder, 'Change.avsc'),
      '{"type": "record", "name": "Change", "fields": [{"name": "a", "type": "nope"}]}',
    )
    const failed = await check(project, { against: `dir:${folder}` }).catch((error: unknown) => error)
    expect(failed).toMatchObject({
      name: 'GateError',
      message: expect.stringContaining('no type of the name nope'),
    })
    rmSync(folder, { recursive: true, force: true })
    expect(existsSync(folder)).toBe(false)
  })

  it('what has nothing of the project’s can’t be compared with', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gate-dir-'))
    writeFileSync(join(folder, 'Other.avsc'), '{"type": "record", "name": "Other", "fields": []}')
    const unrelated = [
      {
        what: expect.stringMatching(/^(dir|git):/),
        message: expect.stringContaining('none of the subjects'),
      },
    ]
    const result = await check(project, { against: `dir:${folder}` })
    expect(result.failures).toMatchObject(unrelated)
    expect(exitCodeOf(result)).toBe(2)
    rmSync(folder, { recursive: true, force: true })

    project.git('switch', '--quiet', '--create', 'other')
    project.git('mv', record, 'avro/Other.avsc')
    editFile(project, 'avro/Other.avsc', '"Change"', '"Other"')
    for (const [from, to] of [
      ['  Change: {}', '  Other: {}'],
      ['entity.changed: { record: Change }', 'entity.other: { record: Other }'],
      ['[entity.changed]', '[entity.other]'],
      ['[entity.changed]', '[entity.other]'],
    ] as const)
      editFile(project, 'contracts/topics.yaml', from, to)
    project.git('rm', '-rq', '--cached', 'avro/history')
    rmSync(join(project.folder, 'avro/history'), { recursive: true })
    project.commit('Another project')
    project.git('checkout', '--quiet', 'main')
    expect((await check(project, { against: 'git:other' })).failures).toMatchObject(unrelated)
  })

  it('a folder that isn’t there, or holds nothing', async () => {
    await expect(check(project, { against: 'dir:/nowhere' })).rejects.toThrow('there is no folder /nowhere')
    const folder = mkdtempSync(join(tmpdir(), 'gate-dir-'))
    await expect(check(project, { against: `dir:${folder}` })).rejects.toThrow(
      'neither contracts/topics.yaml nor .avsc files',
    )
    rmSync(folder, { recursive: true, force: true })
  })
})
