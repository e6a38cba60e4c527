import type { ValueForm } from '../../runtime/resolve/value-form.ts'
import {
  branchName,
  type RecordSchema,
  type SchemaType,
  type UnionSchema,
} from '../../runtime/schema/schema-type.ts'
import { type JsonShape, shapesOf } from '../decode/json-form.ts'
import { describe } from './json-scalar.ts'
import type { ValueMistake } from './value-mistake.ts'

/** The branch of a union that JSON is a value of. */
export interface Branch {
  readonly branch: SchemaType
  /** The name that the writer wants the value wrapped in. */
  readonly wrapper: string | undefined
  /** Whether the JSON has it wrapped, and what is in it. */
  readonly wrapped: boolean
  readonly inner: unknown
}

/**
 * Finds a JSON value's branch: by the name that it is wrapped in, as Avro's JSON encoding and other tools write all
 * values of unions, else by its shape, else by its class_uid.
 */
export function branchOf(
  union: UnionSchema,
  json: unknown,
  form: ValueForm,
  owner: RecordSchema | undefined,
): Branch | Pick<ValueMistake, 'code' | 'message' | 'hint'> {
  const { branches } = union
  const found = (branch: SchemaType, inner: unknown, wrapped: boolean): Branch => {
    return { branch, wrapper: form.wrapper(union, branch, owner), wrapped, inner }
  }
  const nullBranch = branches.find(({ kind }) => kind === 'null')
  if (json === null && nullBranch !== undefined) return found(nullBranch, null, false)
  const named = wrappedBranch(branches, json, (branch) => form.wrapper(union, branch, owner) !== undefined)
  if (named !== undefined) return found(named, Object.values(json as object)[0], true)
  const shape = shapeOf(json)
  const alike = branches.filter((branch) => shape !== undefined && shapesOf(branch).includes(shape))
  const wrappers = alike
    .map((branch) => form.wrapper(union, branch, owner))
    .filter((each) => each !== undefined)
  if (wrappers.length > 0) {
    const choices = wrappers.map((each) => `{ ${JSON.stringify(each)}: … }`).join(' or ')
    const message = `the union doesn't tell which of its branches ${describe(json)} is`
    return { code: 'NO_UNION_BRANCH', message, hint: `wrap it: ${choices}` }
  }
  if (alike.length === 1) return found(alike[0]!, json, false)
  const uid = shape === 'object' ? (json as { readonly class_uid?: unknown }).class_uid : undefined
  const own = alike.find((branch) => branch.kind === 'record' && form.classUid(branch.name) === uid)
  if (own !== undefined && uid !== undefined) return found(own, json, false)
  return noBranch(branches, json, alike, uid, form)
}

function noBranch(
  branches: readonly SchemaType[],
  json: unknown,
  alike: readonly SchemaType[],
  uid: unknown,
  form: ValueForm,
) {
  const code = 'NO_UNION_BRANCH'
  if (alike.length === 0) {
    const message = `expected one of ${branches.map(branchName).join(', ')}, got ${describe(json)}`
    return { code, message } as const
  }
  const classes = alike
    .map((branch) => `${form.classUid(branchName(branch))} (${branchName(branch)})`)
    .join(', ')
  const message =
    uid === undefined ? 'the event has no class_uid' : `no class of the union has the class_uid ${uid}`
  return { code, message, hint: `class_uid has to be one of ${classes}` } as const
}

/** An object with nothing but a branch's name: that is a wrapper, unless it may be a map or a record with such a field. */
function wrappedBranch(
  branches: readonly SchemaType[],
  json: unknown,
  isWrapped: (branch: SchemaType) => boolean,
): SchemaType | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined
  const [name, ...others] = Object.keys(json)
  if (name === undefined || others.length > 0) return undefined
  const branch = branches.find((each) => each.kind !== 'null' && branchName(each) === name)
  if (branch === undefined || isWrapped(branch)) return branch
  const hasOther = branches.some(
    (each) =>
      each.kind === 'map' || (each.kind === 'record' && each.fields.some((field) => field.name === name)),
  )
  return hasOther ? undefined : branch
}

function shapeOf(json: unknown): JsonShape | undefined {
  if (typeof json === 'string') return 'text'
  if (typeof json === 'number' || typeof json === 'bigint') return 'number'
  if (typeof json === 'boolean') return 'boolean'
  if (json === null) return undefined
  return Array.isArray(json) ? 'array' : 'object'
}
