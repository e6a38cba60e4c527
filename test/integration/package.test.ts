import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = process.cwd()
const modules = join(root, 'node_modules')

/** Runs a command and expects it to end well. */
function run(cwd: string, command: string, ...args: string[]): string {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
  expect(result.status, `${command} ${args.join(' ')}\n${result.stdout}${result.stderr}`).toBe(0)
  return result.stdout
}

function pack(folder: string, into: string): string {
  run(folder, 'npm', 'pack', '--ignore-scripts', '--pack-destination', into)
  return join(
    into,
    readdirSync(into)
      .filter((file) => file.endsWith('.tgz'))
      .at(-1)!,
  )
}

describe('the package', { timeout: 300_000 }, () => {
  let work: string
  let toolkit: string

  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), 'ocsf-kafka-package-'))
    run(root, process.execPath, 'scripts/build.ts')
    toolkit = pack(root, mkdirIn(work, 'packed'))
  }, 120_000)
  afterAll(() => rmSync(work, { recursive: true, force: true }))

  test('holds what it needs and nothing else', () => {
    const files = run(root, 'tar', '-tzf', toolkit).trim().split('\n')
    expect(files).toContain('package/ocsf/base/1.8.0.json')
    expect(files).toContain('package/contracts/topics.schema.json')
    expect(files).toContain('package/dist/runtime/index.d.ts')
    expect(files.filter((file) => /^package\/(test|generated|scripts|avro|docs)\//.test(file))).toEqual([])
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
    writeFileSync(manifest, text.replace(/^ {2}runtime: .*\n {2}import_extension: .*\n/m, ''))
    writeFileSync(
      join(project, 'package.json'),
      '{ "name": "backbone", "version": "1.2.3", "type": "module" }',
    )
    run(project, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', toolkit)
    expect(readdirSync(join(project, 'node_modules'))).not.toContain('kafkajs')

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
    const project = mkdirIn(work, 'producer')
    writeFileSync(join(project, 'package.json'), '{ "name": "producer", "type": "module" }')
    run(project, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', toolkit, tarball)
    writeFileSync(join(project, 'main.mjs'), program("'ocsf-kafka-client/services/discovery'"))
    expect(run(project, process.execPath, 'main.mjs')).toContain('published to nhi.discovered')
  })
})

function mkdirIn(folder: string, name: string): string {
  const path = join(folder, name)
  spawnSync('mkdir', ['-p', path])
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
