import { liveVersions, loadRetired } from '../../generator/load/retired-versions.ts'
import type { Project } from '../../generator/model/project.ts'
import type { RecordHistory } from './history.ts'
import type { SourceVersion } from './source.ts'

/**
 * The versions of a project's records that are in use, but for the one that is a record's own schema. Retired ones are
 * left out: no event of them is read any more. The project's folder isn't read later.
 */
export function projectHistory(root: string, { records }: Pick<Project, 'records'>): RecordHistory {
  const { retired } = loadRetired(root)
  const histories = new Map(
    records.map(({ name, earlier }): [string, SourceVersion[]] => [
      name,
      liveVersions(name, earlier, retired).map(({ number, schema }) => ({
        label: String(number),
        schema: schema as object | string,
      })),
    ]),
  )
  return (record) => histories.get(record) ?? []
}
