import { attributeReplacements } from '../derive/ocsf/replacements.ts'
import type { AvroField } from '../model/avro.ts'
import { attributeName, type DerivedRecord } from '../model/derived.ts'
import type { CompiledAttribute, CompiledClass, CompiledObject, CompiledSchema } from '../model/ocsf.ts'
import { attributeType, avroType, type Face, isJsonText } from './attribute-type.ts'
import { printClassFunctions } from './class-functions.ts'
import type { CodecContext } from './codec/context.ts'
import type { ReadContext } from './codec/read-context.ts'
import { printRecordCodec } from './codec/record-codec.ts'
import { type EnumNames, type EnumTable, printEnum } from './enums.ts'
import { isProvable, printItemProver, proverName } from './item-prover.ts'
import { type ItemRulesSource, itemRules, printItemRules } from './item-rules.ts'
import { type Code, code, importType, join, type Printable } from './ts/code.ts'
import { doc } from './ts/doc.ts'
import { camelCase } from './ts/identifier.ts'
import { propertyKey } from './ts/literal.ts'
import type { ModuleSource } from './ts/module.ts'
import type { NameTable, TypeNames } from './type-names.ts'

/** What the modules of OCSF items are printed from. */
export interface ItemContext {
  readonly schema: CompiledSchema
  readonly names: NameTable
  readonly enums: EnumTable
  readonly rules: ItemRulesSource
  /** The constant of the project's product; absent where the manifest names none. */
  readonly product: Printable | undefined
  readonly classUid: (fullName: string) => number | undefined
  readonly reading: ReadContext
  /** Full names of the types whose values take no bytes. */
  readonly empty: ReadonlySet<string>
}

/** The module of one OCSF class or object: its types, enums, rules, codec and, for a class, its builder. */
export function printItem(names: TypeNames, record: DerivedRecord, context: ItemContext): ModuleSource {
  const { schema } = context
  const item = compiledItem(schema, record)
  const uid = record.kind === 'class' ? (item as CompiledClass).uid : undefined
  const fields = record.schema.fields.map((field) => fieldOf(field, item, record, names, context))
  const rules = itemRules(record, context.rules)
  const enumOf = new Map(fields.map(({ name, enums }) => [name, enums]))
  const ownEnums = fields.flatMap(({ attribute, enums }) =>
    attribute !== undefined && enums?.module === names.module ? [{ enums, attribute }] : [],
  )
  const body: Printable[] = [
    printInterface(
      names.type,
      'wire',
      item,
      [`${item.caption}, as the wire promises it.`, itemLink(schema, record)],
      fields,
      context,
      uid,
    ),
    printInterface(
      names.valid,
      'valid',
      item,
      [`{@link ${names.type}} with what OCSF requires present.`],
      fields,
      context,
      uid,
    ),
    ...(record.kind === 'class' || record.item === 'metadata' ? [printInput(names, record)] : []),
    ...ownEnums.map(({ enums, attribute }) => printEnum(enums, attribute)),
    printItemRules(names, record, context.rules, (name) => enumOf.get(name)),
    ...(isProvable(rules) ? [printItemProver(names, rules, context.rules, (name) => enumOf.get(name))] : []),
    ...(record.kind === 'class'
      ? [printClassFunctions(names, item as CompiledClass, enumOf.get('activity_id'), context.product)]
      : []),
    printRecordCodec(
      names,
      record.schema,
      (field) => fieldContext(field, item, record, context),
      context.reading,
    ),
  ]
  return {
    path: names.module,
    header: `Made by ocsf-kafka from OCSF ${schema.version}, ${record.kind} ${record.item}. Do not edit.`,
    declares: [
      names.type,
      names.valid,
      names.input,
      names.rules,
      proverName(names),
      names.write,
      names.read,
      names.item,
      camelCase(names.type),
      `validate${names.type}`,
      `isValid${names.type}`,
      ...ownEnums.flatMap(({ enums }) => [enums.type, enums.captions]),
    ],
    body: join(body, '\n\n'),
  }
}

/** The compiled item; an empty one for an object that the release removed and an older type still refers to. */
function compiledItem(schema: CompiledSchema, record: DerivedRecord): CompiledClass | CompiledObject {
  if (record.kind === 'class') return schema.classes[record.item]!
  const removed: CompiledObject = { name: record.item, caption: record.item, attributes: {} }
  return schema.objects[record.item] ?? removed
}

interface ItemField {
  /** The attribute's name, which is the property's. */
  readonly name: string
  readonly field: AvroField
  /** Absent for what the release removed and the record keeps. */
  readonly attribute: CompiledAttribute | undefined
  readonly enums: EnumNames | undefined
}

function fieldOf(
  field: AvroField,
  item: CompiledClass | CompiledObject,
  record: DerivedRecord,
  names: TypeNames,
  context: ItemContext,
): ItemField {
  const name = attributeName(field.name, record.attributeOf)
  const attribute = Object.hasOwn(item.attributes, name) ? item.attributes[name] : undefined
  const computed = name === 'class_uid' || name === 'type_uid' || name === 'category_uid'
  const hasEnum = attribute?.enum !== undefined && Object.keys(attribute.enum).length > 0 && !computed
  return {
    name,
    field,
    attribute,
    enums: hasEnum ? context.enums.namesOf(name, attribute, names) : undefined,
  }
}

function fieldContext(
  field: AvroField,
  item: CompiledClass | CompiledObject,
  record: DerivedRecord,
  context: ItemContext,
): CodecContext {
  const name = attributeName(field.name, record.attributeOf)
  const attribute = Object.hasOwn(item.attributes, name) ? item.attributes[name] : undefined
  return {
    names: context.names,
    namespace: record.schema.namespace ?? '',
    classUid: context.classUid,
    empty: context.empty,
    json: attribute !== undefined && isJsonText(context.schema, attribute),
    derived: true,
  }
}

function printInterface(
  interfaceName: string,
  face: Face,
  item: CompiledClass | CompiledObject,
  lines: readonly (string | undefined)[],
  fields: readonly ItemField[],
  context: ItemContext,
  uid: number | undefined,
): Code {
  const codec: CodecContext = { names: context.names, namespace: '', classUid: context.classUid }
  const members = fields.map(({ name, field, attribute, enums }) => {
    const nullable = Array.isArray(field.type) && field.type[0] === 'null'
    const demanded =
      face === 'valid' && attribute?.requirement === 'required' && attribute.profiles === undefined
    const optional = nullable && !demanded
    const type =
      uid !== undefined && name === 'class_uid'
        ? String(uid)
        : attribute === undefined
          ? avroType(field.type, face, codec)
          : attributeType(context.schema, attribute, field.type, face, codec, enums)
    return code`${attributeDoc(item, name, attribute)}${propertyKey(name)}${optional ? '?' : ''}: ${type}${optional ? ' | undefined' : ''}`
  })
  return code`
    ${doc(...lines)}export interface ${interfaceName} {
      ${join(members)}
    }
  `
}

function attributeDoc(
  item: CompiledClass | CompiledObject,
  name: string,
  attribute: CompiledAttribute | undefined,
): string {
  if (attribute === undefined)
    return doc('Removed by this OCSF release; kept so that older data stays readable.')
  const { deprecated } = attribute
  const names = deprecated === undefined ? [] : attributeReplacements(item, name, deprecated)
  const instead = names.length === 0 ? '' : `; use ${names.join(', ')}`
  return doc(
    // one line: a line of a description could begin with a tag, such as @deprecated
    (attribute.description ?? attribute.caption).replace(/\s+/g, ' '),
    attribute.profiles === undefined ? undefined : `Profile ${attribute.profiles.join(' or ')}.`,
    deprecated === undefined ? undefined : `@deprecated since OCSF ${deprecated.since}${instead}`,
  )
}

function itemLink(schema: CompiledSchema, record: DerivedRecord): string | undefined {
  const [extension, name] = record.item.includes('/') ? record.item.split('/') : [undefined, record.item]
  if (extension !== undefined && schema.extensions[extension]?.platform !== true) return undefined
  const folder = record.kind === 'class' ? 'classes' : 'objects'
  return `https://schema.ocsf.io/${schema.version}/${folder}/${extension === undefined ? '' : `${extension}/`}${name}`
}

function printInput(names: TypeNames, record: DerivedRecord): Code {
  if (record.kind === 'object') {
    return code`
      ${doc(`What a builder takes for {@link ${names.valid}}: version and product follow from the project.`)}export interface ${names.input} extends ${importType('MetadataInputOf', 'runtime')}<${names.valid}> {}
    `
  }
  return code`
    ${doc(`What {@link ${camelCase(names.type)}} takes: what follows from the rest may be left out.`)}export interface ${names.input} extends ${importType('ClassInputOf', 'runtime')}<${names.valid}> {}
  `
}
