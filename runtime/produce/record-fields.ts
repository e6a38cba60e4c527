/** A field of a record, as far as it can be checked before encoding. */
export interface RecordField {
  readonly name: string
  /** The Avro type that a value must have, `bigint` for a long that is one; undefined where the codec alone can tell. */
  readonly type: string | undefined
  readonly nullable: boolean
}

/** The fields of a record's self-contained Avro schema, by name. Throws for text that isn't the schema of a record. */
export function recordFields(schema: string): Map<string, RecordField> {
  const record: unknown = JSON.parse(schema)
  if (!isObject(record) || !Array.isArray(record.fields)) throw new TypeError('not the schema of a record')
  const fields = record.fields.filter(isObject).map(({ name, type }): RecordField => {
    const branches = Array.isArray(type) ? (type as unknown[]) : [type]
    const present = branches.filter((branch) => branch !== 'null')
    return {
      name: String(name),
      type: present.length === 1 ? typeName(present[0]) : undefined,
      nullable: present.length < branches.length,
    }
  })
  return new Map(fields.map((field) => [field.name, field]))
}

/** Whether a value may be written as this Avro type; what is inside it is the codec's to check. */
export function fitsType(value: unknown, type: string): boolean {
  switch (type) {
    case 'string':
    case 'enum':
      return typeof value === 'string'
    case 'boolean':
      return typeof value === 'boolean'
    case 'int':
      return Number.isInteger(value) && (value as number) === ((value as number) | 0)
    case 'long':
      return Number.isSafeInteger(value)
    case 'bigint':
      return typeof value === 'bigint'
    case 'float':
    case 'double':
      return typeof value === 'number'
    case 'bytes':
    case 'fixed':
      return value instanceof Uint8Array
    case 'array':
      return Array.isArray(value)
    case 'map':
    case 'record':
      return isObject(value) && !Array.isArray(value)
    default:
      return true
  }
}

function typeName(type: unknown): string | undefined {
  if (typeof type === 'string') return type
  if (!isObject(type)) return undefined
  if (type.type === 'long' && type.jsType === 'bigint') return 'bigint'
  return typeof type.type === 'string' ? type.type : typeName(type.type)
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null
}
