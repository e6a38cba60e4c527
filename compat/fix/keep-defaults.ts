import { fitsDefault } from '../../runtime/schema/default-value.ts'
import { isSchemaError } from '../../runtime/schema/schema-error.ts'
import type { FieldSchema } from '../../runtime/schema/schema-type.ts'
import type { SchemaEdit } from '../finding.ts'
import { type PreparedSchema, prepareSchema } from '../prepare.ts'
import { placeOf, type Slot } from '../schema/slot.ts'
import { defaultFor, isNullable } from './default-for.ts'

type Json = { [key: string]: unknown }

/**
 * An edit that puts the type that stands elsewhere in a type's place, with a default that goes with it where the
 * field's own doesn't: that of the field there, else the plainest. Undefined where some default would be none of its
 * type any more.
 */
export function withDefault(
  edit: SchemaEdit,
  own: Slot,
  other: Slot,
  schema: PreparedSchema,
): SchemaEdit | undefined {
  const { change } = edit
  if (change.kind !== 'set-type') return edit
  if (!isDefaultTouched(own, other) && !hasDeepDefaults(schema)) return edit
  if (leavesDefaults(schema, edit)) return edit
  if (fieldOf(own)?.default === undefined) return undefined
  return [fieldOf(other)?.default, defaultFor(other.type)]
    .flatMap((found): SchemaEdit[] =>
      found === undefined ? [] : [{ ...edit, change: { ...change, default: found.value } }],
    )
    .find((candidate) => leavesDefaults(schema, candidate))
}

/** Whether a type's JSON holds defaults that say something of the types in it. */
export function holdsDefaults(json: unknown): boolean {
  return typeof json === 'object' && /"default":(?!null)/.test(JSON.stringify(json))
}

/** Whether every default that is a value of its type still is one when an edit of a type is made. */
export function leavesDefaults(schema: PreparedSchema, edit: SchemaEdit): boolean {
  try {
    const edited = prepareSchema(JSON.stringify(editedJson(schema.json, edit)))
    const before = new Set(badDefaults(schema))
    return badDefaults(edited).every((place) => before.has(place))
  } catch (error) {
    if (isSchemaError(error)) return false
    throw error
  }
}

/** A schema's JSON with a type replaced, a branch added, or a fixed's size. */
function editedJson(json: unknown, { place, change }: SchemaEdit): unknown {
  const holder: Json = { root: structuredClone(json) }
  const steps = ['root', ...place.pointer.split('/').slice(1)]
  const last = steps.pop()!
  const parent = steps.reduce((at, step) => at[step] as Json, holder)
  if (change.kind === 'add-branch') (parent[last] as unknown as unknown[]).push(change.branch)
  if (change.kind === 'set-size') (parent[last] as Json).size = change.size
  if (change.kind === 'set-type') {
    parent[last] = change.type
    if ('default' in change) parent.default = change.default
  }
  return holder.root
}

/** Pointers to the fields whose default is no value of their type. */
function badDefaults({ fields }: PreparedSchema): string[] {
  return [...fields]
    .filter(([{ default: given, type }]) => given !== undefined && !fitsDefault(given.value, type))
    .map(([, spot]) => placeOf(spot).pointer)
}

/** The field that a type is the whole type of. */
function fieldOf({ parent, key }: Slot): FieldSchema | undefined {
  const index = /^\/fields\/(\d+)\/type$/.exec(key)?.[1]
  return parent?.type.kind === 'record' && index !== undefined ? parent.type.fields[Number(index)] : undefined
}

/** Whether the field that a type is in has a default that says something about the type. */
function isDefaultTouched(own: Slot, other: Slot): boolean {
  let at: Slot | undefined = own
  while (at !== undefined && fieldOf(at) === undefined) at = at.parent
  const given = at && fieldOf(at)?.default
  if (given === undefined) return false
  if (at === own) return given.value !== null || !isNullable(other.type)
  return isDeep(given.value) || (own.type.kind === 'null' ? given.value === null : isScalar(given.value))
}

function isScalar(value: unknown): boolean {
  return value !== null && typeof value !== 'object'
}

/** Whether a default says something of the types inside of its field's. */
function isDeep(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}

const known = new WeakMap<PreparedSchema, boolean>()

function hasDeepDefaults(schema: PreparedSchema): boolean {
  let found = known.get(schema)
  if (found === undefined) {
    found = [...schema.fields.keys()].some((field) => isDeep(field.default?.value))
    known.set(schema, found)
  }
  return found
}
