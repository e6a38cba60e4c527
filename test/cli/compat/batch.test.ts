import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { answerLine } from '../../../cli/compat/batch-line.ts'

const bin = join(process.cwd(), 'bin/ocsf-kafka.js')

function batch(input: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'compat', '--batch', '-', ...args], {
    env: { ...process.env, NO_COLOR: '1' },
    input,
    encoding: 'utf8',
  })
  const lines = stdout.split('\n').filter((line) => line !== '')
  return {
    status,
    answers: lines.map((line) => JSON.parse(line) as { id?: unknown; compatible?: boolean }),
    err: stderr,
  }
}

const line = (id: unknown, reader: unknown, writer: unknown, more: object = {}) =>
  `${JSON.stringify({ id, reader, writer, ...more })}\n`

/** Records that hold each other, each by every other's name: all pairs of two such circles have to be looked at. */
function circle(length: number): object {
  const names = Array.from({ length: 41 }, (_, i) => `R${i}`)
  let type: object | string = 'R0'
  for (let i = length - 1; i >= 0; i--) {
    const aliases = names.filter((name) => name !== `R${i}`)
    type = { type: 'record', name: `R${i}`, aliases, fields: [{ name: 'next', type: ['null', type] }] }
  }
  return type as object
}

describe('a batch', () => {
  it('answers each pair in its place, and what is malformed as well', () => {
    const { status, answers, err } = batch(
      [
        line('a', 'long', 'int'),
        line(2, 'int', 'long'),
        '{"id":"b","reader":\n',
        '\n',
        line('c', 'string', { type: 'strin' }),
        line('d', 'int', 'long', { level: 'FORWARD' }),
        // a schema as text
        line('e', '{"type":"array","items":"int"}', { type: 'array', items: 'int' }),
      ].join(''),
    )
    expect(answers).toMatchObject([
      { id: 'a', compatible: true },
      { id: 2, compatible: false, findings: [{ code: 'TYPE_MISMATCH', counterexample: { hex: '00' } }] },
      { line: 3, error: { code: 'NOT_JSON', column: 20 } },
      { line: 5, id: 'c', error: { code: 'BAD_SCHEMA', of: 'writer', hint: 'did you mean "string"?' } },
      { id: 'd', compatible: true },
      { id: 'e', compatible: true },
    ])
    expect({ status, err }).toEqual({
      status: 2,
      err: '6 pairs: 3 compatible, 1 incompatible, 2 malformed lines\n',
    })
  })

  it('has no trouble with schemas that are nested too deep, or lead to each other in long circles', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const { status, answers } = batch(
      `{"id":1,"reader":${deep},"writer":"int"}\n${line(2, circle(40), circle(41))}${line(3, 'int', 'int')}`,
      '--no-counterexamples',
    )
    expect(answers).toMatchObject([
      {
        line: 1,
        id: 1,
        error: { code: 'BAD_SCHEMA', of: 'reader', message: 'the schema is nested too deep' },
      },
      { id: 2 },
      { id: 3, compatible: true },
    ])
    expect(status).toBe(2)
  })

  it('exits with 0 when all are compatible, and with 1 when one is not', () => {
    expect(batch(line(1, 'long', 'int')).status).toBe(0)
    expect(batch(line(1, 'long', 'int') + line(2, 'int', 'long')).status).toBe(1)
    expect(batch('').status).toBe(0)
    expect(batch(line(1, 'int', 'long'), '--level', 'FORWARD').status).toBe(0)
  })

  it('leaves counterexamples out when told, and refuses lines that are too long', () => {
    const { answers } = batch(
      line(1, 'int', 'long') + line(2, 'x'.repeat(200), 'int'),
      '--no-counterexamples',
      '--max-length',
      '150',
    )
    expect(answers).toEqual([
      {
        id: 1,
        compatible: false,
        findings: [expect.not.objectContaining({ counterexample: expect.anything() })],
      },
      { line: 2, error: { code: 'TEXT_TOO_LONG', message: 'the line is longer than 150 bytes' } },
    ])
  })

  it('reads no faster than its answers are taken, in little memory', { timeout: 120_000 }, async () => {
    const pairs = 12_000
    const child = spawn(process.execPath, ['--max-old-space-size=64', bin, 'compat', '--batch', '-'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    let sent = 0
    const feed = async () => {
      while (sent < pairs) {
        const text = line(sent++, { type: 'int', doc: 'x'.repeat(500) }, 'long')
        if (!child.stdin.write(text)) await once(child.stdin, 'drain')
      }
      child.stdin.end()
    }
    const fed = feed()
    await setTimeout(2500)
    // Some hundred kilobytes are on their way, in pipes and chunks; all would be several megabytes.
    expect(sent).toBeLessThan(pairs / 4)
    let rest = ''
    let next = 0
    for await (const chunk of child.stdout.setEncoding('utf8')) {
      const lines = (rest + (chunk as string)).split('\n')
      rest = lines.pop()!
      for (const each of lines) if ((JSON.parse(each) as { id: number }).id !== next++) throw new Error(each)
    }
    await fed
    expect(next).toBe(pairs)
    expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(1)
  })
})

describe('a line that is more than we can take', () => {
  /** Records that each hold the one before by its name, so that the JSON itself isn't deep. */
  function chain(length: number, last: string): object {
    const fields = Array.from({ length }, (_, i) => {
      const n = ['null', i === 0 ? last : `C${i - 1}`]
      return {
        name: `d${i}`,
        type: ['null', { type: 'record', name: `C${i}`, fields: [{ name: 'n', type: n }] }],
      }
    })
    return { type: 'record', name: 'Top', fields }
  }

  it('is answered as such, and the rest of the batch is answered too', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    const { status, answers, err } = batch(
      [
        line('a', 'long', 'int'),
        line('b', chain(8000, 'string'), chain(8000, 'int')),
        line(
          'c',
          `{"type":"record","name":"R","fields":[{"name":"a","type":"int","default":${deep}}]}`,
          'int',
        ),
        line('d', 'long', 'int'),
      ].join(''),
    )
    expect(answers).toMatchObject([
      { id: 'a', compatible: true },
      { line: 2, id: 'b', error: { code: 'TOO_COMPLEX' } },
      {
        id: 'c',
        compatible: false,
        findings: expect.arrayContaining([expect.objectContaining({ code: 'INVALID_DEFAULT' })]),
      },
      { id: 'd', compatible: true },
    ])
    expect({ status, err }).toEqual({
      status: 2,
      err: '4 pairs: 2 compatible, 1 incompatible, 1 malformed line\n',
    })
  })

  it('a mistake of ours is told as one', () => {
    const answer = answerLine('{"id":1,"reader":"int","writer":"int"}', 3, 'BACKWARD', {}, () => {
      throw new Error('unforeseen')
    })
    expect(answer).toEqual({ line: 3, id: 1, error: { code: 'INTERNAL', message: 'unforeseen' } })
  })
})

describe('a malformed line', () => {
  it.each([
    [
      '[1]',
      { error: { code: 'BAD_LINE', message: 'a line has to be an object with id, reader and writer' } },
    ],
    ['{"reader":"int","writer":"int"}', { error: { code: 'BAD_LINE', message: 'the line has no id' } }],
    [
      '{"id":null,"reader":"int","writer":"int"}',
      { error: { message: 'the id has to be a text or a number' } },
    ],
    // another number would come back
    ...['12345678901234567890', '1e400'].map(
      (id) =>
        [
          `{"id":${id},"reader":"int","writer":"int"}`,
          {
            error: {
              code: 'BAD_LINE',
              message: /^the id is a number that JSON's readers round: make it a text/,
            },
          },
        ] as [string, object],
    ),
    ['{"id":1,"reader":"int"}', { id: 1, error: { message: 'the line has no writer' } }],
    [
      '{"id":1,"reader":"int","writer":"int","levl":"FULL"}',
      { id: 1, error: { message: 'there is no key "levl"', hint: 'did you mean "level"?' } },
    ],
    [
      '{"id":1,"reader":"int","writer":"int","level":"full"}',
      { id: 1, error: { message: '"full" is no level', hint: 'did you mean "FULL"?' } },
    ],
    ['{"id":1,"id":2,"reader":"int","writer":"int"}', { error: { code: 'NOT_JSON' } }],
    ['{"id":1,"reader":7,"writer":"int"}', { id: 1, error: { code: 'BAD_SCHEMA', of: 'reader' } }],
    ['{"id":1,"reader":null,"writer":"int"}', { id: 1, error: { code: 'BAD_SCHEMA', of: 'reader' } }],
    [
      '{"id":1,"reader":"{","writer":"int"}',
      { id: 1, error: { code: 'BAD_SCHEMA', message: /line 1, column 2/ } },
    ],
  ])('%s', (text, expected) => {
    const answer = answerLine(text, 9, 'BACKWARD', {})
    const { error } = expected as { error: { message?: string | RegExp } }
    const message = error.message instanceof RegExp ? expect.stringMatching(error.message) : error.message
    expect(answer).toMatchObject({
      line: 9,
      ...expected,
      error: { ...error, ...(message !== undefined && { message }) },
    })
  })
})
