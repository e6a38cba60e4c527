import type { SchemaType } from '../../runtime/schema/schema-type.ts'

export interface Logical {
  readonly name: string
  /** Of a decimal. */
  readonly precision?: number
  readonly scale?: number
}

type Kinds = readonly SchemaType['kind'][]

/** Which types Avro 1.12's logical types annotate: on others they are ignored. */
const annotated = new Map<string, Kinds>([
  ['decimal', ['bytes', 'fixed']],
  ['big-decimal', ['bytes']],
  ['uuid', ['string', 'fixed']],
  ['date', ['int']],
  ['time-millis', ['int']],
  ['time-micros', ['long']],
  ['timestamp-millis', ['long']],
  ['timestamp-micros', ['long']],
  ['timestamp-nanos', ['long']],
  ['local-timestamp-millis', ['long']],
  ['local-timestamp-micros', ['long']],
  ['local-timestamp-nanos', ['long']],
  ['duration', ['fixed']],
])

const fixedSizes = new Map([
  ['uuid', 16],
  ['duration', 12],
])

/**
 * The logical type of a type's JSON; undefined where there is none, or one that the specification says to ignore.
 * Names that the specification doesn't know are somebody's own, and count.
 */
export function logicalTypeOf(type: SchemaType, json: unknown): Logical | undefined {
  if (typeof json !== 'object' || json === null) return undefined
  const { logicalType: name, precision, scale = 0 } = json as { readonly [key: string]: unknown }
  if (typeof name !== 'string') return undefined
  if (annotated.get(name)?.includes(type.kind) === false) return undefined
  if (type.kind === 'fixed' && fixedSizes.has(name) && fixedSizes.get(name) !== type.size) return undefined
  if (name !== 'decimal') return { name }
  const isValid =
    Number.isInteger(precision) &&
    Number.isInteger(scale) &&
    (precision as number) > 0 &&
    (scale as number) >= 0 &&
    (scale as number) <= (precision as number)
  return isValid ? { name, precision: precision as number, scale: scale as number } : undefined
}
