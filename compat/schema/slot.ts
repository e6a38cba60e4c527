import { isNamed, primitiveKinds, type SchemaType } from '../../runtime/schema/schema-type.ts'
import type { Place } from '../finding.ts'

/** A part of a schema's JSON: a schema that stands in it, or a field. */
export interface Spot {
  /** The definition, array, map or union that it stands in; undefined for the whole. */
  readonly parent: Slot | undefined
  /** Pointer from there. */
  readonly key: string
  readonly json: unknown
}

/** A place where a type stands. What stands there may be the type's name, and its definition elsewhere. */
export interface Slot extends Spot {
  readonly type: SchemaType
}

export function placeOf(spot: Spot): Place {
  const { within, holder } = climb(spot)
  if (holder === undefined) return { pointer: within, within }
  const pointer = climbAll(holder) + within
  return { pointer, type: (holder.type as { readonly name: string }).name, within }
}

/** The definition that holds the spot, and the way from there. */
function climb({ parent, key }: Spot): { readonly within: string; readonly holder: Slot | undefined } {
  let within = key
  let at = parent
  while (at !== undefined && !isNamed(at.type)) {
    within = at.key + within
    at = at.parent
  }
  return { within, holder: at }
}

function climbAll(slot: Slot): string {
  let pointer = ''
  for (let at: Slot | undefined = slot; at !== undefined; at = at.parent) pointer = at.key + pointer
  return pointer
}

/** The place of a named type's own definition. */
export function definitionPlace(definition: Slot): Place & { readonly type: string } {
  return {
    pointer: climbAll(definition),
    type: (definition.type as { readonly name: string }).name,
    within: '',
  }
}

const defining: ReadonlySet<unknown> = new Set([
  ...primitiveKinds,
  'array',
  'map',
  'record',
  'error',
  'enum',
  'fixed',
])

/** The JSON that says what the type is: `{"type": …}` around it, which says nothing, is taken off. */
export function unwrapped(slot: Slot): Slot {
  let { json, key } = slot
  while (isObject(json) && !defining.has(json.type)) {
    json = json.type
    key += '/type'
  }
  return json === slot.json ? slot : { type: slot.type, parent: slot.parent, key, json }
}

function isObject(json: unknown): json is { readonly [key: string]: unknown } {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
