import type { ValueForm } from '../../runtime/resolve/value-form.ts'
import { branchName, type SchemaType, type UnionSchema } from '../../runtime/schema/schema-type.ts'

/** What a value of a type is in JSON. */
export type JsonShape = 'boolean' | 'number' | 'text' | 'array' | 'object'

/**
 * The form of values that JSON text can hold and give back: where JSON can't tell the branches of a union apart, a
 * value is wrapped in its branch's name, `{ "bytes": "…" }`, as in Avro's own JSON encoding. Classes are told apart by
 * their class_uid. Fields have their Avro names.
 */
export function jsonForm(classUids: ReadonlyMap<string, number>): ValueForm {
  const classUid = (fullName: string) => classUids.get(fullName)
  const known = new WeakMap<UnionSchema, boolean>()
  const isWrapped = (union: UnionSchema) => {
    const found = known.get(union) ?? isAmbiguous(union, classUid)
    known.set(union, found)
    return found
  }
  return {
    classUid,
    isDerived: () => false,
    property: (_, field) => field,
    wrapper: (union, branch) => (branch.kind !== 'null' && isWrapped(union) ? branchName(branch) : undefined),
  }
}

/** Numbers that JSON lacks are texts: NaN, Infinity, -Infinity. */
export function shapesOf({ kind }: SchemaType): readonly JsonShape[] {
  switch (kind) {
    case 'null':
    case 'union':
      return []
    case 'boolean':
    case 'array':
      return [kind]
    case 'int':
    case 'long':
      return ['number']
    case 'float':
    case 'double':
      return ['number', 'text']
    case 'record':
    case 'map':
      return ['object']
    default:
      return ['text']
  }
}

function isAmbiguous({ branches }: UnionSchema, classUid: (fullName: string) => number | undefined): boolean {
  const objects = branches.filter(({ kind }) => kind === 'record' || kind === 'map')
  const uids = objects.map((branch) => (branch.kind === 'record' ? classUid(branch.name) : undefined))
  const areClasses = !uids.includes(undefined) && new Set(uids).size === uids.length
  const shapes = branches.filter((branch) => !areClasses || !objects.includes(branch)).flatMap(shapesOf)
  return new Set(shapes).size < shapes.length
}
