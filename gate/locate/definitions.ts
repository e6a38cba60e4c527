import type { AvroSchema } from '../../generator/model/avro.ts'
import type { RecordModel } from '../../generator/model/record.ts'
import { fullNameOf, namespaceOf, schemaKind } from '../../generator/model/schema-kind.ts'
import { pointer } from '../../generator/pointer.ts'

/** Where a named type is written by hand. */
export interface DefinitionPlace {
  readonly file: string
  /** Pointer to the definition in the file. */
  readonly pointer: string
}

/** The types that the project's `.avsc` files define, at any depth, by full name. */
export function handWrittenTypes(records: readonly RecordModel[]): ReadonlyMap<string, DefinitionPlace> {
  const places = new Map<string, DefinitionPlace>()
  for (const { file, schema } of records) {
    visit(schema, '', '', (fullName, at) => {
      if (!places.has(fullName)) places.set(fullName, { file, pointer: at })
    })
  }
  return places
}

function visit(
  schema: AvroSchema,
  at: string,
  namespace: string,
  found: (fullName: string, at: string) => void,
): void {
  const type = schemaKind(schema)
  switch (type.kind) {
    case 'union':
      for (const [i, branch] of type.branches.entries()) visit(branch, at + pointer(i), namespace, found)
      break
    case 'array':
      visit(type.schema.items, `${at}/items`, namespace, found)
      break
    case 'map':
      visit(type.schema.values, `${at}/values`, namespace, found)
      break
    case 'named': {
      const fullName = fullNameOf(type.schema.name, type.schema.namespace ?? namespace)
      found(fullName, at)
      if (type.schema.type !== 'record') break
      for (const [i, field] of type.schema.fields.entries()) {
        visit(field.type, `${at}/fields/${i}/type`, namespaceOf(fullName), found)
      }
    }
  }
}
