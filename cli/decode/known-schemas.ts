import { liftOf } from '../../generator/derive/avro/record-lift.ts'
import { deriveRules } from '../../generator/derive/rules/derive-rules.ts'
import { type LinkedRules, linkRules } from '../../generator/derive/rules/link-rules.ts'
import { hasErrors } from '../../generator/diagnostic.ts'
import { parseJson } from '../../generator/load/json-file.ts'
import { loadProject } from '../../generator/load/project.ts'
import { readText } from '../../generator/load/text-file.ts'
import type { AvroSchema } from '../../generator/model/avro.ts'
import type { Project } from '../../generator/model/project.ts'
import type { RecordModel } from '../../generator/model/record.ts'
import { didYouMean } from '../../generator/suggest.ts'
import type { RecordLift } from '../../runtime/resolve/lift-record.ts'
import { isSchemaError } from '../../runtime/schema/schema-error.ts'
import { schemaGraph } from '../../runtime/schema/schema-graph.ts'
import { branchName, type SchemaType } from '../../runtime/schema/schema-type.ts'
import { CliError } from '../cli-error.ts'
import { reportDiagnostics } from '../report.ts'

/** A schema that a message may have been written with. */
export interface KnownSchema {
  /** The record's full name; of another type its kind. */
  readonly record: string
  /** In `avro/history`; undefined for a schema from a file. */
  readonly version?: number
  /** Where it is from, for people. */
  readonly file: string
  /** Makes the graph, once. */
  readonly graph: () => SchemaType
  /** What the project says of the record's messages. */
  readonly topics: readonly string[]
  readonly typeField?: string
  readonly versionField?: string
  /** How the event that an earlier version of the record carried as JSON text becomes a typed one. */
  readonly lift?: RecordLift
}

export interface KnownSchemas {
  /** Those to choose from: of each record the newest version first. */
  readonly schemas: readonly KnownSchema[]
  /** Those of the project. */
  readonly all: readonly KnownSchema[]
  /** class_uid of each derived class, by its record's full name. */
  readonly classUids: ReadonlyMap<string, number>
}

export interface SchemaChoice {
  readonly root: string
  readonly record?: string
  readonly version?: number
  readonly schema?: string
}

/** The schemas that the options leave to choose from, at least one. Throws a {@link CliError} where there are none. */
export function chosenSchemas(choice: SchemaChoice): KnownSchemas {
  const { record, version, schema } = choice
  if (schema !== undefined) {
    if (record !== undefined || version !== undefined) {
      throw new CliError('--schema goes with neither --record nor --version')
    }
    return { schemas: [schemaOfFile(schema)], all: [], classUids: new Map() }
  }
  const known = projectSchemas(choice.root)
  const own = record === undefined ? known.schemas : ofRecord(known.schemas, record)
  if (version === undefined) return { ...known, schemas: own }
  const schemas = own.filter((each) => each.version === version)
  if (schemas.length > 0) return { ...known, schemas }
  const versions = [...new Set(own.map((each) => each.version))].sort()
  const whose = record === undefined ? 'no record' : `${own[0]!.record} has no version ${version}`
  throw new CliError(record === undefined ? `${whose} has a version ${version}` : whose, {
    hint: `there ${versions.length === 1 ? 'is' : 'are'} ${versions.join(', ')}`,
  })
}

/** The current version of a record that the project has. */
export function newestOf({ all }: KnownSchemas, record: string): KnownSchema {
  return all.find((each) => each.record === record)!
}

function ofRecord(schemas: readonly KnownSchema[], name: string): readonly KnownSchema[] {
  const found = schemas.filter(({ record }) => record === name || record.endsWith(`.${name}`))
  if (found.length > 0) return found
  const names = [...new Set(schemas.map(({ record }) => record.slice(record.lastIndexOf('.') + 1)))]
  throw new CliError(`the project has no record ${JSON.stringify(name)}`, {
    hint: didYouMean(name.slice(name.lastIndexOf('.') + 1), names) ?? `there are ${names.join(', ')}`,
  })
}

function projectSchemas(root: string): KnownSchemas {
  const { project, diagnostics } = loadProject(root)
  if (project === undefined || hasErrors(diagnostics)) {
    reportDiagnostics(diagnostics.filter(({ severity }) => severity === 'error'))
    throw new CliError('the records of the project are not known, since its files have mistakes', {
      hint: 'correct them, or name the schema of the message: --schema <file.avsc>',
    })
  }
  if (project.records.length === 0) {
    throw new CliError('the project has no records in avro/', { hint: 'name a schema: --schema <file.avsc>' })
  }
  const uids = new Map<string, number>()
  for (const { kind, fullName, item } of project.derived.records.values()) {
    const uid = kind === 'class' ? project.schema.classes[item]?.uid : undefined
    if (uid !== undefined) uids.set(fullName, uid)
  }
  const rules = once(() =>
    linkRules(deriveRules(project.schema, { profiles: project.manifest.ocsf.profiles })),
  )
  const schemas = project.records.flatMap((record) => versionsOf(record, project, rules))
  return { schemas, all: schemas, classUids: uids }
}

function versionsOf(record: RecordModel, project: Project, rules: () => LinkedRules): KnownSchema[] {
  const { manifest, derived } = project
  const lifted = record.earlier.length === 0 ? undefined : liftOf(record, manifest, derived)
  const envelope = manifest.records.find(({ name }) => name === record.name)?.envelope
  const common = {
    record: record.fullName,
    topics: manifest.topics.filter((topic) => topic.record === record.name).map(({ name }) => name),
    ...(envelope !== undefined && { typeField: envelope.type, versionField: envelope.schemaVersion }),
    ...(lifted !== undefined && {
      lift: {
        ...lifted,
        classes: lifted.classes.map(({ item, core }) => ({ rules: rules().classes.get(item.item)!, core })),
      },
    }),
  }
  const own: KnownSchema = {
    ...common,
    version: record.version,
    file: record.file,
    graph: graphOf(record.selfContained, record.file),
  }
  const earlier = record.earlier.map(({ number, file, schema }) => {
    return { ...common, version: number, file, graph: graphOf(schema, file) }
  })
  return [own, ...earlier.reverse()]
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function schemaOfFile(file: string): KnownSchema {
  const { text, diagnostic } = readText(file, file)
  const parsed = text === undefined ? undefined : parseJson(text, file)
  const wrong = diagnostic ?? parsed?.diagnostic
  if (wrong !== undefined) {
    reportDiagnostics([wrong])
    throw new CliError(`${file} is no schema`)
  }
  const graph = graphOf(parsed!.value as AvroSchema, file)
  return { record: branchName(graph()), file, graph, topics: [] }
}

function graphOf(schema: AvroSchema, file: string): () => SchemaType {
  let graph: SchemaType | undefined
  return () => {
    try {
      graph ??= schemaGraph()(schema)
      return graph
    } catch (cause) {
      if (!isSchemaError(cause)) throw cause
      throw new CliError(`${file} is no Avro schema: ${cause.message}`, {
        hint: cause.message.startsWith('no type of the name')
          ? 'the schema has to define every type that it refers to: take the one in generated/avsc'
          : undefined,
        cause,
      })
    }
  }
}
