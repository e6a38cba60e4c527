import { SchemaError } from '../schema/schema-error.ts'
import type { SchemaType } from '../schema/schema-type.ts'
import { isFloat, isInt, isLong, isPlainObject } from '../wire/write.ts'
import type { Longs } from './promotions.ts'

/** Whether a value belongs to a union's branch: asked in the order of {@link breadthOf}. */
export type BranchTest = (value: unknown) => boolean

/**
 * Branches that take more of what others of their kind take are tried later; null comes first, records and maps last.
 * The same order as in generated code (`generator/print/codec/write-code.ts`).
 */
export function breadthOf(branch: SchemaType): number {
  switch (branch.kind) {
    case 'null':
      return 0
    case 'long':
      return branch.bigint === true ? 1 : 2
    case 'float':
    case 'string':
    case 'bytes':
      return 3
    case 'double':
      return 4
    case 'record':
    case 'map':
      return 5
    default:
      return 1
  }
}

/** The test of generated code: as narrow as it has to be beside the other branches. */
export function branchTest(
  branch: SchemaType,
  branches: readonly SchemaType[],
  { wrapper, longs }: { readonly wrapper?: string | undefined; readonly longs?: Longs | undefined },
): BranchTest {
  if (wrapper !== undefined) return (value) => isPlainObject(value) && wrapper in (value as object)
  const bucket = bucketOf(branch)
  const shared = branches.filter((other) => bucketOf(other) === bucket).length > 1
  switch (branch.kind) {
    case 'null':
      return (value) => value === undefined || value === null
    case 'array':
      return Array.isArray
    case 'map':
    case 'record':
      return isPlainObject
    case 'enum': {
      const symbols = new Set<unknown>(branch.symbols)
      return shared ? (value) => symbols.has(value) : isText
    }
    case 'fixed': {
      const { size } = branch
      return shared ? (value) => isBytes(value) && value.length === size : isBytes
    }
    case 'bytes':
      return isBytes
    case 'string':
      return isText
    case 'boolean':
      return (value) => typeof value === 'boolean'
    case 'int':
      return shared ? isInt : isNumber
    case 'long': {
      if (branch.bigint === true) return (value) => typeof value === 'bigint'
      const test: BranchTest = shared ? isLong : isNumber
      // Beside a branch of bigints these are of that one, which is asked first.
      return longs === 'exact-or-bigint' ? (value) => typeof value === 'bigint' || test(value) : test
    }
    case 'float':
      return branches.some(({ kind }) => kind === 'double') ? isFloat : isNumber
    case 'double':
      return isNumber
    case 'union':
      throw new SchemaError('BAD_SCHEMA', 'a union directly inside a union')
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number'
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array
}

/** What a value of the type is in JavaScript: branches that share it need more than that to be told apart. */
function bucketOf(type: SchemaType): string {
  switch (type.kind) {
    case 'record':
    case 'map':
      return 'object'
    case 'enum':
      return 'string'
    case 'fixed':
      return 'bytes'
    case 'long':
      return type.bigint === true ? 'bigint' : 'number'
    case 'int':
    case 'float':
    case 'double':
      return 'number'
    default:
      return type.kind
  }
}
