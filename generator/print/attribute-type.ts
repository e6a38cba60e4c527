import type { AvroSchema } from '../model/avro.ts'
import type { CompiledAttribute, CompiledSchema } from '../model/ocsf.ts'
import type { CodecContext } from './codec/context.ts'
import { plainType, wrapperOf } from './codec/context.ts'
import type { EnumNames } from './enums.ts'
import { code, importType, join, type Printable } from './ts/code.ts'
import { stringLiteral } from './ts/literal.ts'

/** Which of a type's three faces is printed: what the wire promises, what validation proved, what a builder takes. */
export type Face = 'wire' | 'valid' | 'input'

/** The base data type that an OCSF type narrows, such as `string_t` for `ip_t`. */
export function baseType(schema: CompiledSchema, type: string): string {
  let current = type
  for (let i = 0; i < 32; i++) {
    const parent = schema.types[current]?.type
    if (parent === undefined) return current
    current = parent
  }
  return current
}

/** Whether the attribute is JSON text on the wire. */
export function isJsonText(schema: CompiledSchema, attribute: CompiledAttribute): boolean {
  return attribute.object_type === 'object' || baseType(schema, attribute.type) === 'json_t'
}

/** The TypeScript type of an OCSF attribute. */
export function attributeType(
  schema: CompiledSchema,
  attribute: CompiledAttribute,
  avro: AvroSchema,
  face: Face,
  context: CodecContext,
  enums: EnumNames | undefined,
): Printable {
  const item = itemType(schema, attribute, avro, face, context, enums)
  if (attribute.is_array !== true) return item
  return code`readonly ${needsParentheses(attribute, face, enums) ? code`(${item})` : item}[]`
}

function needsParentheses(attribute: CompiledAttribute, face: Face, enums: EnumNames | undefined): boolean {
  return enums !== undefined || (face !== 'wire' && attribute.object_type === 'object')
}

function itemType(
  schema: CompiledSchema,
  attribute: CompiledAttribute,
  avro: AvroSchema,
  face: Face,
  context: CodecContext,
  enums: EnumNames | undefined,
): Printable {
  if (isJsonText(schema, attribute)) {
    if (face === 'wire') return importType('JsonText', 'runtime')
    return importType(attribute.object_type === 'object' ? 'JsonObjectInput' : 'JsonInput', 'runtime')
  }
  if (attribute.object_type !== undefined) return avroType(todaysItem(avro), face, context)
  if (enums !== undefined) {
    const type = importType(enums.type, enums.module)
    return face === 'wire' ? code`${importType('Open', 'runtime')}<${type}>` : type
  }
  switch (baseType(schema, attribute.type)) {
    case 'integer_t':
    case 'long_t':
    case 'float_t':
      return 'number'
    case 'boolean_t':
      return 'boolean'
    default:
      return 'string'
  }
}

/** The item type behind a derived attribute's nullable union, array and widened items. */
function todaysItem(avro: AvroSchema): AvroSchema {
  if (Array.isArray(avro)) {
    const branches = avro as readonly AvroSchema[]
    return todaysItem(branches[0] === 'null' ? branches[1]! : branches[0]!)
  }
  if (typeof avro === 'object' && 'items' in avro) return todaysItem(avro.items)
  return avro
}

/** The TypeScript type of an Avro type. The null of a union is left out: absent is undefined. */
export function avroType(schema: AvroSchema, face: Face, context: CodecContext): Printable {
  const type = plainType(schema, context)
  switch (type.kind) {
    case 'primitive':
      return (
        { null: 'null', boolean: 'boolean', bytes: 'Uint8Array', string: 'string', bigint: 'bigint' }[
          type.name as string
        ] ?? 'number'
      )
    case 'named': {
      const { names } = type
      return importType(
        face === 'wire' ? names.type : face === 'valid' ? names.valid : names.input,
        names.module,
      )
    }
    case 'array': {
      const inner = elementType(type.inner, face, context)
      const kind = plainType(type.inner, context).kind
      return kind === 'array' || kind === 'union' ? code`readonly (${inner})[]` : code`readonly ${inner}[]`
    }
    case 'map':
      return code`{ readonly [key: string]: ${elementType(type.inner, face, context)} }`
    case 'union': {
      const present = type.branches.filter((branch) => branch !== 'null')
      const types = present.map((branch) => {
        const wrapper = wrapperOf(branch, type.branches, context)
        const inner = avroType(branch, face, context)
        return wrapper === undefined ? inner : code`{ readonly ${stringLiteral(wrapper)}: ${inner} }`
      })
      return types.length === 0 ? 'undefined' : join(types, ' | ')
    }
  }
}

/** The type of an array's items or a map's values: there, null has a place of its own and is undefined. */
function elementType(schema: AvroSchema, face: Face, context: CodecContext): Printable {
  const type = plainType(schema, context)
  const element = avroType(schema, face, context)
  return type.kind === 'union' && type.branches.includes('null') ? code`${element} | undefined` : element
}
