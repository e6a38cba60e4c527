import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FindingCode } from '../../../compat/finding.ts'
import type { Level } from '../../../compat/level.ts'
import { runCheck } from '../../../gate/check.ts'
import { createProjectLocator } from '../../../gate/locate/locator.ts'
import { loadProject } from '../../../generator/load/project.ts'
import { copyProject, edit } from '../../support/project-copy.ts'

let folder: string
beforeEach(() => {
  folder = copyProject()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const found = async (
  code: string,
  subjects: readonly string[] = [],
  level: Level = 'BACKWARD_TRANSITIVE',
) => {
  const options = { level, root: folder, against: 'history', subjects, today: '2027-01-15', env: {} }
  const { findings } = await runCheck(options)
  return findings.filter((finding) => finding.check === 'schema' && finding.code === code)
}

// derived records widen, so that older events are always read: what breaks is how older consumers read new events
describe('a finding is where a person mends it', () => {
  it('in another record’s file, where that defines the type', async () => {
    edit(join(folder, 'avro/CorrelatedThreat.avsc'), '"type": "double"', '"type": "string"')
    const findings = await found('TYPE_MISMATCH')
    expect(findings).toMatchObject([
      { record: 'ThreatSummary', place: { file: 'avro/CorrelatedThreat.avsc', line: expect.any(Number) } },
    ])
    const { place } = findings[0]!
    expect(place.pointer).toMatch(/^\/fields\/\d+\/type$/)
    expect(place.ocsf).toBeUndefined()
  })

  it('in the extension’s files: the dictionary for a type, the item or profile for the rest', () => {
    const { project } = loadProject(folder)
    const locator = createProjectLocator(folder, project!)
    const record = project!.records.find(({ name }) => name === 'NHIEvent')!
    const locate = (code: FindingCode, type: string, field: string) => {
      const { fields } = project!.derived.records.get(type)!.schema
      const within = `/fields/${fields.findIndex(({ name }) => name === field)}/type`
      const place = { pointer: '', type, within }
      const { file, pointer, line, ocsf } = locator.ofSchema(
        {
          code,
          severity: 'error',
          kind: 'data',
          message: '',
          path: '',
          reader: place,
          writer: place,
          registry: { accepts: true },
        },
        'backward',
        record,
      )
      return [file, pointer, line === undefined ? 'nowhere' : 'there', ocsf]
    }
    const extension = 'ocsf/extensions/nexora'
    const change = 'org.ocsf.nexora.BaselineChange'
    expect(locate('TYPE_MISMATCH', change, 'baseline_start_time')).toEqual([
      `${extension}/dictionary.json`,
      '/attributes/baseline_start_time',
      'there',
      'OCSF 1.8.0 nexora/baseline_change.baseline_start_time',
    ])
    expect(locate('READER_FIELD_MISSING_DEFAULT_VALUE', change, 'baseline_start_time').slice(0, 3)).toEqual([
      `${extension}/events/baseline_change.json`,
      '/attributes/baseline_start_time',
      'there',
    ])
    expect(locate('DEFAULT_CHANGED', 'org.ocsf.EntityManagement', 'nhi_risk_score').slice(0, 3)).toEqual([
      `${extension}/profiles/nhi.json`,
      '/attributes/nhi_risk_score',
      'there',
    ])
    expect(locate('TYPE_MISMATCH', 'org.ocsf.User', 'name').slice(0, 3)).toEqual([
      'contracts/topics.yaml',
      '/ocsf/version',
      'there',
    ])
  })

  it('at the release’s line, where OCSF itself says so', async () => {
    cpSync(join(process.cwd(), 'ocsf/base'), join(folder, 'ocsf/base'), { recursive: true })
    edit(
      join(folder, 'ocsf/base/1.8.0.json'),
      '"is_mfa": {"caption":"Multi Factor Authentication","type":"boolean_t"}',
      '"is_mfa": {"caption":"Multi Factor Authentication","type":"string_t"}',
    )
    const [finding] = await found('MISSING_UNION_BRANCH', ['AuditAccessEvent'], 'FORWARD')
    expect(finding?.place).toMatchObject({ file: 'contracts/topics.yaml', line: 8, pointer: '/ocsf/version' })
    expect(finding?.place.ocsf).toMatch(/^OCSF 1\.8\.0 /)
  })
})
