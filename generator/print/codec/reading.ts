import { defaultValue, type Naming } from '../../../runtime/schema/default-value.ts'
import type { RecordPlan } from '../../../runtime/schema/plan.ts'
import { recursiveRecords } from '../../../runtime/schema/recursive-records.ts'
import { schemaGraph } from '../../../runtime/schema/schema-graph.ts'
import { branchName, type RecordSchema } from '../../../runtime/schema/schema-type.ts'
import { unionWrapper } from '../../../runtime/schema/union-wrapper.ts'
import { attributeName } from '../../model/derived.ts'
import type { Project } from '../../model/project.ts'
import type { NamedSchema } from '../../model/schema-names.ts'
import { importValue } from '../ts/code.ts'
import type { NameTable } from '../type-names.ts'
import { type Conversions, conversionsOf } from './conversions.ts'
import { defaultExpression, namedSchemas } from './default-value.ts'
import type { ReadContext } from './read-context.ts'

/** How the project's records are read: what all printers of readers share. */
export function readContext(
  { derived, records }: Pick<Project, 'derived' | 'records'>,
  names: NameTable,
  classUid: (fullName: string) => number | undefined,
): ReadContext {
  const definitions = new Map<string, NamedSchema>()
  for (const { fullName, schema } of derived.records.values()) definitions.set(fullName, schema)
  for (const record of records) {
    // In the self-contained form, names are full ones.
    for (const [fullName, schema] of namedSchemas(record.selfContained)) {
      if (!definitions.has(fullName)) definitions.set(fullName, schema)
    }
  }
  const graph = schemaGraph((fullName) => {
    const schema = definitions.get(fullName)
    return schema && { ...schema, name: fullName }
  })
  const schemaOf = (fullName: string) => graph(fullName) as RecordSchema
  const all = [...definitions.keys()].map((fullName) => graph(fullName))
  const recursive = recursiveRecords(all)
  const conversions = new Map<string, Conversions>()
  const derivedOf = (record: RecordSchema) => names.get(record.name)?.derived
  return {
    names,
    schemaOf,
    classUid,
    readRecord: (plan: RecordPlan) => {
      const { read, module } = names.get(plan.reader.name)!
      return importValue(read, module)
    },
    skipRecord: (record) => {
      throw new Error(`nothing skips ${record.name}`)
    },
    wrapper: (union, branch, owner) =>
      derivedOf(owner) === undefined ? unionWrapper(union, branch, classUid) : undefined,
    conversion: (owner, field, branch) => {
      const item = derivedOf(owner)
      if (item === undefined) return undefined
      const known = conversions.get(item.fullName) ?? conversionsOf(item)
      conversions.set(item.fullName, known)
      return known.get(field)?.get(branchName(branch))
    },
    property: (owner, field) => attributeName(field, derivedOf(owner)?.attributeOf),
    isRecursive: (record) => recursive.has(record),
    defaultOf: (owner, field) => {
      const found = definitions.get(owner.name)
      const own = found?.type === 'record' ? found.fields.find(({ name }) => name === field) : undefined
      if (own === undefined || own.default === undefined) return undefined
      const context = { names, namespace: '', classUid, derived: derivedOf(owner) !== undefined }
      const print = defaultExpression(own.default, own.type, definitions, context)
      if (print === 'undefined') return undefined
      const { type } = owner.fields.find(({ name }) => name === field)!
      return { print, bytes: defaultValue(own.default, type, plainNaming, owner)?.bytes ?? 0 }
    },
  }
}

/** Names as they are: how large a default is doesn't depend on them. */
const plainNaming: Naming = { wrapper: () => undefined, property: (_, field) => field }
