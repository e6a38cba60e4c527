import type { CompiledAttribute, CompiledSchema } from '../../generator/model/ocsf.ts'

/**
 * A class of a compiled schema as a JSON Schema (draft-07): required attributes, types, listed enum values and no
 * other attributes. What JSON Schema has no word for (profiles, siblings, constraints between attributes) is left
 * out. Written apart from the validation rules, so that the two can be held against each other.
 */
export function jsonSchemaOf(schema: CompiledSchema, className: string): object {
  const definitions: { [name: string]: object } = {}
  const visit = (name: string) => {
    if (Object.hasOwn(definitions, name)) return
    definitions[name] = {}
    definitions[name] = itemSchema(schema.objects[name]!.attributes, visit, schema)
  }
  const root = itemSchema(schema.classes[className]!.attributes, visit, schema)
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...root, definitions }
}

const maxSafe = Number.MAX_SAFE_INTEGER

function itemSchema(
  attributes: { readonly [name: string]: CompiledAttribute },
  visit: (object: string) => void,
  schema: CompiledSchema,
): object {
  const required: string[] = []
  const properties: { [name: string]: object } = {}
  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute.requirement === 'required' && attribute.profiles === undefined) required.push(name)
    const item = valueSchema(attribute, visit, schema)
    properties[name] = attribute.is_array === true ? { type: 'array', items: item } : item
    // Which type_uid is right depends on the activity_id beside it.
    if (name === 'type_uid') properties[name] = { type: 'integer', minimum: -maxSafe, maximum: maxSafe }
  }
  return { type: 'object', properties, required, additionalProperties: false }
}

function valueSchema(
  attribute: CompiledAttribute,
  visit: (object: string) => void,
  schema: CompiledSchema,
): object {
  const { type, object_type: object } = attribute
  if (object === 'object') return { type: 'object' }
  if (object !== undefined) {
    visit(object)
    return { $ref: `#/definitions/${object.replaceAll('/', '~1')}` }
  }
  let base = type
  for (let next = schema.types[base]?.type; next !== undefined; next = schema.types[base]?.type) base = next
  const ids = Object.keys(attribute.enum ?? {})
  switch (base) {
    case 'integer_t':
      return ids.length > 0
        ? { type: 'integer', enum: ids.map(Number) }
        : { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 }
    case 'long_t':
      return ids.length > 0
        ? { type: 'integer', enum: ids.map(Number) }
        : { type: 'integer', minimum: -maxSafe, maximum: maxSafe }
    case 'float_t':
      return { type: 'number' }
    case 'boolean_t':
      return { type: 'boolean' }
    case 'json_t':
      return {}
    default:
      return ids.length > 0 ? { type: 'string', enum: ids } : { type: 'string' }
  }
}
