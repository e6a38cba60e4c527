import type { PreparedSchema } from '../prepare.ts'
import { definitionPlace } from './slot.ts'

/** Names that may be referred to at a place of a schema, and those that are defined behind it. */
export interface NamesAt {
  readonly before: ReadonlySet<string>
  readonly behind: ReadonlySet<string>
}

interface Definition {
  readonly name: string
  readonly pointer: string
  readonly indices: readonly number[]
}

const known = new WeakMap<PreparedSchema, readonly Definition[]>()

function definitionsOf(schema: PreparedSchema): readonly Definition[] {
  let found = known.get(schema)
  if (found === undefined) {
    found = [...schema.definitions.values()].map((definition) => {
      const { pointer, type } = definitionPlace(definition)
      return { name: type, pointer, indices: indicesIn(pointer) }
    })
    known.set(schema, found)
  }
  return found
}

/** A name may be referred to where its definition stands before, or around. */
export function namesAt(schema: PreparedSchema, pointer: string): NamesAt {
  const indices = indicesIn(pointer)
  const before = new Set<string>()
  const behind = new Set<string>()
  for (const definition of definitionsOf(schema)) {
    const order = compareIndices(definition.indices, indices)
    const isBefore = order < 0 || (order === 0 && definition.pointer.length < pointer.length)
    if (isBefore) before.add(definition.name)
    else behind.add(definition.name)
  }
  return { before, behind }
}

/** Whether there are definitions at or inside a place, which would be gone if it were replaced. */
export function definesTypes(schema: PreparedSchema, pointer: string): boolean {
  return definitionsOf(schema).some(
    (definition) => definition.pointer === pointer || definition.pointer.startsWith(`${pointer}/`),
  )
}

/** Places stand in the order of their indices; other steps of a pointer have no siblings that define types. */
function indicesIn(pointer: string): number[] {
  return pointer
    .split('/')
    .filter((step) => /^\d+$/.test(step))
    .map(Number)
}

/** Negative where `a` stands before `b` or around it, 0 for the same ones. */
function compareIndices(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return a.length - b.length
}
