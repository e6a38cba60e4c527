import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { install, pack, packToolkit, run } from '../support/package.ts'

const root = process.cwd()
const modules = join(root, 'node_modules')

describe('the package', { timeout: 300_000 }, () => {
  let work: string
  let toolkit: string

  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'ocsf-kafka-package-'))
    toolkit = await packToolkit()
  }, 240_000)
  afterAll(() => rmSync(work, { recursive: true, force: true }))

  test('holds what it needs and nothing else', () => {
    const files = run(root, 'tar', '-tzf', toolkit).trim().split('\n')
    expect(files).toContain('package/ocsf/base/1.8.0.json')
    expect(files).toContain('package/contracts/topics.schema.json')
    expect(files).toContain('package/contracts/compat-ignore.schema.json')
    expect(files).toContain('package/dist/runtime/index.d.ts')
    expect(files).toContain('package/dist/runtime/testing/arbitraries.d.ts')
    expect(files).toContain('package/docs/manifest.md')
    expect(files).toContain('package/examples/ocsf/entity-management.json')
    const inside = /^package\/(test|generated|scripts|avro|docs\/decisions)\//
    expect(files.filter((file) => inside.test(file))).toEqual([])
  })

  test('satisfies publint and are-the-types-wrong', () => {
    run(root, process.execPath, join(modules, 'publint/src/cli.js'), '--strict', toolkit)
    run(
      root,
      process.execPath,
      join(modules, '@arethetypeswrong/cli/dist/index.js'),
      toolkit,
      '--profile',
      'esm-only',
    )
  })

  test('an empty project installs it, generates code and type-checks it', () => {
    const project = mkdirIn(work, 'project')
    for (const part of ['avro', 'contracts', 'ocsf/extensions']) {
      cpSync(join(root, part), join(project, part), { recursive: true })
    }
    const manifest = join(project, 'contracts/topics.yaml')
    const text = readFileSync(manifest, 'utf8')
    writeFileSync(
      manifest,
      text.replace(/^ {2}runtime: .*\n {2}import_extension: .*\n {2}arbitraries: .*\n/m, ''),
    )
    writeFileSync(
      join(project, 'package.json'),
      '{ "name": "backbone", "version": "1.2.3", "type": "module" }',
    )
    install(project, toolkit)
    const installed = readdirSync(join(project, 'node_modules'))
    for (const peer of ['kafkajs', 'fast-check']) expect(installed).not.toContain(peer)

    expect(run(project, 'npx', 'ocsf-kafka', '--version')).toMatch(/^\d+\.\d+\.\d+/)
    expect(run(project, 'npx', 'ocsf-kafka', 'ocsf', 'classes')).toContain('entity_management')
    expect(run(project, 'npx', 'ocsf-kafka', 'codegen')).toContain('added')
    writeFileSync(join(project, 'main.ts'), program("'./generated/services/discovery.js'"))
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(strict))
    run(
      project,
      process.execPath,
      join(modules, 'typescript/bin/tsc'),
      '-p',
      project,
      '--typeRoots',
      join(modules, '@types'),
    )
  })

  test('the package of generated code publishes an event from another repository', () => {
    const client = join(work, 'client')
    run(root, process.execPath, 'bin/ocsf-kafka.js', 'codegen', '--package', client)
    const tarball = pack(client, mkdirIn(work, 'packed-client'))
    const { exports, peerDependencies } = JSON.parse(readFileSync(join(client, 'package.json'), 'utf8'))
    expect(exports['./arbitraries']).toEqual({ types: './arbitraries.d.ts', default: './arbitraries.js' })
    expect(peerDependencies['fast-check']).toBe(packageJson.peerDependencies['fast-check'])
    const project = mkdirIn(work, 'producer')
    writeFileSync(join(project, 'package.json'), '{ "name": "producer", "type": "module" }')
    install(project, toolkit, tarball)
    writeFileSync(join(project, 'main.mjs'), program("'ocsf-kafka-client/services/discovery'"))
    expect(run(project, process.execPath, 'main.mjs')).toContain('published to nhi.discovered')
  })
})

function mkdirIn(folder: string, name: string): string {
  const path = join(folder, name)
  mkdirSync(path, { recursive: true })
  return path
}

const strict = {
  compilerOptions: {
    module: 'nodenext',
    target: 'es2024',
    lib: ['es2024'],
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    isolatedModules: true,
    noEmit: true,
  },
  include: ['main.ts', 'generated'],
}

/** A program that is JavaScript and TypeScript alike: publishes one event through a generated client. */
function program(from: string): string {
  const index = from.replace('services/discovery.js', 'index.js').replace('/services/discovery', '')
  return `
import { memoryKafka } from 'ocsf-kafka/testing'
import { topics } from ${index}
import { discoveryService } from ${from}

const kafka = memoryKafka({ topics })
const result = await discoveryService(kafka).nhiDiscovered.publish({
  tenant_id: 'tenant_123',
  entity_id: 'arn:aws:iam::123456789012:role/x',
  ocsf: { activity_id: 1, severity_id: 1, entity: { uid: 'arn:aws:iam::123456789012:role/x', type: 'Role' } },
})
console.log('published to ' + result.topic)
`
}
