import { spawnSync } from 'node:child_process'
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { OutputFiles } from './output.ts'

/** What compiling needs from outside. */
export interface CompileOptions {
  /** The folder of the toolkit's package, whose built runtime the code is checked against. */
  readonly toolkit: string
  /** Path of TypeScript's `tsc` script. */
  readonly tsc: string
}

/**
 * Compiles generated TypeScript into ESM and declarations, type-checked, with `.js` beside `.d.ts`; other files are
 * passed through. Throws an error with the compiler's output when it finds a mistake.
 */
export function compilePackage(files: OutputFiles, options: CompileOptions): Map<string, string> {
  const work = mkdtempSync(join(tmpdir(), 'ocsf-kafka-package-'))
  try {
    const result = new Map<string, string>()
    for (const [path, text] of files) {
      if (!path.endsWith('.ts')) {
        result.set(path, text)
        continue
      }
      mkdirSync(dirname(join(work, 'src', path)), { recursive: true })
      writeFileSync(join(work, 'src', path), text)
    }
    mkdirSync(join(work, 'node_modules'))
    symlinkSync(options.toolkit, join(work, 'node_modules/ocsf-kafka'), 'junction')
    const types = join(dirname(dirname(dirname(options.tsc))), '@types')
    if (existsSync(types)) symlinkSync(types, join(work, 'node_modules/@types'), 'junction')
    writeFileSync(join(work, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(work, 'tsconfig.json'), JSON.stringify(compilerConfig))
    const run = spawnSync(process.execPath, [options.tsc, '-p', work], { encoding: 'utf8' })
    if (run.status !== 0) throw new Error(`tsc failed:\n${run.stdout}${run.stderr}`.replaceAll(work, ''))
    for (const path of globSync('**/*.{js,d.ts}', { cwd: join(work, 'out') })) {
      result.set(path.replaceAll('\\', '/'), readFileSync(join(work, 'out', path), 'utf8'))
    }
    return result
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

const compilerConfig = {
  compilerOptions: {
    target: 'es2024',
    lib: ['es2024'],
    types: ['node'],
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    isolatedModules: true,
    declaration: true,
    skipLibCheck: true,
    rootDir: 'src',
    outDir: 'out',
  },
  include: ['src'],
}
