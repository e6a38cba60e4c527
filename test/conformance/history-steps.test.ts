import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkLevel } from '../../compat/check-level.ts'
import { type PreparedSchema, prepareSchema } from '../../compat/prepare.ts'
import { registryVerdict } from '../../compat/registry-verdict.ts'
import { deriveAvro } from '../../generator/derive/avro/derive-avro.ts'
import { loadHistory } from '../../generator/load/avro-history.ts'
import { loadLineage } from '../../generator/load/lineage.ts'
import { loadProject } from '../../generator/load/project.ts'
import type { AvroRecord, AvroSchema } from '../../generator/model/avro.ts'
import { definitionsIn } from '../../generator/model/schema-names.ts'
import { javaVerdicts } from '../support/java-compat.ts'
import { askedOrSkipped } from '../support/java-program.ts'
import { release, root } from '../support/releases.ts'

const { project } = loadProject(root)

interface Step {
  readonly label: string
  readonly schema: PreparedSchema
}

/** Every version of a record, oldest first, the working one last. */
function stepsOf(record: string): Step[] {
  const working = project!.records.find(({ name }) => name === record)!
  const published = loadHistory(root, record).versions.filter(({ number }) => number < working.version)
  const all = [
    ...published.map(({ number, schema }) => ({ number, schema: schema as object })),
    { number: working.version, schema: working.selfContained as object },
  ]
  return all.map(({ number, schema }) => ({ label: `${record} ${number}`, schema: prepareSchema(schema) }))
}

describe('NHIEvent went from JSON text to OCSF 1.1.0 to OCSF 1.8.0', () => {
  const steps = stepsOf('NHIEvent')

  it('in three versions', () => {
    expect(steps.map(({ label }) => label)).toEqual(['NHIEvent 1', 'NHIEvent 2', 'NHIEvent 3'])
    expect(steps.map(({ schema }) => fieldNames(schema).includes('ocsf'))).toEqual([false, true, true])
    expect(steps.every(({ schema }) => fieldNames(schema).includes('ocsf_event'))).toBe(true)
  })

  it.each([
    [1, '1.1.0'],
    [2, '1.8.0'],
  ])('version %i + 1 is typed with OCSF %s', (index, version) => {
    const derived = derivedWith(version)
    const records = [...definitionsIn(steps[index]!.schema.json as AvroSchema)].filter(({ fullName }) =>
      /^org\.ocsf\.[A-Z]/.test(fullName),
    )
    expect(records.length).toBeGreaterThan(30)
    for (const { fullName, schema } of records) {
      const fields = (schema as AvroRecord).fields.map(({ name }) => name)
      const own = fields.filter((name) => !isOfExtension(name))
      expect(own, fullName).toEqual(derived.get(fullName)?.schema.fields.map(({ name }) => name))
    }
  })
})

describe.each(readdirSync(join(root, 'avro/history')))('%s', (record) => {
  const steps = stepsOf(record)

  it('each version is accepted at BACKWARD_TRANSITIVE: by our engine, and by a registry’s rules', () => {
    for (const [i, { label, schema }] of steps.entries()) {
      const earlier = steps.slice(0, i)
      const { compatible, findings } = checkLevel('BACKWARD_TRANSITIVE', schema, earlier)
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(compatible, label).toBe(true)
      for (const older of earlier) {
        expect(registryVerdict(older.schema.type, schema.type).compatible, `${older.label}, ${label}`).toBe(
          true,
        )
      }
    }
  })

  const ask = javaVerdicts()
  it.skipIf(steps.length === 1)('and by Avro Java', async (context) => {
    const judge = askedOrSkipped(ask, context, 'the steps were not judged by Apache Avro Java')
    const pairs = steps.flatMap(({ schema: reader }, i) =>
      steps.slice(0, i).map(({ schema: writer }) => ({
        writer: JSON.stringify(writer.json),
        reader: JSON.stringify(reader.json),
      })),
    )
    const answers = await judge(pairs)
    expect(answers.map((answer) => 'compatible' in answer && answer.compatible)).toEqual(
      pairs.map(() => true),
    )
  })
})

function fieldNames({ json }: PreparedSchema): string[] {
  return (json as AvroRecord).fields.map(({ name }) => name)
}

/** The records derived with a release and the project's profiles, by itself: without its extension and its history. */
function derivedWith(version: string) {
  const { lineage } = loadLineage(root)
  return deriveAvro(release(version), lineage, { profiles: project!.manifest.ocsf.profiles }).derived.records
}

/** What the project's extension adds to classes of OCSF. */
function isOfExtension(name: string): boolean {
  return ['baseline_deviation', 'discovery_method', 'discovery_method_id', 'nhi_risk_score'].includes(name)
}
