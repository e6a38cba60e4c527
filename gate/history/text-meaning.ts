import { attributeKind, kindParts } from '../../generator/derive/avro/attribute-kind.ts'
import type { ItemPlace } from '../../generator/derive/avro/item-place.ts'
import type { Finding } from '../../generator/diagnostic.ts'
import type {
  CompiledAttribute,
  CompiledClass,
  CompiledObject,
  CompiledSchema,
} from '../../generator/model/ocsf.ts'

/**
 * Attributes of private extensions that were text and are JSON text now, or the other way round. Both are strings in
 * Avro, so that no published version tells them apart: it takes the definitions of before.
 */
export function textMeaning(before: CompiledSchema, after: CompiledSchema, placeOf: ItemPlace): Finding[] {
  const findings = new Map<string, Finding>()
  for (const kind of ['classes', 'objects'] as const) {
    const wereItems: Items = before[kind]
    const areItems: Items = after[kind]
    for (const [item, { attributes }] of Object.entries(areItems)) {
      const older = Object.hasOwn(wereItems, item) ? wereItems[item]!.attributes : {}
      for (const [name, attribute] of Object.entries(attributes)) {
        if (!Object.hasOwn(older, name)) continue
        const [was, is] = [textKind(before, older[name]!), textKind(after, attribute)]
        if (was === undefined || is === undefined || was === is) continue
        const place = placeOf(kind === 'classes' ? 'class' : 'object', item, name)
        // what OCSF changed between its releases was decided on when the release came into the toolkit
        if (!place.file.startsWith('ocsf/extensions/')) continue
        findings.set(`${place.file} ${place.pointer}`, {
          code: 'AVRO_NOT_DERIVABLE',
          severity: 'error',
          ...place,
          message:
            `the attribute "${name}" was ${was} and is now ${is}: both are strings in Avro, so that older values ` +
            'would be taken for what they are not',
          hint: 'keep its type, and give what is new an attribute of another name',
        })
      }
    }
  }
  return [...findings.values()]
}

type Items = { readonly [name: string]: CompiledClass | CompiledObject }

function textKind(schema: CompiledSchema, attribute: CompiledAttribute): 'text' | 'JSON text' | undefined {
  const { item } = kindParts(attributeKind(schema, attribute) ?? '')
  return item === 'string' ? 'text' : item === 'json' ? 'JSON text' : undefined
}
