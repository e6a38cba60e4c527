import { branchName, isNamed, type SchemaType } from './schema-type.ts'

/** A type in words, for messages. */
export function describeType(type: SchemaType): string {
  if (type.kind === 'union') return `a union of ${type.branches.map(branchName).join(', ') || 'nothing'}`
  if (type.kind === 'fixed') return `${type.name} of ${type.size} bytes`
  return isNamed(type) ? `the ${type.kind} ${type.name}` : type.kind
}
