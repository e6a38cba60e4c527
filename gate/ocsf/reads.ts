import { checkLevel, type LevelFinding, type Version } from '../../compat/check-level.ts'
import { type PreparedSchema, prepareSchema } from '../../compat/prepare.ts'
import { selfContained } from '../../generator/derive/avro/self-contained.ts'
import type { AvroRecord, AvroSchema } from '../../generator/model/avro.ts'
import type { RecordModel } from '../../generator/model/record.ts'
import { fullNameOf, namespaceOf, schemaKind } from '../../generator/model/schema-kind.ts'
import { definitionsIn, referencesIn } from '../../generator/model/schema-names.ts'
import type { ProjectAt } from './project-at.ts'

/** Whether the newer schemas read what was written with the older ones. */
export interface Reads {
  /** Whether all of them read all of it. */
  readonly all: boolean
  /** The project's records, or, where there are none to judge, the classes by themselves. */
  readonly of: 'records' | 'classes'
  readonly items: readonly ReadsItem[]
}

export interface ReadsItem {
  readonly name: string
  /** What it was held against: versions in avro/history, and the record as it is with the older release. */
  readonly versions: readonly string[]
  readonly compatible: boolean
  /** Why not. */
  readonly findings: readonly LevelFinding[]
}

/**
 * Judges the records of a project, each against every version in its history and against itself with the older
 * release, at BACKWARD_TRANSITIVE; or the classes, where records can't be made with the newer release.
 *
 * @param classes names of the classes in question on each side.
 */
export function readsOf(
  from: ProjectAt,
  to: ProjectAt,
  classes: { readonly from: readonly string[]; readonly to: readonly string[] },
): Reads {
  const judged = to.records.length > 0 ? recordReads(from, to) : classReads(from, to, classes)
  return { ...judged, all: judged.items.every(({ compatible }) => compatible) }
}

function recordReads(from: ProjectAt, to: ProjectAt): Omit<Reads, 'all'> {
  const items = to.records.flatMap((record) => {
    const older = recordWith(from, record, to.records)
    const versions: Version[] = record.earlier.map(({ number, schema }) => ({
      label: `version ${number}`,
      schema: prepareSchema(schema as object),
    }))
    if (older !== undefined) versions.push({ label: `OCSF ${from.version}`, schema: prepareSchema(older) })
    const schema = prepareSchema(record.selfContained as object)
    return versions.length === 0 ? [] : [judge(record.name, schema, versions)]
  })
  return { of: 'records', items }
}

/**
 * A record with the older release's OCSF records in place of today's, without the classes that the release lacks;
 * undefined where that leaves nothing of OCSF in it, so that the release makes no difference.
 */
function recordWith(
  { derived }: ProjectAt,
  { schema }: RecordModel,
  records: readonly RecordModel[],
): object | undefined {
  const written = new Map(
    records.flatMap((record) =>
      definitionsIn(record.schema).map(({ fullName, schema: own }) => [fullName, own] as const),
    ),
  )
  const types = {
    get: (fullName: string) => written.get(fullName) ?? derived.records.get(fullName)?.schema,
  }
  const known = withoutMissing(schema, (name) => types.get(name) !== undefined) as AvroRecord
  const isOfOcsf = [...referencesIn(known)].some((name) => derived.records.has(name))
  return isOfOcsf ? (selfContained(known, types) as object) : undefined
}

/** The schema without the branches of its unions that refer to what isn't known. */
function withoutMissing(
  schema: AvroSchema,
  isKnown: (fullName: string) => boolean,
  namespace = '',
): AvroSchema {
  const type = schemaKind(schema)
  switch (type.kind) {
    case 'union':
      return type.branches
        .filter(
          (branch) =>
            schemaKind(branch).kind !== 'reference' || isKnown(fullNameOf(branch as string, namespace)),
        )
        .map((branch) => withoutMissing(branch, isKnown, namespace))
    case 'array':
      return { ...type.schema, items: withoutMissing(type.schema.items, isKnown, namespace) }
    case 'map':
      return { ...type.schema, values: withoutMissing(type.schema.values, isKnown, namespace) }
    case 'named': {
      if (type.schema.type !== 'record') return type.schema
      const inner = namespaceOf(fullNameOf(type.schema.name, type.schema.namespace ?? namespace))
      const fields = type.schema.fields.map((field) => ({
        ...field,
        type: withoutMissing(field.type, isKnown, inner),
      }))
      return { ...type.schema, fields }
    }
    default:
      return schema
  }
}

function classReads(
  from: ProjectAt,
  to: ProjectAt,
  classes: { readonly from: readonly string[]; readonly to: readonly string[] },
): Omit<Reads, 'all'> {
  const items = classes.from.flatMap((name) => {
    const { uid } = from.schema.classes[name]!
    const after = classes.to.find((other) => to.schema.classes[other]!.uid === uid)
    // What the newer release lacks is among the changes.
    if (after === undefined) return []
    const versions = [{ label: `OCSF ${from.version}`, schema: classSchema(from, name) }]
    return [judge(after, classSchema(to, after), versions)]
  })
  return { of: 'classes', items }
}

function classSchema({ derived }: ProjectAt, name: string): PreparedSchema {
  const types = { get: (fullName: string) => derived.records.get(fullName)?.schema }
  return prepareSchema(selfContained(derived.classes.get(name)!, types) as object)
}

function judge(name: string, schema: PreparedSchema, versions: readonly Version[]): ReadsItem {
  const options = { counterexamples: false }
  const { compatible, findings } = checkLevel('BACKWARD_TRANSITIVE', schema, versions, options)
  return {
    name,
    versions: versions.map(({ label }) => label),
    compatible,
    findings: findings.filter(({ severity }) => severity === 'error'),
  }
}
