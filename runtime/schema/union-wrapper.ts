import { branchName, type SchemaType, type UnionSchema } from './schema-type.ts'

/**
 * The key under which a branch's value is wrapped, `{ 'com.example.A': value }`: only where a union has several
 * records or maps and no class_uid tells them apart. It is the type's full name, or `map`, as in Avro's JSON encoding.
 * (Unions of what was derived from OCSF are never wrapped: their other branches are older types, of which today's is
 * made.)
 *
 * @param classUid of a derived class, by full name.
 */
export function unionWrapper(
  { branches }: UnionSchema,
  branch: SchemaType,
  classUid: (fullName: string) => number | undefined,
): string | undefined {
  if (!isObject(branch) || (branch.kind === 'record' && classUid(branch.name) !== undefined)) return undefined
  return branches.filter(isObject).length > 1 ? branchName(branch) : undefined
}

function isObject({ kind }: SchemaType): boolean {
  return kind === 'record' || kind === 'map'
}
