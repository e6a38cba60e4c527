import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = process.cwd()
const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined }

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'ocsf-kafka-'))
  writeFileSync(join(dir, 'old.avsc'), old)
  writeFileSync(join(dir, 'new.avsc'), old.replace('"PAID", "SENT"', '"PAID"'))
  writeFileSync(join(dir, 'named.avsc'), old.replace('com.example.Order', 'com.example.Purchase'))
})
afterAll(() => rmSync(dir, { recursive: true }))

const old = `{
  "type": "record",
  "name": "com.example.Order",
  "fields": [
    { "name": "id", "type": "string" },
    { "name": "state", "type": { "type": "enum", "name": "State", "symbols": ["NEW", "PAID", "SENT"] } }
  ]
}
`

function compat(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin/ocsf-kafka.js'), 'compat', ...args],
    {
      cwd: dir,
      env,
      encoding: 'utf8',
    },
  )
  return { status, out: stdout, err: stderr }
}

describe('two schemas', () => {
  it('shows what fails: where, why, how to mend it, an event, and what a registry says', () => {
    const { status, out, err } = compat('--reader', 'new.avsc', '--writer', 'old.avsc')
    expect({ status, err }).toEqual({ status: 1, err: '' })
    expect(out).toContain(`error MISSING_ENUM_SYMBOLS data state
  new.avsc:6:32 reads, old.avsc:6:32 wrote
  the reader's enum com.example.State doesn't have SENT of the writer's, and no default
  fix: keep SENT, or give com.example.State a default for symbols that it doesn't know
  an event of old.avsc that new.avsc can't read:
    {"id":"","state":"SENT"}
    0000  00 04                                             ..
             ^^
  BAD_ENUM_SYMBOL at byte 1, state: a symbol that the reader's com.example.State doesn't have
  a registry refuses it too (MISSING_ENUM_SYMBOLS at /fields/1/type/symbols)
`)
    expect(out).toMatch(
      /\nincompatible at BACKWARD: 1 error, 1 note\n {2}the other way round they are compatible/,
    )
  })

  it('shows of each finding what fails at its own place, and what fails before that', () => {
    const two = old.replace('"string" }', '"int" }').replace(', "SENT"', '')
    writeFileSync(join(dir, 'two.avsc'), two)
    const { out } = compat('--reader', 'two.avsc', '--writer', 'old.avsc')
    expect(out).toContain(`    {"id":"","state":"SENT"}
    0000  00 04                                             ..
             ^^
  BAD_ENUM_SYMBOL at byte 1, state: a symbol that the reader's com.example.State doesn't have
  before that it fails with SCHEMA_MISMATCH at byte 0: string can't be read as int
`)
  })

  it('says what Avro Java does where that is something else', () => {
    const { status, out } = compat('--reader', 'named.avsc', '--writer', 'old.avsc')
    expect(status).toBe(1)
    expect(out).toContain('error NAME_MISMATCH data\n')
    expect(out).toContain(
      '  Apache Avro Java reads it: it reads a record of any name as any other with the same fields\n',
    )
  })

  it('promises that a compatible one reads every event', () => {
    const forward = compat('--reader', 'new.avsc', '--writer', 'old.avsc', '--level', 'forward')
    expect(forward.status).toBe(0)
    expect(forward.out).toContain(
      'compatible at FORWARD: 1 note\n  old.avsc reads every event of new.avsc within the limits above\n',
    )
    const full = compat('--reader', 'new.avsc', '--writer', 'old.avsc', '--level', 'FULL')
    expect(full.status).toBe(1)
    expect(full.out).toMatch(/^backward: new\.avsc reads events of old\.avsc\n/)
    expect(full.out).toContain('\nforward: old.avsc reads events of new.avsc\n')
    expect(compat('--reader', 'new.avsc', '--writer', 'old.avsc', '--level', 'NONE').status).toBe(0)
  })

  it('gives all of it as JSON', () => {
    const { status, out } = compat('--reader', 'new.avsc', '--writer', 'old.avsc', '--format', 'json')
    expect(status).toBe(1)
    const { findings, ...rest } = JSON.parse(out) as { findings: { code: string }[] }
    expect(rest).toEqual({ compatible: false, level: 'BACKWARD', reader: 'new.avsc', writer: 'old.avsc' })
    expect(findings.find(({ code }) => code === 'MISSING_ENUM_SYMBOLS')).toMatchObject({
      severity: 'error',
      kind: 'data',
      direction: 'backward',
      path: 'state',
      reader: { file: 'new.avsc', line: 6, column: 32, pointer: '/fields/1/type' },
      writer: { file: 'old.avsc', line: 6, column: 32, pointer: '/fields/1/type' },
      registry: { accepts: false, type: 'MISSING_ENUM_SYMBOLS', location: '/fields/1/type/symbols' },
      counterexample: {
        json: { id: '', state: 'SENT' },
        hex: '0004',
        error: { code: 'BAD_ENUM_SYMBOL', offset: 1 },
      },
    })
  })

  it('makes findings of a code errors', () => {
    writeFileSync(join(dir, 'moved.avsc'), old.replace(/(\{ "name": "id".*\}),\n(.*)\n/, '$2,\n$1\n'))
    const args = ['--reader', 'moved.avsc', '--writer', 'old.avsc']
    expect(compat(...args).status).toBe(0)
    const { status, out } = compat(...args, '--error', 'FIELD_ORDER_CHANGED')
    expect({ status, first: out.split('\n')[0] }).toEqual({
      status: 1,
      first: 'error FIELD_ORDER_CHANGED notice',
    })
  })
})

describe('what can’t be compared', () => {
  const files = {
    'typo.avsc': '{\n  "type": "record",\n  "name": "A",\n  "fields": [],\n}',
    'refers.avsc': '{"type":"record","name":"A","fields":[{"name":"b","type":"org.ocsf.User"}]}',
    'mistyped.avsc': '{"type":"record","name":"A","fields":[{"name":"b","type":"strin"}]}',
    'empty.avsc': '',
    'twice.avsc':
      '{\n "type": "record", "name": "A",\n "fields": [],\n "fields": [{ "name": "a", "type": "int" }]\n}',
  }
  it.each([
    [['--reader', 'od.avsc'], '--reader od.avsc: there is no such file\n  fix: did you mean old.avsc?'],
    [['--reader', '.'], "--reader .: it can't be read (EISDIR)"],
    [['--reader', 'typo.avsc'], 'typo.avsc:4:15  error JSON_SYNTAX\n  there is a comma before the }'],
    [['--reader', 'twice.avsc'], 'twice.avsc:4:'],
    [['--reader', 'empty.avsc'], 'empty.avsc:1:1  error JSON_SYNTAX\n  the file is empty'],
    [
      ['--reader', 'refers.avsc'],
      '--reader refers.avsc is no Avro schema: no type of the name org.ocsf.User\n  fix: a schema has to define every type that it refers to: take the one that codegen writes to generated/avsc',
    ],
    [['--reader', 'mistyped.avsc'], 'no type of the name strin\n  fix: did you mean "string"?'],
    [['--reader', 'old.avsc', '--level', 'BAKWARD'], 'did you mean "BACKWARD"?'],
    [['--reader', 'old.avsc', '--error', 'DEFAULT_CHANGE'], 'did you mean "DEFAULT_CHANGED"?'],
    [['new.avsc'], 'what is new.avsc: the reader’s schema, or the writer’s?'],
    [[], '--reader is missing'],
    [['--batch', 'pairs.jsonl'], "option '--batch <file>' cannot be used with option '--writer <file>'"],
  ])('%s', (args, message) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text)
    const { status, out, err } = compat('--writer', 'old.avsc', ...args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(message)
  })
})
