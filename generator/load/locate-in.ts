import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic, Finding } from '../diagnostic.ts'
import { locate } from './locate.ts'

/** {@link locate} in the files of a project; a finding in a file that isn't there stays without line and column. */
export function locateIn(root: string, findings: readonly Finding[]): Diagnostic[] {
  return locate(findings, (file) => {
    const path = join(root, file)
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true
      ? readFileSync(path, 'utf8')
      : undefined
  })
}
