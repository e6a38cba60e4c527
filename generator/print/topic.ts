import type { Envelope } from '../../runtime/record-type.ts'
import { activityIds } from '../model/activity-ids.ts'
import type { AvroField, AvroRecord } from '../model/avro.ts'
import type { Manifest, ManifestTopic } from '../model/manifest.ts'
import type { CompiledSchema } from '../model/ocsf.ts'
import type { RecordModel } from '../model/record.ts'
import { recordEnvelope } from '../model/record-envelope.ts'
import { avroType } from './attribute-type.ts'
import type { CodecContext } from './codec/context.ts'
import { defaultExpression, namedSchemas } from './codec/default-value.ts'
import { braces, type Code, code, importType, importValue, join, literal, type Printable } from './ts/code.ts'
import { doc } from './ts/doc.ts'
import { camelCase, kebabCase, pascalCase } from './ts/identifier.ts'
import { propertyKey, stringLiteral } from './ts/literal.ts'
import type { ModuleSource } from './ts/module.ts'
import type { NameTable, TypeNames } from './type-names.ts'

/** What generated code calls a topic, and the module it lives in. */
export interface TopicNames {
  readonly topic: string
  readonly module: string
  /** What handlers get. */
  readonly type: string
  /** What `publish` takes. */
  readonly input: string
  /** What publishing resolves with: the event completed and valid. */
  readonly published: string
  /** The topic's descriptor, and its name on a service. */
  readonly value: string
}

/** Names of topics, by topic. */
export type TopicTable = ReadonlyMap<string, TopicNames>

/** What a service and the index have themselves. */
const reservedValues = new Set(['run', 'stop', 'topics', 'services', 'ocsf'])

/** Names for topics. One that a record, a class or an enum has already gets `Topic` behind it. */
export function nameTopics(topics: readonly string[], taken: ReadonlySet<string>): TopicTable {
  return new Map(
    topics.map((topic) => {
      const plain = namesOf(topic, '')
      const free = ![plain.type, plain.input, plain.published, plain.value].some((name) => taken.has(name))
      return [topic, free && !reservedValues.has(plain.value) ? plain : namesOf(topic, 'Topic')]
    }),
  )
}

function namesOf(topic: string, suffix: string): TopicNames {
  const type = `${pascalCase(topic)}${suffix}`
  return {
    topic,
    module: `topics/${kebabCase(topic)}.ts`,
    type,
    input: `${type}Input`,
    published: `${type}Published`,
    value: `${camelCase(topic)}${suffix}`,
  }
}

/** What the modules of topics are printed from. */
export interface TopicContext {
  readonly manifest: Manifest
  readonly schema: CompiledSchema
  readonly names: NameTable
  readonly topics: TopicTable
  /** The names of the record derived from an OCSF class. */
  readonly classNames: (ocsfClass: string) => TypeNames
}

/** The module of one topic: what handlers get, what publishing takes, and its descriptor. */
export function printTopic(topic: ManifestTopic, record: RecordModel, context: TopicContext): ModuleSource {
  const names = context.topics.get(topic.name)!
  return {
    path: names.module,
    header: `Made by ocsf-kafka from ${context.manifest.file}, topic ${topic.name}. Do not edit.`,
    declares: [names.type, names.input, names.published, names.value],
    source: { kind: 'topics', name: topic.name },
    body: join(
      [
        printEventType(names, topic, record, context),
        printInput(names, topic, record, context),
        printPublished(names, topic, record, context),
        printDescriptor(names, topic, record, context),
      ],
      '\n\n',
    ),
  }
}

function ocsfField(topic: ManifestTopic, record: RecordModel, context: TopicContext): string | undefined {
  if (topic.classes.length === 0) return undefined
  return envelopeOf(record, context).ocsf
}

function envelopeOf(record: RecordModel, context: TopicContext): Envelope {
  const declared = context.manifest.records.find(({ name }) => name === record.name)
  const fields = record.schema.fields.map(({ name }) => name)
  return declared === undefined ? {} : recordEnvelope(declared, fields)
}

function printEventType(
  names: TopicNames,
  topic: ManifestTopic,
  record: RecordModel,
  context: TopicContext,
): Code {
  const own = context.names.get(record.fullName)!
  const type = importType(own.type, own.module)
  const field = ocsfField(topic, record, context)
  const about = doc(`An event of the topic ${topic.name}, as handlers get it.`, topic.description)
  if (field === undefined) return code`${about}export type ${names.type} = ${type}`
  const classes = topic.classes.map(({ name }) => {
    const item = context.classNames(name)
    return importType(item.type, item.module)
  })
  return code`
    ${about}export interface ${names.type} extends Omit<${type}, ${stringLiteral(field)}> {
      ${propertyKey(field)}?: ${join(classes, ' | ')} | undefined
    }
  `
}

function printInput(
  names: TopicNames,
  topic: ManifestTopic,
  record: RecordModel,
  context: TopicContext,
): Code {
  const envelope = envelopeOf(record, context)
  const filled = new Set(
    Object.entries(envelope)
      .filter(([role]) => role !== 'tenant' && role !== 'ocsf')
      .map(([, field]) => field),
  )
  const ocsf = ocsfField(topic, record, context)
  const codec = codecContext(record, context)
  const members = record.schema.fields.map((field) => {
    if (field.name === ocsf) {
      return code`${doc(field.doc)}${propertyKey(field.name)}: ${ocsfInput(topic, context)}`
    }
    const optional = filled.has(field.name) || hasDefault(field)
    const type = avroType(field.type, 'input', codec)
    return code`${doc(field.doc)}${propertyKey(field.name)}${optional ? '?' : ''}: ${type}${optional ? ' | undefined' : ''}`
  })
  return code`
    ${doc(`What publishing to ${topic.name} takes; what may be left out is filled in.`)}export interface ${names.input} {
      ${join(members)}
    }
  `
}

function codecContext(record: RecordModel, { names, schema }: TopicContext): CodecContext {
  const dot = record.fullName.lastIndexOf('.')
  const classUid = (fullName: string) => {
    const derived = names.get(fullName)?.derived
    return derived?.kind === 'class' ? schema.classes[derived.item]?.uid : undefined
  }
  return { names, namespace: record.fullName.slice(0, Math.max(dot, 0)), classUid }
}

function printPublished(
  names: TopicNames,
  topic: ManifestTopic,
  record: RecordModel,
  context: TopicContext,
): Code {
  const own = context.names.get(record.fullName)!
  const field = ocsfField(topic, record, context)
  const about = doc(
    `What publishing to ${topic.name} resolves with: the event as it was completed and written.`,
  )
  if (field === undefined)
    return code`${about}export type ${names.published} = ${importType(own.type, own.module)}`
  const classes = topic.classes.map(({ name }) => {
    const item = context.classNames(name)
    return importType(item.valid, item.module)
  })
  return code`
    ${about}export interface ${names.published} extends Omit<${importType(own.valid, own.module)}, ${stringLiteral(field)}> {
      ${propertyKey(field)}: ${join(classes, ' | ')}
    }
  `
}

function hasDefault(field: AvroField): boolean {
  return field.default !== undefined || (Array.isArray(field.type) && field.type.includes('null'))
}

/** The input of each class that the topic allows, narrowed to the activities it allows. */
function ocsfInput(topic: ManifestTopic, context: TopicContext): Printable {
  const several = topic.classes.length > 1
  const inputs = topic.classes.map((allowed) => {
    const item = context.classNames(allowed.name)
    const compiled = context.schema.classes[allowed.name]!
    const narrowed: Printable[] = []
    if (several) narrowed.push(`class_uid: ${compiled.uid}`)
    if (allowed.activities !== 'all')
      narrowed.push(`activity_id: ${activityIds(compiled, allowed).join(' | ')}`)
    const input = importType(item.input, item.module)
    if (narrowed.length === 0) return input
    return code`${several ? '(' : ''}${input} & { ${join(narrowed, '; ')} }${several ? ')' : ''}`
  })
  if (!several) return inputs[0]!
  return inputs.flatMap((input) => ['\n  | ', input])
}

function printDescriptor(
  names: TopicNames,
  topic: ManifestTopic,
  record: RecordModel,
  context: TopicContext,
): Code {
  const own = context.names.get(record.fullName)!
  const envelope = envelopeOf(record, context)
  const types = namedSchemas(record.selfContained)
  const { id, type, time, correlation, schemaVersion } = envelope
  // Publishing always fills these.
  const filled = new Set([id, type, time, correlation, schemaVersion])
  const defaults = (record.selfContained as AvroRecord).fields
    .filter(({ name, default: value }) => value !== undefined && value !== null && !filled.has(name))
    .map((field) => {
      const value = defaultExpression(field.default, field.type, types, codecContext(record, context))
      return code`${propertyKey(field.name)}: ${value}`
    })
  const declared = context.manifest.records.find(({ name }) => name === record.name)
  const dualWrite = topic.classes.length > 0 ? (declared?.dualWrite ?? []) : []
  const classes = topic.classes.map((allowed) => {
    const item = context.classNames(allowed.name)
    const ids = activityIds(context.schema.classes[allowed.name]!, allowed)
    return code`{ rules: ${importValue(item.rules, item.module)}, activities: ${literal(ids)} },`
  })
  return code`
    ${doc(`The topic ${topic.name}.`)}export const ${names.value}: ${importType('TopicType', 'runtime')}<${names.type}, ${names.input}, ${names.published}> = {
      name: ${stringLiteral(topic.name)},
      record: ${importValue(camelCase(own.type), own.module)} as ${importType('RecordType', 'runtime')}<${names.type}>,
      partitions: ${topic.partitions},
      subject: ${stringLiteral(subjectOf(topic, record, context.manifest))},
      key: ${literal(topic.key)},
      envelope: ${literal(envelope)},
      classes: ${classes.length === 0 ? '[]' : code`[\n  ${join(classes)}\n]`},
      defaults: ${braces(defaults)},${dualWrite.length > 0 ? ['\n  dualWrite: ', literal(dualWrite), ','] : ''}
    }
  `
}

/** The registry subject under the manifest's strategy. */
export function subjectOf(
  topic: ManifestTopic,
  record: Pick<RecordModel, 'fullName'>,
  manifest: Manifest,
): string {
  switch (manifest.registry.subjects) {
    case 'record':
      return record.fullName
    case 'topic-record':
      return `${topic.name}-${record.fullName}`
    case 'topic':
      return `${topic.name}-value`
  }
}
