import type { Level } from '../../compat/level.ts'
import type { Source, SourceVersion } from './source.ts'

/** The versions in `avro/history/` before a record's own schema, ascending. */
export type RecordHistory = (record: string) => readonly SourceVersion[]

/** The project's own history as a source: the same for every subject of a record. */
export function historySource(history: RecordHistory): Source {
  return {
    name: 'history',
    versionsOf: async ({ record }): Promise<{ versions: readonly SourceVersion[]; level?: Level }> => ({
      versions: history(record.name),
    }),
  }
}
