import type { AvroSchema } from '../../model/avro.ts'
import { fullNameOf, namespaceOf, schemaKind } from '../../model/schema-kind.ts'

/**
 * The parsing canonical form of a self-contained schema (Avro 1.12, "Transforming into Parsing Canonical Form"): what
 * decides about the bytes and nothing else, so no docs, aliases, defaults and logical types.
 */
export function canonicalForm(schema: AvroSchema): string {
  return canonical(schema, '', new Set())
}

function canonical(schema: AvroSchema, namespace: string, defined: Set<string>): string {
  const type = schemaKind(schema)
  switch (type.kind) {
    case 'primitive':
      return quoted(type.name)
    case 'reference':
      return quoted(fullNameOf(type.name, namespace))
    case 'union':
      return `[${type.branches.map((branch) => canonical(branch, namespace, defined)).join(',')}]`
    case 'array':
      return `{"type":"array","items":${canonical(type.schema.items, namespace, defined)}}`
    case 'map':
      return `{"type":"map","values":${canonical(type.schema.values, namespace, defined)}}`
    case 'named': {
      const named = type.schema
      const fullName = fullNameOf(named.name, named.namespace ?? namespace)
      if (defined.has(fullName)) return quoted(fullName)
      defined.add(fullName)
      const head = `{"name":${quoted(fullName)},"type":${quoted(named.type)}`
      if (named.type === 'enum') return `${head},"symbols":[${named.symbols.map(quoted).join(',')}]}`
      if (named.type === 'fixed') return `${head},"size":${named.size}}`
      const inner = namespaceOf(fullName)
      const fields = named.fields.map(
        (field) => `{"name":${quoted(field.name)},"type":${canonical(field.type, inner, defined)}}`,
      )
      return `${head},"fields":[${fields.join(',')}]}`
    }
  }
}

/** Names of valid schemas need no escapes. */
function quoted(name: string): string {
  return `"${name}"`
}
