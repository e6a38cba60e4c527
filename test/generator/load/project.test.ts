import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadProject } from '../../../generator/load/project.ts'
import { edited, smallManifest } from '../manifest-support.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'ocsf-kafka-'))
})
afterEach(() => {
  rmSync(dir, { recursive: true })
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true })
  writeFileSync(join(dir, path), text)
}

const found = (more = '') => `{"type": "record", "name": "Found", "namespace": "com.acme", "fields": [
  {"name": "event_id", "type": "string"},
  {"name": "tenant_id", "type": "string"},
  {"name": "event_type", "type": "string"},
  {"name": "entity_id", "type": "string"},
  {"name": "timestamp", "type": "long"},${more}
  {"name": "ocsf", "type": ["null", "org.ocsf.EntityManagement"], "default": null}
]}`

function project(manifest = smallManifest): void {
  write(
    'contracts/topics.yaml',
    manifest.replace('profiles: [cloud]', 'profiles: [cloud]\n  extensions: [acme]'),
  )
  write('avro/Found.avsc', found())
  write('ocsf/extensions/acme/extension.json', '{"name": "acme", "uid": 900, "version": "1.0.0"}')
  write('ocsf/extensions/acme/events/a.json', '{"extends": "entity_management", "attributes": {}}')
}

const errors = () =>
  loadProject(dir)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)

const badExtension = '{"extends": "entity_management",\n "attributes": {"entitty": {}}}'

describe('one run reports the mistakes of all of the files', () => {
  it('of which a project without mistakes has none', () => {
    project()
    expect(errors()).toEqual([])
    expect(loadProject(dir).project).toBeDefined()
  })

  it('of an extension, the manifest and the records, as far as they do not need OCSF', () => {
    project(edited('partitions: 6', 'key: [entityid]').replace('record: Found', 'record: Fund'))
    write('ocsf/extensions/acme/events/a.json', badExtension)
    expect(errors()).toEqual([
      'ocsf/extensions/acme/events/a.json:2:17 OCSF_UNKNOWN_ATTRIBUTE',
      'contracts/topics.yaml:12:3 MANIFEST_NO_PARTITIONS',
      'contracts/topics.yaml:14:13 MANIFEST_UNKNOWN_RECORD',
    ])
    write('avro/Found.avsc', found('\n  {"name": "count", "type": "strng"},\n  {"name": "b", "type": true},'))
    write('avro/Other.avsc', '{"type": optional}')
    expect(errors()).toEqual([
      'ocsf/extensions/acme/events/a.json:2:17 OCSF_UNKNOWN_ATTRIBUTE',
      'avro/Other.avsc:1:10 JSON_SYNTAX',
      'avro/Found.avsc:8:25 AVRO_BAD_SCHEMA',
      'avro/Found.avsc:7:29 AVRO_UNKNOWN_NAME',
      'contracts/topics.yaml:12:3 MANIFEST_NO_PARTITIONS',
      'contracts/topics.yaml:14:13 MANIFEST_UNKNOWN_RECORD',
    ])
  })

  it('with no follow-up noise: classes of an extension that has mistakes are not said to be missing', () => {
    project(edited('entity_management: [create]', 'acme/own: [create]'))
    write('ocsf/extensions/acme/events/a.json', badExtension)
    expect(errors()).toEqual(['ocsf/extensions/acme/events/a.json:2:17 OCSF_UNKNOWN_ATTRIBUTE'])
  })

  it('of extensions and records where the manifest has mistakes of its own', () => {
    project(edited('record: Found', 'recrod: Found'))
    write('ocsf/extensions/acme/events/a.json', badExtension)
    write('avro/Other.avsc', '[')
    expect(errors()).toEqual([
      'contracts/topics.yaml:12:3 MANIFEST_SHAPE',
      'contracts/topics.yaml:14:5 MANIFEST_SHAPE',
      'ocsf/extensions/acme/events/a.json:2:17 OCSF_UNKNOWN_ATTRIBUTE',
      'avro/Other.avsc:1:2 JSON_SYNTAX',
    ])
    project(edited('version: 1.8.0', 'version: 1.8'))
    expect(errors()).toEqual(['contracts/topics.yaml:2:12 MANIFEST_SHAPE', 'avro/Other.avsc:1:2 JSON_SYNTAX'])
    project(`${smallManifest}  - x`)
    expect(errors()).toHaveLength(2)
  })

  it('a release that is not imported and an extension that is not there, both in the manifest', () => {
    project(edited('version: 1.8.0', 'version: 1.9.0'))
    rmSync(join(dir, 'ocsf/extensions/acme'), { recursive: true })
    expect(errors()).toEqual([
      'contracts/topics.yaml:2:12 OCSF_UNKNOWN_RELEASE',
      'contracts/topics.yaml:4:16 MANIFEST_UNKNOWN_EXTENSION',
    ])
  })

  it('alone where there is no manifest', () => {
    project()
    rmSync(join(dir, 'contracts/topics.yaml'))
    write('avro/Other.avsc', '[')
    expect(errors()).toEqual(['contracts/topics.yaml:undefined:undefined FILE_NOT_FOUND'])
  })
})
