import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../../bin/ocsf-kafka.js', import.meta.url))
const project = fileURLToPath(new URL('../..', import.meta.url))

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

function ocsf(args: readonly string[], cwd = dir) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'ocsf', ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    maxBuffer: 1 << 26,
  })
  return { status, stdout, stderr }
}

function writeCheckout(dictionary: string): void {
  write('checkout/version.json', '{"version": "2.0.0"}')
  write('checkout/categories.json', '{"attributes": {}}')
  write('checkout/dictionary.json', dictionary)
  write(
    'checkout/objects/user.json',
    '{"name": "user", "caption": "User", "description": "A user.", "attributes": {"name": {"requirement": "required"}}}',
  )
}
const dictionary =
  '{"attributes": {"name": {"caption": "Name", "description": "The name.", "type": "string_t"}}, "types": {"attributes": {"string_t": {"caption": "String"}}}}'

describe('ocsf show', () => {
  it('shows a class by class_uid, with only what is active without profiles', () => {
    const { status, stdout } = ocsf(['show', '3004', '--ocsf', '1.1.0', '--profile', 'none'])
    expect(status).toBe(0)
    const lines = stdout.split('\n')
    expect(lines[0]).toBe('Entity Management  entity_management')
    expect(lines[1]).toBe('class 3004 · category Identity & Access Management (3) · extends iam · OCSF 1.1.0')
    expect(stdout).toContain('  entity           managed_entity')
    expect(stdout).toMatch(/0 Unknown · 1 Create · 2 Read · 3 Update/)
    expect(stdout).not.toContain('· profile ')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  it('shows constraints, deprecations and the profile of an attribute', () => {
    const { stdout } = ocsf(['show', 'user'])
    expect(stdout).toMatch(/^at least one of: .*name.*uid/m)
    expect(stdout).toMatch(/deprecated since 1\.6\.0, use\s+programmatic_credentials/)
    expect(ocsf(['show', 'entity_management']).stdout).toMatch(
      /^ {2}cloud +cloud +API|Cloud · profile cloud$/m,
    )
  })

  it('finds an item of the private extension by its own name', () => {
    const { status, stdout } = ocsf(['show', 'baseline_change', '--format', 'json'], project)
    expect(status).toBe(0)
    const item = JSON.parse(stdout)
    expect(item.uid).toBe(99903001)
    expect(item.attributes.baseline_deviation).toMatchObject({ type: 'float_t', requirement: 'required' })
    expect(item.attributes.nhi_risk_score).toMatchObject({ profile: 'nexora/nhi' })
  })

  it('asks whether another name was meant', () => {
    const { status, stderr } = ocsf(['show', 'entity_managment'])
    expect(status).toBe(2)
    expect(stderr).toBe(
      'error OCSF 1.8.0 has no class or object "entity_managment"\n  fix: did you mean "entity_management"?\n',
    )
    expect(ocsf(['show', 'user', '--profile', 'hots'])).toMatchObject({
      status: 2,
      stderr: 'error OCSF 1.8.0 has no profile "hots"\n  fix: did you mean "host"?\n',
    })
    expect(ocsf(['show', 'entity_management', '--profile', 'nhi'], project).stderr).toContain(
      'fix: did you mean "nexora/nhi"?',
    )
  })
})

describe('ocsf classes', () => {
  it('lists every class once, by class_uid', () => {
    const { status, stdout } = ocsf(['classes', '--format', 'json'])
    expect(status).toBe(0)
    const classes: { uid: number; name: string }[] = JSON.parse(stdout)
    expect(classes).toHaveLength(83)
    expect(classes.map(({ uid }) => uid)).toEqual(classes.map(({ uid }) => uid).sort((a, b) => a - b))
    const text = ocsf(['classes']).stdout
    for (const { uid, name } of classes) expect(text).toContain(`${String(uid).padStart(10)}  ${name}`)
  })
})

describe('ocsf compile', () => {
  it('prints the whole schema as JSON, with private extensions unless told otherwise', () => {
    const compile = (...args: string[]) => JSON.parse(ocsf(['compile', ...args], project).stdout)
    expect(Object.keys(compile().extensions)).toContain('nexora')
    const plain = compile('--no-private', '--ocsf', '1.8.0')
    expect(Object.keys(plain.extensions)).toEqual(['linux', 'macos', 'win'])
    expect(Object.keys(plain)).toEqual(
      expect.arrayContaining([
        'version',
        'classes',
        'objects',
        'types',
        'profiles',
        'extensions',
        'categories',
      ]),
    )
  })

  it('reports mistakes with their place, prints no schema, and exits with 1', () => {
    write('ocsf/extensions/acme/extension.json', '{"name": "acme", "uid": 900, "version": "1.0.0"}')
    write('ocsf/extensions/acme/events/a.json', '{\n  "extends": "entity_managment"\n}\n')
    const { status, stdout, stderr } = ocsf(['compile', '--out', 'schema.json'])
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain('ocsf/extensions/acme/events/a.json:2:14  error OCSF_UNKNOWN_PARENT')
    expect(stderr).toContain('fix: did you mean "entity_management"?')
    expect(readdirSync(dir)).toEqual(['ocsf'])
  })

  it('names --no-private where an extension does not fit the release that was asked for', () => {
    write('ocsf/extensions/acme/extension.json', '{"name": "acme", "uid": 900, "version": "1.0.0"}')
    write('ocsf/extensions/acme/events/a.json', '{\n  "extends": "entity_managment"\n}\n')
    const { status, stderr } = ocsf(['classes', '--ocsf', '1.1.0'])
    expect(status).toBe(1)
    expect(stderr).toContain('fix: did you mean "entity_management"? or leave private extensions out,')
    expect(ocsf(['classes', '--ocsf', '1.1.0', '--no-private']).status).toBe(0)
    expect(ocsf(['classes']).stderr).not.toContain('--no-private')
  })

  it('exits with 2 for a release that is not there, with 1 where it is the manifest that names it', () => {
    expect(ocsf(['compile', '--ocsf', '1.9.0']).status).toBe(2)
    write('contracts/topics.yaml', 'ocsf:\n  version: 1.9.0\n')
    const { status, stderr } = ocsf(['compile'])
    expect(status).toBe(1)
    expect(stderr).toContain('contracts/topics.yaml:2:12  error OCSF_UNKNOWN_RELEASE')
  })
})

describe('ocsf import', () => {
  it('writes facts only, the same bytes again, and descriptions on demand', () => {
    writeCheckout(dictionary)
    expect(ocsf(['import', 'checkout'])).toMatchObject({
      status: 0,
      stdout: 'ocsf/base/2.0.0.json  written: 0 classes, 1 objects, 1 KiB\nocsf/base/lineage.json  written\n',
    })
    const text = readFileSync(join(dir, 'ocsf/base/2.0.0.json'), 'utf8')
    expect(text).not.toContain('description')
    expect(ocsf(['import', 'checkout']).stdout).toContain('unchanged')
    expect(readdirSync(join(dir, 'ocsf/base'))).toEqual(['2.0.0.json', 'lineage.json'])
    ocsf(['import', 'checkout', '--descriptions'])
    expect(readFileSync(join(dir, 'ocsf/base/2.0.0.json'), 'utf8')).toContain('"description": "A user."')
    expect(ocsf(['show', 'user']).stdout).toContain('OCSF 2.0.0')
  })

  it('writes nothing where the definitions have mistakes', () => {
    writeCheckout(dictionary.replace('"string_t"}', '"strin_t"}'))
    const { status, stderr } = ocsf(['import', 'checkout'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/checkout\/dictionary\.json:1:\d+ {2}error OCSF_UNKNOWN_OBJECT/)
    expect(readdirSync(dir)).toEqual(['checkout'])
  })

  it('refuses what facts would silently leave out: attributes, enums and constraints of the wrong shape', () => {
    writeCheckout(
      dictionary.replace(
        '"type": "string_t"}',
        '"type": "string_t",\n"enum": [{"caption": "A"}],\n"is_array": "yes"}',
      ),
    )
    write(
      'checkout/objects/user.json',
      '{"name": "user", "caption": "User",\n"attributes": ["uid", "name"],\n"constraints": []}',
    )
    const { status, stderr, stdout } = ocsf(['import', 'checkout'])
    expect([status, stdout]).toEqual([1, ''])
    const places = [...stderr.matchAll(/^checkout\/(\S+) {2}error (\w+)$/gm)].map((line) => line[1])
    expect(places.sort()).toEqual([
      'dictionary.json:2:9',
      'dictionary.json:3:13',
      'objects/user.json:2:15',
      'objects/user.json:3:16',
    ])
    expect(readdirSync(dir)).toEqual(['checkout'])
  })

  it('writes nowhere but into its folder, whatever the release calls itself', () => {
    writeCheckout(dictionary)
    write('checkout/version.json', '{"version": "../../escaped"}')
    expect(ocsf(['import', 'checkout']).status).toBe(2)
    expect(readdirSync(dir)).toEqual(['checkout'])
  })

  it('exits with 2 for a folder that is no checkout', () => {
    expect(ocsf(['import', '.'])).toMatchObject({ status: 2 })
    expect(ocsf(['import', 'none'])).toMatchObject({
      status: 2,
      stderr: 'error none: there is no such file\n',
    })
  })
})
