import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import avsc from 'avsc'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { release, root } from '../support/releases.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'ocsf-kafka-'))
})
afterEach(() => {
  rmSync(dir, { recursive: true })
})

function ocsfAvro(...args: string[]) {
  const bin = join(root, 'bin/ocsf-kafka.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'ocsf', 'avro', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    maxBuffer: 1 << 26,
  })
  return { status, stdout, stderr }
}

const attributes = (text: string) =>
  (JSON.parse(text) as { fields: { name: string }[] }).fields.map(({ name }) => name)

describe('ocsf avro', () => {
  it('prints the schema of a class, which Avro reads', () => {
    const { status, stdout } = ocsfAvro('nexora/baseline_change')
    expect(status).toBe(0)
    expect(avsc.Type.forSchema(JSON.parse(stdout)).name).toBe('org.ocsf.nexora.BaselineChange')
    expect(ocsfAvro('baseline_change').stdout).toBe(stdout)
  })

  it('takes a class_uid, a release and profiles', () => {
    const every = attributes(ocsfAvro('3004', '--ocsf', '1.1.0', '--no-private').stdout)
    const none = attributes(ocsfAvro('3004', '--ocsf', '1.1.0', '--no-private', '--profiles', 'none').stdout)
    const cloud = attributes(
      ocsfAvro('3004', '--ocsf', '1.1.0', '--no-private', '--profiles', 'cloud').stdout,
    )
    expect(every).toEqual(Object.keys(release('1.1.0').classes.entity_management!.attributes).sort())
    expect(none).not.toContain('cloud')
    expect(cloud.filter((name) => !none.includes(name))).toEqual(['api', 'cloud'])
  })

  it('in-use takes the profiles of the manifest', () => {
    const { stdout } = ocsfAvro('entity_management', '--profiles', 'in-use')
    expect(attributes(stdout)).toEqual(expect.arrayContaining(['cloud', 'device', 'baseline_deviation']))
    expect(attributes(stdout)).not.toContain('malware')
  })

  it('--all writes one file a class', () => {
    const { status, stdout } = ocsfAvro('--all', '--out', dir, '--ocsf', '1.0.0', '--no-private')
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${dir}: 36 schemas, 36 written\n` })
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.avsc'),
    )
    const names = Object.keys(release('1.0.0').classes).map((name) => `${name}.avsc`)
    expect(files.sort()).toEqual(names.sort())
    expect(JSON.parse(readFileSync(join(dir, 'base_event.avsc'), 'utf8'))).toMatchObject({
      name: 'BaseEvent',
    })
  })

  it.each([
    [
      ['entity_managment'],
      'error OCSF 1.8.0 has no class "entity_managment"\n  fix: did you mean "entity_management"?\n',
    ],
    [
      ['user'],
      'error OCSF 1.8.0 has no class "user"\n  fix: user is an object: its record is part of the classes that use it\n',
    ],
    [
      ['3004', '--profiles', 'nhi'],
      'error OCSF 1.8.0 has no profile "nhi"\n  fix: did you mean "nexora/nhi"?\n',
    ],
    [[], 'error which class?\n  fix: name one, or take all of them: --all --out <dir>\n'],
    [['--all'], 'error --all needs a folder to write to\n  fix: add --out <dir>\n'],
    [['user', '--all'], 'error either one class or --all, not both\n'],
    [['3004', '--ocsf', '0.9.0'], /^error OCSF 0\.9\.0 is not imported/],
  ])('%j exits with 2 and says what to do', (args, message) => {
    expect(ocsfAvro(...args)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: typeof message === 'string' ? message : expect.stringMatching(message),
    })
  })
})
