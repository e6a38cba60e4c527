import type { Finding } from '../../diagnostic.ts'
import type { AvroField } from '../../model/avro.ts'
import type { DerivedRecord } from '../../model/derived.ts'
import { type AttributeKind, coreAttributes } from '../../model/lineage.ts'
import type { CompiledAttribute, CompiledClass, CompiledObject, CompiledSchema } from '../../model/ocsf.ts'
import { attributeKind, kindParts, referredObject } from './attribute-kind.ts'
import { avroName, itemName } from './avro-name.ts'
import type { ItemPlace } from './item-place.ts'
import { requires } from './lineage.ts'
import type { ItemHistory, LineageAt } from './lineage-at.ts'
import {
  keepType,
  type PublishedItem,
  type PublishedTypes,
  publishedItem,
  unlisted,
} from './published-types.ts'
import { widen } from './widen.ts'

/** What a record is derived from. */
export type ItemSource = {
  readonly name: string
  readonly history: ItemHistory
} & (
  | { readonly kind: 'class'; readonly item: CompiledClass }
  /** The item is absent for an object that the release no longer has. */
  | { readonly kind: 'object'; readonly item: CompiledObject | undefined }
)

export interface RecordContext {
  readonly schema: CompiledSchema
  readonly lineage: LineageAt
  /** Absent: all. */
  readonly profiles: ReadonlySet<string> | undefined
  /** What published versions of the project say. */
  readonly published: PublishedTypes
  readonly placeOf: ItemPlace
  /** Findings are added here. */
  readonly findings: Finding[]
}

export interface DerivedItem {
  readonly record: DerivedRecord
  /** Names of the objects that the fields refer to. */
  readonly references: readonly string[]
}

/** The record of one class or object: a field for each attribute that it has or ever had, in the order of names. */
export function deriveRecord(source: ItemSource, context: RecordContext): DerivedItem {
  const { name, history, kind } = source
  const published = publishedItem(source, context.published)
  const removed: string[] = []
  const references = new Set<string>()
  const attributeOf: { [field: string]: string } = {}
  const fields = new Map<string, AvroField>()
  for (const attribute of attributeNames(source, published)) {
    const compiled = ownAttribute(source, attribute)
    const field = avroName(attribute)
    const publishedKinds = published.fields.get(field) ?? []
    const kinds = kindsOf(attribute, compiled, publishedKinds, source, context)
    if (kinds === undefined) continue
    if (fields.has(field)) {
      const other = attributeOf[field] ?? field
      report(
        context,
        source,
        attribute,
        'AVRO_DUPLICATE_NAME',
        `the attributes "${other}" and "${attribute}" of ${name} are both ${field} in Avro`,
      )
      continue
    }
    if (compiled === undefined) removed.push(field)
    if (field !== attribute) attributeOf[field] = attribute
    for (const type of kinds) {
      const object = referredObject(type)
      if (object !== undefined) references.add(object)
    }
    const isRequired = isAlwaysRequired(attribute, source) && !published.optional.has(field)
    fields.set(field, deriveField(field, attribute, { kinds, publishedKinds, isRequired }, source, context))
  }
  const { namespace, name: recordName, fullName } = itemName(name)
  const aliases = history.formerNames.map((former) => itemName(former).fullName)
  const record: DerivedRecord = {
    fullName,
    kind,
    item: name,
    schema: {
      type: 'record',
      name: recordName,
      namespace,
      ...(aliases.length > 0 && { aliases }),
      fields: [...fields.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    },
    removed: removed.sort(),
    ...(Object.keys(attributeOf).length > 0 && { attributeOf }),
  }
  return { record, references: [...references] }
}

function attributeNames({ item, history }: ItemSource, { fields }: PublishedItem): string[] {
  const known = new Set([...Object.keys(item?.attributes ?? {}), ...history.attributes])
  const knownFields = new Set([...known].map(avroName))
  // an attribute that nothing knows any more has the name of its field
  return [...known, ...[...fields.keys()].filter((field) => !knownFields.has(field))].sort()
}

/**
 * The kinds that the attribute has had: today's, then older ones, newest first. Undefined where the record doesn't
 * carry it: it belongs to profiles not in use, and did so in every release.
 */
function kindsOf(
  attribute: string,
  compiled: CompiledAttribute | undefined,
  published: readonly AttributeKind[],
  source: ItemSource,
  context: RecordContext,
): readonly AttributeKind[] | undefined {
  const states = source.history.states(attribute).filter(({ type }) => type !== null)
  if (compiled === undefined && states.length === 0) {
    return published.length === 0 ? undefined : unlisted(published, [])
  }
  const isActive = [...(compiled === undefined ? [] : [compiled]), ...states].some(
    ({ profiles }) =>
      context.profiles === undefined ||
      profiles === undefined ||
      profiles.some((profile) => context.profiles!.has(profile)),
  )
  if (!isActive) return undefined
  const older = states.map(({ type }) => type!).reverse()
  if (compiled === undefined) return [...older, ...unlisted(published, older)]
  const today = attributeKind(context.schema, compiled)
  if (today === undefined) {
    const message = `the type ${compiled.type} of ${source.name}.${attribute} narrows none of OCSF's own data types`
    report(context, source, attribute, 'AVRO_NOT_DERIVABLE', message)
    return undefined
  }
  const { objects } = context.schema
  const object = referredObject(today)
  if (object !== undefined && !Object.hasOwn(objects, object)) {
    const message = `${source.name}.${attribute} is of type ${object}, which is no object`
    report(context, source, attribute, 'AVRO_UNKNOWN_NAME', message)
    return undefined
  }
  return [today, ...older, ...unlisted(published, [today, ...older])]
}

interface FieldTypes {
  /** Today's, then older ones, newest first. */
  readonly kinds: readonly AttributeKind[]
  /** Those of published versions. */
  readonly publishedKinds: readonly AttributeKind[]
  /** Whether it was never null. */
  readonly isRequired: boolean
}

function deriveField(
  field: string,
  attribute: string,
  { kinds, publishedKinds, isRequired }: FieldTypes,
  source: ItemSource,
  context: RecordContext,
): AvroField {
  const [today, ...older] = kinds
  const { branches, conflicts } = widen(today!, older, (object) => itemName(object).fullName)
  for (const conflict of conflicts) {
    const message = `${source.name}.${attribute} was ${inWords(conflict.older)} and is now ${inWords(conflict.today)}: Avro can't tell one from the other, so older data would be misread`
    const isPublished = publishedKinds.includes(conflict.older)
    const hint = isPublished ? keepType : 'keep the old type, or give what is new an attribute of its own'
    report(context, source, attribute, 'AVRO_NOT_DERIVABLE', message, hint)
  }
  if (!isRequired) {
    return { name: field, type: ['null', ...branches], default: null }
  }
  return { name: field, type: branches.length === 1 ? branches[0]! : branches }
}

function isAlwaysRequired(attribute: string, { kind, item, history }: ItemSource): boolean {
  if (kind !== 'class' || !(coreAttributes as readonly string[]).includes(attribute)) return false
  return requires(item, attribute) && !history.optional.has(attribute)
}

const words: { readonly [kind: string]: string } = {
  boolean: 'a boolean',
  double: 'a float',
  json: 'JSON text',
  long: 'an integer',
  string: 'text',
  timestamp: 'a timestamp',
}

function inWords(kind: AttributeKind): string {
  const { item } = kindParts(kind)
  return words[item] ?? `the object ${item.slice(1)}`
}

function ownAttribute({ item }: ItemSource, attribute: string): CompiledAttribute | undefined {
  return item !== undefined && Object.hasOwn(item.attributes, attribute)
    ? item.attributes[attribute]
    : undefined
}

function report(
  { placeOf, findings }: RecordContext,
  { kind, name }: ItemSource,
  attribute: string,
  code: Finding['code'],
  message: string,
  hint?: string,
): void {
  const place = placeOf(kind, name, attribute)
  findings.push({ code, severity: 'error', ...place, message, ...(hint !== undefined && { hint }) })
}
