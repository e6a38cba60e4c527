import type { Diagnostic } from '../../generator/diagnostic.ts'
import type { Project } from '../../generator/model/project.ts'
import type { RecordModel } from '../../generator/model/record.ts'

/** The records whose schema, derived OCSF included, has no version in `avro/history/`. */
export function unversioned({ records }: Project): RecordModel[] {
  return records.filter(({ versionFile }) => versionFile === undefined)
}

/** {@link unversioned}, as mistakes. */
export function unversionedDiagnostics(project: Project): Diagnostic[] {
  return unversioned(project).map(({ name, file, version, earlier }) => ({
    code: 'HISTORY_NO_VERSION',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    pointer: '',
    message:
      earlier.length === 0
        ? `${name} has no version: nothing says what is published`
        : `${name} was changed since version ${version - 1}, and has no version ${version}`,
    hint: `write it: ocsf-kafka version ${name}`,
  }))
}
