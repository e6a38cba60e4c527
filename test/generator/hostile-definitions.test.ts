import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deriveAvro } from '../../generator/derive/avro/derive-avro.ts'
import { compileOcsf } from '../../generator/derive/ocsf/compile-ocsf.ts'
import { generate } from '../../generator/generate.ts'
import { loadBaseRelease, packagedReleases } from '../../generator/load/base-release.ts'
import { loadLineage } from '../../generator/load/lineage.ts'
import { loadManifest } from '../../generator/load/manifest.ts'
import type { CompiledSchema } from '../../generator/model/ocsf.ts'
import type { Definitions, JsonObject } from '../../generator/model/release.ts'
import { nameTypes } from '../../generator/print/type-names.ts'
import { writeOutput } from '../../generator/write/output.ts'
import { decodeWith, encodeWith } from '../../runtime/wire/index.ts'

/** Texts that would run, end a comment or break a module if they were pasted into code. */
const captions = [
  "*/ globalThis.broken = 'comment' /*",
  '\'; globalThis.broken = "single"; //',
  '"; globalThis.broken = "double"; //',
  `\`\${(globalThis.broken = 'template')}\``,
  'two\nlines\r\nthree\u2028four',
  'lone \ud800 surrogate',
  '日本語',
  'Ünïcödé',
  'same name',
  'Same-Name',
  '',
]

/** Attribute names: reserved words, what every object inherits, and what is no identifier. */
const attributes = [
  'class',
  'await',
  'default',
  'constructor',
  'toString',
  'has_own',
  'größe',
  "it's",
  'a b',
  '1st',
  'v',
  'b',
  'p',
]

describe('definitions with hostile names and texts', () => {
  let folder: string
  let schema: CompiledSchema
  const nasty = 'evil/nasty_activity'

  beforeAll(() => {
    mkdirSync(join(process.cwd(), '.cache'), { recursive: true })
    folder = mkdtempSync(join(process.cwd(), '.cache', 'hostile-'))
    const base = loadBaseRelease(packagedReleases(), '1.8.0', 'ocsf/base')
    const compiled = compileOcsf({ base: base.definitions, extensions: [hostileExtension()] })
    expect(compiled.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    schema = compiled.schema
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('give code that type-checks, runs nothing of theirs, and carries their values', async () => {
    const { manifest } = loadManifest(process.cwd())
    const { derived, findings } = deriveAvro(schema, loadLineage(process.cwd()).lineage, { profiles: 'all' })
    expect(findings).toEqual([])
    const project = {
      manifest: {
        ...manifest!,
        ocsf: { version: '1.8.0', extensions: [], profiles: [] },
        topics: [],
        services: [],
      },
      schema,
      derived,
      records: [],
    }
    const runtime = join(process.cwd(), 'runtime/index.ts')
    const generated = generate(project, {
      all: true,
      style: { runtime, extension: '.ts', folder: join(folder, 'out') },
    })
    expect(generated.findings).toEqual([])
    writeOutput(join(folder, 'out'), generated.files)

    const config = { extends: join(process.cwd(), 'tsconfig.json'), include: ['out'] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc')
    const run = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })
    expect(run.stdout.split('\n').slice(0, 5).join('\n')).toBe('')

    const names = nameTypes(derived, []).get(derived.classes.get(nasty)!)!
    const module = await import(join(folder, 'out', names.module))
    expect(globalThis).not.toHaveProperty('broken')
    const captionsOfEnum = module[names.rules].attributes.trap_id.enum
    expect(captionsOfEnum).toEqual(Object.fromEntries(captions.map((caption, id) => [id, caption])))

    const event = {
      activity_id: 1,
      category_uid: 1,
      class_uid: schema.classes[nasty]!.uid,
      metadata: {},
      severity_id: 1,
      time: 1,
      type_uid: 1,
      ...Object.fromEntries(attributes.map((name, i) => [name, `value ${i}`])),
    }
    expect(decodeWith(module[names.read], encodeWith(module[names.write], event))).toEqual(event)
    // what is absent must not be taken from Object.prototype
    const { constructor: _1, toString: _2, ...without } = event as Record<string, unknown>
    expect(decodeWith(module[names.read], encodeWith(module[names.write], without))).toEqual(without)
  })
})

function hostileExtension(): Definitions {
  const text = (caption: string) => ({ caption, requirement: 'optional', type: 'string_t' })
  const files: { [path: string]: JsonObject } = {
    'extension.json': { caption: captions[0]!, name: 'evil', uid: 998, version: '1.0.0' },
    'dictionary.json': {
      attributes: {
        ...Object.fromEntries(attributes.map((name, i) => [name, text(captions[i % captions.length]!)])),
        trap_id: {
          caption: captions[1]!,
          type: 'integer_t',
          enum: Object.fromEntries(captions.map((caption, id) => [id, { caption }])),
        },
      },
    },
    'events/nasty.json': {
      caption: captions[0]!,
      description: captions.join(' '),
      name: 'nasty_activity',
      extends: 'base_event',
      category: 'system',
      uid: 1,
      attributes: Object.fromEntries(
        [...attributes, 'trap_id'].map((name) => [name, { requirement: 'optional' }]),
      ),
    },
  }
  return { files, origin: (path) => ({ file: path, pointer: '' }) }
}
