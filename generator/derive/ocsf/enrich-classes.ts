import type { Finding } from '../../diagnostic.ts'
import { didYouMean } from '../../suggest.ts'
import type {
  AttributeDefinition,
  EnumValueDefinition,
  ItemDefinition,
  MergedDefinitions,
} from './definition.ts'
import { definitionError } from './json-reader.ts'
import type { ResolvedItems } from './resolve-extends.ts'

/** The root of all classes, which has no number and no category of its own. */
export const baseEvent = 'base_event'

/** A class with its class_uid. */
export interface EnrichedClass extends ItemDefinition {
  readonly uid: number
  readonly category: string
  readonly category_uid: number
  readonly category_name: string
}

/**
 * Steps 9 and 10: drops the abstract classes (without a number), computes class_uid and gives class_uid, type_uid
 * and category_uid the values that the class can have.
 */
export function enrichClasses(
  { items, incomplete }: ResolvedItems,
  merged: MergedDefinitions,
  extensionUids: ReadonlyMap<string, number>,
  findings: Finding[],
): ReadonlyMap<string, EnrichedClass> {
  const classes = new Map<string, EnrichedClass>()
  const byUid = new Map<number, string>()
  for (const [name, item] of items) {
    if (name !== baseEvent && item.uid === undefined) continue
    const enriched = enrichClass(name, item, merged, extensionUids, incomplete.has(name) ? [] : findings)
    const taken = byUid.get(enriched.uid)
    if (taken !== undefined && !incomplete.has(name)) {
      const message = `the class_uid ${enriched.uid} already belongs to the class "${taken}"`
      const hint = 'choose another "uid"; it has to be unique within the category and the extension'
      findings.push(definitionError(item.source, 'OCSF_DUPLICATE_UID', ['uid'], message, { hint }))
    }
    byUid.set(enriched.uid, name)
    classes.set(name, enriched)
  }
  return classes
}

function enrichClass(
  name: string,
  item: ItemDefinition,
  merged: MergedDefinitions,
  extensionUids: ReadonlyMap<string, number>,
  findings: Finding[],
): EnrichedClass {
  const categoryName = item.category ?? 'other'
  const category = merged.categories.get(categoryName)
  if (category === undefined && categoryName !== 'other') {
    const message = `there is no category "${categoryName}"`
    const hint = didYouMean(categoryName, [...merged.categories.keys(), 'other'])
    findings.push(definitionError(item.source, 'OCSF_UNKNOWN_CATEGORY', ['category'], message, { hint }))
  }
  const number = item.uid ?? 0
  if (number > 999) {
    const message = `a class's "uid" is its number within the category, 0 to 999, not ${number}`
    findings.push(definitionError(item.source, 'OCSF_BAD_DEFINITION', ['uid'], message))
  }
  const categoryUid = category?.uid ?? 0
  // A category of an extension has the extension's number in it already.
  const scope = category?.extension === undefined ? (extensionUids.get(item.extension ?? '') ?? 0) * 100 : 0
  const uid = (scope + categoryUid) * 1000 + number
  const caption = item.caption ?? name

  const attributes = new Map(item.attributes)
  const setEnum = (attribute: string, values: ReadonlyMap<string, EnumValueDefinition>) =>
    attributes.set(attribute, { ...attributes.get(attribute), enum: values })
  const activities = attributes.get('activity_id')?.enum
  if (activities === undefined) {
    const message = `the class "${name}" has no activities: its "activity_id" needs an "enum"`
    findings.push(definitionError(item.source, 'OCSF_BAD_DEFINITION', [], message))
  }
  setEnum('type_uid', typeUids(uid, caption, activities ?? new Map()))
  setEnum('class_uid', new Map([[String(uid), described({ caption }, item.description)]]))
  if (!attributes.has('class_name')) attributes.set('class_name', {})
  if (category !== undefined) {
    const value = described({ caption: category.caption }, category.description)
    setEnum('category_uid', new Map([[String(categoryUid), value]]))
    if (!attributes.has('category_name')) attributes.set('category_name', {})
  }
  return {
    ...item,
    uid,
    attributes,
    category: categoryName,
    category_uid: categoryUid,
    category_name: category?.caption ?? uncategorized(attributes.get('category_uid')),
  }
}

/** type_uid = class_uid × 100 + activity_id; …00 is always Unknown. */
function typeUids(
  classUid: number,
  caption: string,
  activities: ReadonlyMap<string, EnumValueDefinition>,
): ReadonlyMap<string, EnumValueDefinition> {
  const values = new Map<string, EnumValueDefinition>()
  for (const [id, value] of activities) {
    if (!/^\d+$/.test(id)) continue
    values.set(String(classUid * 100 + Number(id)), {
      ...value,
      caption: `${caption}: ${value.caption ?? '<unknown>'}`,
    })
  }
  return values.set(String(classUid * 100), { caption: `${caption}: Unknown` })
}

function uncategorized(categoryUid: AttributeDefinition | undefined): string {
  return categoryUid?.enum?.get('0')?.caption ?? 'Uncategorized'
}

function described(value: EnumValueDefinition, description: string | undefined): EnumValueDefinition {
  return description === undefined ? value : { ...value, description }
}
