import { fullNameOf, namespaceOf, schemaKind } from '../../derive/avro/schema-kind.ts'
import type { AvroSchema } from '../../model/avro.ts'

/**
 * Full names of the records that can contain themselves, through whatever other types: the only ones whose nesting
 * the schema doesn't bound, so that codecs have to. They are those on a cycle of references.
 */
export function recursiveRecords(schemas: Iterable<AvroSchema>): ReadonlySet<string> {
  const references = new Map<string, Set<string>>()
  for (const schema of schemas) collect(schema, '', new Set(), references)
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

/** Adds the types that a schema names to `into`, and to `references` what each record in it names. */
function collect(
  schema: AvroSchema,
  namespace: string,
  into: Set<string>,
  references: Map<string, Set<string>>,
): void {
  const kind = schemaKind(schema)
  switch (kind.kind) {
    case 'reference':
      into.add(fullNameOf(kind.name, namespace))
      break
    case 'union':
      for (const branch of kind.branches) collect(branch, namespace, into, references)
      break
    case 'array':
      collect(kind.schema.items, namespace, into, references)
      break
    case 'map':
      collect(kind.schema.values, namespace, into, references)
      break
    case 'named': {
      const fullName = fullNameOf(kind.schema.name, kind.schema.namespace ?? namespace)
      into.add(fullName)
      if (kind.schema.type !== 'record') break
      const own = new Set<string>()
      references.set(fullName, own)
      for (const field of kind.schema.fields) collect(field.type, namespaceOf(fullName), own, references)
    }
  }
}
