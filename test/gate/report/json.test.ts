import { describe, expect, it } from 'vitest'
import type { GateFinding } from '../../../gate/gate-finding.ts'
import { jsonReport } from '../../../gate/report/json.ts'
import { failed, resultOf } from '../../support/check-result.ts'

describe('json', () => {
  it('is one value with a version, and has everything', () => {
    const form = JSON.parse(jsonReport(resultOf()))
    expect(form).toMatchObject({
      version: 1,
      verdict: 'incompatible',
      exitCode: 1,
      against: 'history',
      milliseconds: { load: 12 },
    })
    expect(form.findings[0].counterexample.json.big).toBe('12345678901234567890')
    expect(form.findings.map(({ code }: GateFinding) => code)).toEqual([
      'TYPE_MISMATCH',
      'TOPIC_REMOVED',
      'LIMIT',
    ])
    expect(JSON.parse(jsonReport(failed))).toMatchObject({ exitCode: 2, failures: [{ what: 'a-value' }] })
  })
})
