import { type Definition, definitionOf, fullNameOf, isNamed, isUnion, type Schema } from './avro-schema.ts'

/** How many records stand within each other in a type's flattest value; infinite where there is no end. */
export interface Heights {
  of(schema: Schema, namespace: string): number
}

/** The heights of all types. `isOpaque` says which records count as flat, whatever they contain. */
export function leastHeights(
  definitions: ReadonlyMap<string, Definition>,
  isOpaque: (fullName: string) => boolean,
): Heights {
  const known = new Map<string, number>()
  const ofName = (name: string) => known.get(name) ?? Number.POSITIVE_INFINITY

  const of = (schema: Schema, namespace: string): number => {
    if (isUnion(schema)) return Math.min(...schema.map((branch) => of(branch, namespace)))
    if (typeof schema === 'string') {
      const name = fullNameOf(schema, namespace)
      return definitions.has(name) ? ofName(name) : definitions.has(schema) ? ofName(schema) : 0
    }
    if (isNamed(schema)) return ofName(definitionOf(schema, namespace).fullName)
    if (schema.type === 'array' || schema.type === 'map') return 0
    return of(schema.type, namespace)
  }

  for (let changed = true; changed; ) {
    changed = false
    for (const { fullName, namespace, schema } of definitions.values()) {
      const isFlat = schema.type !== 'record' || isOpaque(fullName)
      const fields = isFlat ? [] : (schema.fields ?? [])
      const height = isFlat ? 0 : 1 + Math.max(0, ...fields.map(({ type }) => of(type, namespace)))
      if (height >= ofName(fullName)) continue
      known.set(fullName, height)
      changed = true
    }
  }
  return { of }
}
