import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import packageJson from '../package.json' with { type: 'json' }
import { bundleRuntime } from './bundle-runtime.ts'

/** Compiles the toolkit into dist/: ESM and d.ts, one file a source file; what services load is bundled. */
const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

rmSync(dist, { recursive: true, force: true })
const tsc = spawnSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
  { stdio: 'inherit' },
)
if (tsc.status !== 0) process.exit(tsc.status ?? 1)

// tsc rewrites `.ts` in the imports of what it compiles, but not in the declarations
for (const file of globSync('**/*.d.ts', { cwd: dist })) {
  const path = join(dist, file)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace(/(from |import\()(['"])(\.[^'"]*)\.ts\2/g, '$1$2$3.js$2'))
}

const entries = Object.values(packageJson.exports).flatMap((target) => {
  const file = typeof target === 'string' ? target : target.default
  return /^\.\/dist\/runtime\/(.+)\.js$/.exec(file)?.[1] ?? []
})
await bundleRuntime(join(dist, 'runtime'), entries)
