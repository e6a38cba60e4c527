import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = process.cwd()
const bin = join(root, 'bin/ocsf-kafka.js')
const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined }
const schema = join(root, 'generated/avsc/NHIEvent.avsc')

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'ocsf-kafka-'))
})
afterAll(() => rmSync(dir, { recursive: true }))

function ocsfKafka(args: readonly string[], input: string | Uint8Array = '', cwd = root) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    env,
    input,
    maxBuffer: 1 << 28,
  })
  return { status, stdout, out: stdout.toString(), err: stderr.toString() }
}

const event = {
  event_id: 'e',
  tenant_id: 't',
  entity_id: 'x',
  event_type: 'nhi.discovered',
  timestamp: 1_705_314_600_000,
  ocsf_event: '',
  metadata: {},
  correlation_id: '',
  schema_version: 3,
  ocsf: JSON.parse(readFileSync('examples/ocsf/entity-management.1.8.0.json', 'utf8')) as object,
}

describe('decode and encode', () => {
  it('are each other’s inverse: from a file, from standard input and from text', () => {
    const file = join(dir, 'event.json')
    writeFileSync(file, JSON.stringify(event))
    const raw = ocsfKafka(['encode', '--record', 'NHIEvent', '--id', '42', '--output', 'raw', file])
    expect({ status: raw.status, err: raw.err }).toEqual({
      status: 0,
      err: `NHIEvent version 3, framed with schema id 42, ${raw.stdout.length} bytes\n`,
    })
    const json = ocsfKafka(['decode', '-', '--format', 'json'], raw.stdout)
    expect(json.status).toBe(0)
    expect(JSON.parse(json.out)).toEqual({
      record: 'com.nexora.events.NHIEvent',
      version: 3,
      schemaId: 42,
      bytes: raw.stdout.length,
      value: event,
    })
    const text = ocsfKafka(['decode', raw.stdout.toString('base64'), '--record', 'NHIEvent', '--compact'])
    expect({ status: text.status, err: text.err }).toEqual({
      status: 0,
      err: [
        'no file of that name: taken for base64 text',
        `NHIEvent version 3, framed with schema id 42, ${raw.stdout.length} bytes (payload ${raw.stdout.length - 5})`,
        '',
      ].join('\n'),
    })
    expect(JSON.parse(text.out)).toEqual(event)
  })

  it('an older version is shown as it was written, or as today', () => {
    const { ocsf, schema_version: __, correlation_id: ___, ...envelope } = event
    const first = { ...envelope, ocsf_event: JSON.stringify(ocsf) }
    const args = ['--record', 'NHIEvent', '--version', '1']
    const hex = ocsfKafka(['encode', ...args, JSON.stringify(first)])
    expect(hex).toMatchObject({ status: 0 })
    const written = ocsfKafka(['decode', hex.out.trim(), ...args])
    expect(JSON.parse(written.out)).toEqual(first)
    const today = ocsfKafka(['decode', hex.out.trim(), '--as', 'today'])
    expect(JSON.parse(today.out)).toEqual({ ...first, correlation_id: '', schema_version: 0, ocsf })
    expect(today.err).toContain('written with version 1, shown as version 3')
  })

  it('a message that can’t be read: the byte, the field and what came before', () => {
    const whole = ocsfKafka(['encode', '--record', 'NHIEvent', JSON.stringify(event)]).out.trim()
    const cut = whole.slice(0, 40)
    const { status, out, err } = ocsfKafka(['decode', cut, '--record', 'NHIEvent', '--version', '3'])
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toBe(`no file of that name: taken for hex text; for base64: --input base64
error TRUNCATED at byte 7, event_type
  14 bytes wanted, 13 left
  fix: the message was cut off on its way here, or it was written with another schema: leave --record, --version and --schema out to try all of the project

  0000  02 65 02 74 02 78 1c 6e  68 69 2e 64 69 73 63 6f  .e.t.x.nhi.disco
                             ^^
  0010  76 65 72 65                                       vere

read as NHIEvent version 3, not framed, 20 bytes; up to there:
{
  "event_id": "e",
  "tenant_id": "t",
  "entity_id": "x"
}
`)
    const json = ocsfKafka(['decode', `0000000001${cut}`, '--schema', schema, '--format', 'json'])
    expect(json.status).toBe(1)
    expect(JSON.parse(json.out)).toMatchObject({
      error: { code: 'TRUNCATED', offset: 7, messageOffset: 12, path: 'event_type', pointer: '/event_type' },
      schemaId: 1,
      partial: { entity_id: 'x' },
    })
  })
})

describe('mistakes', () => {
  it.each([
    [
      ['decode', 'no.bin'],
      /^error there is no file "no\.bin", and as a text it is neither hex nor base64\n {2}fix: name/,
    ],
    [
      ['decode', '00', '--record', 'NHIEven'],
      'error the project has no record "NHIEven"\n  fix: did you mean "NHIEvent"?\n',
    ],
    [
      ['decode', '00', '--schema', schema, '--version', '1'],
      'error --schema goes with neither --record nor --version\n',
    ],
    [['decode', '00', '--version', '0'], /must be a whole number from 1 on/],
    [
      ['decode', '00', '--schema', 'avro/NHIEvent.avsc'],
      /no type of the name org\.ocsf\.EntityManagement\n {2}fix: /,
    ],
    [['decode', '.'], 'error . is a folder\n  fix: name a file in it\n'],
    [['encode', '{}'], /^error which record\?\n/],
    [
      ['encode', 'no.json', '--record', 'NHIEvent'],
      /^error there is no file "no\.json", and it is no JSON\n/,
    ],
  ])('%j exits with 2 and says what to do', (args, message) => {
    const { status, out, err } = ocsfKafka(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    if (typeof message === 'string') expect(err.replace(/^no file.*\n/, '')).toBe(message)
    else expect(err).toMatch(message)
  })

  it('a message that isn’t framed as it should be can’t be read', () => {
    const args = ['decode', '0102030405', '--framed', '--schema', schema]
    const { status, err } = ocsfKafka(args)
    expect(status).toBe(1)
    expect(err).toContain('error The value is not in the schema registry')
    const json = ocsfKafka([...args, '--format', 'json'])
    expect(json.status).toBe(1)
    expect(JSON.parse(json.out)).toMatchObject({ error: { code: 'BAD_FRAME', hint: 'leave --framed out' } })
  })

  it('a folder that is no project says what is missing, and what goes without', () => {
    const { status, err } = ocsfKafka(['decode', '00'], '', dir)
    expect(status).toBe(2)
    expect(err).toContain('FILE_NOT_FOUND')
    expect(err).toContain('--schema <file.avsc>')
  })

  it('input that can’t be one message is not read to its end', () => {
    const { status, err } = ocsfKafka(
      ['decode', '-', '--max-bytes', '1000', '--schema', schema],
      Buffer.alloc(1e7),
    )
    expect(status).toBe(2)
    expect(err).toContain('standard input has more than 4064 bytes')
  })

  it('JSON that doesn’t fit: each mistake at its line and column', () => {
    const { status, out, err } = ocsfKafka(['encode', '--schema', schema, '-'], '{\n  "event_idd": "e"\n}')
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toContain('(stdin):2:3  error UNKNOWN_FIELD  event_idd\n')
    expect(err).toContain('fix: did you mean "event_id"?')
    const { status: refused, out: json } = ocsfKafka([
      'encode',
      '--schema',
      schema,
      '--format',
      'json',
      '{"a" 1}',
    ])
    expect(refused).toBe(1)
    expect(JSON.parse(json)).toMatchObject({ error: { code: 'JSON_SYNTAX', line: 1, column: 6 } })
  })

  it('a reader that closes the pipe is no mistake', async () => {
    const file = join(dir, 'array.avsc')
    writeFileSync(file, JSON.stringify({ type: 'array', items: 'int' }))
    const many = Buffer.concat([Buffer.from([0x80, 0x89, 0x7a]), Buffer.alloc(1_000_000, 2), Buffer.alloc(1)])
    const child = spawn(process.execPath, [bin, 'decode', '-', '--schema', file], { env })
    child.stdin.on('error', () => {})
    child.stdin.end(many)
    child.stdout.once('data', () => child.stdout.destroy())
    let err = ''
    child.stderr.on('data', (part) => {
      err += String(part)
    })
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect({ status, crashed: err.includes('node:') }).toEqual({ status: 0, crashed: false })
  })
})
