import type { AvroSchema } from '../../model/avro.ts'
import { fullNameOf, isUnion } from '../../model/schema-kind.ts'
import { type ImportedSymbol, importType, importValue, type Printable } from '../ts/code.ts'
import type { NameTable, TypeNames } from '../type-names.ts'

/** What printing the codec of a field needs to know besides its schema. */
export interface CodecContext {
  readonly names: NameTable
  /** The namespace in which simple names are resolved. */
  readonly namespace: string
  /** class_uid of a record that was derived from an OCSF class: it tells the branches of a union apart. */
  readonly classUid: (fullName: string) => number | undefined
  /** Full names of the types whose values take no bytes. */
  readonly empty?: ReadonlySet<string>
  /** The string holds JSON text: any JSON value may be given to the encoder. */
  readonly json?: boolean
  /** The field is an attribute derived from OCSF: its unions hold today's type, which is written, and then older ones. */
  readonly derived?: boolean
}

const suffixes = {
  null: 'Null',
  boolean: 'Boolean',
  int: 'Int',
  long: 'Long',
  float: 'Float',
  double: 'Double',
  bytes: 'Bytes',
  string: 'String',
  // a long that the schema asks to have as a bigint
  bigint: 'BigLong',
} as const

export type PrimitiveName = keyof typeof suffixes

/** An Avro type with references looked up and annotations (logical types, inline definitions) taken off. */
export type PlainType =
  | { readonly kind: 'primitive'; readonly name: PrimitiveName }
  | { readonly kind: 'named'; readonly names: TypeNames }
  | { readonly kind: 'array' | 'map'; readonly inner: AvroSchema }
  | { readonly kind: 'union'; readonly branches: readonly AvroSchema[] }

/** Looks a schema's kind up. Throws for a name that the table lacks, which earlier checks exclude. */
export function plainType(schema: AvroSchema, context: CodecContext): PlainType {
  if (isUnion(schema)) return { kind: 'union', branches: schema }
  if (typeof schema === 'string') {
    if (schema in suffixes && schema !== 'bigint') return { kind: 'primitive', name: schema as PrimitiveName }
    const names = context.names.get(fullNameOf(schema, context.namespace)) ?? context.names.get(schema)
    if (names === undefined) throw new Error(`no type of the name ${schema}`)
    return { kind: 'named', names }
  }
  const type = schema as Exclude<AvroSchema, string | readonly AvroSchema[]>
  switch (type.type) {
    case 'array':
      return { kind: 'array', inner: (type as { items: AvroSchema }).items }
    case 'map':
      return { kind: 'map', inner: (type as { values: AvroSchema }).values }
    case 'record':
    case 'enum':
    case 'fixed': {
      const named = type as { name: string; namespace?: string }
      return plainType(fullNameOf(named.name, named.namespace ?? context.namespace), context)
    }
    case 'long':
      return { kind: 'primitive', name: isBigint(type) ? 'bigint' : 'long' }
    default:
      return plainType(type.type, context)
  }
}

/** Whether a long asks for a bigint in JavaScript. */
export function isBigint(type: AvroSchema): boolean {
  return typeof type === 'object' && (type as { jsType?: unknown }).jsType === 'bigint'
}

/** Something that generated code takes from the toolkit's runtime. */
export function runtime(name: string): Printable {
  return importValue(name, 'runtime')
}

/** A type that generated code takes from the toolkit's runtime. */
export function runtimeType(name: string): ImportedSymbol {
  return importType(name, 'runtime')
}

/** The runtime's reader or writer of a primitive type. */
export function primitiveCodec(verb: 'read' | 'write', name: PrimitiveName): Printable {
  return runtime(`${verb}${suffixes[name]}`)
}

/** Whether the union is `["null", T]`. */
export function isNullable(branches: readonly AvroSchema[]): boolean {
  return branches.length === 2 && branches[0] === 'null'
}

/** What a value of the type is in JavaScript: branches that share a bucket need more than that to be told apart. */
function bucketOf(schema: AvroSchema, context: CodecContext): string {
  const type = plainType(schema, context)
  switch (type.kind) {
    case 'named':
      return { record: 'object', enum: 'string', fixed: 'bytes' }[type.names.kind]
    case 'map':
      return 'object'
    case 'primitive':
      return ['int', 'long', 'float', 'double'].includes(type.name) ? 'number' : type.name
    default:
      return type.kind
  }
}

/** Whether another branch of the union looks the same in JavaScript. */
export function isShared(
  branch: AvroSchema,
  branches: readonly AvroSchema[],
  context: CodecContext,
): boolean {
  const bucket = bucketOf(branch, context)
  return branches.filter((other) => bucketOf(other, context) === bucket).length > 1
}

/** The class_uid that tells a branch from others; undefined where it isn't a derived OCSF class. */
export function classUidOf(branch: AvroSchema, context: CodecContext): number | undefined {
  const type = plainType(branch, context)
  return type.kind === 'named' ? context.classUid(type.names.fullName) : undefined
}

/**
 * The key under which a branch's value is wrapped, `{ 'com.example.A': value }`: only where a union has several
 * records or maps and no class_uid tells them apart. It is the type's full name, or `map`, as in Avro's JSON encoding.
 */
export function wrapperOf(
  branch: AvroSchema,
  branches: readonly AvroSchema[],
  context: CodecContext,
): string | undefined {
  if (bucketOf(branch, context) !== 'object' || classUidOf(branch, context) !== undefined) return undefined
  if (context.derived === true || !isShared(branch, branches, context)) return undefined
  const type = plainType(branch, context)
  return type.kind === 'named' ? type.names.fullName : 'map'
}
