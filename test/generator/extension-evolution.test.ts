import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { textMeaning } from '../../gate/history/text-meaning.ts'
import { nhiEvent } from '../../generated/index.ts'
import { extensionPlace } from '../../generator/load/extension-place.ts'
import { locateIn } from '../../generator/load/locate-in.ts'
import { loadProject } from '../../generator/load/project.ts'
import type { RecordType } from '../../runtime/record-type.ts'
import { copyProject, edit, ocsfKafka } from '../support/project-copy.ts'

const dictionary = 'ocsf/extensions/nexora/dictionary.json'
const profile = 'ocsf/extensions/nexora/profiles/nhi.json'
const baselineChange = 'ocsf/extensions/nexora/events/baseline_change.json'

let folder: string
beforeEach(() => {
  folder = copyProject()
})
afterEach(() => rmSync(folder, { recursive: true }))

const change = (file: string, from: string, to: string) => edit(join(folder, file), from, to)
const fieldOf = (record: string, field: string) =>
  loadProject(folder)
    .project?.derived.records.get(`org.ocsf.${record}`)
    ?.schema.fields.find(({ name }) => name === field)?.type
const errors = () => loadProject(folder).diagnostics.filter(({ severity }) => severity === 'error')

/** Redefines an attribute in the extension's dictionary. */
function retype(attribute: string, from: string, to: string): void {
  const text = new RegExp(`("${attribute}": \\{[^}]*"type": )"${from}"`)
  const path = join(folder, dictionary)
  const before = String(readFileSync(path))
  expect(before).toMatch(text)
  writeFileSync(path, before.replace(text, `$1"${to}"`))
}

/** Codegen in the copy; its NHIEvent. */
async function generated(): Promise<RecordType<{ ocsf?: object }>> {
  expect(ocsfKafka(folder, 'codegen')).toMatchObject({ status: 0 })
  const module = await import(join(folder, 'generated/records/nhi-event.ts'))
  return module.nhiEvent
}

const event = {
  event_id: 'e',
  event_type: 'nhi.updated',
  tenant_id: 't',
  entity_id: 'role/x',
  timestamp: 1,
  schema_version: 3,
  correlation_id: '',
  causation_id: '',
  ocsf_event: '',
  metadata: {},
  ocsf: {
    activity_id: 3,
    class_uid: 3004,
    category_uid: 3,
    type_uid: 300403,
    severity_id: 1,
    time: 1,
    metadata: { product: { name: 'P' }, version: '1.8.0' },
    discovery_method: 'API Scan',
    nhi_risk_score: 7.5,
  },
} as const
const written = () => nhiEvent.encode(event)

describe('an attribute of a private extension', () => {
  it('that was never of another type is as it is', () => {
    expect(fieldOf('EntityManagement', 'nhi_risk_score')).toEqual(['null', 'double'])
  })

  it('that changed its type widens: today’s branch first, then what is published; older events are converted', async () => {
    retype('nhi_risk_score', 'float_t', 'string_t')
    expect(fieldOf('EntityManagement', 'nhi_risk_score')).toEqual(['null', 'string', 'double'])
    const record = await generated()
    expect(record.decodeFrom(3)(written()).ocsf).toMatchObject({ nhi_risk_score: '7.5' })
    const today = { ...event, ocsf: { ...event.ocsf, nhi_risk_score: 'high' } }
    expect(record.decode(record.encode(today)).ocsf).toMatchObject({ nhi_risk_score: 'high' })
  })

  it('stays widened once the version is written, and when the type goes back', () => {
    retype('nhi_risk_score', 'float_t', 'string_t')
    expect(ocsfKafka(folder, 'version').stdout).toContain(
      'retyped EntityManagement.nhi_risk_score (null | double → null | string | double)',
    )
    expect(fieldOf('EntityManagement', 'nhi_risk_score')).toEqual(['null', 'string', 'double'])
    expect(ocsfKafka(folder, 'version').stdout).toContain('nothing to do')
    retype('nhi_risk_score', 'string_t', 'float_t')
    expect(errors()).toMatchObject([{ code: 'AVRO_NOT_DERIVABLE', file: dictionary }])
  })

  it('that became an array holds what was one value', async () => {
    const path = join(folder, dictionary)
    const json = JSON.parse(String(readFileSync(path)))
    json.attributes.discovery_method.is_array = true
    delete json.attributes.discovery_method_id.sibling
    writeFileSync(path, JSON.stringify(json, null, 2))
    expect(fieldOf('EntityManagement', 'discovery_method')).toEqual([
      'null',
      { type: 'array', items: 'string' },
      'string',
    ])
    const record = await generated()
    expect(record.decodeFrom(3)(written()).ocsf).toMatchObject({ discovery_method: ['API Scan'] })
  })

  it('of whose new type an older value can’t become one is refused at its line', () => {
    retype('discovery_method', 'string_t', 'integer_t')
    expect(errors()).toMatchObject([
      {
        code: 'AVRO_NOT_DERIVABLE',
        file: dictionary,
        line: 19,
        column: 15,
        message: expect.stringMatching(
          /^the attribute "discovery_method" is "long", and was "string" in avro\/history\/\w+\/\d-\w+.avsc: nothing says/,
        ),
        hint: expect.stringContaining('give what is new an attribute of another name'),
      },
    ])
  })

  it('that is the same in Avro and means something else is refused at its line', () => {
    retype('baseline_start_time', 'timestamp_t', 'long_t')
    expect(errors()).toMatchObject([
      {
        code: 'AVRO_NOT_DERIVABLE',
        file: dictionary,
        line: 14,
        column: 15,
        message:
          "nexora/baseline_change.baseline_start_time was a timestamp and is now an integer: Avro can't tell one from the other, so older data would be misread",
      },
    ])
  })

  it('that was text and is JSON text now is refused by what was defined before: Avro sees no difference', () => {
    const before = loadProject(folder).project!.schema
    retype('discovery_method', 'string_t', 'json_t')
    const after = loadProject(folder).project!.schema
    expect(textMeaning(before, before, extensionPlace(folder, before))).toEqual([])
    expect(locateIn(folder, textMeaning(before, after, extensionPlace(folder, after)))).toMatchObject([
      {
        code: 'AVRO_NOT_DERIVABLE',
        file: dictionary,
        line: 19,
        column: 15,
        message: expect.stringContaining('"discovery_method" was text and is now JSON text'),
      },
    ])
  })

  it('that was removed stays in the record, so that what older events have of it is read', async () => {
    change(profile, '"nhi_risk_score": {\n      "requirement": "recommended"\n    }', '')
    change(profile, '"requirement": "recommended"\n    },\n    \n', '"requirement": "recommended"\n    }\n')
    expect(errors()).toEqual([])
    expect(fieldOf('EntityManagement', 'nhi_risk_score')).toEqual(['null', 'double'])
    const record = await generated()
    expect(record.decodeFrom(3)(written()).ocsf).toMatchObject({ nhi_risk_score: 7.5 })
  })

  it('that was renamed is a new one beside the old one', () => {
    for (const file of [dictionary, baselineChange]) {
      change(file, '"prev_baseline_deviation"', '"former_baseline_deviation"')
    }
    expect(errors()).toEqual([])
    expect(fieldOf('nexora.BaselineChange', 'prev_baseline_deviation')).toEqual(['null', 'double'])
    expect(fieldOf('nexora.BaselineChange', 'former_baseline_deviation')).toEqual(['null', 'double'])
  })

  it('that only a draft had in another type is of the new one: version replaces the draft', () => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' })
    git('init', '--quiet', '--initial-branch', 'main')
    git('add', '.')
    git('-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit', '--quiet', '--message', 'Start')
    change(
      dictionary,
      '"baseline_deviation": {',
      '"rotated_at": { "caption": "Rotated", "description": "When.", "type": "long_t" },\n    "baseline_deviation": {',
    )
    change(
      profile,
      '"baseline_deviation": {',
      '"rotated_at": { "requirement": "optional" },\n    "baseline_deviation": {',
    )
    expect(ocsfKafka(folder, 'version').stdout).toContain('NHIEvent  version 4\n')
    change(dictionary, '"type": "long_t"', '"type": "timestamp_t"')
    expect(errors()).toMatchObject([
      { code: 'AVRO_NOT_DERIVABLE', file: dictionary, line: 6, hint: expect.stringContaining('draft') },
    ])
    expect(ocsfKafka(folder, 'version').stdout).toContain('NHIEvent  version 4, in place of draft 4-')
    expect(errors()).toEqual([])
    expect(fieldOf('EntityManagement', 'rotated_at')).toEqual([
      'null',
      { type: 'long', logicalType: 'timestamp-millis' },
    ])
  })

  it('of a profile that is no longer in use goes, as OCSF’s own do', () => {
    change('contracts/topics.yaml', 'profiles: [cloud, host, nexora/nhi]', 'profiles: [cloud, host]')
    expect(errors()).toEqual([])
    expect(fieldOf('EntityManagement', 'nhi_risk_score')).toBeUndefined()
  })
})

describe('an object of a private extension', () => {
  const object = (name: string, attributes: readonly string[]) => ({
    [`ocsf/extensions/nexora/objects/${name}.json`]: JSON.stringify({
      caption: name,
      name,
      extends: 'object',
      attributes: Object.fromEntries(attributes.map((attribute) => [attribute, { requirement: 'optional' }])),
    }),
  })
  const write = (files: { readonly [file: string]: string }) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(folder, file, '..'), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
  }
  beforeEach(() => {
    write(object('rotation', ['discovery_method', 'nhi_risk_score']))
    change(
      dictionary,
      '"baseline_deviation": {',
      '"rotation": { "caption": "Rotation", "description": "How secrets change.", "type": "rotation" },\n    "baseline_deviation": {',
    )
    change(
      baselineChange,
      '"prev_baseline_deviation": {',
      '"rotation": { "requirement": "optional" },\n    "prev_baseline_deviation": {',
    )
    expect(ocsfKafka(folder, 'version')).toMatchObject({ status: 0 })
  })

  it('that is gone stays as long as a removed attribute is of it', () => {
    change(
      dictionary,
      '"rotation": { "caption": "Rotation", "description": "How secrets change.", "type": "rotation" },\n',
      '',
    )
    change(baselineChange, '"rotation": { "requirement": "optional" },\n', '')
    rmSync(join(folder, 'ocsf/extensions/nexora/objects/rotation.json'))
    expect(errors()).toEqual([])
    expect(fieldOf('nexora.BaselineChange', 'rotation')).toEqual(['null', 'org.ocsf.nexora.Rotation'])
    expect(fieldOf('nexora.Rotation', 'nhi_risk_score')).toEqual(['null', 'double'])
    expect(ocsfKafka(folder, 'version').stdout).toContain('nothing to do')
    expect(ocsfKafka(folder, 'codegen')).toMatchObject({ status: 0 })
  })

  it('that another takes the place of is refused: nothing says what becomes of what it held', () => {
    rmSync(join(folder, 'ocsf/extensions/nexora/objects/rotation.json'))
    write(object('renewal', ['discovery_method']))
    change(dictionary, '"type": "rotation"', '"type": "renewal"')
    expect(errors()).toMatchObject([{ code: 'AVRO_NOT_DERIVABLE', file: dictionary, line: 6 }])
  })
})
