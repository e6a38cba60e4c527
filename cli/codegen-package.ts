import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { generate } from '../generator/generate.ts'
import type { Project } from '../generator/model/project.ts'
import { printPackageJson } from '../generator/print/package-json.ts'
import { compilePackage } from '../generator/write/compile-package.ts'
import { CliError } from './cli-error.ts'
import { writeInto } from './output-folder.ts'
import { packageRoot, packageVersion } from './package-info.ts'
import { paint } from './style.ts'

/** Writes the project's generated code as a publishable package: compiled, with the toolkit's runtime as a peer. */
export async function writePackage(
  project: Project,
  folder: string,
  options: { readonly root: string; readonly all: boolean },
): Promise<void> {
  const toolkit = packageRoot()
  if (!existsSync(join(toolkit, 'dist/runtime/index.d.ts'))) {
    throw new CliError('the toolkit of this checkout is not built', { hint: 'npm run build' })
  }
  const { files, findings } = generate(project, {
    all: options.all,
    style: { runtime: 'ocsf-kafka/runtime', extension: '.js', folder: '/' },
  })
  if (findings.length > 0)
    throw new CliError(findings.map(({ message }) => message).join('; '), { exitCode: 1 })
  const own = readPackage(options.root)
  const compiled = compile(files, toolkit, options.root)
  compiled.set(
    'package.json',
    printPackageJson({
      name: `${own.name ?? 'events'}-client`,
      version: own.version ?? '0.0.0',
      license: own.license,
      toolkit: packageVersion(),
      arbitraries: project.manifest.generate.arbitraries,
    }),
  )
  writeInto(folder, compiled)
  process.stdout.write(
    `${paint('green', '✓')} ${folder}: a package of ${compiled.size} files; publish it with npm publish\n`,
  )
}

function compile(files: Map<string, string>, toolkit: string, root: string): Map<string, string> {
  try {
    return compilePackage(files, { toolkit, tsc: findTsc([root, toolkit]) })
  } catch (error) {
    if (error instanceof CliError) throw error
    throw new CliError((error as Error).message, { cause: error })
  }
}

function findTsc(folders: readonly string[]): string {
  for (const folder of folders) {
    try {
      const manifest = createRequire(join(folder, 'package.json')).resolve('typescript/package.json')
      return join(manifest, '../bin/tsc')
    } catch {}
  }
  throw new CliError('--package compiles with TypeScript, which is not installed here', {
    hint: 'npm install --save-dev typescript',
  })
}

function readPackage(root: string): { name?: string; version?: string; license?: string } {
  const file = join(root, 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}
