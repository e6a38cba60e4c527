import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { hexDump } from '../../../cli/decode/hex-dump.ts'
import { parseExactJson, printJson } from '../../../cli/decode/json-text.ts'
import { bytesOfText, textForms } from '../../../cli/decode/message-text.ts'

describe('the text of a message', () => {
  property.prop([fc.uint8Array({ minLength: 1 })])('is hex or base64, of either alphabet', (bytes) => {
    const buffer = Buffer.from(bytes)
    for (const form of ['hex', 'base64', 'base64url'] as const) {
      const read = form === 'hex' ? 'hex' : 'base64'
      expect(bytesOfText(buffer.toString(form), read)).toEqual({ bytes: buffer })
      expect(textForms(buffer.toString(form))).toContain(read)
    }
  })

  it.each([
    ['0a0b', ['hex', 'base64']],
    ['0A 0b', ['hex', 'base64']],
    ['0x0a0x0b', ['hex', 'base64']],
    ['0a:0b:0c', ['hex']],
    ['\\x0a\\x0b', ['hex']],
    ['abc', ['base64']],
    ['AAAA_-', ['base64']],
    ['AAAA+/==', ['base64']],
    ['AAAAA', []],
    ['AA=', []],
    ['message.bin', []],
    ['', []],
    [' \n', []],
  ])('%j may be %j', (text, forms) => {
    expect(textForms(text)).toEqual(forms)
  })

  it.each([
    ['0a0', 'hex', '3 hexadecimal digits are no whole number of bytes: one is missing'],
    ['0g', 'hex', '"g" is no hexadecimal digit'],
    ['AAAAA', 'base64', '5 letters of base64 are no whole number of bytes: the text is cut off'],
    ['A.AA', 'base64', '"." is no letter of base64'],
  ] as const)('%j as %s: %s', (text, form, problem) => {
    expect(bytesOfText(text, form)).toEqual({ problem })
  })
})

describe('JSON that says all of a value', () => {
  property.prop([fc.double({ noNaN: true, noDefaultInfinity: true })])('every double', (value) => {
    // An integer with more digits than a double holds is read as a bigint, and is the same number.
    expect(Number(parseExactJson(printJson(value, 0)))).toBe(value)
  })
  property.prop([fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })])('every long', (value) => {
    expect(BigInt(parseExactJson(printJson(value, 0)) as number)).toBe(value)
  })
  property.prop([fc.jsonValue({ noUnicodeString: false })])('every JSON value', (value) => {
    const text = printJson(value, 2)
    expect(printJson(parseExactJson(text), 2)).toBe(text)
    expect(JSON.parse(text)).toEqual(value)
  })

  it('bytes are characters, and what JSON lacks is text', () => {
    const value = { b: Uint8Array.of(0, 65, 255), n: NaN, i: -Infinity, z: -0, l: 2n ** 60n, u: undefined }
    expect(printJson(value, 0)).toBe(
      '{"b":"\\u0000A\u00ff","n":"NaN","i":"-Infinity","z":-0,"l":1152921504606846976}',
    )
  })

  it('nothing that a terminal would obey is printed', () => {
    const text = '\u009b31m \u202e \u007f \u2028'
    const printed = printJson({ [text]: text }, 0)
    expect(printed).toMatch(/^[\x20-\x7e]*$/)
    expect(parseExactJson(printed)).toEqual({ [text]: text })
  })
})

describe('a hex dump', () => {
  const bytes = Uint8Array.from({ length: 70 }, (_, i) => i)

  it('shows the lines around a byte, and marks it', () => {
    expect(hexDump(bytes, 41, (text) => `<${text}>`)).toEqual([
      '0000  00 01 02 03 04 05 06 07  08 09 0a 0b 0c 0d 0e 0f  ................',
      '0010  10 11 12 13 14 15 16 17  18 19 1a 1b 1c 1d 1e 1f  ................',
      '0020  20 21 22 23 24 25 26 27  28 <29> 2a 2b 2c 2d 2e 2f   !"#$%&\'()*+,-./',
      `${' '.repeat(6 + 8 * 3 + 1 + 3)}<^^>`,
      '0030  30 31 32 33 34 35 36 37  38 39 3a 3b 3c 3d 3e 3f  0123456789:;<=>?',
    ])
  })

  it.each([0, 7, 8, 15, 16, 69, 70, 64])('has one mark, under byte %i', (at) => {
    const lines = hexDump(bytes, at)
    const index = lines.findIndex((line) => line.trim() === '^^')
    expect(lines.filter((line) => line.trim() === '^^')).toHaveLength(1)
    const under = lines[index - 1]!.slice(lines[index]!.indexOf('^'), lines[index]!.indexOf('^') + 2)
    expect(under.trim()).toBe(at === bytes.length ? '' : at.toString(16).padStart(2, '0'))
  })

  it('of a whole last line marks what would come next', () => {
    expect(hexDump(bytes.subarray(0, 16), 16)).toHaveLength(2)
    expect(hexDump(new Uint8Array(), 0)).toHaveLength(2)
  })
})
