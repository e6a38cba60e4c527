import type { AvroRecord, AvroSchema } from '../../model/avro.ts'
import { fullNameOf, namespaceOf, schemaKind } from '../../model/schema-kind.ts'
import { definitionsIn, type NamedSchema } from '../../model/schema-names.ts'

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
  // types defined in place may be referred to before the place where they are defined
  const nested = new Map<string, NamedSchema>()
  const collect = (schema: AvroSchema) => {
    for (const { fullName, schema: found } of definitionsIn(schema)) nested.set(fullName, found)
  }
  const defined = new Set<string>()
  if (typeof root !== 'string') collect(root)

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
        const found = known ?? types.get(fullName)
        if (found === undefined) throw new Error(`no type of the name ${fullName}`)
        if (known === undefined) collect(found)
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
