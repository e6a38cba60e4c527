import { outputFolderHint, unfitOutput } from '../generator/check/output-folder.ts'
import { plural } from '../generator/plural.ts'
import { type OutputChanges, type OutputFiles, writeOutput } from '../generator/write/output.ts'
import { OutputConflictError } from '../generator/write/output-conflict.ts'
import { CliError } from './cli-error.ts'

/** Files in the way that are named; the others are counted. */
const shownConflicts = 5

/** Throws a CliError when a folder given by an option is, holds or lies in one of the project's definitions. */
export function refuseUnfitOutput(option: string, root: string, folder: string): void {
  const reason = unfitOutput(root, folder)
  if (reason === undefined) return
  throw new CliError(`${option} can't be ${folder}: ${reason}`, { hint: outputFolderHint })
}

/** Makes the folder hold the files; whatever prevents it is a CliError, and the folder is as it was. */
export function writeInto(folder: string, files: OutputFiles): OutputChanges {
  try {
    return writeOutput(folder, files)
  } catch (error) {
    if (error instanceof OutputConflictError) throw conflict(folder, error)
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new CliError(`${folder} was left as it was: ${message}`, {
      hint: hints[code] ?? 'make the folder writable and run again',
      cause: error,
    })
  }
}

const fileInTheWay = 'a file stands where a folder must be: move it, or choose another output folder'
const folderInTheWay = 'a folder stands where a file must be: move it, or choose another output folder'

const hints: { readonly [code: string]: string | undefined } = {
  ENOSPC: 'the disk is full: free some space and run again',
  ENOTDIR: fileInTheWay,
  EEXIST: fileInTheWay,
  EISDIR: folderInTheWay,
  ENOTEMPTY: folderInTheWay,
}

function conflict(folder: string, error: OutputConflictError): CliError {
  const { conflicts } = error
  const shown = conflicts.slice(0, shownConflicts).join(', ')
  const more = conflicts.length > shownConflicts ? ` and ${conflicts.length - shownConflicts} more` : ''
  return new CliError(
    `${folder} was left as it was: it has ${plural(conflicts.length, 'file')} that codegen didn't write and would ` +
      `replace: ${shown}${more}`,
    {
      hint:
        'generate into another folder (generate.out, --out), or delete these files; where they are generated code ' +
        'whose list .ocsf-kafka-files was lost, delete them and run again',
      cause: error,
    },
  )
}
