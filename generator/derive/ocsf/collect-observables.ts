import type { Finding } from '../../diagnostic.ts'
import type { DefinitionSet, ItemDefinition, Items, MergedDefinitions, Source } from './definition.ts'
import { definitionError } from './json-reader.ts'

/** Observable type id → caption. */
export type Observables = ReadonlyMap<number, string>

/**
 * Step 6: the observable type ids of classes, objects, their attributes and paths, data types and dictionary
 * attributes, before anything is inherited. An id stands for one thing only.
 */
export function collectObservables(
  merged: MergedDefinitions,
  sets: readonly DefinitionSet[],
  findings: Finding[],
): Observables {
  const captions = new Map<number, string>()
  const add = (id: number, caption: string, source: Source, at: readonly string[]) => {
    const taken = captions.get(id)
    if (taken === undefined) captions.set(id, caption)
    else
      findings.push(
        definitionError(
          source,
          'OCSF_DUPLICATE_UID',
          at,
          `the observable type id ${id} already stands for "${taken}"`,
        ),
      )
  }
  const addItem = (item: ItemDefinition, caption: string, kind: string) => {
    if (item.observable !== undefined && kind === 'Object')
      add(item.observable, caption, item.source, ['observable'])
    for (const [name, { observable }] of item.attributes) {
      if (observable !== undefined)
        add(observable, `${caption} ${kind}: ${name}`, item.source, ['attributes', name, 'observable'])
    }
    for (const [path, id] of item.observables ?? [])
      add(id, `${caption} ${kind}: ${path}`, item.source, ['observables', path])
  }
  const addItems = (items: Items, patches: readonly ItemDefinition[], kind: string) => {
    for (const item of items.values()) addItem(item, captionOf(items, item), kind)
    for (const patch of patches) {
      // A patch's own caption counts only for the observable of the object itself.
      const { observable, ...rest } = patch
      const { caption: _, ...uncaptioned } = patch
      if (observable !== undefined)
        addItem({ ...patch, attributes: new Map() }, captionOf(items, patch), kind)
      addItem(rest, captionOf(items, uncaptioned), kind)
    }
  }
  addItems(merged.classes, merged.classPatches, 'Class')
  addItems(merged.objects, merged.objectPatches, 'Object')
  for (const { types, dictionary, dictionarySource } of sets) {
    for (const [name, { observable, caption }] of types)
      if (observable !== undefined)
        add(observable, caption, dictionarySource, ['types', 'attributes', name, 'observable'])
    for (const [name, { observable, caption }] of dictionary)
      if (observable !== undefined)
        add(observable, caption ?? '', dictionarySource, ['attributes', name, 'observable'])
  }
  return captions
}

/** Step 6, end: the collected ids become values of `observable.type_id`. */
export function fillObservableEnum(objects: Items, observables: Observables): Items {
  const item = objects.get('observable')
  if (item === undefined) return objects
  const typeId = item.attributes.get('type_id')
  const values = new Map(typeId?.enum)
  for (const [id, caption] of observables) values.set(String(id), { caption })
  const attributes = new Map(item.attributes).set('type_id', { ...typeId, enum: values })
  return new Map(objects).set('observable', { ...item, attributes })
}

function captionOf(items: Items, item: Omit<ItemDefinition, 'caption'> & { caption?: string }): string {
  const seen = new Set<string>()
  let current: typeof item | undefined = item
  while (current !== undefined) {
    if (current.caption !== undefined) return current.caption
    const parent: string | undefined = current.extends
    if (parent === undefined || seen.has(parent)) break
    seen.add(parent)
    current = items.get(parent)
  }
  return item.name || (item.extends ?? '')
}
