import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { validateEvent } from '../../../runtime/validate/validate-event.ts'
import { classRules, ocsfRules, root } from '../../support/ocsf-rules.ts'

function sample(name: string): unknown {
  return JSON.parse(readFileSync(join(root, 'examples/ocsf', name), 'utf8'))
}

describe('the event of the architecture document', () => {
  // Worked out from the definitions of OCSF 1.1.0, attribute by attribute of the sample.
  const problems = [
    // entity_management has no confidence; findings do.
    ['UNKNOWN_ATTRIBUTE', 'error', '/confidence'],
    // device comes with the profile host; the sample declares cloud and security_control.
    ['PROFILE_NOT_DECLARED', 'error', '/device'],
    // device.type_id 6 is Virtual, the text says Container.
    ['SIBLING_MISMATCH', 'error', '/device/type'],
    // managed_entity gets its type_id in 1.3.0.
    ['UNKNOWN_ATTRIBUTE', 'error', '/entity/type_id'],
    // processed_time is a timestamp_t, in milliseconds; original_time beside it is text.
    ['WRONG_TYPE', 'error', '/metadata/processed_time'],
    // The profile is one of system and network activity, and of findings.
    ['PROFILE_NOT_APPLICABLE', 'error', '/metadata/profiles/1'],
    // An observable is named by the path of the attribute that holds it: entity.uid.
    ['OBSERVABLE_NAME', 'warning', '/observables/0/name'],
    // The tenant belongs into metadata.
    ['UNKNOWN_ATTRIBUTE', 'error', '/tenant_uid'],
  ]

  test('has exactly these problems in 1.1.0', () => {
    const issues = validateEvent(
      classRules('1.1.0', 'entity_management'),
      sample('entity-management.as-documented.json'),
    )
    const found = issues.map(({ code, severity, pointer }) => [code, severity, pointer])
    expect(found.sort((a, b) => (a[2]! < b[2]! ? -1 : 1))).toEqual(problems)
  })

  test('and says how to correct them', () => {
    const issues = validateEvent(
      classRules('1.1.0', 'entity_management'),
      sample('entity-management.as-documented.json'),
    )
    const hints = new Map(issues.map(({ pointer, hint }) => [pointer, hint]))
    expect(hints.get('/tenant_uid')).toContain('metadata.tenant_uid')
    expect(hints.get('/device')).toContain('add "host"')
    expect(hints.get('/metadata/processed_time')).toContain('1705314601123')
  })
})

describe('corrected, it is valid without warnings', () => {
  test('in 1.1.0, with and without the private extension', () => {
    for (const privateExtensions of [false, true]) {
      const rules = ocsfRules('1.1.0', privateExtensions).classes.get('entity_management')!
      expect(validateEvent(rules, sample('entity-management.json'))).toEqual([])
    }
  })

  test('in 1.8.0, with the attributes of nexora/nhi', () => {
    const rules = ocsfRules('1.8.0', true).classes.get('entity_management')!
    expect(validateEvent(rules, sample('entity-management.1.8.0.json'))).toEqual([])
  })
})
