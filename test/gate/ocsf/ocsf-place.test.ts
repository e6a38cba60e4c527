import { describe, expect, it } from 'vitest'
import { loadOcsfPlaces } from '../../../gate/ocsf/ocsf-place.ts'
import { loadLineage } from '../../../generator/load/lineage.ts'
import { loadProject } from '../../../generator/load/project.ts'
import { root } from '../../support/releases.ts'

const { project } = loadProject(root)
const placeOf = loadOcsfPlaces(root, { ...project!, lineage: loadLineage(root).lineage })
const nexora = 'ocsf/extensions/nexora'

describe('where a field of a derived record comes from', () => {
  it('is an attribute of OCSF, with the release that changed it', () => {
    expect(placeOf('org.ocsf.Cve', 'cvss')).toEqual({
      kind: 'object',
      item: 'cve',
      attribute: 'cvss',
      caption: 'CVSS Score',
      removed: false,
      changedIn: '1.1.0',
    })
    expect(placeOf('org.ocsf.CisControl', 'control')).toMatchObject({ removed: true, changedIn: '1.1.0' })
  })

  it('is a line of the private extension: of its profile, where a class takes that', () => {
    expect(placeOf('org.ocsf.EntityManagement', 'baseline_deviation')).toMatchObject({
      item: 'entity_management',
      caption: 'Baseline Deviation',
      definition: { file: `${nexora}/profiles/nhi.json`, line: 10, column: 5 },
      dictionary: { file: `${nexora}/dictionary.json`, line: 6 },
    })
  })

  it('of its own class, where that says more', () => {
    const place = placeOf('org.ocsf.nexora.BaselineChange', 'baseline_deviation')
    expect(place).toMatchObject({
      item: 'nexora/baseline_change',
      definition: {
        file: `${nexora}/events/baseline_change.json`,
        pointer: '/attributes/baseline_deviation',
      },
    })
    expect(placeOf('org.ocsf.nexora.BaselineChange')).toMatchObject({
      caption: 'Baseline Change',
      definition: { file: `${nexora}/events/baseline_change.json`, line: 1 },
    })
  })

  it('is nothing for what OCSF doesn’t define', () => {
    expect(placeOf('org.ocsf.Cve', 'no_such_field')).toBeUndefined()
    expect(placeOf('com.nexora.events.NHIEvent', 'event_id')).toBeUndefined()
  })

  it('is known for every field of every record', () => {
    const unknown = [...project!.derived.records.values()].flatMap(({ fullName, schema }) =>
      schema.fields
        .filter(({ name }) => placeOf(fullName, name) === undefined)
        .map(({ name }) => `${fullName}.${name}`),
    )
    expect(unknown).toEqual([])
  })
})
