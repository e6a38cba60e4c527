import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'rolldown'

/**
 * Puts the modules of a compiled runtime into one file for each entry, in the entry's place: to load a hundred small
 * ones takes a service three times as long. What several entries share is in files of its own.
 *
 * @param folder the compiled `runtime/`.
 * @param entries the files that are imported from outside, relative to it, without `.js`.
 */
export async function bundleRuntime(folder: string, entries: readonly string[]): Promise<void> {
  const work = mkdtempSync(join(folder, 'bundle-'))
  try {
    await build({
      input: Object.fromEntries(entries.map((entry) => [entry, join(folder, `${entry}.js`)])),
      platform: 'node',
      external: (id) => !id.startsWith('.') && !id.startsWith('/'),
      logLevel: 'silent',
      output: { dir: work, format: 'esm', chunkFileNames: 'shared-[hash].js' },
    })
    cpSync(work, folder, { recursive: true })
  } finally {
    rmSync(work, { recursive: true })
  }
}
