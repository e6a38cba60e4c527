import { attributeKind, kindParts, referredObject } from '../../generator/derive/avro/attribute-kind.ts'
import { itemName } from '../../generator/derive/avro/avro-name.ts'
import { selfContained } from '../../generator/derive/avro/self-contained.ts'
import type { AvroField, AvroRecord, AvroSchema } from '../../generator/model/avro.ts'
import type {
  CompiledAttribute,
  CompiledClass,
  CompiledObject,
  CompiledSchema,
} from '../../generator/model/ocsf.ts'
import { baseType } from '../../generator/print/attribute-type.ts'

/**
 * OCSF as Avro, one release by itself and word by word, which is what our derivation is compared with:
 *
 * - a record for each class and object, under the names that the derivation gives them, with the release's attributes;
 * - what is required (whatever the profiles) is not nullable; all else is `["null", T]` with default null;
 * - integers are `int`, longs `long`, timestamps `long` with timestamp-millis, floats `double`, the rest as derived;
 * - enums are their integers, which is kinder than Avro enums: those break with each value that a release adds;
 * - nothing of earlier releases: no older types, no removed attributes, no old names as aliases.
 */
export function literalSchemas(schema: CompiledSchema): Map<number, AvroSchema> {
  const objects = Object.entries(schema.objects).filter(([name]) => name !== 'object')
  const records = new Map(
    [...Object.entries(schema.classes), ...objects].map(([name, item]) => {
      const record = literalRecord(name, item, schema)
      return [itemName(name).fullName, record] as const
    }),
  )
  const classes = Object.entries(schema.classes).map(([name, { uid }]): [number, AvroSchema] => [
    uid,
    selfContained(itemName(name).fullName, records),
  ])
  return new Map(classes.sort(([a], [b]) => a - b))
}

function literalRecord(
  name: string,
  { attributes }: CompiledClass | CompiledObject,
  schema: CompiledSchema,
): AvroRecord & { readonly namespace: string } {
  const { namespace, name: own } = itemName(name)
  const fields = Object.entries(attributes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([attribute, compiled]) => literalField(attribute, compiled, schema))
  return { type: 'record', name: own, namespace, fields }
}

function literalField(name: string, attribute: CompiledAttribute, schema: CompiledSchema): AvroField {
  const type = literalType(attribute, schema)
  const always = attribute.requirement === 'required' && attribute.profiles === undefined
  return always ? { name, type } : { name, type: ['null', type], default: null }
}

function literalType(attribute: CompiledAttribute, schema: CompiledSchema): AvroSchema {
  const kind = attributeKind(schema, attribute)!
  const object = referredObject(kind)
  const item =
    object !== undefined ? itemName(object).fullName : scalar(attribute, kindParts(kind).item, schema)
  return kindParts(kind).isArray ? { type: 'array', items: item } : item
}

function scalar(attribute: CompiledAttribute, kind: string, schema: CompiledSchema): AvroSchema {
  switch (kind) {
    case 'long':
      return baseType(schema, attribute.type) === 'integer_t' ? 'int' : 'long'
    case 'timestamp':
      return { type: 'long', logicalType: 'timestamp-millis' }
    case 'json':
      return 'string'
    default:
      return kind as AvroSchema
  }
}
