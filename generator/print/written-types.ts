import type { Project } from '../model/project.ts'
import { definitionsIn, fieldNames } from '../model/schema-names.ts'
import type { WrittenType } from './type-names.ts'

/** The named types that hand-written records define, with whether an OCSF record is reachable from them. */
export function writtenTypes({ records, derived }: Pick<Project, 'records' | 'derived'>): WrittenType[] {
  const all = records.flatMap((record) =>
    definitionsIn(record.schema).map((definition) => ({ ...definition, owner: record.fullName })),
  )
  const byName = new Map(all.map((definition) => [definition.fullName, definition]))
  const reachesOcsf = (fullName: string, seen: Set<string>): boolean => {
    const definition = byName.get(fullName)
    if (definition?.schema.type !== 'record' || seen.has(fullName)) return derived.records.has(fullName)
    seen.add(fullName)
    const { schema, namespace } = definition
    return [...fieldNames(schema, namespace)].some((name) => reachesOcsf(name, seen))
  }
  return all.map(({ fullName, owner, schema }) => ({
    fullName,
    owner,
    kind: schema.type,
    ocsf: reachesOcsf(fullName, new Set()),
  }))
}
