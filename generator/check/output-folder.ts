import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Finding } from '../diagnostic.ts'
import type { Manifest } from '../model/manifest.ts'
import { pointer } from '../pointer.ts'

/** Folders of a project's definitions, relative to its root. */
const definitionFolders = ['avro', 'contracts', 'ocsf']

/** What to do about an output folder among the definitions. */
export const outputFolderHint = 'choose a folder of its own, such as generated'

/**
 * Why code can't be generated into a folder: it is one of the project's folders of definitions, holds one, or lies in
 * one (each run would then be a change of what was read). Undefined where it can. Both paths are absolute.
 */
export function unfitOutput(root: string, folder: string): string | undefined {
  for (const name of definitionFolders) {
    const definitions = join(root, name)
    if (isWithin(folder, definitions)) {
      return folder === definitions
        ? `${name}/ holds definitions`
        : `it contains ${name}/, which holds definitions`
    }
    if (isWithin(definitions, folder)) return `it lies in ${name}/, which holds definitions`
  }
  return undefined
}

/** The manifest's own output folder isn't among the definitions. */
export function checkOutputFolder({ generate, file }: Manifest): Finding[] {
  const root = resolve(sep, 'project')
  const reason = unfitOutput(root, resolve(root, generate.out))
  if (reason === undefined) return []
  return [
    {
      code: 'OUTPUT_UNWRITABLE',
      severity: 'error',
      file,
      pointer: pointer('generate', 'out'),
      message: `code can't be generated into ${generate.out}: ${reason}`,
      hint: outputFolderHint,
    },
  ]
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way.split(sep)[0] !== '..' && !isAbsolute(way))
}
