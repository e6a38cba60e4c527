import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EventText, eventTexts, type InputForm } from '../../../cli/validate/event-texts.ts'

interface Given {
  readonly chunk?: number
  readonly maxLength?: number
  readonly form?: InputForm
}

/** What is found in a text that comes in chunks of so many bytes. */
function split(
  text: string | Buffer,
  { chunk = 1_000_000, maxLength = 10_000, form }: Given = {},
): EventText[] {
  const found: EventText[] = []
  const splitter = eventTexts({ form, maxLength, onText: (each) => found.push(each) })
  const bytes = Buffer.from(text)
  for (let i = 0; i < bytes.length; i += chunk) splitter.push(bytes.subarray(i, i + chunk))
  splitter.end()
  return found
}

function values(text: string, given?: Given): unknown[] {
  return split(text, given).map(({ text: json, problem }) =>
    json === undefined ? problem?.code : JSON.parse(json),
  )
}

const events = fc.array(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), {
  minLength: 1,
  maxLength: 6,
})
const chunk = fc.integer({ min: 1, max: 40 })

describe('whatever the chunks, the same events come out', () => {
  test('of JSON lines', () => {
    fc.assert(
      fc.property(events, chunk, fc.constantFrom('\n', '\r\n', '\n\n'), (list, size, end) => {
        const text = list.map((event) => JSON.stringify(event)).join(end)
        expect(values(text, { chunk: size })).toEqual(JSON.parse(`[${list.map((e) => JSON.stringify(e))}]`))
      }),
    )
  })

  test.each([undefined, 2])('of an array, indented by %s', (indent) => {
    fc.assert(
      fc.property(events, chunk, (list, size) => {
        const text = JSON.stringify(list, null, indent)
        expect(values(text, { chunk: size })).toEqual(JSON.parse(text))
      }),
    )
  })

  test('of events laid out over lines, one after the other', () => {
    fc.assert(
      fc.property(events, chunk, (list, size) => {
        const texts = list.map((event) => JSON.stringify(event, null, 2))
        expect(values(texts.join('\n'), { chunk: size })).toEqual(texts.map((text) => JSON.parse(text)))
      }),
    )
  })
})

describe('the line of each event', () => {
  test('in JSON lines, empty ones counted', () => {
    expect(split('{"a":1}\n\n{"b":2}\n').map(({ line }) => line)).toEqual([1, 3])
  })

  test('in an array laid out over lines', () => {
    const text = JSON.stringify([{ a: 1 }, { b: [1, 2] }, { c: 3 }], null, 2)
    expect(split(text).map(({ line }) => line)).toEqual([2, 5, 11])
  })
})

describe('the form is told by the beginning', () => {
  test.each([
    ['a byte order mark', '\ufeff{"a":1}\n{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['white space', ' \n\t{"a":1}\n', [{ a: 1 }]],
    ['one event on one line without an end', '{"a":1}', [{ a: 1 }]],
    ['one event over lines', '{\n"a":1\n}', [{ a: 1 }]],
    ['an array on one line', '[{"a":1},{"b":2}]', [{ a: 1 }, { b: 2 }]],
    ['an empty array', '[]', []],
    ['nothing', '', []],
    ['white space only', ' \n ', []],
  ])('%s', (_name, text, expected) => {
    expect(values(text)).toEqual(expected)
    expect(values(text, { chunk: 1 })).toEqual(expected)
  })

  test('a broken first line does not make one value of JSON lines', () => {
    const found = split('{"a":1,\n{"b":2}\n{"c":3}\n')
    expect(found.map(({ line, text }) => [line, text])).toEqual([
      [1, '{"a":1,'],
      [2, '{"b":2}'],
      [3, '{"c":3}'],
    ])
  })

  test('unless it is given', () => {
    expect(split('{"a":\n1}', { form: 'lines' })).toHaveLength(2)
    expect(values('{"a":1} {"b":2}', { form: 'values' })).toEqual([{ a: 1 }, { b: 2 }])
  })
})

describe('what is wrong is found in its place, and the rest goes on', () => {
  const codes = (text: string | Buffer, given?: Given) =>
    split(text, given).map(({ line, text: json, problem }) => [line, problem?.code ?? json])

  test('a line that is too long', () => {
    const long = JSON.stringify({ a: 'x'.repeat(100) })
    const found = [
      [1, '{"a":1}'],
      [2, 'TEXT_TOO_LONG'],
      [3, '{"b":2}'],
    ]
    for (const size of [1, 7, 1000]) {
      expect(codes(`{"a":1}\n${long}\n{"b":2}`, { maxLength: 50, chunk: size })).toEqual(found)
    }
  })

  test('an item of an array that is too long', () => {
    const text = JSON.stringify([{ a: 1 }, { b: 'x'.repeat(100) }, { c: 3 }])
    for (const size of [1, 7, 1000]) {
      expect(codes(text, { maxLength: 50, chunk: size }).map(([, found]) => found)).toEqual([
        '{"a":1}',
        'TEXT_TOO_LONG',
        '{"c":3}',
      ])
    }
  })

  test('bytes that are no UTF-8, while a replacement character that is meant stays', () => {
    const bad = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff]), Buffer.from('"}\n{"a":"\ufffd"}')])
    expect(codes(bad)).toEqual([
      [1, 'NOT_JSON'],
      [2, '{"a":"\ufffd"}'],
    ])
  })

  test.each([
    [
      'an array without an end',
      '[{"a":1}',
      [
        [1, '{"a":1}'],
        [1, 'NOT_JSON'],
      ],
    ],
    [
      'an item without an end',
      '[{"a":1},{"b":',
      [
        [1, '{"a":1}'],
        [1, 'NOT_JSON'],
        [1, 'NOT_JSON'],
      ],
    ],
    [
      'a missing comma',
      '[{"a":1} {"b":2}]',
      [
        [1, '{"a":1}'],
        [1, 'NOT_JSON'],
        [1, '{"b":2}'],
      ],
    ],
    [
      'a comma too many',
      '[{"a":1},]',
      [
        [1, '{"a":1}'],
        [1, 'NOT_JSON'],
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(codes(text)).toEqual(expected)
  })
})
