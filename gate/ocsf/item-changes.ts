import type { CompiledClass, CompiledConstraints, CompiledObject } from '../../generator/model/ocsf.ts'
import { attributeChanges, observableChange } from './attribute-changes.ts'
import type { OcsfChange, ValidationEffect } from './change.ts'
import { deprecationChange } from './deprecation-change.ts'
import { needsDefinition } from './requirement-changes.ts'
import { allowedEffect, together } from './set-change.ts'
import type { ItemOn, ItemPair, Sides } from './sides.ts'

type Place = Pick<OcsfChange, 'of' | 'item' | 'uid'>

/** What happened to one class or object. */
export function itemChanges(pair: ItemPair, sides: Sides): OcsfChange[] {
  const { before, after } = pair
  const shown = (after ?? before)!
  const uid = isClass(shown.item) ? shown.item.uid : undefined
  const place: Place = { of: pair.of, item: shown.name, ...(uid !== undefined && { uid }) }
  if (before === undefined) return [added(place, pair, sides)]
  if (after === undefined) return [removed(place, pair, sides)]
  const changes = [
    renamed(place, before, after),
    captionChanged(place, before.item, after.item),
    categoryChanged(place, before.item, after.item),
    ...profileChanges(place, before.item.profiles ?? [], after.item.profiles ?? [], sides),
    ...constraintChanges(place, before.item.constraints ?? {}, after.item.constraints ?? {}),
    deprecationChange(place, before.item.deprecated, after.item.deprecated),
    observableChange(place, observableOf(before.item), observableOf(after.item)),
  ]
  return [...changes.filter((change) => change !== undefined), ...attributeChanges(pair, sides)]
}

function isClass(item: CompiledClass | CompiledObject): item is CompiledClass {
  return 'category_uid' in item
}

function observableOf(item: CompiledClass | CompiledObject): number | undefined {
  return isClass(item) ? undefined : item.observable
}

function added(place: Place, { of, after }: ItemPair, { from }: Sides): OcsfChange {
  const isKnown = Object.hasOwn(of === 'class' ? from.schema.classes : from.schema.objects, after!.name)
  return {
    code: 'ITEM_ADDED',
    ...place,
    message: isKnown ? 'is carried now' : `is a new ${of}`,
    data: 'same',
    types: 'allows',
    validation: 'accepts',
  }
}

function removed(place: Place, { of, before }: ItemPair, { to }: Sides): OcsfChange {
  const isKept = before!.record !== undefined && to.carried.has(before!.record.fullName)
  const isKnown = Object.hasOwn(of === 'class' ? to.schema.classes : to.schema.objects, before!.name)
  const what = isKnown ? 'is carried no more' : `is no ${of} of it`
  if (of === 'object') {
    const isSameType = isKept && !Object.values(before!.item.attributes).some(needsDefinition)
    return {
      code: 'ITEM_REMOVED',
      ...place,
      message: isKept ? `${what}; its record is kept where older values need it` : what,
      data: isKept ? 'same' : 'lost',
      types: isSameType ? 'same' : 'breaks',
      validation: 'refuses',
      action: 'producers: stop writing it',
    }
  }
  return {
    code: 'ITEM_REMOVED',
    ...place,
    message: what,
    data: 'unreadable',
    types: 'breaks',
    validation: 'refuses',
    action: 'take it out of contracts/topics.yaml and of the records, which then read none of its events',
  }
}

function renamed(place: Place, before: ItemOn, after: ItemOn): OcsfChange | undefined {
  if (before.name === after.name) return undefined
  const isRead = after.record?.schema.aliases?.includes(before.record?.fullName ?? '') === true
  return {
    code: 'ITEM_RENAMED',
    ...place,
    before: before.name,
    after: after.name,
    message: isRead
      ? `was called ${before.name}; its record has the old name as alias, so older events are read`
      : `is called ${before.name} in what was written, and its record doesn't know that name`,
    data: isRead ? 'same' : 'unreadable',
    types: 'breaks',
    validation: 'same',
    action: `everybody who imports it: the generated type is called after ${after.name}`,
  }
}

function captionChanged(
  place: Place,
  { caption: before, ...was }: CompiledClass | CompiledObject,
  { caption: after }: CompiledClass | CompiledObject,
): OcsfChange | undefined {
  if (before === after || !('category_uid' in was)) return undefined
  return {
    code: 'CLASS_CAPTION_CHANGED',
    ...place,
    before,
    after,
    message: `is called "${after}", no longer "${before}"`,
    data: 'same',
    types: 'same',
    validation: 'refuses',
    action: `producers that write class_name or type_name: it is "${after}" now`,
  }
}

function categoryChanged(
  place: Place,
  before: CompiledClass | CompiledObject,
  after: CompiledClass | CompiledObject,
): OcsfChange | undefined {
  if (!isClass(before) || !isClass(after)) return undefined
  const shown = ({ category_uid, category_name }: CompiledClass) => `${category_uid} (${category_name})`
  if (shown(before) === shown(after)) return undefined
  return {
    code: 'CLASS_CATEGORY_CHANGED',
    ...place,
    before: shown(before),
    after: shown(after),
    message: `is in the category ${shown(after)}, no longer ${shown(before)}`,
    data: before.category_uid === after.category_uid ? 'same' : 'meaning',
    types: 'same',
    validation: 'refuses',
    action: 'producers that write category_uid or category_name: give the new one',
  }
}

function profileChanges(
  place: Place,
  before: readonly string[],
  after: readonly string[],
  { from: { profiles } }: Sides,
): OcsfChange[] {
  // Only a class's profiles are declared, and only those that are in use can be missed.
  const isDeclared = (name: string) => place.of === 'class' && (profiles === 'all' || profiles.includes(name))
  const gained = after.filter((profile) => !before.includes(profile))
  const lost = before.filter((profile) => !after.includes(profile))
  return [
    ...gained.map(
      (profile): OcsfChange => ({
        code: 'PROFILE_ADDED',
        ...place,
        after: profile,
        message: `can have the profile ${profile}`,
        data: 'same',
        types: 'same',
        validation: 'accepts',
      }),
    ),
    ...lost.map(
      (profile): OcsfChange => ({
        code: 'PROFILE_REMOVED',
        ...place,
        before: profile,
        message: `can't have the profile ${profile} any more`,
        data: 'same',
        types: 'same',
        validation: isDeclared(profile) ? 'refuses' : 'same',
        ...(isDeclared(profile) && { action: `producers: don't declare ${profile} in metadata.profiles` }),
      }),
    ),
  ]
}

function constraintChanges(
  place: Place,
  before: CompiledConstraints,
  after: CompiledConstraints,
): OcsfChange[] {
  return (['at_least_one', 'just_one'] as const).flatMap((kind) => {
    const was = before[kind]
    const is = after[kind]
    const validation = constraintEffect(kind, was, is)
    if (validation === 'same') return []
    const refuses = validation !== 'accepts'
    const [name, names] = [kind.replaceAll('_', ' '), is?.join(', ')]
    const change: OcsfChange = {
      code: 'CONSTRAINT_CHANGED',
      ...place,
      ...(was !== undefined && { before: `${name} of ${was.join(', ')}` }),
      ...(is !== undefined && { after: `${name} of ${is.join(', ')}` }),
      message:
        is === undefined
          ? `no longer needs ${name} of ${was!.join(', ')}`
          : `needs ${name} of ${names}${was === undefined ? '' : ` (was ${was.join(', ')})`}`,
      data: 'same',
      types: 'same',
      validation,
      ...(refuses && { action: `producers: give ${name} of ${names}` }),
    }
    return [change]
  })
}

function constraintEffect(
  kind: keyof CompiledConstraints,
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): ValidationEffect {
  const effect = allowedEffect(before, after)
  // One more name of which just one may be there refuses events that have it beside another.
  return kind === 'just_one' && before !== undefined && after !== undefined && effect !== 'same'
    ? together(effect, 'both')
    : effect
}
