import type { Project } from '../../generator/model/project.ts'
import type { RecordModel } from '../../generator/model/record.ts'
import { unitsOf } from '../compare/units.ts'
import type { RecordHistory } from './history.ts'
import type { Source, SourceVersion } from './source.ts'

/**
 * Another project as a source: for each subject its versions there, and what it would publish itself, labelled with the
 * source's name. A subject that it doesn't have is looked for by the record's name.
 */
export function projectSource(name: string, other: Project, history: RecordHistory): Source {
  const units = unitsOf(other)
  return {
    name,
    other,
    versionsOf: async ({ subject, record }) => {
      const there =
        units.find((unit) => unit.subject === subject)?.record ??
        other.records.find(({ fullName }) => fullName === record.fullName)
      return { versions: there === undefined ? [] : versionsOf(there, name, history) }
    },
  }
}

function versionsOf(record: RecordModel, name: string, history: RecordHistory): SourceVersion[] {
  const label = record.versionFile === undefined ? name : String(record.version)
  return [...history(record.name), { label, schema: record.selfContained as object | string }]
}
