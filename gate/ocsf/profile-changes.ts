import type { OcsfChange } from './change.ts'
import { isInUse } from './scope.ts'
import type { ItemPair, Side, Sides } from './sides.ts'

/**
 * Profiles that a project takes into use or out of it, where both releases have them. Out of use is the dangerous one:
 * records lose the fields, so what older events have in them is dropped when they are read, which Avro calls compatible.
 */
export function profileChanges(pairs: readonly ItemPair[], sides: Sides): OcsfChange[] {
  const { from, to } = sides
  if (from.profiles === 'all' && to.profiles === 'all') return []
  const before = profilesOf(from)
  const after = profilesOf(to)
  const lost = before.filter((name) => !after.includes(name))
  const won = after.filter((name) => !before.includes(name))
  return [
    ...lost.map((name) => outOfUse(name, pairs, sides)),
    ...won.map((name): OcsfChange => {
      const items = carriers(name, pairs, from, to)
      return {
        code: 'PROFILE_IN_USE',
        of: 'profile',
        item: name,
        message: `is in use now: ${counted(items.attributes)} more`,
        data: 'same',
        types: 'allows',
        validation: 'accepts',
        items: items.names,
      }
    }),
  ]
}

function outOfUse(name: string, pairs: readonly ItemPair[], { from, to }: Sides): OcsfChange {
  const { names, attributes } = carriers(name, pairs, to, from)
  const action = `put ${name} back into ocsf.profiles, as long as events that have it are to be read`
  return {
    code: 'PROFILE_OUT_OF_USE',
    of: 'profile',
    item: name,
    message: `is no longer in use: ${counted(attributes)} of older events will be dropped when they are read`,
    data: attributes.size === 0 ? 'same' : 'lost',
    types: attributes.size === 0 ? 'same' : 'breaks',
    validation: attributes.size === 0 ? 'same' : 'refuses',
    ...(attributes.size > 0 && { action }),
    items: names,
  }
}

function profilesOf({ profiles, schema }: Side): readonly string[] {
  return profiles === 'all' ? Object.keys(schema.profiles) : profiles
}

/** Items with attributes that `having` carries because of the profile, and `lacking` doesn't. */
function carriers(profile: string, pairs: readonly ItemPair[], lacking: Side, having: Side) {
  const names = new Set<string>()
  const attributes = new Set<string>()
  for (const { of, before, after } of pairs) {
    const shown = (after ?? before)!
    const known = of === 'class' ? having.schema.classes : having.schema.objects
    const item = [after, before].find((one) => one !== undefined && Object.hasOwn(known, one.name))
    for (const [name, attribute] of Object.entries(item === undefined ? {} : known[item.name]!.attributes)) {
      const isOfProfile = attribute.profiles?.includes(profile) === true
      if (!isOfProfile || !isInUse(attribute, having.profiles) || isInUse(attribute, lacking.profiles))
        continue
      names.add(shown.name)
      attributes.add(name)
    }
  }
  return { names: [...names].sort(), attributes }
}

function counted(attributes: ReadonlySet<string>): string {
  const names = [...attributes].sort()
  if (names.length === 0) return 'nothing'
  return names.length > 6
    ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} other attributes`
    : names.join(', ')
}
