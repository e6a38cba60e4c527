import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect } from 'vitest'
import { inputDigest } from '../../generator/load/input-digest.ts'

const root = process.cwd()
const cache = join(root, '.cache/packed')

/** Runs a command, expects it to end well, and gives what it printed. */
export function run(cwd: string, command: string, ...args: string[]): string {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
  expect(result.status, `${command} ${args.join(' ')}\n${result.stdout}${result.stderr}`).toBe(0)
  return result.stdout
}

/** Packs a package as `npm publish` would; gives the tarball's path. */
export function pack(folder: string, into: string): string {
  mkdirSync(into, { recursive: true })
  run(folder, 'npm', 'pack', '--ignore-scripts', '--pack-destination', into)
  return join(
    into,
    readdirSync(into)
      .filter((file) => file.endsWith('.tgz'))
      .at(-1)!,
  )
}

/** Installs packages into a project, from npm's cache where it has them. */
export function install(project: string, ...packages: string[]): void {
  run(project, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', ...packages)
}

/**
 * The toolkit's tarball, built from the sources as they are. Test files run side by side: the first one builds, and
 * leaves the tarball for the others.
 */
export async function packToolkit(): Promise<string> {
  const lock = join(root, '.cache/packing')
  mkdirSync(join(root, '.cache'), { recursive: true })
  for (let waited = 0; !take(lock); waited += 200) {
    if (waited > 120_000) throw new Error(`${lock} is there for too long: remove it if no test is running`)
    await setTimeout(200)
  }
  try {
    const sources = [
      'bin',
      'cli',
      'compat',
      'gate',
      'generator',
      'registry',
      'runtime',
      'ocsf/base',
      'contracts',
      'docs',
      'examples',
      'scripts',
    ]
    const files = ['package.json', 'README.md', 'CHANGELOG.md', 'tsconfig.build.json']
    const digest = inputDigest([...sources, ...files].map((path) => join(root, path)))
    const mark = join(cache, 'digest')
    const built = existsSync(mark) && existsSync(join(root, 'dist/runtime/index.d.ts'))
    if (!built || readFileSync(mark, 'utf8') !== digest) {
      rmSync(cache, { recursive: true, force: true })
      run(root, process.execPath, 'scripts/build.ts')
      pack(root, cache)
      writeFileSync(mark, digest)
    }
    return join(cache, readdirSync(cache).find((file) => file.endsWith('.tgz'))!)
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function take(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}
