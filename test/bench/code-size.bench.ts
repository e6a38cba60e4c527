/**
 * What generated code costs: source and minified bytes of each record with all that it needs, and how long a service's
 * client takes to load.
 *
 *     npm run bench:code-size [-- --write]
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'rolldown'
import { bundleRuntime } from '../../scripts/bundle-runtime.ts'
import { quartiles } from './interleaved.ts'

const root = join(import.meta.dirname, '../..')
const lines: string[] = []
const print = (line: string) => {
  lines.push(line)
  console.log(line)
}

mkdirSync(join(root, '.cache'), { recursive: true })
const work = mkdtempSync(join(root, '.cache/code-size-'))
try {
  const records = readdirSync(join(root, 'generated/records')).filter((file) => /^[a-z-]+\.ts$/.test(file))
  print(
    `Node ${process.version}. A record's module with all that it imports, without the toolkit's runtime.\n`,
  )
  print('| record | modules | source, KB | minified, KB | of these the schemas, KB |')
  print('|---|---:|---:|---:|---:|')
  for (const record of records) {
    const file = join(root, 'generated/records', record)
    const bundle = join(work, `${record}.js`)
    const modules: string[] = []
    await build({
      input: file,
      output: { file: bundle, minify: true },
      logLevel: 'silent',
      plugins: [
        {
          name: 'generated-only',
          resolveId: (id) =>
            id.endsWith('runtime/index.ts') ? { id: 'runtime', external: true } : undefined,
          load: (id) => {
            modules.push(id)
          },
        },
      ],
    })
    const texts = modules.filter((module) => /\.(schema|versions)\.ts$/.test(module))
    const cells = [
      record.replace(/\.ts$/, ''),
      modules.length,
      kilobytes(modules.reduce((sum, module) => sum + statSync(module).size, 0)),
      kilobytes(statSync(bundle).size),
      kilobytes(texts.reduce((sum, module) => sum + statSync(module).size, 0)),
    ]
    print(`| ${cells.join(' | ')} |`)
  }

  await compile()
  print('\n| the client of | loads in, ms (quartiles) | in one file, ms (quartiles) |')
  print('|---|---:|---:|')
  for (const service of readdirSync(join(work, 'dist/generated/services'))) {
    if (!service.endsWith('.js')) continue
    const file = join(work, 'dist/generated/services', service)
    const bundle = join(work, 'bundled', service)
    await build({ input: file, output: { file: bundle }, platform: 'node', logLevel: 'silent' })
    print(`| ${service.replace(/\.js$/, '')} | ${loadTime(file)} | ${loadTime(bundle)} |`)
  }
} finally {
  rmSync(work, { recursive: true })
}

if (process.argv.includes('--write')) {
  const file = join(import.meta.dirname, 'results/code-size.md')
  writeFileSync(
    file,
    `# What generated code costs\n\n\`npm run bench:code-size -- --write\`\n\n${lines.join('\n')}\n`,
  )
}

/** As the package that a backbone publishes: JavaScript. */
function compile(): Promise<void> {
  for (const part of ['generated', 'runtime']) cpSync(join(root, part), join(work, part), { recursive: true })
  const config = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      outDir: 'dist',
      rootDir: '.',
      rewriteRelativeImportExtensions: true,
      typeRoots: [join(root, 'node_modules/@types')],
    },
    include: ['generated', 'runtime'],
  }
  writeFileSync(join(work, 'tsconfig.json'), JSON.stringify(config))
  writeFileSync(join(work, 'package.json'), '{ "type": "module" }')
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', work], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stdout)
  return bundleRuntime(join(work, 'dist/runtime'), ['index'])
}

/** Milliseconds that importing a module takes in a new process: the median of fifteen, with the quartiles. */
function loadTime(file: string): string {
  const script = `const start = performance.now(); await import(${JSON.stringify(file)}); console.log(performance.now() - start)`
  const times = Array.from({ length: 15 }, () => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    })
    return Number(stdout)
  })
  const [median, low, high] = quartiles(times)
  return `${median.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0)
}
