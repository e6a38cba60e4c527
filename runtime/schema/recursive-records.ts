import type { RecordSchema, SchemaType } from './schema-type.ts'

/**
 * The records that can contain themselves, through whatever other types: the only ones whose nesting the schema
 * doesn't bound, so that codecs have to. They are those on a cycle of references.
 */
export function recursiveRecords(roots: Iterable<SchemaType>): ReadonlySet<RecordSchema> {
  const recursive = new Set<RecordSchema>()
  // Tarjan's strongly connected components
  const seen = new Map<RecordSchema, { order: number; low: number }>()
  const open: RecordSchema[] = []
  const visit = (record: RecordSchema): { order: number; low: number } => {
    const own = { order: seen.size, low: seen.size }
    seen.set(record, own)
    open.push(record)
    const inner = new Set<RecordSchema>()
    for (const field of record.fields) look(field.type, inner)
    for (const other of inner) {
      const known = seen.get(other)
      if (known === undefined) own.low = Math.min(own.low, visit(other).low)
      else if (open.includes(other)) own.low = Math.min(own.low, known.order)
    }
    if (own.low === own.order) {
      const component = open.splice(open.indexOf(record))
      if (component.length > 1 || inner.has(record)) for (const each of component) recursive.add(each)
    }
    return own
  }
  for (const record of recordsIn([...roots])) if (!seen.has(record)) visit(record)
  return recursive
}

/** The records that stand in types, not those inside them. */
export function recordsIn(types: readonly SchemaType[]): Set<RecordSchema> {
  const found = new Set<RecordSchema>()
  for (const type of types) look(type, found)
  return found
}

function look(type: SchemaType, found: Set<RecordSchema>): void {
  if (type.kind === 'record') found.add(type)
  else if (type.kind === 'array') look(type.items, found)
  else if (type.kind === 'map') look(type.values, found)
  else if (type.kind === 'union') for (const branch of type.branches) look(branch, found)
}
