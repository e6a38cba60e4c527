import type { ChangeCode, OcsfChange } from '../../gate/ocsf/change.ts'
import type { UpgradeReport } from '../../gate/ocsf/upgrade.ts'
import { plural } from '../../generator/plural.ts'

/** What each kind of change is called where it is counted: one, and several. */
const codeWords: { readonly [code in ChangeCode]: readonly [one: string, many: string] } = {
  ITEM_ADDED: ['new class or object', 'new classes or objects'],
  ITEM_REMOVED: ['class or object gone', 'classes or objects gone'],
  ITEM_RENAMED: ['class or object renamed', 'classes or objects renamed'],
  CLASS_CAPTION_CHANGED: ['class with another caption', 'classes with another caption'],
  CLASS_CATEGORY_CHANGED: ['class in another category', 'classes in another category'],
  ATTRIBUTE_ADDED: ['attribute added', 'attributes added'],
  ATTRIBUTE_REMOVED: ['attribute removed', 'attributes removed'],
  ATTRIBUTE_RETYPED: ['attribute of another data type', 'attributes of another data type'],
  ATTRIBUTE_PROFILES_CHANGED: ['attribute under other profiles', 'attributes under other profiles'],
  REQUIREMENT_CHANGED: ['other requirement', 'other requirements'],
  SIBLING_CHANGED: ['other text beside an id', 'other texts beside ids'],
  ENUM_ADDED: ['attribute that lists its values now', 'attributes that list their values now'],
  ENUM_REMOVED: ['attribute that lists no values any more', 'attributes that list no values any more'],
  ENUM_VALUE_ADDED: ['enum value added', 'enum values added'],
  ENUM_VALUE_REMOVED: ['enum value dropped', 'enum values dropped'],
  ENUM_CAPTION_CHANGED: ['enum value with another caption', 'enum values with another caption'],
  ENUM_TYPE_RENAMED: ['enum type called otherwise', 'enum types called otherwise'],
  CONSTRAINT_CHANGED: ['other constraint', 'other constraints'],
  TYPE_CHECKS_CHANGED: ['data type with other checks', 'data types with other checks'],
  PROFILE_ADDED: ['profile that applies to more', 'profiles that apply to more'],
  PROFILE_REMOVED: ['profile that applies to less', 'profiles that apply to less'],
  PROFILE_IN_USE: ['profile taken into use', 'profiles taken into use'],
  PROFILE_OUT_OF_USE: ['profile taken out of use', 'profiles taken out of use'],
  DEPRECATED: ['deprecated', 'deprecated'],
  DEPRECATION_LIFTED: ['no longer deprecated', 'no longer deprecated'],
  OBSERVABLE_CHANGED: ['observable changed', 'observables changed'],
}

/** `1 enum value dropped`. */
export function counted(count: number, code: ChangeCode): string {
  return plural(count, ...codeWords[code])
}

const dataWords: { readonly [effect in OcsfChange['data']]: string | undefined } = {
  same: undefined,
  converted: 'data: older values are converted',
  meaning: 'data: older values mean something else',
  lost: 'data: values are dropped',
  unreadable: "data: events can't be read",
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
export function effectWords({ code, data, types, validation }: OcsfChange): string[] {
  const ofData = code === 'ENUM_VALUE_REMOVED' ? 'data: what was written keeps it, unlisted' : dataWords[data]
  return [ofData, typesWords[types], validationWords[validation]].filter((word) => word !== undefined)
}

/** The verdict in words. */
export function verdictText({ changes, reads, from }: UpgradeReport): {
  readonly good: boolean
  readonly text: string
} {
  const [first] = reads.items.flatMap(({ name, findings }) =>
    findings.map(({ message }) => ({ name, message })),
  )
  if (first !== undefined) {
    const refused = reads.items.filter(({ compatible }) => !compatible)
    const others = refused.length === 1 ? '' : ` (and ${refused.length - 1} more)`
    return { good: false, text: `no: ${first.name}${others}: ${first.message}` }
  }
  const gone = changes.filter(({ code, of }) => code === 'ITEM_REMOVED' && of === 'class').length
  if (gone > 0)
    return { good: false, text: `no: ${plural(gone, 'class', 'classes')} of it can't be read at all` }
  const unreadable = changes.filter(({ data }) => data === 'unreadable').length
  if (unreadable > 0)
    return { good: false, text: `no: ${plural(unreadable, 'attribute')} changed beyond reading` }
  const lost = changes.filter(({ data }) => data === 'lost').length
  if (lost > 0)
    return { good: false, text: `not all of it: the values of ${plural(lost, 'attribute')} are dropped` }
  if (reads.of === 'classes')
    return { good: true, text: `yes, each of ${plural(reads.items.length, 'class', 'classes')}` }
  const published = reads.items.flatMap(({ versions }) => versions).length - reads.items.length
  const history = published > 0 ? ', and every version in avro/history' : ''
  return { good: true, text: `yes: ${plural(reads.items.length, 'record')} of OCSF ${from}${history}` }
}
