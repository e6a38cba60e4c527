import type { PreparedSchema } from '../prepare.ts'
import { definitionPlace } from './slot.ts'

/** Names that may be referred to at a place of a schema, and those that are defined behind it. */
export interface NamesAt {
  readonly before: ReadonlySet<string>
  readonly behind: ReadonlySet<string>
}

/** A name may be referred to where its definition stands before, or around. */
export function namesAt(schema: PreparedSchema, pointer: string): NamesAt {
  const before = new Set<string>()
  const behind = new Set<string>()
  for (const definition of schema.definitions.values()) {
    const place = definitionPlace(definition)
    if (isBefore(place.pointer, pointer)) before.add(place.type)
    else behind.add(place.type)
  }
  return { before, behind }
}

/** Whether there are definitions at or inside a place, which would be gone if it were replaced. */
export function definesTypes(schema: PreparedSchema, pointer: string): boolean {
  for (const definition of schema.definitions.values()) {
    const place = definitionPlace(definition).pointer
    if (place === pointer || place.startsWith(`${pointer}/`)) return true
  }
  return false
}

/** Places stand in the order of their indices; other steps of a pointer have no siblings that define types. */
function isBefore(pointer: string, other: string): boolean {
  const [a, b] = [indices(pointer), indices(other)]
  for (const [i, index] of a.entries()) {
    if (i >= b.length) return false
    if (index !== b[i]) return index < b[i]!
  }
  return pointer.length < other.length
}

function indices(pointer: string): number[] {
  return pointer
    .split('/')
    .filter((step) => /^\d+$/.test(step))
    .map(Number)
}
