import { chmodSync, lstatSync, mkdirSync, renameSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkAndFix } from '../../../gate/check-and-fix.ts'
import { isBlocking } from '../../../gate/gate-finding.ts'
import { textReport } from '../../../gate/report/text.ts'
import { check, cleanProject, editFile, ofCheck } from '../../support/gate-project.ts'
import { projectForEach } from '../../support/project-for-each.ts'

const { project } = projectForEach(cleanProject)

const record = 'avro/Change.avsc'
const fix = () =>
  checkAndFix({ root: project.folder, against: 'history', subjects: [], today: '2027-01-15', env: {} })
const time = '{ "name": "timestamp", "type": "long" }'

describe('check --fix', () => {
  it('gives a new nullable field its default, and then nothing is incompatible', async () => {
    editFile(project, record, time, `${time},\n    { "name": "note",   "type": ["null", "string"] }`)
    const before = project.read(record)
    const [finding] = ofCheck(await check(project), 'schema')
    expect(finding?.fix).toMatchObject({ file: record, safe: true })
    expect(finding?.fix?.diff).toContain(
      '+    { "name": "note",   "type": ["null", "string"], "default": null },',
    )
    const { applied, result } = await fix()
    expect(applied).toMatchObject([{ file: record, summary: 'gave it the default null' }])
    expect(project.read(record)).toBe(before.replace('"string"] }', '"string"], "default": null }'))
    expect(ofCheck(result, 'schema').filter(isBlocking)).toEqual([])
  })

  it('shows the diff of an edit that needs a decision, and leaves it', async () => {
    editFile(project, record, time, '{ "name": "timestamp", "type": "string" }')
    editFile(
      project,
      record,
      '"name": "tenant_id", "type": "string"',
      '"name": "tenant_key", "type": "string"',
    )
    const before = project.read(record)
    const { applied, result } = await fix()
    expect(applied).toEqual([])
    expect(project.read(record)).toBe(before)
    expect(ofCheck(result, 'schema').filter(isBlocking).length).toBeGreaterThan(0)
  })

  it('shows a diff that leaves no default of another type', async () => {
    editFile(project, record, time, `${time},\n    { "name": "score", "type": "int", "default": 0 }`)
    project.run('version')
    project.run('codegen')
    editFile(
      project,
      record,
      '"score", "type": "int", "default": 0',
      '"score", "type": "string", "default": ""',
    )
    const finding = ofCheck(await check(project), 'schema').find(({ code }) => code === 'TYPE_MISMATCH')
    expect(finding?.fix?.safe).toBe(false)
    expect(finding?.fix?.diff).toContain('+    { "name": "score", "type": "int", "default": 0 }')
    project.write('fix.diff', finding!.fix!.diff)
    project.git('apply', 'fix.diff')
    expect((await check(project)).findings.filter(isBlocking)).toEqual([])
  })

  it('takes its edits back where the check after them can’t run', async () => {
    editFile(project, record, time, `${time},\n    { "name": "note", "type": ["null", "string"] }`)
    const before = project.read(record)
    const meanwhileGone = {
      root: project.folder,
      subjects: [],
      today: '2027-01-15',
      env: {},
      get against() {
        return project.read(record) === before ? 'history' : 'git:gone'
      },
    }
    await expect(checkAndFix(meanwhileGone)).rejects.toThrow('gone')
    expect(project.read(record)).toBe(before)
  })

  it('a diff can be applied by git', async () => {
    editFile(project, record, time, `${time},\n    { "name": "note", "type": ["null", "string"] }`)
    const [finding] = ofCheck(await check(project), 'schema')
    project.write('fix.diff', finding!.fix!.diff)
    project.git('apply', 'fix.diff')
    expect(ofCheck(await check(project), 'schema').filter(isBlocking)).toEqual([])
  })

  it('a diff of a file with CRLF can be applied as the report shows it', async () => {
    editFile(project, record, time, `${time},\n    { "name": "note", "type": ["null", "string"] }`)
    project.write(record, project.read(record).replaceAll('\n', '\r\n'))
    const report = textReport(await check(project), { paint: (_colour, text) => text, withInfo: false })
    const lines = report.split('\n')
    const from = lines.findIndex((line) => line.startsWith('    --- a/'))
    const shown = lines.slice(
      from,
      lines.findIndex((line, i) => i > from && !line.startsWith('    ')),
    )
    project.write('fix.diff', `${shown.map((line) => line.slice(4)).join('\n')}\n`)
    project.git('apply', 'fix.diff')
    expect(project.read(record)).toContain('"string"], "default": null },\r\n')
  })

  it('keeps a link, and the mode of the file behind it', async () => {
    editFile(project, record, time, `${time},\n    { "name": "note", "type": ["null", "string"] }`)
    const [link, real] = [record, 'real/Change.avsc'].map((file) => join(project.folder, file)) as [
      string,
      string,
    ]
    mkdirSync(join(project.folder, 'real'))
    renameSync(link, real)
    symlinkSync('../real/Change.avsc', link)
    chmodSync(real, 0o660)
    const { applied } = await fix()
    expect(applied).toMatchObject([{ file: record }])
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(statSync(real).mode & 0o777).toBe(0o660)
    expect(project.read('real/Change.avsc')).toContain('"default": null')
  })

  it('an accepted finding is left alone', async () => {
    editFile(project, record, time, `${time},\n    { "name": "note", "type": ["null", "string"] }`)
    project.write(
      'contracts/compat-ignore.yaml',
      'ignore:\n  - code: READER_FIELD_MISSING_DEFAULT_VALUE\n    reason: no event is older\n    expires: 2027-12-31\n',
    )
    const { applied } = await fix()
    expect(applied).toEqual([])
  })

  it.skipIf(process.getuid?.() === 0)(
    'a file that can’t be written leaves everything as it was',
    async () => {
      editFile(project, record, time, `${time},\n    { "name": "note", "type": ["null", "string"] }`)
      const before = project.read(record)
      chmodSync(join(project.folder, 'avro'), 0o555)
      await expect(fix()).rejects.toThrow('no file was changed: EACCES')
      chmodSync(join(project.folder, 'avro'), 0o755)
      expect(project.read(record)).toBe(before)
    },
  )
})
