import { loadHistory } from '../../generator/load/avro-history.ts'
import type { Project } from '../../generator/model/project.ts'
import type { RecordHistory } from './history.ts'
import type { SourceVersion } from './source.ts'

/** The versions of a project's records, as its folder has them now; the folder isn't read later. */
export function projectHistory(root: string, { records }: Project): RecordHistory {
  const histories = new Map(
    records.map(({ name }): [string, SourceVersion[]] => [
      name,
      loadHistory(root, name).versions.map(({ number, schema }) => ({
        label: String(number),
        schema: schema as object | string,
      })),
    ]),
  )
  return (record) => histories.get(record) ?? []
}

/** Where the versions are, relative to the project's root. */
export const historyFolder = 'avro/history'
