import { historyFolder } from '../../generator/load/avro-history.ts'
import { askGit } from '../sources/ask-git.ts'

/**
 * When each version file was first committed, by file: ISO 8601 with the committer's offset. Empty where git doesn't
 * know; a shallow clone knows only what it has.
 */
export function commitDates(root: string): ReadonlyMap<string, string> {
  const log = askGit(
    root,
    ...[
      '-c',
      'core.quotePath=false',
      'log',
      '--format=%x00%cI',
      '--name-only',
      '--diff-filter=A',
      '--no-renames',
    ],
    ...['--relative', '--', historyFolder],
  )
  const dates = new Map<string, string>()
  // newest first, so that the earliest is what stays
  for (const commit of log?.toString().split('\0').slice(1) ?? []) {
    const [date = '', ...files] = commit.split('\n').filter((line) => line !== '')
    for (const file of files) dates.set(file, date)
  }
  return dates
}
