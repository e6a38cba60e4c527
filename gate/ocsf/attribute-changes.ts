import { attributeKind, kindParts, referredObject } from '../../generator/derive/avro/attribute-kind.ts'
import { avroName } from '../../generator/derive/avro/avro-name.ts'
import { newestName } from '../../generator/derive/avro/lineage.ts'
import type { AvroSchema } from '../../generator/model/avro.ts'
import type { AttributeKind } from '../../generator/model/lineage.ts'
import type { CompiledAttribute } from '../../generator/model/ocsf.ts'
import { isUnion } from '../../generator/model/schema-kind.ts'
import { missingConversions } from '../../generator/print/codec/conversions.ts'
import type { DataEffect, OcsfChange } from './change.ts'
import { deprecationChange } from './deprecation-change.ts'
import { type AttributeOn, enumChanges } from './enum-changes.ts'
import { isInUse } from './scope.ts'
import { allowedEffect } from './set-change.ts'
import type { ItemOn, ItemPair, Side, Sides } from './sides.ts'
import { checksEffect } from './type-changes.ts'

type Place = Pick<OcsfChange, 'of' | 'item' | 'attribute'>

/** What happened to the attributes of an item that both sides carry. */
export function attributeChanges(pair: ItemPair, sides: Sides): OcsfChange[] {
  const before = pair.before!
  const after = pair.after!
  const names = new Set([...Object.keys(before.item.attributes), ...Object.keys(after.item.attributes)])
  return [...names].sort().flatMap((name) => {
    const place: Place = { of: pair.of, item: after.name, attribute: name }
    const was = attributeOn(sides.from, before, name)
    const is = attributeOn(sides.to, after, name)
    if (was === undefined && is === undefined) return []
    // The same on both sides, and carried on one: the project's profiles changed, which is reported as such.
    const [older, newer] = [before, after].map(({ item }) => definedProfiles(item, name))
    if (was === undefined) return older === newer ? [] : [added(place, is!, before)]
    if (is === undefined) return older === newer ? [] : [removed(place, was, after)]
    return changed(place, was, is, sides)
  })
}

function attributeOn(side: Side, owner: ItemOn, name: string): AttributeOn | undefined {
  const attribute = Object.hasOwn(owner.item.attributes, name) ? owner.item.attributes[name] : undefined
  return attribute !== undefined && isInUse(attribute, side.profiles) ? { side, owner, attribute } : undefined
}

/** The profiles of an attribute as text; undefined where the item has no such attribute. */
function definedProfiles({ attributes }: ItemOn['item'], name: string): string | undefined {
  return Object.hasOwn(attributes, name) ? (attributes[name]!.profiles ?? []).join() : undefined
}

/** Whether the type of a valid event always has it. */
function isDemanded({ requirement, profiles }: CompiledAttribute): boolean {
  return requirement === 'required' && profiles === undefined
}

/** Whether its type would be another if the release didn't define it: not always there, a plain number or text. */
export function needsDefinition(attribute: CompiledAttribute): boolean {
  return isDemanded(attribute) || Object.keys(attribute.enum ?? {}).length > 0
}

function added(place: Place, { attribute }: AttributeOn, before: ItemOn): OcsfChange {
  // With a profile that the item could not have before, no valid event lacks it.
  const could = (profile: string) => before.item.profiles?.includes(profile) === true
  const required =
    attribute.requirement === 'required' &&
    (attribute.profiles === undefined || attribute.profiles.some(could))
  const under = profilesText(attribute)
  return {
    code: 'ATTRIBUTE_ADDED',
    ...place,
    after: typeText(attribute),
    message: required
      ? `is new and required${under} (${typeText(attribute)}): older events don't have it`
      : `is new${under} (${typeText(attribute)})`,
    data: 'same',
    types: isDemanded(attribute) ? 'breaks' : 'allows',
    validation: required ? 'both' : 'accepts',
    ...(required && { action: `producers: give it${under}` }),
  }
}

function removed(place: Place, { attribute }: AttributeOn, after: ItemOn): OcsfChange {
  const isKept = after.record?.schema.fields.some(({ name }) => name === avroName(place.attribute!)) === true
  const elsewhere = after.item.attributes[place.attribute!]
  const gone =
    elsewhere === undefined ? 'is not defined' : `comes only${profilesText(elsewhere)}, which is not in use`
  return {
    code: 'ATTRIBUTE_REMOVED',
    ...place,
    before: typeText(attribute),
    message: isKept
      ? `${gone}; the record keeps it, so values are still read`
      : `${gone}: values are dropped without a word when they are read`,
    data: isKept ? 'same' : 'lost',
    types: isKept && !needsDefinition(attribute) ? 'same' : 'breaks',
    validation: 'refuses',
    action: isKept ? 'producers: stop writing it' : 'consumers: do without it; producers: stop writing it',
  }
}

function changed(place: Place, was: AttributeOn, is: AttributeOn, sides: Sides): OcsfChange[] {
  const before = was.attribute
  const after = is.attribute
  const changes = [
    retyped(place, was, is, sides),
    requirementChanged(place, before, after),
    profilesChanged(place, before, after),
    siblingChanged(place, before, after),
    deprecationChange(place, before.deprecated, after.deprecated),
    observableChange(place, before.observable, after.observable),
  ]
  return [...changes.filter((change) => change !== undefined), ...enumChanges(place, was, is)]
}

function retyped(place: Place, was: AttributeOn, is: AttributeOn, sides: Sides): OcsfChange | undefined {
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

function requirementChanged(
  place: Place,
  before: CompiledAttribute,
  after: CompiledAttribute,
): OcsfChange | undefined {
  const was = before.requirement ?? 'optional'
  const is = after.requirement ?? 'optional'
  if (was === is) return undefined
  const refuses = is === 'required'
  const accepts = was === 'required'
  const under = profilesText(after)
  return {
    code: 'REQUIREMENT_CHANGED',
    ...place,
    before: was,
    after: is,
    message: `was ${was} and is ${is}${under}`,
    data: 'same',
    types: isDemanded(before) !== isDemanded(after) ? 'breaks' : 'same',
    validation: refuses ? 'refuses' : accepts ? 'accepts' : 'same',
    ...(refuses && { action: `producers: give it${under}` }),
    ...(accepts && { action: 'whoever reads it of a validated event: it may be absent' }),
  }
}

function profilesChanged(
  place: Place,
  before: CompiledAttribute,
  after: CompiledAttribute,
): OcsfChange | undefined {
  const reach = allowedEffect(before.profiles, after.profiles)
  if (reach === 'same') return undefined
  // Where what is required is active in more events, those have to have it.
  const demands = after.requirement === 'required' && reach !== 'refuses'
  const always = after.profiles === undefined
  const shown = ({ profiles }: CompiledAttribute) => profiles?.join(' or ') ?? 'none'
  const give = always ? 'producers: give it always' : `producers: give it with the profile ${shown(after)}`
  const declare = `producers: declare the profile ${shown(after)} in metadata.profiles`
  const action = demands ? give : reach === 'accepts' ? undefined : declare
  return {
    code: 'ATTRIBUTE_PROFILES_CHANGED',
    ...place,
    before: shown(before),
    after: shown(after),
    message: always
      ? `needs no profile any more (was ${shown(before)})${demands ? ', and is required' : ''}`
      : `is active with the profile ${shown(after)} only (was ${shown(before)})`,
    data: 'same',
    types: isDemanded(before) !== isDemanded(after) ? 'breaks' : 'same',
    validation: demands ? 'both' : reach,
    ...(action !== undefined && { action }),
  }
}

function siblingChanged(
  place: Place,
  { sibling: before }: CompiledAttribute,
  { sibling: after }: CompiledAttribute,
): OcsfChange | undefined {
  if (before === after) return undefined
  return {
    code: 'SIBLING_CHANGED',
    ...place,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    message:
      after === undefined
        ? `has no text beside it any more (was ${before})`
        : `has its text in ${after}${before === undefined ? '' : `, no longer in ${before}`}: the two have to agree`,
    data: 'same',
    types: 'same',
    validation: allowedEffect(
      before === undefined ? undefined : [before],
      after === undefined ? undefined : [after],
    ),
    ...(after !== undefined && { action: `producers: what ${after} says has to be the value's caption` }),
  }
}

/** Another type of observable; producers list those in `observables`. */
export function observableChange(
  place: Pick<OcsfChange, 'of' | 'item' | 'attribute'>,
  before: number | undefined,
  after: number | undefined,
): OcsfChange | undefined {
  if (before === after) return undefined
  return {
    code: 'OBSERVABLE_CHANGED',
    ...place,
    ...(before !== undefined && { before: String(before) }),
    ...(after !== undefined && { after: String(after) }),
    message:
      after === undefined
        ? `is no observable any more (was type_id ${before})`
        : `is an observable of type_id ${after}${before === undefined ? '' : `, no longer ${before}`}`,
    data: 'same',
    types: 'same',
    validation: 'same',
  }
}

function profilesText({ profiles }: CompiledAttribute): string {
  return profiles === undefined ? '' : ` with the profile ${profiles.join(' or ')}`
}

/** `managed_entity`, `string_t[]`. */
function typeText({ type, object_type, is_array }: CompiledAttribute): string {
  return `${object_type ?? type}${is_array === true ? '[]' : ''}`
}
