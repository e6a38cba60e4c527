import type {
  CompiledCategory,
  CompiledClass,
  CompiledExtension,
  CompiledObject,
  CompiledProfile,
  CompiledSchema,
  CompiledType,
} from '../../model/ocsf.ts'
import type {
  Attributes,
  ExtensionDefinition,
  ItemDefinition,
  Items,
  MergedDefinitions,
} from './definition.ts'
import type { EnrichedClass } from './enrich-classes.ts'
import { finishAttribute, finishAttributes } from './finish-attributes.ts'

/** What the steps have made, ready to be put into the compiled shape. */
export interface FinishInput {
  readonly version: string
  readonly extensions: readonly ExtensionDefinition[]
  readonly merged: MergedDefinitions
  readonly dictionary: Attributes
  readonly classes: ReadonlyMap<string, EnrichedClass>
  readonly objects: Items
}

/** Prints the merged definitions into the compiled schema's shape; every list of names is sorted. */
export function finishSchema(input: FinishInput): CompiledSchema {
  const { merged, dictionary } = input
  return {
    version: input.version,
    categories: sorted(merged.categories, finishCategory),
    classes: sorted(input.classes, (item) => finishClass(item, dictionary)),
    objects: sorted(input.objects, (item) => finishObject(item, dictionary)),
    types: sorted(merged.types, ({ extension: _, ...type }): CompiledType => type),
    dictionary_attributes: sorted(dictionary, (attribute, name) => finishAttribute(name, attribute)),
    profiles: sorted(merged.profiles, finishProfile),
    extensions: sorted(
      new Map(input.extensions.map((extension) => [extension.name, extension])),
      ({ source: _, ...extension }): CompiledExtension => extension,
    ),
  }
}

function sorted<T, U>(
  entries: ReadonlyMap<string, T>,
  finish: (value: T, name: string) => U,
): Readonly<Record<string, U>> {
  return Object.fromEntries(
    [...entries.keys()].sort().map((name) => [name, finish(entries.get(name)!, name)]),
  )
}

function finishCategory({
  uid,
  caption,
  description,
}: {
  readonly uid: number
  readonly caption: string
  readonly description?: string
}): CompiledCategory {
  return { uid, caption, ...(description !== undefined && { description }) }
}

function finishClass(item: EnrichedClass, dictionary: Attributes): CompiledClass {
  const { category, category_uid, category_name } = item
  return { uid: item.uid, category, category_uid, category_name, ...finishItem(item, dictionary) }
}

function finishObject(item: ItemDefinition, dictionary: Attributes): CompiledObject {
  return {
    ...finishItem(item, dictionary),
    ...(item.observable !== undefined && { observable: item.observable }),
  }
}

function finishItem(item: ItemDefinition, dictionary: Attributes) {
  return {
    name: item.name,
    caption: item.caption ?? item.name,
    ...(item.description !== undefined && { description: item.description }),
    ...(item.extends !== undefined && { extends: item.extends }),
    ...(item.extension !== undefined && { extension: item.extension }),
    ...(item.profiles !== undefined && item.profiles.length > 0 && { profiles: item.profiles }),
    // an item that takes its parent's constraints away has none, said as the official compiler says it: {}
    ...(item.constraints !== undefined && { constraints: item.constraints }),
    attributes: finishAttributes(item.attributes, dictionary),
    ...(item.deprecated !== undefined && { deprecated: item.deprecated }),
  }
}

function finishProfile({ name, caption, description, extension }: ItemDefinition): CompiledProfile {
  return {
    name,
    caption: caption ?? name,
    ...(description !== undefined && { description }),
    ...(extension !== undefined && { extension }),
  }
}
