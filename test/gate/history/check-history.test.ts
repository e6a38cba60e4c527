import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkHistory } from '../../../gate/history/check-history.ts'
import { explainChanged } from '../../../gate/history/explain-changed.ts'
import type { Diagnostic } from '../../../generator/diagnostic.ts'
import { loadProject } from '../../../generator/load/project.ts'
import { threeVersions } from '../../support/git-project.ts'
import { projectForEach } from '../../support/project-for-each.ts'

const folder = 'avro/history/Change'

const { project } = projectForEach(threeVersions)

/** Everything that is wrong with the history, of its records and as a whole. */
function mistakes(): Diagnostic[] {
  const { project: loaded, diagnostics } = loadProject(project.folder)
  const all = [...diagnostics, ...checkHistory(project.folder, loaded?.records ?? [])]
  return explainChanged(project.folder, all)
}
const place = ({ code, file, line, column }: Diagnostic) =>
  line === undefined ? `${code} ${file}` : `${code} ${file}:${line}:${column}`
const file = (number: number) => `${folder}/${project.versions()[number - 1]}`

describe('a history', () => {
  it('that version wrote has no mistakes', () => {
    expect(mistakes()).toEqual([])
  })

  it('with a gap is told at the version behind it', () => {
    rmSync(join(project.folder, file(2)))
    expect(mistakes()).toMatchObject([
      {
        code: 'HISTORY_GAP',
        file: file(2),
        message: 'version 2 is missing: after 1 the next is 3',
        hint: 'restore what is missing; versions are never deleted',
      },
    ])
  })

  it('in which a file was edited says which line, and how to restore it', () => {
    const text = project.read(file(2))
    project.write(file(2), text.replace('"tenant_id"', '"tenant"'))
    const [mistake, ...others] = mistakes()
    expect(others).toEqual([])
    expect(place(mistake!)).toBe(`HISTORY_CHANGED ${file(2)}:7:21`)
    const commit = project.git('rev-parse', 'HEAD').slice(0, 12)
    expect(mistake?.hint).toBe(
      `a published version never changes; restore it: git checkout ${commit} -- ${file(2)}`,
    )
  })

  it('whose line ends git has converted says so', () => {
    project.write(file(1), project.read(file(1)).replaceAll('\n', '\r\n'))
    expect(mistakes()).toMatchObject([
      {
        code: 'HISTORY_CHANGED',
        message: expect.stringContaining('CRLF'),
        hint: expect.stringContaining('.gitattributes'),
      },
    ])
  })

  it('with a number given twice names both files', () => {
    const text = '{"type": "record", "name": "Change", "fields": []}\n'
    project.write(`${folder}/2-f4b0c0f8e2ab.avsc`, text)
    const found = mistakes()
    expect(found.map(({ code }) => code).sort()).toEqual(['HISTORY_CHANGED', 'HISTORY_DUPLICATE'])
    expect(found.find(({ code }) => code === 'HISTORY_DUPLICATE')).toMatchObject({
      message: expect.stringMatching(
        /^version 2 of Change exists twice: avro\/history\/Change\/2-\w{12}\.avsc is/,
      ),
      hint: expect.stringContaining('ocsf-kafka version --rebase'),
    })
  })

  it('with a file that isn’t JSON, or not UTF-8, says where', () => {
    project.write(file(1), '{"type": "record",\n "name" "Change"}')
    writeFileSync(join(project.folder, file(2)), Buffer.from('{\n  "a": "\xff"\n}', 'latin1'))
    expect(mistakes().map(place)).toEqual([
      expect.stringMatching(/^HISTORY_CHANGED .*:\d+:\d+$/),
      `JSON_SYNTAX ${file(1)}:2:9`,
      expect.stringMatching(/^HISTORY_CHANGED /),
      `FILE_UNREADABLE ${file(2)}:2:9`,
    ])
  })

  it('with a schema that isn’t self-contained says what is missing', () => {
    project.write(
      file(1),
      '{"type": "record", "name": "Change", "fields": [{"name": "a", "type": "com.acme.Gone"}]}',
    )
    expect(mistakes()).toMatchObject([
      { code: 'HISTORY_CHANGED' },
      { code: 'AVRO_BAD_SCHEMA', message: 'no type of the name com.acme.Gone' },
    ])
  })

  it('with files that are no versions names them: what looks like one is an error', () => {
    project.write(`${folder}/latest.avsc`, '{}')
    project.write(`${folder}/notes.md`, 'x')
    project.write('avro/history/4-0123456789ab.avsc', '{}')
    project.write('avro/history/README.md', 'x')
    project.write(`${folder}/.5-0123456789ab.avsc.1f`, 'left by a run that was killed')
    mkdirSync(join(project.folder, folder, 'old'))
    expect(mistakes().map((each) => `${each.severity} ${place(each)}`)).toEqual([
      `error HISTORY_FILE_NAME ${folder}/latest.avsc`,
      `warning HISTORY_FILE_NAME ${folder}/notes.md`,
      `warning HISTORY_FILE_NAME ${folder}/old`,
      'error HISTORY_FILE_NAME avro/history/4-0123456789ab.avsc',
    ])
  })

  it('of a record that is gone is in use until all of it is retired', () => {
    renameSync(join(project.folder, folder), join(project.folder, 'avro/history/Chance'))
    expect(mistakes()).toMatchObject([
      {
        code: 'HISTORY_UNKNOWN_RECORD',
        file: expect.stringMatching(/^avro\/history\/Chance\/3-/),
        message: 'there is no avro/Chance.avsc, and versions of it are in use: 1, 2, 3',
        hint: 'restore avro/Chance.avsc (did you mean "Change"?); where no event of it is read any more: ocsf-kafka version Chance --retire all --reason "…"',
      },
    ])
    project.git('add', '--all')
    project.git('commit', '--quiet', '--message', 'Gone')
    expect(project.run('version', 'Chance', '--retire', 'all', '--reason', 'gone').status).toBe(0)
    expect(mistakes()).toEqual([])
  })
})
