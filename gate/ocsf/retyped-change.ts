import { attributeKind, kindParts, referredObject } from '../../generator/derive/avro/attribute-kind.ts'
import { avroName } from '../../generator/derive/avro/avro-name.ts'
import { newestName } from '../../generator/derive/avro/lineage.ts'
import type { AvroSchema } from '../../generator/model/avro.ts'
import type { AttributeKind } from '../../generator/model/lineage.ts'
import { isUnion } from '../../generator/model/schema-kind.ts'
import { missingConversions } from '../../generator/print/codec/conversions.ts'
import { typeText } from './attribute-text.ts'
import type { DataEffect, OcsfChange } from './change.ts'
import type { AttributeOn } from './enum-changes.ts'
import type { ItemOn, Sides } from './sides.ts'
import { checksEffect } from './type-changes.ts'

type Place = Pick<OcsfChange, 'of' | 'item' | 'attribute'>

/** Another data type, be it the same bytes or not. */
export function retyped(
  place: Place,
  was: AttributeOn,
  is: AttributeOn,
  sides: Sides,
): OcsfChange | undefined {
  const before = typeText(was.attribute)
  const after = typeText(is.attribute)
  const kindBefore = newestKind(attributeKind(was.side.schema, was.attribute), sides)
  const kindAfter = newestKind(attributeKind(is.side.schema, is.attribute), sides)
  const base = { code: 'ATTRIBUTE_RETYPED', ...place, before, after } as const
  if (kindBefore === kindAfter) {
    // A renamed object is no other type.
    if (before === after || was.attribute.object_type !== undefined) return undefined
    const validation = checksEffect(
      { schema: was.side.schema, type: was.attribute.type },
      { schema: is.side.schema, type: is.attribute.type },
    )
    const action = `producers: what is no ${after} is refused`
    const refuses = validation === 'refuses' || validation === 'both'
    const message = `was ${before} and is ${after}: the same bytes`
    return { ...base, message, data: 'same', types: 'same', validation, ...(refuses && { action }) }
  }
  const widens = kindBefore === 'long' && kindAfter === 'double'
  return {
    ...base,
    message: `was ${before} and is ${after}${widens ? ': every older value is one' : ''}`,
    data: widens ? 'same' : retypedData(place.attribute!, was, is),
    types: typeOf(kindBefore) === typeOf(kindAfter) ? 'same' : 'breaks',
    validation: widens ? 'accepts' : 'both',
    ...(!widens && { action: `producers: write ${after}; consumers: read ${after}` }),
  }
}

/** Whether the newer record has a branch for what the older one wrote, and codegen a conversion from it. */
function retypedData(
  attribute: string,
  { owner: before }: AttributeOn,
  { owner: after }: AttributeOn,
): DataEffect {
  const field = avroName(attribute)
  const written = branchesOf(before, field)
  const readable = new Set(branchesOf(after, field).map((branch) => JSON.stringify(branch)))
  if (!written.every((branch) => readable.has(JSON.stringify(branch)))) return 'unreadable'
  const missing = after.record === undefined ? [] : missingConversions(after.record)
  return missing.some((one) => one.attribute === attribute) ? 'unreadable' : 'converted'
}

function branchesOf({ record }: ItemOn, field: string): AvroSchema[] {
  const type = record?.schema.fields.find(({ name }) => name === field)?.type
  return type === undefined ? [] : flatBranches(type)
}

/** A union's branches, those of its array's items among them. */
function flatBranches(type: AvroSchema): AvroSchema[] {
  if (isUnion(type)) return type.filter((branch) => branch !== 'null').flatMap(flatBranches)
  if (typeof type === 'object' && 'items' in type) {
    return flatBranches(type.items).map((items): AvroSchema => ({ type: 'array', items }))
  }
  return [type]
}

function newestKind(kind: AttributeKind | undefined, { renames }: Sides): AttributeKind | undefined {
  const object = kind === undefined ? undefined : referredObject(kind)
  if (kind === undefined || object === undefined) return kind
  return `@${newestName(object, renames)}${kindParts(kind).isArray ? '[]' : ''}`
}

/** What an attribute's kind is in TypeScript, as far as telling one from another goes. */
function typeOf(kind: AttributeKind | undefined): string | undefined {
  return kind?.replace(/^(long|double|timestamp)/, 'number').replace(/^json/, 'string')
}
