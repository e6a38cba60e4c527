import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'

/** Every module that is loaded with one, by its URL or name. */
function loadedWith(module: string): string[] {
  const program = `
    import { registerHooks } from 'node:module'
    const loaded = []
    registerHooks({
      resolve(specifier, context, next) {
        loaded.push(specifier)
        return next(specifier, context)
      },
    })
    await import(${JSON.stringify(pathToFileURL(module).href)})
    console.log(JSON.stringify(loaded))
  `
  const folder = mkdtempSync(join(tmpdir(), 'ocsf-kafka-loaded-'))
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: folder,
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  expect(run.stderr).toBe('')
  return JSON.parse(run.stdout) as string[]
}

describe('fast-check is loaded', () => {
  test.each([
    'runtime/index.ts',
    'runtime/testing.ts',
    'generated/index.ts',
    'generated/services/discovery.ts',
  ])('not with %s', (module) => {
    const loaded = loadedWith(module)
    expect(loaded.length).toBeGreaterThan(5)
    expect(loaded.filter((each) => /fast-check|\/testing\/|arbitraries/.test(each))).toEqual([])
  })

  test('with arbitraries', () => {
    expect(loadedWith('generated/arbitraries.ts')).toContain('fast-check')
  })
})
