import { describe, expect, it } from 'vitest'
import { jsonReport } from '../../../gate/report/json.ts'
import { markdownReport } from '../../../gate/report/markdown.ts'
import { textReport } from '../../../gate/report/text.ts'
import { broken, resultOf } from '../../support/check-result.ts'

const plain = { paint: (_colour: string, text: string) => text, withInfo: false }

describe('a counterexample that fails at another place first', () => {
  const earlier = { code: 'BAD_ENUM_SYMBOL', message: 'what?', offset: 1, path: 'kind' }
  const findings = [{ ...broken, counterexample: { ...broken.counterexample!, earlier } }]

  it.each([
    [
      'text',
      textReport(resultOf({ findings }), plain),
      'before that it fails with BAD_ENUM_SYMBOL at byte 1, kind: what?',
    ],
    [
      'markdown',
      markdownReport(resultOf({ findings })),
      'Before that it fails with `BAD_ENUM_SYMBOL` at byte 1, `kind`: what?',
    ],
    [
      'json',
      jsonReport(resultOf({ findings })).replaceAll(/\s/g, ''),
      `"earlier":${JSON.stringify(earlier)}`.replaceAll(' ', ''),
    ],
  ])('says so in %s', (_form, report, line) => {
    expect(report).toContain(line)
  })
})
