import type { AvroEnum, AvroFixed, AvroRecord, AvroSchema } from '../../model/avro.ts'
import { fullNameOf, namespaceOf, schemaKind } from './schema-kind.ts'

/** A type that has a name: what references lead to. */
export type NamedSchema = AvroRecord | AvroEnum | AvroFixed

/**
 * The schema with every type that it refers to, defined in place at its first use, as a registry wants it. Names are
 * written in full where they are defined and where they are used, so that no part depends on an enclosing namespace.
 * `types` holds definitions by full name; the root's own may be missing in it. Throws for a name that nothing defines,
 * which earlier checks exclude.
 */
export function selfContained(
  root: string | AvroSchema,
  types: { readonly get: (fullName: string) => NamedSchema | undefined },
): AvroSchema {
  const nested = new Map<string, Definition>()
  const defined = new Set<string>()
  if (typeof root !== 'string') collectNested(root, '', nested)

  const inline = (schema: AvroSchema, namespace: string): AvroSchema => {
    const type = schemaKind(schema)
    switch (type.kind) {
      case 'primitive':
        return schema
      case 'union':
        return type.branches.map((branch) => inline(branch, namespace))
      case 'array':
        return { ...type.schema, items: inline(type.schema.items, namespace) }
      case 'map':
        return { ...type.schema, values: inline(type.schema.values, namespace) }
      case 'named':
        return define(type.schema, fullNameOf(type.schema.name, type.schema.namespace ?? namespace))
      case 'reference': {
        const fullName = fullNameOf(type.name, namespace)
        if (defined.has(fullName)) return fullName
        const known = nested.get(fullName)
        const found = known?.schema ?? types.get(fullName)
        if (found === undefined) throw new Error(`no type of the name ${fullName}`)
        if (known === undefined) collectNested(found, '', nested)
        return define(found, fullName)
      }
    }
  }
  const define = (schema: NamedSchema, fullName: string): AvroSchema => {
    if (defined.has(fullName)) return fullName
    defined.add(fullName)
    const namespace = namespaceOf(fullName)
    const { type, name: _name, namespace: _namespace, ...rest } = schema
    const head = {
      type,
      name: fullName.slice(fullName.lastIndexOf('.') + 1),
      ...(namespace !== '' && { namespace }),
    }
    if (schema.type !== 'record') return { ...head, ...rest } as NamedSchema
    const fields = schema.fields.map((field) => ({ ...field, type: inline(field.type, namespace) }))
    return { ...head, ...rest, fields } as AvroRecord
  }
  return inline(root, '')
}

interface Definition {
  readonly schema: NamedSchema
}

/** Types that a schema defines in place: they may be referred to before the place where they are defined. */
function collectNested(schema: AvroSchema, namespace: string, nested: Map<string, Definition>): void {
  const type = schemaKind(schema)
  if (type.kind === 'union') for (const branch of type.branches) collectNested(branch, namespace, nested)
  else if (type.kind === 'array') collectNested(type.schema.items, namespace, nested)
  else if (type.kind === 'map') collectNested(type.schema.values, namespace, nested)
  else if (type.kind === 'named') {
    const fullName = fullNameOf(type.schema.name, type.schema.namespace ?? namespace)
    nested.set(fullName, { schema: type.schema })
    if (type.schema.type !== 'record') return
    for (const field of type.schema.fields) collectNested(field.type, namespaceOf(fullName), nested)
  }
}
