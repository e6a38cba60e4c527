import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import avro from 'avsc'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { selfContained } from '../../../generator/derive/avro/self-contained.ts'
import { generate } from '../../../generator/generate.ts'
import type { Project } from '../../../generator/model/project.ts'
import { nameTypes } from '../../../generator/print/type-names.ts'
import { writeOutput } from '../../../generator/write/output.ts'
import { decodeWith, encodeWith } from '../../../runtime/wire/index.ts'
import { forAvsc, randomOf, randomValue } from '../../support/random-avro.ts'
import { wholeRelease } from '../../support/whole-release.ts'

/** Random events of each class. */
const eventsPerClass = 30

describe.each(['1.8.0', '1.1.0'])('every class of OCSF %s', (version) => {
  let folder: string
  let project: Project
  let files: Map<string, string>

  beforeAll(() => {
    const cache = join(process.cwd(), '.cache')
    mkdirSync(cache, { recursive: true })
    folder = mkdtempSync(join(cache, `all-${version}-`))
    project = wholeRelease(version)
    files = generateAll(project, folder)
    writeOutput(join(folder, 'out'), files)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('is generated, one module a class and object, under names of its own', () => {
    const { schema } = project
    const modules = [...files.keys()].filter((path) => /^ocsf\/(objects\/)?(\w+\/)?[^/]+\.ts$/.test(path))
    expect(Object.keys(schema.classes).length).toBeGreaterThan(49)
    expect(modules.filter((path) => !path.startsWith('ocsf/enums/')).length).toBeGreaterThanOrEqual(
      Object.keys(schema.classes).length + Object.keys(schema.objects).length - 1,
    )
  })

  test('type-checks under the strictest options', () => {
    const config = { extends: join(process.cwd(), 'tsconfig.json'), include: ['out'] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc')
    const run = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })
    expect(run.stdout.split('\n').slice(0, 5).join('\n')).toBe('')
    expect(run.status).toBe(0)
  })

  test('comes out the same a second time', () => {
    expect(generateAll(wholeRelease(version), folder)).toEqual(files)
  })

  test('encodes to avsc’s bytes and decodes to the same event', async () => {
    const { derived, schema } = project
    const names = nameTypes(derived, [])
    const types = new Map([...derived.records].map(([name, record]) => [name, record.schema]))
    const classUid = (name: string) => {
      const record = derived.records.get(name)
      return record?.kind === 'class' ? schema.classes[record.item]?.uid : undefined
    }
    for (const fullName of derived.classes.values()) {
      const { module, write, read } = names.get(fullName)!
      const codec = await import(join(folder, 'out', module))
      const reference = avro.Type.forSchema(selfContained(fullName, types) as avro.Schema, {
        wrapUnions: 'auto',
      })
      for (let seed = 1; seed <= eventsPerClass; seed++) {
        const event = randomValue(fullName, { types, random: randomOf(seed), classUid })
        const bytes = encodeWith(codec[write], event)
        const expected = reference.toBuffer(forAvsc(fullName, event, types))
        expect(Buffer.compare(bytes, expected), `${fullName}, seed ${seed}`).toBe(0)
        expect(decodeWith(codec[read], bytes), `${fullName}, seed ${seed}`).toEqual(event)
      }
    }
  })
})

describe('what an older release wrote in a type of its own', () => {
  let folder: string
  let project: Project

  beforeAll(() => {
    folder = mkdtempSync(join(process.cwd(), '.cache', 'older-'))
    project = wholeRelease('1.8.0')
    writeOutput(join(folder, 'out'), generateAll(project, folder))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** Encodes with avsc, which can write the older branches, and decodes with generated code. */
  const decoded = async (fullName: string, value: object) => {
    const types = new Map([...project.derived.records].map(([name, record]) => [name, record.schema]))
    const writer = avro.Type.forSchema(selfContained(fullName, types) as avro.Schema, { wrapUnions: 'auto' })
    const { module, read } = nameTypes(project.derived, []).get(fullName)!
    const codec = await import(join(folder, 'out', module))
    return decodeWith<object>(codec[read], writer.toBuffer(value))
  }
  const core = { activity_id: 1, category_uid: 2, metadata: {}, severity_id: 1, time: 1, type_uid: 1 }

  test('1.0.0: the one cvss of a cve is an array of one today', async () => {
    expect(
      await decoded('org.ocsf.Cve', { uid: 'CVE-1', cvss: { version: '3.1', base_score: 9.8 } }),
    ).toEqual({
      uid: 'CVE-1',
      cvss: [{ version: '3.1', base_score: 9.8 }],
    })
  })

  test('1.0.0: a cis_control of a security finding is a cis_csc today', async () => {
    const event = {
      ...core,
      class_uid: 2001,
      cis_csc: [{ 'org.ocsf.CisControl': { control: '4.1', version: '8' } }],
    }
    expect(await decoded('org.ocsf.SecurityFinding', event)).toMatchObject({
      cis_csc: [{ control: '4.1', version: '8' }],
    })
  })

  test('1.1.0: the priority of an incident was a number', async () => {
    const event = { ...core, class_uid: 2005 }
    expect(await decoded('org.ocsf.IncidentFinding', { ...event, priority: 3 })).toMatchObject({
      priority: 'High',
      priority_id: 3,
    })
    expect(
      await decoded('org.ocsf.IncidentFinding', { ...event, priority: 3, priority_id: 4 }),
    ).toMatchObject({
      priority_id: 4,
    })
  })
})

function generateAll(project: Project, folder: string): Map<string, string> {
  const style = {
    runtime: join(process.cwd(), 'runtime/index.ts'),
    extension: '.ts',
    folder: join(folder, 'out'),
  } as const
  const { files, findings } = generate(project, { all: true, style })
  expect(findings).toEqual([])
  return files
}
