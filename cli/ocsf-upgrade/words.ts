import type { ChangeCode, OcsfChange } from '../../gate/ocsf/change.ts'
import type { UpgradeReport } from '../../gate/ocsf/upgrade.ts'

/** What each kind of change is called where it is counted. */
export const codeWords: { readonly [code in ChangeCode]: string } = {
  ITEM_ADDED: 'new classes or objects',
  ITEM_REMOVED: 'classes or objects gone',
  ITEM_RENAMED: 'classes or objects renamed',
  CLASS_CAPTION_CHANGED: 'classes with another caption',
  CLASS_CATEGORY_CHANGED: 'classes in another category',
  ATTRIBUTE_ADDED: 'attributes added',
  ATTRIBUTE_REMOVED: 'attributes removed',
  ATTRIBUTE_RETYPED: 'attributes of another data type',
  ATTRIBUTE_PROFILES_CHANGED: 'attributes under other profiles',
  REQUIREMENT_CHANGED: 'other requirements',
  SIBLING_CHANGED: 'texts beside ids changed',
  ENUM_ADDED: 'attributes that list their values now',
  ENUM_REMOVED: 'attributes that list no values any more',
  ENUM_VALUE_ADDED: 'enum values added',
  ENUM_VALUE_REMOVED: 'enum values dropped',
  ENUM_CAPTION_CHANGED: 'enum values with another caption',
  ENUM_TYPE_RENAMED: 'enum types called otherwise',
  CONSTRAINT_CHANGED: 'other constraints',
  TYPE_CHECKS_CHANGED: 'data types with other checks',
  PROFILE_ADDED: 'profiles that apply to more',
  PROFILE_REMOVED: 'profiles that apply to less',
  PROFILE_IN_USE: 'profiles taken into use',
  PROFILE_OUT_OF_USE: 'profiles taken out of use',
  DEPRECATED: 'deprecated',
  DEPRECATION_LIFTED: 'no longer deprecated',
  OBSERVABLE_CHANGED: 'observables changed',
}

const dataWords: { readonly [effect in OcsfChange['data']]: string | undefined } = {
  same: undefined,
  converted: 'data: older values are converted',
  meaning: 'data: older values mean something else',
  lost: 'data: older values are lost',
  unreadable: "data: older events can't be read",
}

const typesWords: { readonly [effect in OcsfChange['types']]: string | undefined } = {
  same: undefined,
  allows: undefined,
  breaks: 'types: code stops compiling',
}

const validationWords: { readonly [effect in OcsfChange['validation']]: string | undefined } = {
  same: undefined,
  accepts: undefined,
  warns: undefined,
  refuses: 'validation: valid events are refused',
  both: 'validation: valid events are refused, others are valid now',
}

/** What a change affects, for a person. */
export function effectWords({ data, types, validation }: OcsfChange): string[] {
  return [dataWords[data], typesWords[types], validationWords[validation]].filter(
    (word) => word !== undefined,
  )
}

/** The verdict in words. */
export function verdictText({ changes }: UpgradeReport): { readonly good: boolean; readonly text: string } {
  const unreadable = changes.filter(({ data }) => data === 'unreadable').length
  const lost = changes.filter(({ data }) => data === 'lost').length
  if (unreadable > 0)
    return { good: false, text: `no: events with ${unreadable} changed types can't be read` }
  if (lost > 0) return { good: false, text: `not all of it: the values of ${lost} attributes are dropped` }
  return { good: true, text: 'yes' }
}
