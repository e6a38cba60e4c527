import { type Field, isArray, isMap, kindOf, type SchemaGraph, type Type } from '../schema-graph.ts'

/** A place of a schema where a type stands. */
export interface Slot {
  readonly type: Type
  readonly set: (type: Type) => void
  /** A branch of a union, which can't be a union itself. */
  readonly isBranch: boolean
}

/** All places of the schema, the root first; of types that nothing uses any more as well. */
export function slotsOf(graph: SchemaGraph): Slot[] {
  const slots: Slot[] = []
  const visit = (type: Type, set: (type: Type) => void, isBranch = false): void => {
    slots.push({ type, set, isBranch })
    if (typeof type === 'string') return
    if (Array.isArray(type)) {
      for (const i of type.keys()) visitIn(type, i, true)
    } else if (isArray(type)) visitIn(type, 'items')
    else if (isMap(type)) visitIn(type, 'values')
  }
  const visitIn = <K extends PropertyKey>(owner: Record<K, Type>, key: K, isBranch = false) => {
    const set = (type: Type) => {
      owner[key] = type
    }
    visit(owner[key], set, isBranch)
  }
  visitIn(graph, 'root')
  for (const named of graph.types.values()) {
    if (named.type === 'record') for (const field of named.fields) visitIn(field, 'type')
  }
  return slots
}

/** The places where a type of one of these kinds stands. */
export function slotsOfKind(graph: SchemaGraph, ...kinds: string[]): Slot[] {
  return slotsOf(graph).filter(({ type }) => kinds.includes(kindOf(type, graph)))
}

/** All records' fields. */
export function fieldsOf(graph: SchemaGraph): Field[] {
  return [...graph.types.values()].flatMap((type) => (type.type === 'record' ? type.fields : []))
}

/** Gives a type another full name, everywhere. */
export function renameType(graph: SchemaGraph, from: string, to: string): void {
  for (const slot of slotsOf(graph)) if (slot.type === from) slot.set(to)
  const types = [...graph.types]
  graph.types.clear()
  for (const [name, type] of types) {
    if (name === from) type.name = to
    graph.types.set(type.name, type)
  }
}
