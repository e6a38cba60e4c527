import type { CompiledAttribute } from '../../generator/model/ocsf.ts'
import { profilesText } from './attribute-text.ts'
import type { DataEffect, OcsfChange } from './change.ts'
import { allowedEffect } from './set-change.ts'

type Place = Pick<OcsfChange, 'of' | 'item' | 'attribute'>

/** Whether the type of a valid event always has it. */
export function isDemanded({ requirement, profiles }: CompiledAttribute): boolean {
  return requirement === 'required' && profiles === undefined
}

/** Whether its type would be another if the release didn't define it: not always there, a plain number or text. */
export function needsDefinition(attribute: CompiledAttribute): boolean {
  return isDemanded(attribute) || Object.keys(attribute.enum ?? {}).length > 0
}

/** Another requirement. `data` is what comes of it for older events. */
export function requirementChanged(
  place: Place,
  before: CompiledAttribute,
  after: CompiledAttribute,
  data: DataEffect,
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
    data,
    types: isDemanded(before) !== isDemanded(after) ? 'breaks' : 'same',
    validation: refuses ? 'refuses' : accepts ? 'accepts' : 'same',
    ...(refuses && { action: `producers: give it${under}` }),
    ...(accepts && { action: 'whoever reads it of a validated event: it may be absent' }),
  }
}

/** Other profiles under which it is active. `data` is what comes of it for older events. */
export function profilesChanged(
  place: Place,
  before: CompiledAttribute,
  after: CompiledAttribute,
  data: DataEffect,
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
    data,
    types: isDemanded(before) !== isDemanded(after) ? 'breaks' : 'same',
    validation: demands ? 'both' : reach,
    ...(action !== undefined && { action }),
  }
}
