import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import schema from '../../../contracts/compat-ignore.schema.json' with { type: 'json' }
import topicsSchema from '../../../contracts/topics.schema.json' with { type: 'json' }
import { judgementCodes } from '../../../gate/gate-codes.ts'
import { exitCodeOf, type GateFinding } from '../../../gate/gate-finding.ts'
import { applyIgnores } from '../../../gate/ignore/apply-ignores.ts'
import { readIgnores } from '../../../gate/ignore/ignore-file.ts'

const finding: GateFinding = {
  code: 'TYPE_MISMATCH',
  check: 'schema',
  severity: 'error',
  message: 'no',
  place: { file: 'avro/NHIEvent.avsc', line: 1, column: 1, pointer: '' },
  record: 'NHIEvent',
  subjects: ['nhi.discovered-value', 'nhi.updated-value'],
  path: 'ocsf.device.os.name',
  versions: ['1', '2'],
}

const today = '2027-01-15'
const entry = (keys: string) =>
  readIgnores(`ignore:\n  - { code: TYPE_MISMATCH, reason: a good reason, expires: 2027-03-31${keys} }\n`)
const applied = (keys: string, found: readonly GateFinding[] = [finding], isWhole = true) =>
  applyIgnores(found, entry(keys).entries, today, isWhole)

describe('an entry accepts', () => {
  it.each([
    '',
    ', record: NHIEvent',
    ', path: ocsf.device.os.name',
    ', path: ocsf.device.**',
    ", path: 'ocsf.*.*.name'",
    ", path: '**'",
  ])('what it describes: %s', (keys) => {
    const [only, ...others] = applied(keys)
    expect(others).toEqual([])
    expect(only?.accepted).toEqual({
      reason: 'a good reason',
      expires: '2027-03-31',
      place: { file: 'contracts/compat-ignore.yaml', line: 2, column: 5, pointer: '/ignore/0' },
    })
    expect(exitCodeOf({ findings: applied(keys), failures: [] })).toBe(0)
  })

  it.each([', record: Other', ', path: ocsf.device.*', ', path: ocsf', ', subject: other', ', version: 3'])(
    'nothing else: %s, which then is stale',
    (keys) => {
      const [first, second] = applied(keys)
      expect(first?.accepted).toBeUndefined()
      expect(second).toMatchObject({ code: 'IGNORE_UNUSED', severity: 'warning', place: { line: 2 } })
      expect(exitCodeOf({ findings: applied(keys), failures: [] })).toBe(1)
    },
  )

  it('one version, or one subject, of several', () => {
    const parts = applied(', version: 2')
    expect(parts.map(({ versions, accepted }) => [versions, accepted !== undefined])).toEqual([
      [['2'], true],
      [['1'], false],
    ])
    const subjects = applied(', subject: nhi.updated').map((part) => [
      part.subjects,
      part.accepted !== undefined,
    ])
    expect(subjects).toEqual([
      [['nhi.updated-value'], true],
      [['nhi.discovered-value'], false],
    ])
  })

  it('no more than it names, together with others', () => {
    const parts = (...keys: string[]) => {
      const list = keys.map(
        (key) => `  - { code: TYPE_MISMATCH, reason: a good reason, expires: 2027-03-31, ${key} }\n`,
      )
      const { entries } = readIgnores(`ignore:\n${list.join('')}`)
      return applyIgnores([finding], entries, today, true).map(({ code, versions, subjects, accepted }) =>
        [code, ...versions, ...subjects, accepted?.place.line ?? 'open'].join(' '),
      )
    }
    const [discovered, updated] = ['nhi.discovered-value', 'nhi.updated-value']
    // the second accepts what the first does already
    expect(parts('version: 1', 'version: 1, path: ocsf.**')).toEqual([
      `TYPE_MISMATCH 1 ${discovered} ${updated} 2`,
      `TYPE_MISMATCH 2 ${discovered} ${updated} open`,
    ])
    expect(parts('subject: nhi.updated', 'subject: nhi.updated, record: NHIEvent')).toEqual([
      `TYPE_MISMATCH 1 2 ${updated} 2`,
      `TYPE_MISMATCH 1 2 ${discovered} open`,
    ])
    expect(parts('subject: nhi.updated, version: 2')).toEqual([
      `TYPE_MISMATCH 2 ${updated} 2`,
      `TYPE_MISMATCH 1 ${discovered} ${updated} open`,
      `TYPE_MISMATCH 2 ${discovered} open`,
    ])
    expect(parts('subject: nhi.updated, version: 2', 'version: 1', 'subject: nhi.discovered')).toEqual([
      `TYPE_MISMATCH 2 ${updated} 2`,
      `TYPE_MISMATCH 1 ${discovered} ${updated} 3`,
      `TYPE_MISMATCH 2 ${discovered} 4`,
    ])
  })

  it('until its last day, and from then on the gate is red', () => {
    const { entries } = entry('')
    const on = (day: string) => applyIgnores([finding], entries, day, true)
    expect(exitCodeOf({ findings: on('2027-03-31'), failures: [] })).toBe(0)
    const expired = on('2027-04-01')
    expect(expired.map(({ code, accepted }) => [code, accepted])).toEqual([
      ['TYPE_MISMATCH', undefined],
      ['IGNORE_EXPIRED', undefined],
    ])
    expect(
      exitCodeOf({
        findings: applyIgnores([{ ...finding, severity: 'warning' }], entries, '2028-01-01', true),
        failures: [],
      }),
    ).toBe(1)
  })

  it('is not called stale when only a part was checked', () => {
    expect(applied(', record: Other', [finding], false).map(({ code }) => code)).toEqual(['TYPE_MISMATCH'])
  })
})

describe('the file', () => {
  it.each([
    ['ignore: [{ code: TYPE_MISMATCH }]', 'IGNORE_SHAPE', 'ignore[0] lacks "reason"', 1],
    [
      'ignore:\n  - code: TYPE_MISMACH\n    reason: a good reason\n    expires: 2027-01-01',
      'IGNORE_SHAPE',
      '"TYPE_MISMACH"',
      2,
    ],
    [
      'ignore:\n  - code: LIMIT\n    reason: a good reason\n    expires: 2027-02-30',
      'IGNORE_SHAPE',
      'a day as YYYY-MM-DD',
      4,
    ],
    [
      'ignore:\n  - code: LIMIT\n    reason: why\n    expires: 2027-02-20',
      'IGNORE_SHAPE',
      'at least ten characters',
      3,
    ],
    [
      'ignore:\n  - code: IGNORE_EXPIRED\n    reason: a good reason\n    expires: 2027-02-20',
      'IGNORE_SHAPE',
      'IGNORE_EXPIRED',
      2,
    ],
    ['ignroe: []', 'IGNORE_SHAPE', 'unknown key "ignroe"', 1],
    ['ignore: [', 'YAML_SYNTAX', 'not valid YAML', 1],
  ])('%s', (text, code, message, line) => {
    const { entries, diagnostics } = readIgnores(text)
    expect(entries).toEqual([])
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code, message: expect.stringContaining(message), line }),
    )
  })

  it('may be empty, or missing entries', () => {
    for (const text of ['', '# nothing\n', 'ignore: []\n'])
      expect(readIgnores(text)).toEqual({ entries: [], diagnostics: [] })
  })

  it('that ships has no mistake, and its schema knows every code', () => {
    expect(readIgnores(readFileSync('contracts/compat-ignore.yaml', 'utf8')).diagnostics).toEqual([])
    expect(schema.definitions.entry.properties.code.enum).toEqual(judgementCodes)
    expect(topicsSchema.properties.check.properties.errors.items.enum).toEqual(judgementCodes)
  })

  it('is a JSON Schema that editors can use', () => {
    const validate = new Ajv({ strict: false, formats: { 'date-text': true } }).compile(schema)
    expect(
      validate({ ignore: [{ code: 'LIMIT', reason: 'a good reason', expires: '2027-01-01', version: 3 }] }),
    ).toBe(true)
    expect(validate({ ignore: [{ code: 'LIMIT', expires: '2027-01-01' }] })).toBe(false)
  })
})
