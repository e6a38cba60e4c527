import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../support/ocsf-rules.ts'

const folder = mkdtempSync(join(tmpdir(), 'ocsf-validate-'))
afterAll(() => rmSync(folder, { recursive: true }))

const samples = join(root, 'examples/ocsf')
const right = join(samples, 'entity-management.1.8.0.json')
const documented = join(samples, 'entity-management.as-documented.json')

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function validate(args: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin/ocsf-kafka.js'), 'ocsf', 'validate', ...args],
    { cwd: root, input, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  )
  return { code: status, out: stdout, err: stderr }
}

interface Line {
  readonly issues?: readonly object[]
}

function jsonLines({ out }: Ran): Line[] {
  return out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
}

const event = JSON.stringify(JSON.parse(readFileSync(right, 'utf8')))

describe('exit code', () => {
  test('0 where all events are valid', () => {
    const { code, out } = validate([right])
    expect(out).toBe('1 event: 1 valid, 0 invalid\n')
    expect(code).toBe(0)
  })

  test('1 where one is not', () => {
    expect(validate(['--ocsf', '1.1.0', documented]).code).toBe(1)
  })

  test('2 where it can not run', () => {
    const missing = validate([right, join(folder, 'missing.jsonl')])
    expect(missing.code).toBe(2)
    expect(missing.err).toContain('there is no file')
    expect(missing.out).toBe('')
    expect(validate([folder]).code).toBe(2)
    expect(validate(['--ocsf', '9.9.9', right]).code).toBe(2)
    expect(validate(['--max-issues', '0', right]).code).toBe(2)
    expect(validate([]).code).toBe(2)
  })
})

describe('for people', () => {
  let ran: Ran
  beforeAll(() => {
    ran = validate(['--ocsf', '1.1.0', documented])
  })

  test('issues stand under the place and name of their event', () => {
    expect(ran.out).toMatch(/as-documented\.json:1 {2}Entity Management 3004\n/)
    expect(ran.out).toContain('error   UNKNOWN_ATTRIBUTE  /tenant_uid\n')
    expect(ran.out).toContain('fix: it is an attribute of metadata: metadata.tenant_uid\n')
    expect(ran.out).toContain('warning OBSERVABLE_NAME  /observables/0/name\n')
  })

  test('and are counted by code at the end', () => {
    expect(ran.out).toContain('1 event: 0 valid, 1 invalid (7 errors, 1 warning)\n  3  UNKNOWN_ATTRIBUTE\n')
  })

  test('no more than asked for, the rest counted', () => {
    const { out } = validate(['--ocsf', '1.1.0', '--max-issues', '2', documented])
    expect(out.match(/^ {2}(error|warning)/gm)).toHaveLength(2)
    expect(out).toContain('6 more issues not shown')
    expect(out).toContain('(7 errors, 1 warning)')
  })

  test('what a terminal would obey is not printed', () => {
    const { out } = validate(['-'], JSON.stringify({ ...JSON.parse(event), '\u001b[31mred\u0007': '\u202e' }))
    expect(out).toContain('UNKNOWN_ATTRIBUTE')
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })
})

describe('for machines', () => {
  test('a line for each event with issues, and the summary', () => {
    const wrong = { ...JSON.parse(event), count: 'x' }
    wrong.metadata = { ...wrong.metadata, uid: 'e-1' }
    const text = `${event}\n${JSON.stringify(wrong)}\nnonsense\n`
    const ran = validate(['--format', 'json', '-'], text)
    const [first, second, summary] = jsonLines(ran)
    expect(first).toMatchObject({ file: '(stdin)', line: 2, class_uid: 3004, uid: 'e-1', valid: false })
    expect(first!.issues).toMatchObject([{ code: 'WRONG_TYPE', severity: 'error', pointer: '/count' }])
    expect(second).toMatchObject({ line: 3, valid: false, issues: [{ code: 'NOT_JSON', pointer: '' }] })
    expect(summary).toEqual({
      summary: {
        files: 1,
        events: 3,
        valid: 1,
        invalid: 2,
        errors: 2,
        warnings: 0,
        by_code: { NOT_JSON: 1, WRONG_TYPE: 1 },
      },
    })
    expect(ran.code).toBe(1)
  })

  test('an event with warnings only is valid', () => {
    const older = JSON.stringify({
      ...JSON.parse(event),
      metadata: { ...JSON.parse(event).metadata, version: '1.7.0' },
    })
    const ran = validate(['--format', 'json', '-'], older)
    expect(jsonLines(ran)[0]).toMatchObject({ valid: true, issues: [{ code: 'VERSION_MISMATCH' }] })
    expect(ran.code).toBe(0)
  })
})

describe('options', () => {
  test('auto takes the release that each event names', () => {
    const files = [join(samples, 'entity-management.json'), right]
    expect(validate(['--ocsf', 'auto', ...files])).toMatchObject({
      code: 0,
      out: '2 events in 2 files: 2 valid, 0 invalid\n',
    })
  })

  test('auto leaves private extensions out where they do not fit the release', () => {
    const old = JSON.stringify({ class_uid: 3004, metadata: { version: '1.0.0' } })
    const { err, code } = validate(['--ocsf', 'auto', '-'], old)
    expect(err).toContain("the private extensions don't fit OCSF 1.0.0")
    expect(code).toBe(1)
  })

  test('lenient lets unknown attributes pass', () => {
    const extra = JSON.stringify({ ...JSON.parse(event), extra: 1 })
    expect(validate(['-'], extra).code).toBe(1)
    expect(validate(['--lenient', '-'], extra).code).toBe(0)
  })

  test('no-private does not know what the private extension adds', () => {
    const { out, code } = validate(['--no-private', '--format', 'json', right])
    expect(code).toBe(1)
    expect(out).toContain('PROFILE_NOT_APPLICABLE')
  })

  test('json-text takes the wire form', () => {
    const wire = JSON.stringify({ ...JSON.parse(event), unmapped: '{"a":1}' })
    expect(validate(['-'], wire).code).toBe(1)
    expect(validate(['--json-text', '-'], wire).code).toBe(0)
  })
})

test('a file larger than what is kept in memory', () => {
  const file = join(folder, 'large.jsonl')
  writeFileSync(file, `${event}\n`.repeat(20_000))
  const ran = spawnSync(
    process.execPath,
    ['--max-old-space-size=64', join(root, 'bin/ocsf-kafka.js'), 'ocsf', 'validate', file],
    { cwd: root, encoding: 'utf8' },
  )
  expect(ran.stdout).toBe('20000 events: 20000 valid, 0 invalid\n')
})
