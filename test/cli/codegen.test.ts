import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { copyProject, edit, ocsfKafka } from '../support/project-copy.ts'

let folder: string
beforeEach(() => {
  folder = copyProject()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const generated = () =>
  readdirSync(join(folder, 'generated'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')

describe('codegen', () => {
  test('writes what the repository holds, and confirms it the second time', () => {
    expect(ocsfKafka(folder, 'codegen')).toMatchObject({ status: 0, stderr: '' })
    for (const file of [
      'services/discovery.ts',
      'ocsf/entity-management.ts',
      'avsc/NHIEvent.avsc',
      'index.ts',
    ]) {
      expect(readFileSync(join(folder, 'generated', file), 'utf8')).toBe(
        readFileSync(join('generated', file), 'utf8'),
      )
    }
    expect(ocsfKafka(folder, 'codegen').stdout).toContain('unchanged')
  })

  test('an edit of each kind of definition changes the types', () => {
    ocsfKafka(folder, 'codegen')
    edit(
      join(folder, 'ocsf/extensions/nexora/dictionary.json'),
      'in standard deviations. 0 is',
      'in sigmas. 0 is',
    )
    edit(join(folder, 'avro/ThreatEvent.avsc'), '"name": "threat_score"', '"name": "threat_points"')
    edit(
      join(folder, 'contracts/topics.yaml'),
      'produces: [audit.access]',
      'produces: [audit.access, audit.change]',
    )
    expect(ocsfKafka(folder, 'codegen').status).toBe(0)
    const text = generated()
    expect(text).toContain('from its baseline, in sigmas. 0 is')
    expect(text).toContain('threat_points: number')
    expect(readFileSync(join(folder, 'generated/services/gateway.ts'), 'utf8')).toContain(
      'auditChange: TopicProducer',
    )
  })

  test('removes what is no longer made', () => {
    ocsfKafka(folder, 'codegen')
    edit(join(folder, 'contracts/topics.yaml'), '    restrict_to: [', '    # [')
    const manifest = readFileSync(join(folder, 'contracts/topics.yaml'), 'utf8')
    const start = manifest.indexOf('  data-warehouse:')
    writeFileSync(join(folder, 'contracts/topics.yaml'), manifest.slice(0, start))
    expect(ocsfKafka(folder, 'codegen').stdout).toContain('1 removed')
    expect(existsSync(join(folder, 'generated/services/data-warehouse.ts'))).toBe(false)
  })

  test('mistakes are listed together with their places, and nothing is written', () => {
    ocsfKafka(folder, 'codegen')
    const before = generated()
    edit(join(folder, 'contracts/topics.yaml'), 'record: ThreatSummary', 'record: ThreatSumary')
    edit(join(folder, 'ocsf/extensions/nexora/profiles/nhi.json'), '"nhi_risk_score"', '"nhi_risk_scor"')
    const { status, stderr } = ocsfKafka(folder, 'codegen')
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /ocsf\/extensions\/nexora\/profiles\/nhi\.json:\d+:\d+ {2}error OCSF_UNKNOWN_ATTRIBUTE/,
    )
    expect(stderr).toContain('nhi_risk_score')
    expect(generated()).toBe(before)
    edit(join(folder, 'ocsf/extensions/nexora/profiles/nhi.json'), '"nhi_risk_scor"', '"nhi_risk_score"')
    expect(ocsfKafka(folder, 'codegen').stderr).toMatch(
      /contracts\/topics\.yaml:\d+:\d+ {2}error MANIFEST_UNKNOWN_RECORD\n.*ThreatSumary.*\n.*did you mean "ThreatSummary"/,
    )
  })

  test('a broken .avsc is reported at line and column', () => {
    edit(join(folder, 'avro/ThreatEvent.avsc'), '"type": "double"', '"type": "doubel"')
    const { status, stderr } = ocsfKafka(folder, 'codegen')
    expect(status).toBe(1)
    expect(stderr).toMatch(/avro\/ThreatEvent\.avsc:\d+:\d+ {2}error AVRO_UNKNOWN_NAME/)
    expect(stderr).toContain('did you mean "double"')
  })

  test('--format json gives diagnostics to machines', () => {
    edit(join(folder, 'contracts/topics.yaml'), 'record: ThreatSummary', 'record: ThreatSumary')
    const { status, stdout } = ocsfKafka(folder, 'codegen', '--format', 'json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({
        code: 'MANIFEST_UNKNOWN_RECORD',
        severity: 'error',
        file: 'contracts/topics.yaml',
      }),
    )
  })

  test('topics whose names fold to one are refused', () => {
    edit(
      join(folder, 'contracts/topics.yaml'),
      '  threat.detected:\n    description',
      '  threat.de-tected:\n    group: threat\n    record: ThreatEvent\n    classes: { detection_finding: [create] }\n' +
        '  threat.de.tected:\n    group: threat\n    record: ThreatEvent\n    classes: { detection_finding: [create] }\n' +
        '  threat.detected:\n    description',
    )
    edit(
      join(folder, 'contracts/topics.yaml'),
      'produces: [threat.detected,',
      'produces: [threat.de-tected, threat.de.tected, threat.detected,',
    )
    const { status, stderr } = ocsfKafka(folder, 'codegen')
    expect(status).toBe(1)
    expect(stderr).toContain('OUTPUT_NAME_COLLISION')
    expect(existsSync(join(folder, 'generated'))).toBe(false)
  })
})

describe('codegen with a memory of its last run', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'node_modules'))
    ocsfKafka(folder, 'codegen')
  })

  test('does nothing when nothing changed, and says so with what the run had said', () => {
    const again = ocsfKafka(folder, 'codegen')
    expect(again).toMatchObject({ status: 0 })
    expect(again.stdout).toMatch(
      /^OCSF 1\.8\.0, 8 records, 13 topics, 10 services\n✓ generated: \d+ files, unchanged/,
    )
    const json = JSON.parse(ocsfKafka(folder, 'codegen', '--format', 'json').stdout)
    expect(json).toMatchObject({ added: [], changed: [], removed: [], diagnostics: [] })
  })

  test.each([
    ['a definition', 'avro/ThreatEvent.avsc', '"name": "threat_score"', '"name": "threat_points"'],
    ['a generated file', 'generated/services/discovery.ts', 'nhiDiscovered', 'nhiDiscoverd'],
  ])('runs when %s was edited', (_what, file, from, to) => {
    edit(join(folder, file), from, to)
    expect(ocsfKafka(folder, 'codegen').stdout).toMatch(/\d changed/)
  })

  test('runs when a generated file is gone, or a definition is new', () => {
    rmSync(join(folder, 'generated/services/discovery.ts'))
    expect(ocsfKafka(folder, 'codegen').stdout).toContain('1 added')
    writeFileSync(
      join(folder, 'avro/Extra.avsc'),
      '{ "type": "record", "name": "Extra", "namespace": "x", "fields": [] }',
    )
    expect(ocsfKafka(folder, 'codegen').stdout).toContain('added')
  })

  test('forgets when mistakes came in between', () => {
    const file = join(folder, 'avro/ThreatEvent.avsc')
    edit(file, '"type": "double"', '"type": "doubel"')
    expect(ocsfKafka(folder, 'codegen').status).toBe(1)
    expect(ocsfKafka(folder, 'codegen').status).toBe(1)
    edit(file, '"type": "doubel"', '"type": "double"')
    expect(ocsfKafka(folder, 'codegen').stdout).toContain('unchanged')
  })
})

describe('the output folder', () => {
  test('with a file that codegen did not write is left as it is', () => {
    mkdirSync(join(folder, 'src'))
    writeFileSync(join(folder, 'src/index.ts'), 'mine')
    const { status, stderr } = ocsfKafka(folder, 'codegen', '--out', 'src')
    expect(status).toBe(2)
    expect(stderr).toContain("it has 1 file that codegen didn't write and would replace: index.ts")
    expect(stderr).toMatch(
      /fix: generate into another folder \(generate\.out, --out\), or delete these files/,
    )
    expect(readdirSync(join(folder, 'src'))).toEqual(['index.ts'])
    expect(readFileSync(join(folder, 'src/index.ts'), 'utf8')).toBe('mine')
  })

  test.each([
    ['--out', '.', 'it contains avro/'],
    ['--out', 'avro', 'avro/ holds definitions'],
    ['--package', 'contracts/client', 'it lies in contracts/'],
  ])('%s %s is refused', (option, value, reason) => {
    const { status, stderr } = ocsfKafka(folder, 'codegen', option, value)
    expect([status, stderr]).toEqual([2, expect.stringContaining(reason)])
  })

  test('among the definitions is a mistake of the manifest', () => {
    edit(join(folder, 'contracts/topics.yaml'), 'out: generated', 'out: avro')
    const { status, stderr } = ocsfKafka(folder, 'codegen')
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /contracts\/topics\.yaml:\d+:8 {2}error OUTPUT_UNWRITABLE\n.* avro: avro\/ holds definitions/,
    )
  })

  test('that is a file gets a hint that fits', () => {
    writeFileSync(join(folder, 'taken'), '')
    const { status, stderr } = ocsfKafka(folder, 'codegen', '--out', 'taken')
    expect([status, stderr]).toEqual([2, expect.stringContaining('a file stands where a folder must be')])
  })
})

describe('codegen --check', () => {
  test('lists what differs with a short diff, writes nothing, exits 1', () => {
    ocsfKafka(folder, 'codegen')
    expect(ocsfKafka(folder, 'codegen', '--check')).toMatchObject({ status: 0 })
    edit(join(folder, 'generated/services/discovery.ts'), 'nhiDiscovered', 'nhiDiscoverd')
    rmSync(join(folder, 'generated/services/gateway.ts'))
    const { status, stdout } = ocsfKafka(folder, 'codegen', '--check')
    expect(status).toBe(1)
    expect(stdout).toContain('missing  services/gateway.ts')
    expect(stdout).toContain('differs  services/discovery.ts')
    expect(stdout).toMatch(/^-.*nhiDiscoverd/m)
    expect(existsSync(join(folder, 'generated/services/gateway.ts'))).toBe(false)
  })
})

describe('codegen --watch', () => {
  test('runs again on a change, says mistakes and goes on', async () => {
    const child = spawn(process.execPath, [join(process.cwd(), 'bin/ocsf-kafka.js'), 'codegen', '--watch'], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1' },
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    const said = (text: string) =>
      expect.poll(() => output.slice(mark).includes(text), { timeout: 20_000, message: output }).toBe(true)
    let mark = 0
    try {
      await said('added')
      await said('watching')
      mark = output.length
      edit(join(folder, 'avro/ThreatEvent.avsc'), '"type": "double"', '"type": "doubel"')
      await said('AVRO_UNKNOWN_NAME')
      mark = output.length
      edit(join(folder, 'avro/ThreatEvent.avsc'), '"type": "doubel"', '"type": "float"')
      await said('changed')
    } finally {
      child.kill('SIGTERM')
    }
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0)
  })
})
