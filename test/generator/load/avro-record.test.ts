import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import avsc from 'avsc'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deriveAvro } from '../../../generator/derive/avro/derive-avro.ts'
import { loadRecords } from '../../../generator/load/avro-record.ts'
import { loadLineage } from '../../../generator/load/lineage.ts'
import { loadOcsf } from '../../../generator/load/ocsf-project.ts'
import { printAvsc } from '../../../generator/print/avsc.ts'
import { derivedRelease, root } from '../../support/releases.ts'

describe("the project's records", () => {
  const { schema } = loadOcsf({ root, version: '1.8.0' })
  const { derived } = deriveAvro(schema!, loadLineage(root).lineage, {
    profiles: ['cloud', 'host', 'nexora/nhi'],
  })
  const { records, diagnostics } = loadRecords(root, derived)

  it('load without a complaint', () => {
    expect(diagnostics).toEqual([])
    expect(records.map(({ fullName, version }) => `${fullName} ${version}`)).toEqual([
      'com.nexora.events.AuditAccessEvent 2',
      'com.nexora.events.AuditChangeEvent 1',
      'com.nexora.events.AuditComplianceEvent 1',
      'com.nexora.events.CorrelatedThreat 1',
      'com.nexora.events.NHIEvent 3',
      'com.nexora.events.RemediationEvent 1',
      'com.nexora.events.ThreatEvent 2',
      'com.nexora.events.ThreatSummary 1',
    ])
  })
  it('document every field', () => {
    const undocumented = records.flatMap(({ name, schema: { fields } }) =>
      fields.filter(({ doc }) => !doc?.endsWith('.')).map((field) => `${name}.${field.name}`),
    )
    expect(undocumented).toEqual([])
  })
  it('are valid, self-contained Avro', () => {
    for (const { fullName, selfContained } of records) {
      expect(avsc.Type.forSchema(selfContained as avsc.Schema).name).toBe(fullName)
    }
  })
  it('carry the OCSF classes of their topics, or null', () => {
    const ocsf = records.map(({ name, schema: { fields } }) => [
      name,
      fields.find((field) => field.name === 'ocsf')?.type,
    ])
    expect(Object.fromEntries(ocsf)).toEqual({
      AuditAccessEvent: ['null', 'org.ocsf.ApiActivity'],
      AuditChangeEvent: ['null', 'org.ocsf.AccountChange', 'org.ocsf.EntityManagement'],
      AuditComplianceEvent: ['null', 'org.ocsf.ComplianceFinding'],
      CorrelatedThreat: undefined,
      NHIEvent: ['null', 'org.ocsf.EntityManagement', 'org.ocsf.nexora.BaselineChange'],
      RemediationEvent: ['null', 'org.ocsf.RemediationActivity'],
      ThreatEvent: ['null', 'org.ocsf.DetectionFinding'],
      ThreatSummary: undefined,
    })
  })

  it("NHIEvent reads what its first version wrote, the OCSF event's text included", () => {
    const first = readFileSync(join(root, 'avro/history/NHIEvent/1-85b22adde188.avsc'), 'utf8')
    const writer = avsc.Type.forSchema(JSON.parse(first) as avsc.Schema)
    const now = records.find(({ name }) => name === 'NHIEvent')!.selfContained
    const reader = avsc.Type.forSchema(now as avsc.Schema)
    const event = {
      event_id: 'e1',
      tenant_id: 't1',
      entity_id: 'arn:aws:iam::123456789012:role/x',
      event_type: 'nhi.discovered',
      timestamp: 1_705_312_200_000,
      ocsf_event: '{"class_uid":3004}',
      metadata: { a: 'b' },
    }
    expect(reader.fromBuffer(writer.toBuffer(event), reader.createResolver(writer))).toEqual({
      ...event,
      correlation_id: '',
      causation_id: null,
      schema_version: 0,
      ocsf: null,
    })
  })
})

describe('records in a folder', () => {
  let dir: string
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'ocsf-kafka-'))
  })
  afterEach(() => {
    rmSync(dir, { recursive: true })
  })
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  const publish = (number: number, text: string) => {
    const sha = createHash('sha256').update(text).digest('hex').slice(0, 12)
    write(`avro/history/A/${number}-${sha}.avsc`, text)
    return `avro/history/A/${number}-${sha}.avsc`
  }
  const load = () => loadRecords(dir, derivedRelease('1.0.0'))
  const record = (type: string) =>
    `{"type": "record", "name": "A", "namespace": "n", "fields": [\n  {"name": "a", "type": "${type}"}\n]}\n`

  it('may be none', () => {
    expect(load()).toEqual({ records: [], diagnostics: [] })
  })

  it('report broken JSON and unknown types at their line and column', () => {
    write('avro/A.avsc', record('strng'))
    write('avro/B.avsc', '{"type": "record",\n "name": "B" "fields": []}')
    const { records, diagnostics } = load()
    expect(records).toEqual([])
    expect(diagnostics).toMatchObject([
      { code: 'JSON_SYNTAX', file: 'avro/B.avsc', line: 2, column: 14 },
      { code: 'AVRO_UNKNOWN_NAME', file: 'avro/A.avsc', line: 2, column: 25 },
    ])
  })

  it('that refer to each other are self-contained, each type defined at its first use', () => {
    write('avro/A.avsc', record('long'))
    write(
      'avro/B.avsc',
      '{"type": "record", "name": "B", "namespace": "n", "fields": [{"name": "x", "type": {"type": "array", "items": "A"}}, {"name": "y", "type": "n.A"}]}',
    )
    const b = load().records.find(({ name }) => name === 'B')!
    expect(b.schema.fields[1]?.type).toBe('n.A')
    expect(b.selfContained).toMatchObject({
      fields: [
        { type: { type: 'array', items: { type: 'record', name: 'A', namespace: 'n' } } },
        { type: 'n.A' },
      ],
    })
  })

  it('have the next number where nothing, or something else, is published', () => {
    write('avro/A.avsc', record('long'))
    expect(load().records[0]?.version).toBe(1)
    publish(1, record('int'))
    expect(load().records[0]?.version).toBe(2)
  })

  it('have the number of the last version if it has the same content, however it is laid out', () => {
    write('avro/A.avsc', record('long'))
    publish(1, record('int'))
    const file = publish(2, printAvsc(JSON.parse(record('long'))))
    expect(load().records[0]).toMatchObject({ version: 2, versionFile: file, earlier: [{ number: 1 }] })
  })

  it('have the next number where they are again what an earlier version was', () => {
    write('avro/A.avsc', record('long'))
    publish(1, record('long'))
    publish(2, record('int'))
    const [found] = load().records
    expect(found).toMatchObject({ version: 3, earlier: [{ number: 1 }, { number: 2 }] })
    expect(found?.versionFile).toBeUndefined()
  })

  it('report versions that are missing', () => {
    write('avro/A.avsc', record('long'))
    const [second, fifth] = [publish(2, record('int')), publish(5, record('string'))]
    expect(load().diagnostics).toMatchObject([
      { code: 'HISTORY_GAP', file: second, message: 'version 1 is missing: the first is 2' },
      { code: 'HISTORY_GAP', file: fifth, message: 'versions 3 to 4 are missing: after 2 the next is 5' },
    ])
  })

  it('report a published version that is no self-contained Avro', () => {
    write('avro/A.avsc', record('long'))
    const file = publish(1, record('x.Gone'))
    expect(load().diagnostics).toMatchObject([
      { code: 'AVRO_BAD_SCHEMA', file, message: 'no type of the name x.Gone' },
    ])
  })

  it('report a published version that was changed, one that has a number twice, and a name that is none', () => {
    write('avro/A.avsc', record('long'))
    const first = publish(1, record('int'))
    const second = publish(1, record('string'))
    write('avro/history/A/latest.avsc', '{}')
    writeFileSync(join(dir, first), record('bytes'))
    const { diagnostics } = load()
    const actual = createHash('sha256').update(record('bytes')).digest('hex').slice(0, 12)
    const [one, two] = [first, second].sort()
    expect(diagnostics.map(({ file, message }) => `${file} ${message}`)).toEqual(
      expect.arrayContaining([
        `${first} the file's SHA-256 begins with ${actual}, not with ${first.slice(-17, -5)}: it was changed`,
        `${two} version 1 of A exists twice: ${one} is the other one`,
        'avro/history/A/latest.avsc the name of a published version has to be <n>-<sha12>.avsc, in the folder of its record',
      ]),
    )
    expect(diagnostics).toHaveLength(3)
  })
})
