import { branchName, isNamed, type SchemaType, simpleName } from '../../runtime/schema/schema-type.ts'
import { sameJson } from '../findings/same-json.ts'

/** Whether two schemas are equal as Java's `Schema.equals` takes it: docs, aliases and enums' defaults make no difference. */
export function equalToJava(a: SchemaType, b: SchemaType): boolean {
  return alike(a, b, (x, y) => branchName(x) === branchName(y), true)
}

/** Whether two unions are matched branch by branch: all is the same in them but for namespaces and defaults. */
export function unionsAlike(a: SchemaType, b: SchemaType): boolean {
  return alike(a, b, (x, y) => simpleName(branchName(x)) === simpleName(branchName(y)), false)
}

function alike(
  a: SchemaType,
  b: SchemaType,
  sameNames: (a: SchemaType, b: SchemaType) => boolean,
  defaults: boolean,
): boolean {
  const seen = new Map<SchemaType, Map<SchemaType, boolean>>()
  const compare = (x: SchemaType, y: SchemaType): boolean => {
    if (x.kind !== y.kind || (isNamed(x) && !sameNames(x, y))) return false
    if (x.kind === 'union' && y.kind === 'union') return sameList(x.branches, y.branches, compare)
    if (x.kind === 'array' && y.kind === 'array') return compare(x.items, y.items)
    if (x.kind === 'map' && y.kind === 'map') return compare(x.values, y.values)
    if (x.kind === 'fixed' && y.kind === 'fixed') return x.size === y.size
    if (x.kind === 'enum' && y.kind === 'enum') return sameList(x.symbols, y.symbols, (s, t) => s === t)
    if (x.kind !== 'record' || y.kind !== 'record') return true
    const others = seen.get(x) ?? new Map<SchemaType, boolean>()
    const known = others.get(y)
    if (known !== undefined) return known
    seen.set(x, others.set(y, true))
    const same = sameList(
      x.fields,
      y.fields,
      (f, g) =>
        f.name === g.name &&
        compare(f.type, g.type) &&
        (!defaults || sameJson(f.default ?? null, g.default ?? null)),
    )
    others.set(y, same)
    return same
  }
  return compare(a, b)
}

function sameList<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return a.length === b.length && a.every((item, i) => same(item, b[i]!))
}
