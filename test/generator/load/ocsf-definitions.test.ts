import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { factsOf } from '../../../generator/derive/ocsf/facts.ts'
import {
  compareVersions,
  listBaseReleases,
  loadBaseRelease,
  packagedReleases,
} from '../../../generator/load/base-release.ts'
import { loadCheckout } from '../../../generator/load/ocsf-checkout.ts'
import { listReleases, loadOcsf } from '../../../generator/load/ocsf-project.ts'
import { printBaseRelease } from '../../../generator/print/base-release.ts'

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

const checkout = {
  'version.json': '{"version": "2.0.0"}',
  'categories.json': '{"attributes": {}}',
  'dictionary.json': '{"attributes": {}}',
}

describe('loadCheckout', () => {
  it('reads definition files and leaves everything else out', () => {
    for (const [path, text] of Object.entries(checkout)) write(path, text)
    write('events/iam/a.json', '{"name": "a"}')
    write('extensions/linux/extension.json', '{"name": "linux", "uid": 1}')
    write('metaschema/event.schema.json', '{}')
    write('.vscode/settings.json', '{}')
    write('events/README.md', 'text')
    const { definitions, diagnostics } = loadCheckout(dir, 'checkout')
    expect(diagnostics).toEqual([])
    expect(Object.keys(definitions.files).sort()).toEqual([
      'categories.json',
      'dictionary.json',
      'events/iam/a.json',
      'extensions/linux/extension.json',
      'version.json',
    ])
    expect(definitions.origin('events/iam/a.json')).toEqual({
      file: 'checkout/events/iam/a.json',
      pointer: '',
    })
  })

  it('says what is missing from a folder that is no checkout', () => {
    write('version.json', '{"version": "2.0.0"}')
    expect(loadCheckout(dir, 'x').diagnostics).toMatchObject([
      {
        code: 'FILE_NOT_FOUND',
        file: 'x',
        message: 'this is no checkout of ocsf-schema: it has no categories.json, dictionary.json',
      },
    ])
  })

  it('says that there is no such folder', () => {
    expect(loadCheckout(join(dir, 'none'), 'none').diagnostics).toMatchObject([
      { code: 'FILE_NOT_FOUND', file: 'none' },
    ])
  })

  it('gives line and column of every broken JSON file', () => {
    for (const [path, text] of Object.entries(checkout)) write(path, text)
    write('events/a.json', '{\n  "name": "a",\n  "uid" 1\n}\n')
    write('objects/b.json', '{\n  "name": "b"\n')
    write('objects/c.json', '[]')
    expect(loadCheckout(dir, 'x').diagnostics).toMatchObject([
      { code: 'JSON_SYNTAX', file: 'x/events/a.json', line: 3, column: 9 },
      { code: 'JSON_SYNTAX', file: 'x/objects/b.json', line: 2 },
      { code: 'OCSF_BAD_DEFINITION', file: 'x/objects/c.json', line: 1, column: 1 },
    ])
  })
})

describe('a key that a checkout has twice', () => {
  it("is a warning, since upstream's releases can't be corrected: the last value counts", () => {
    for (const [path, text] of Object.entries(checkout)) write(path, text)
    write('objects/a.json', '{\n  "name": "a",\n  "name": "b"\n}')
    const { definitions, diagnostics } = loadCheckout(dir, 'x')
    expect(diagnostics).toMatchObject([
      { code: 'JSON_SYNTAX', severity: 'warning', file: 'x/objects/a.json', line: 3, column: 3 },
    ])
    expect(definitions.files['objects/a.json']).toEqual({ name: 'b' })
  })
})

describe('the releases in ocsf/base', () => {
  const releases = listBaseReleases(packagedReleases())

  it('are all nine, oldest first', () => {
    expect(releases).toEqual([
      '1.0.0',
      '1.1.0',
      '1.2.0',
      '1.3.0',
      '1.4.0',
      '1.5.0',
      '1.6.0',
      '1.7.0',
      '1.8.0',
    ])
  })

  it.each(releases)('%s is what importing it again would write, below half a megabyte', (version) => {
    const text = readFileSync(join(packagedReleases(), `${version}.json`), 'utf8')
    const { definitions, diagnostics } = loadBaseRelease(packagedReleases(), version, 'ocsf/base')
    expect(diagnostics).toEqual([])
    expect(printBaseRelease(version, factsOf(definitions))).toBe(text)
    expect(text.length).toBeLessThan(500_000)
  })

  it.each(releases)('%s has facts only: no descriptions, references or messages', (version) => {
    const text = readFileSync(join(packagedReleases(), `${version}.json`), 'utf8')
    const keys = new Set<string>()
    JSON.parse(text, function (this: unknown, key: string, value: unknown) {
      if (!Array.isArray(this)) keys.add(key)
      return value
    })
    for (const key of ['message', 'references', 'url', 'associations', 'suppress_checks']) {
      // `message` and `references` are attributes too: they may be keys of definitions, never of texts.
      expect(text).not.toMatch(new RegExp(`"${key}":\\s*"`))
    }
    expect(text).not.toMatch(/"description":\s*"/)
    expect(text).not.toContain('<code>')
    expect(keys).toContain('requirement')
  })

  it('point into the base file', () => {
    const { definitions } = loadBaseRelease(packagedReleases(), '1.8.0', 'ocsf/base')
    expect(definitions.origin('objects/user.json')).toEqual({
      file: 'ocsf/base/1.8.0.json',
      pointer: '/files/objects~1user.json',
    })
  })
})

describe('compareVersions', () => {
  it('orders by number, and a pre-release before its release', () => {
    const versions = ['1.10.0', '1.9.0', '1.9.0-dev', '1.9.0-rc.2', '0.9.0']
    expect(versions.sort(compareVersions)).toEqual(['0.9.0', '1.9.0-dev', '1.9.0-rc.2', '1.9.0', '1.10.0'])
  })
})

describe('loadOcsf', () => {
  it('takes the release of contracts/topics.yaml, from the package where the project has none', () => {
    write('contracts/topics.yaml', 'ocsf:\n  version: 1.1.0\n')
    const { version, schema, diagnostics } = loadOcsf({ root: dir })
    expect(diagnostics).toEqual([])
    expect([version, schema?.version]).toEqual(['1.1.0', '1.1.0'])
  })

  it('takes the newest release where nothing names one', () => {
    expect(loadOcsf({ root: dir }).version).toBe('1.8.0')
  })

  it("prefers the project's own releases to the package's", () => {
    write('ocsf/base/1.1.0.json', '{"version": "1.1.0", "files": {}}')
    write('ocsf/base/9.0.0.json', '{"version": "9.0.0", "files": {}}')
    expect(listReleases(dir).at(-1)).toBe('9.0.0')
    expect(Object.keys(loadOcsf({ root: dir, version: '1.1.0' }).schema!.classes)).toEqual([])
  })

  it('says which releases there are', () => {
    const { schema, diagnostics } = loadOcsf({ root: dir, version: '1.9.0' })
    expect(schema).toBeUndefined()
    expect(diagnostics).toMatchObject([
      {
        code: 'OCSF_UNKNOWN_RELEASE',
        message:
          'OCSF 1.9.0 is not imported; there are 1.0.0, 1.1.0, 1.2.0, 1.3.0, 1.4.0, 1.5.0, 1.6.0, 1.7.0, 1.8.0',
      },
    ])
  })

  const extension = (text: string) => {
    write('ocsf/extensions/acme/extension.json', '{"name": "acme", "uid": 900, "version": "1.0.0"}')
    write('ocsf/extensions/acme/events/a.json', text)
  }

  it('reports a mistake of a private extension with its line and column', () => {
    extension('{\n  "extends": "entity_management",\n  "attributes": {\n    "entitty": {}\n  }\n}\n')
    expect(loadOcsf({ root: dir }).diagnostics).toEqual([
      {
        code: 'OCSF_UNKNOWN_ATTRIBUTE',
        severity: 'error',
        file: 'ocsf/extensions/acme/events/a.json',
        line: 4,
        column: 5,
        pointer: '/attributes/entitty',
        message: 'the attribute "entitty" is not in the dictionary',
        hint: 'did you mean "entity"?',
      },
    ])
  })

  it('reports a key that a definition has twice, at the second', () => {
    extension('{\n  "extends": "entity_management",\n  "extends": "account_change"\n}\n')
    expect(loadOcsf({ root: dir }).diagnostics).toMatchObject([
      { code: 'JSON_SYNTAX', file: 'ocsf/extensions/acme/events/a.json', line: 3, column: 3 },
    ])
  })

  it('reads past a byte order mark, and reports columns as if it were not there', () => {
    extension('\ufeff{"extends": "entity_managment"}')
    expect(loadOcsf({ root: dir }).diagnostics).toMatchObject([
      { code: 'OCSF_UNKNOWN_PARENT', line: 1, column: 13 },
    ])
  })

  it('reports a broken file alone, not what is missing because of it', () => {
    extension('{\n')
    write('ocsf/extensions/acme/events/b.json', '{"extends": "entitty"}')
    expect(loadOcsf({ root: dir }).diagnostics.map(({ code }) => code)).toEqual(['JSON_SYNTAX'])
  })

  it("uses the manifest's extensions where there is a manifest", () => {
    extension('{"name": "a", "caption": "A", "extends": "entity_management", "uid": 1}')
    write('ocsf/extensions/other/extension.json', '{"name": "other", "uid": 901, "version": "1.0.0"}')
    const used = (manifest: string) => {
      write('contracts/topics.yaml', manifest)
      const { schema } = loadOcsf({ root: dir, version: '1.8.0' })
      return Object.keys(schema!.extensions).filter((name) => schema!.extensions[name]!.platform === false)
    }
    expect(used('ocsf: {version: 1.8.0, extensions: [other]}')).toEqual(['other'])
    expect(used('ocsf: {version: 1.8.0}')).toEqual([])
    expect(used('ocsf: [')).toEqual(['acme', 'other'])
  })

  it('reports an extension and a release that the manifest gets wrong at their place in it', () => {
    extension('{"name": "a", "caption": "A", "extends": "entity_management", "uid": 1}')
    write('contracts/topics.yaml', 'ocsf:\n  version: "1.8"\n  extensions: [acmee]\n')
    const { diagnostics } = loadOcsf({ root: dir })
    expect(diagnostics).toMatchObject([
      {
        code: 'OCSF_UNKNOWN_RELEASE',
        file: 'contracts/topics.yaml',
        line: 2,
        column: 12,
        pointer: '/ocsf/version',
        hint: 'did you mean 1.8.0?',
      },
      {
        code: 'MANIFEST_UNKNOWN_EXTENSION',
        file: 'contracts/topics.yaml',
        line: 3,
        column: 16,
        message: 'there is no extension "acmee" in ocsf/extensions',
        hint: 'did you mean "acme"?',
      },
    ])
    expect(loadOcsf({ root: dir, version: '1.9.0' }).diagnostics[0]).toMatchObject({ file: 'ocsf/base' })
  })

  it('uses all private extensions, none, or the named ones', () => {
    extension('{"name": "a", "caption": "A", "extends": "entity_management", "uid": 1}')
    write('ocsf/extensions/other/extension.json', '{"name": "other", "uid": 901, "version": "1.0.0"}')
    const names = (privateExtensions: boolean | string[]) =>
      Object.keys(loadOcsf({ root: dir, privateExtensions }).schema!.extensions)
    expect(names(true)).toEqual(['acme', 'linux', 'macos', 'other', 'win'])
    expect(names(false)).toEqual(['linux', 'macos', 'win'])
    expect(names(['acme'])).toEqual(['acme', 'linux', 'macos', 'win'])
  })
})
