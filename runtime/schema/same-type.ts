import { type FieldSchema, isNamed, type SchemaType } from './schema-type.ts'

/**
 * Whether two types are written with the same bytes and mean the same by them: names, fields and their order,
 * symbols, sizes, branches. Docs, aliases, defaults and logical types make no difference.
 */
export type SameType = (a: SchemaType, b: SchemaType) => boolean

/** The comparison, which remembers what it found. */
export function createSameType(): SameType {
  const known = new Map<SchemaType, Map<SchemaType, boolean>>()
  return (a, b) => {
    // Pairs that may turn up again in their own midst: the same there, unless something else differs.
    const pending: [SchemaType, SchemaType][] = []
    const compare = (x: SchemaType, y: SchemaType): boolean => {
      if (x === y) return true
      const found = known.get(x)?.get(y)
      if (found !== undefined) return found
      if (isNamed(x)) {
        pending.push([x, y])
        remember(known, x, y, true)
      }
      return sameParts(x, y, compare)
    }
    const same = compare(a, b)
    // What was taken for the same while it was compared may not be.
    if (!same) for (const [x, y] of pending) known.get(x)?.delete(y)
    if (!same && isNamed(a)) remember(known, a, b, false)
    return same
  }
}

function remember(
  known: Map<SchemaType, Map<SchemaType, boolean>>,
  a: SchemaType,
  b: SchemaType,
  same: boolean,
): void {
  let others = known.get(a)
  if (others === undefined) {
    others = new Map()
    known.set(a, others)
  }
  others.set(b, same)
}

function sameParts(
  a: SchemaType,
  b: SchemaType,
  compare: (a: SchemaType, b: SchemaType) => boolean,
): boolean {
  switch (a.kind) {
    case 'record':
      return (
        b.kind === 'record' &&
        a.name === b.name &&
        sameList(a.fields, b.fields, (x, y) => sameField(x, y, compare))
      )
    case 'enum':
      return b.kind === 'enum' && a.name === b.name && sameList(a.symbols, b.symbols, (x, y) => x === y)
    case 'fixed':
      return b.kind === 'fixed' && a.name === b.name && a.size === b.size
    case 'array':
      return b.kind === 'array' && compare(a.items, b.items)
    case 'map':
      return b.kind === 'map' && compare(a.values, b.values)
    case 'union':
      return b.kind === 'union' && sameList(a.branches, b.branches, compare)
    default:
      return a.kind === b.kind && a.bigint === (b as typeof a).bigint
  }
}

function sameField(
  a: FieldSchema,
  b: FieldSchema,
  compare: (a: SchemaType, b: SchemaType) => boolean,
): boolean {
  return a.name === b.name && compare(a.type, b.type)
}

function sameList<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return a.length === b.length && a.every((item, i) => same(item, b[i]!))
}
