import { avroName } from '../../generator/derive/avro/avro-name.ts'
import type { AvroField } from '../../generator/model/avro.ts'
import type { CompiledAttribute } from '../../generator/model/ocsf.ts'
import { isUnion } from '../../generator/model/schema-kind.ts'
import { profilesText, typeText } from './attribute-text.ts'
import type { DataEffect, OcsfChange } from './change.ts'
import { deprecationChange } from './deprecation-change.ts'
import { type AttributeOn, enumChanges } from './enum-changes.ts'
import { isDemanded, needsDefinition, profilesChanged, requirementChanged } from './requirement-changes.ts'
import { retyped } from './retyped-change.ts'
import { isInUse } from './scope.ts'
import { allowedEffect } from './set-change.ts'
import type { ItemOn, ItemPair, Side, Sides } from './sides.ts'

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
    if (was === undefined)
      return older === newer ? [] : [added(place, is!, before, absenceEffect(name, before, after))]
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

function added(place: Place, { attribute }: AttributeOn, before: ItemOn, data: DataEffect): OcsfChange {
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
    data,
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

/** Whether an event that lacks the attribute, as the older record allows, is read with the newer one. */
function absenceEffect(attribute: string, before: ItemOn, after: ItemOn): DataEffect {
  const fieldOf = ({ record }: ItemOn) =>
    record?.schema.fields.find(({ name }) => name === avroName(attribute))
  const [was, is] = [fieldOf(before), fieldOf(after)]
  return is !== undefined && !isNullable(is) && (was === undefined || isNullable(was)) ? 'unreadable' : 'same'
}

function isNullable({ type }: AvroField): boolean {
  return isUnion(type) && type.includes('null')
}

function changed(place: Place, was: AttributeOn, is: AttributeOn, sides: Sides): OcsfChange[] {
  const before = was.attribute
  const after = is.attribute
  const data = absenceEffect(place.attribute!, was.owner, is.owner)
  const changes = [
    retyped(place, was, is, sides),
    requirementChanged(place, before, after, data),
    profilesChanged(place, before, after, data),
    siblingChanged(place, before, after),
    deprecationChange(place, before.deprecated, after.deprecated),
    observableChange(place, before.observable, after.observable),
  ]
  return [...changes.filter((change) => change !== undefined), ...enumChanges(place, was, is)]
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
