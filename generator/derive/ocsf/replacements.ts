import type { CompiledClass, CompiledObject, Deprecation } from '../../model/ocsf.ts'

type Item = Pick<CompiledClass | CompiledObject, 'name' | 'attributes'>

/**
 * What to tell people to use instead of an attribute: paths, which say of themselves where they lead, and names of
 * attributes that stand beside it. A dictionary's deprecation is of an attribute in all items, and names what only some
 * of them have.
 */
export function attributeReplacements(
  { name: item, attributes }: Item,
  name: string,
  { replaced_by: names = [] }: Deprecation,
): readonly string[] {
  return names.filter((other) =>
    other.includes('.') ? other !== `${item}.${name}` : other !== name && Object.hasOwn(attributes, other),
  )
}

/** The same for a value of an attribute's enum, instead of which another value of it can be meant, by its caption. */
export function valueReplacements(
  item: Item,
  name: string,
  id: string,
  deprecation: Deprecation,
): readonly string[] {
  const values = Object.entries(item.attributes[name]?.enum ?? {})
  const captions = values.filter(([other]) => other !== id).map(([, { caption }]) => caption)
  const attributes = attributeReplacements(item, name, deprecation)
  return (deprecation.replaced_by ?? []).filter(
    (other) => attributes.includes(other) || captions.includes(other),
  )
}

/** The same for a class or object: captions or names of others. */
export function itemReplacements(
  { name, caption }: Pick<CompiledClass | CompiledObject, 'name' | 'caption'>,
  { replaced_by: names = [] }: Deprecation,
): readonly string[] {
  return names.filter((other) => other !== name && other !== caption)
}
