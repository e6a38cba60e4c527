import { describe, expect, it } from 'vitest'
import { deriveAvro } from '../../../../generator/derive/avro/derive-avro.ts'
import { publishedTypes } from '../../../../generator/derive/avro/published-types.ts'
import { loadHistory } from '../../../../generator/load/avro-history.ts'
import { recordNames } from '../../../../generator/load/avro-record.ts'
import { loadLineage } from '../../../../generator/load/lineage.ts'
import { loadOcsf } from '../../../../generator/load/ocsf-project.ts'
import { publishedSchemas } from '../../../../generator/load/published-schemas.ts'
import type { AvroField, AvroSchema } from '../../../../generator/model/avro.ts'
import { root } from '../../../support/releases.ts'

const { lineage } = loadLineage(root)
const published = publishedSchemas(recordNames(root), (record) => loadHistory(root, record), new Map())
const profiles = ['cloud', 'host', 'nexora/nhi']
const derive = (version: string, versions = published) =>
  deriveAvro(loadOcsf({ root, version }).schema!, lineage, { profiles, published: versions })

describe('published versions', () => {
  it('say nothing that the lineage of OCSF’s own releases doesn’t', () => {
    expect(derive('1.8.0')).toEqual(derive('1.8.0', []))
  })

  it('keep what a project has of a release that it goes back from', () => {
    const { derived, findings } = derive('1.7.0')
    expect(findings).toEqual([])
    const fieldsOf = (fullName: string) =>
      derived.records.get(fullName)?.schema.fields.map(({ name }) => name)
    const newest = derive('1.8.0').derived.records
    for (const fullName of ['org.ocsf.EntityManagement', 'org.ocsf.DetectionFinding', 'org.ocsf.Metadata']) {
      expect(fieldsOf(fullName)).toEqual(
        expect.arrayContaining(newest.get(fullName)!.schema.fields.map(({ name }) => name)),
      )
    }
  })
})

describe('the types that fields had', () => {
  const item = (name: string, ...fields: AvroField[]): AvroSchema => ({
    type: 'record',
    name,
    namespace: 'org.ocsf.acme',
    fields,
  })
  const typesOf = (...schemas: AvroSchema[]) =>
    publishedTypes(
      schemas.map((schema, i) => ({ file: `${i}`, schema })),
      (fullName) => fullName.replace('org.ocsf.acme.', 'acme/'),
    ).get('org.ocsf.acme.Thing')!

  it('are those of all branches, newest first, each once', () => {
    const { fields } = typesOf(
      item('Thing', { name: 'a', type: ['null', 'string', 'long'] }),
      item('Thing', { name: 'a', type: ['null', 'long'] }),
      item('Thing', { name: 'a', type: ['null', { type: 'long', logicalType: 'timestamp-millis' }] }),
      item('Thing', {
        name: 'a',
        type: ['null', { type: 'array', items: [item('Part'), 'org.ocsf.acme.Thing'] }, 'org.ocsf.acme.Part'],
      }),
    )
    expect(fields.get('a')).toEqual([
      'string',
      'long',
      'timestamp',
      '@acme/Part[]',
      '@acme/Thing[]',
      '@acme/Part',
    ])
  })

  it('leave out what no derived field can be', () => {
    const { fields } = typesOf(
      item('Thing', { name: 'a', type: ['null', 'bytes', { type: 'map', values: 'string' }] }),
    )
    expect(fields.get('a')).toEqual([])
  })

  it('say which fields may be missing: null in a version, or not in it', () => {
    const { optional } = typesOf(
      item('Thing', { name: 'always', type: 'long' }, { name: 'newer', type: 'long' }),
      item('Thing', { name: 'always', type: 'long' }, { name: 'once', type: ['null', 'long'] }),
      item('Thing', { name: 'always', type: 'long' }, { name: 'older', type: 'long' }),
    )
    expect([...optional].sort()).toEqual(['newer', 'older', 'once'])
  })
})
