import type { AvroSchema } from '../../model/avro.ts'
import type { AttributeKind } from '../../model/lineage.ts'
import { kindParts, referredObject } from './attribute-kind.ts'

/** Two kinds that are the same Avro type and mean different things, so that the bytes don't tell which it is. */
export interface KindConflict {
  readonly today: AttributeKind
  readonly older: AttributeKind
}

export interface WidenedType {
  /** Today's branch first; never with null. */
  readonly branches: readonly AvroSchema[]
  readonly conflicts: readonly KindConflict[]
}

const scalars: { readonly [kind: string]: AvroSchema } = {
  boolean: 'boolean',
  double: 'double',
  json: 'string',
  long: 'long',
  string: 'string',
  timestamp: { type: 'long', logicalType: 'timestamp-millis' },
}

/**
 * The Avro branches that can hold an attribute's values of all releases: today's type, then the older ones, one branch
 * per Avro type. There is one array branch at most, since two arrays in a union are illegal: its items widen instead.
 * `older` is newest first; `nameOf` is the full name of an object's record.
 */
export function widen(
  today: AttributeKind,
  older: readonly AttributeKind[],
  nameOf: (object: string) => string,
): WidenedType {
  const conflicts: KindConflict[] = []
  const all = [today, ...older]
  const items = distinctKinds(
    all.filter((kind) => kindParts(kind).isArray).map((kind) => kindParts(kind).item),
    conflicts,
  )
  const branches: AvroSchema[] = []
  for (const kind of distinctKinds(all, conflicts)) {
    if (!kindParts(kind).isArray) branches.push(scalarSchema(kind, nameOf))
    else if (!branches.some(isArray)) {
      const schemas = items.map((item) => scalarSchema(item, nameOf))
      branches.push({ type: 'array', items: schemas.length === 1 ? schemas[0]! : schemas })
    }
  }
  return { branches, conflicts }
}

/**
 * Kinds that need a branch of their own. Readers that take a union's first match would read a long through a double
 * and lose precision, so the long comes first; where double is today's type, which has to be first, the long is left
 * out and its values are promoted.
 */
function distinctKinds(kinds: readonly AttributeKind[], conflicts: KindConflict[]): AttributeKind[] {
  const [today] = kinds
  const kept: AttributeKind[] = []
  for (const kind of kinds) {
    const same = kept.find((other) => avroTypeOf(other) === avroTypeOf(kind))
    if (same === undefined) {
      if (today === 'double' && kind === 'timestamp') conflicts.push({ today, older: kind })
      else if (today !== 'double' || kind !== 'long') kept.push(kind)
    } else if (same !== kind && !kindParts(kind).isArray) conflicts.push({ today: same, older: kind })
  }
  const double = kept.indexOf('double')
  const long = kept.findIndex((kind) => avroTypeOf(kind) === 'long')
  if (double !== -1 && long > double) kept.splice(double, 0, ...kept.splice(long, 1))
  return kept
}

/** What tells one branch of a union from another. */
function avroTypeOf(kind: AttributeKind): string {
  if (kindParts(kind).isArray) return 'array'
  if (kind === 'json') return 'string'
  return kind === 'timestamp' ? 'long' : kind
}

function scalarSchema(kind: AttributeKind, nameOf: (object: string) => string): AvroSchema {
  const object = referredObject(kind)
  return object === undefined ? scalars[kind]! : nameOf(object)
}

function isArray(schema: AvroSchema): boolean {
  return typeof schema === 'object' && 'items' in schema
}
