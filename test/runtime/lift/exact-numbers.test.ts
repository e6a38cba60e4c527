import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { liftWith } from './support.ts'

/** Sign, digits without zeros at their ends, and the power of ten of the last one. */
function decimal(text: string): string {
  const [, sign, whole, fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? []
  const digits = `${whole}${fraction}`.replace(/^0+/, '')
  const end = digits.replace(/0+$/, '')
  if (end === '') return `${sign}0`
  return `${sign}${end}e${Number(exponent) - fraction.length + digits.length - end.length}`
}

const numbers = fc.oneof(
  fc.stringMatching(/^-?(0|[1-9][0-9]{0,25})(\.[0-9]{1,25})?([eE][+-]?[0-9]{1,3})?$/),
  fc.stringMatching(/^-?(0|[1-9])(\.[0-9]{1,3})?([eE][+-]?[0-9]{1,3})?$/),
  fc.constantFrom('-0', '-0.0', '0.0', '1e400', '-1E400', '1e-400', '5e-324', '9007199254740993', '0.1e1'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
)

describe('a number', () => {
  it.each([
    ['that was unmapped', (n: string) => `{"unmapped":{"x":${n}}}`, 'unmapped', /^\{"x":(.*)\}$/],
    ['that moves', (n: string) => `{"x":[ ${n}]}`, 'unmapped', /^\{"x":\[(.*)\]\}$/],
    ['of a JSON value', (n: string) => `{"entity":{"data":{"x":${n} }}}`, 'entity', /^\{"x":(.*)\}$/],
  ])('%s keeps its digits', (_, text, attribute, form) => {
    fc.assert(
      fc.property(numbers, (number) => {
        const value = liftWith(text(number)).event?.[attribute]
        const found = attribute === 'entity' ? (value as { data: string }).data : (value as string)
        expect(decimal(form.exec(found)?.[1] ?? '')).toBe(decimal(number))
      }),
      { numRuns: 1000 },
    )
  })

  it('that is no long moves with its digits', () => {
    const lifted = liftWith('{"count":9007199254740993,"duration":1e400,"raw_data_size":1.5}')
    expect(lifted.event?.unmapped).toBe('{"count":9007199254740993,"duration":1e400,"raw_data_size":1.5}')
  })

  it('of a typed attribute is the JavaScript number nearest to it, whatever else the text has', () => {
    const typed = '"nhi_risk_score":0.30000000000000004441,"count":1.0,"duration":-0'
    for (const more of ['', ',"unmapped":{"x":9007199254740993}']) {
      const { event } = liftWith(`{${typed}${more}}`)
      expect([event?.nhi_risk_score, event?.count, event?.duration]).toEqual([0.30000000000000004, 1, 0])
    }
  })

  it('of a text, and an object that looks like a raw one, are what they are', () => {
    const lifted = liftWith(
      '{"unmapped":{"a":{"rawJSON":"1"},"b":"12345678901234567890","c":12345678901234567890}}',
    )
    expect(lifted.event?.unmapped).toBe(
      '{"a":{"rawJSON":"1"},"b":"12345678901234567890","c":12345678901234567890}',
    )
  })
})
