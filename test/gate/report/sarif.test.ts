import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { sarifReport } from '../../../gate/report/sarif.ts'
import { clean, failed, resultOf } from '../../support/check-result.ts'
import { sarifEssentials } from '../../support/sarif-schema.ts'

describe('sarif', () => {
  const log = JSON.parse(sarifReport(resultOf(), { version: '1.2.3', prefix: 'back bone/' }))

  it('fits what SARIF 2.1.0 asks for', () => {
    const validate = new Ajv({ strict: false }).compile(sarifEssentials)
    for (const result of [resultOf(), clean, failed]) {
      const valid = validate(JSON.parse(sarifReport(result, { version: '1.2.3' })))
      expect(validate.errors ?? []).toEqual([])
      expect(valid).toBe(true)
    }
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false)
  })

  it('has a rule with help for each code, a place for each result, and suppressions for what is accepted', () => {
    const [run] = log.runs
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'LIMIT',
      'TOPIC_REMOVED',
      'TYPE_MISMATCH',
    ])
    expect(run.results[0]).toMatchObject({
      ruleId: 'TYPE_MISMATCH',
      ruleIndex: 2,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'back%20bone/avro/NHI,Event.avsc' },
            region: { startLine: 12, startColumn: 5 },
          },
        },
      ],
    })
    expect(run.results[1].suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'it was a trial' },
    ])
    expect(run.results[2].level).toBe('note')
    expect(JSON.parse(sarifReport(failed, { version: '1' })).runs[0].invocations[0]).toMatchObject({
      executionSuccessful: false,
      exitCode: 2,
    })
  })
})
