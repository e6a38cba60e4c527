import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { decodeText } from '../../../generator/load/text-file.ts'

const text = fc.string({ unit: fc.oneof(fc.constantFrom('\n', '\ufffd', 'ä', '𝔸'), fc.string()) })

test.prop([text])('text survives, its byte order mark left out', (written) => {
  expect(decodeText(Buffer.from(`\ufeff${written}`), 'a.json')).toEqual({
    text: Buffer.from(written).toString(),
  })
})

test.prop([text, text, fc.constantFrom(0xe9, 0xff, 0xc0, 0x80)])(
  'a byte that is not UTF-8 is reported at its line and column',
  (before, after, byte) => {
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from([byte, 0x20]), Buffer.from(after)])
    const whole = Buffer.from(before).toString()
    expect(decodeText(bytes, 'a.json').diagnostic).toMatchObject({
      code: 'FILE_UNREADABLE',
      file: 'a.json',
      line: whole.split('\n').length,
      column: whole.length - whole.lastIndexOf('\n'),
      hint: 'save it as UTF-8',
    })
  },
)

it('names the byte', () => {
  const bytes = Buffer.from('{"caption": "Café"}', 'latin1')
  expect(decodeText(bytes, 'a.json').diagnostic).toMatchObject({
    line: 1,
    column: 17,
    message: "the file isn't UTF-8 text: the byte 0xE9 can't stand here",
  })
})
