import { GateError } from '../gate-error.ts'
import { runGit } from './git.ts'

/**
 * What git answers in a folder. Undefined where git isn't installed, the folder is in no repository, or the command
 * fails: a history can be without git.
 */
export function askGit(folder: string, ...args: readonly string[]): Buffer | undefined {
  try {
    const { status, stdout } = runGit(folder, args)
    return status === 0 ? stdout : undefined
  } catch (error) {
    if (error instanceof GateError) return undefined
    throw error
  }
}
