import type { AvroSchema } from '../../model/avro.ts'
import { definitionsIn, fieldNames } from '../../model/schema-names.ts'

/**
 * Full names of the records that can contain themselves, through whatever other types: the only ones whose nesting
 * the schema doesn't bound, so that codecs have to. They are those on a cycle of references.
 */
export function recursiveRecords(schemas: Iterable<AvroSchema>): ReadonlySet<string> {
  const references = new Map<string, Set<string>>()
  for (const schema of schemas) {
    for (const { fullName, namespace, schema: type } of definitionsIn(schema)) {
      if (type.type === 'record') references.set(fullName, fieldNames(type, namespace))
    }
  }
  const recursive = new Set<string>()
  // Tarjan's strongly connected components
  const seen = new Map<string, { order: number; low: number }>()
  const open: string[] = []
  const visit = (name: string): { order: number; low: number } => {
    const own = { order: seen.size, low: seen.size }
    seen.set(name, own)
    open.push(name)
    for (const other of references.get(name)!) {
      if (!references.has(other)) continue
      const known = seen.get(other)
      if (known === undefined) own.low = Math.min(own.low, visit(other).low)
      else if (open.includes(other)) own.low = Math.min(own.low, known.order)
    }
    if (own.low === own.order) {
      const component = open.splice(open.indexOf(name))
      if (component.length > 1 || references.get(name)!.has(name))
        for (const each of component) recursive.add(each)
    }
    return own
  }
  for (const name of references.keys()) if (!seen.has(name)) visit(name)
  return recursive
}
