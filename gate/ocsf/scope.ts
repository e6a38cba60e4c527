import type {
  CompiledAttribute,
  CompiledClass,
  CompiledObject,
  CompiledSchema,
} from '../../generator/model/ocsf.ts'

/** The profiles in use; attributes of others are left out. */
export type Profiles = 'all' | readonly string[]

/** The classes and objects that events of some classes can hold. */
export interface Reach {
  /** Names of classes. */
  readonly classes: ReadonlySet<string>
  /** By object name, the classes whose events can hold it. */
  readonly objects: ReadonlyMap<string, ReadonlySet<string>>
}

/** Whether the attribute is carried where these profiles are in use. */
export function isInUse({ profiles: own }: CompiledAttribute, profiles: Profiles): boolean {
  return profiles === 'all' || own === undefined || own.some((profile) => profiles.includes(profile))
}

/** What is reached from classes, given by name; names that the schema lacks are skipped. */
export function reachOf(schema: CompiledSchema, classes: Iterable<string>, profiles: Profiles): Reach {
  const found = new Set<string>()
  const objects = new Map<string, Set<string>>()
  for (const name of classes) {
    if (!Object.hasOwn(schema.classes, name)) continue
    found.add(name)
    const seen = new Set<string>()
    const queue: (CompiledClass | CompiledObject)[] = [schema.classes[name]!]
    for (let item = queue.pop(); item !== undefined; item = queue.pop()) {
      for (const attribute of Object.values(item.attributes)) {
        const object = attribute.object_type
        if (object === undefined || object === 'object' || seen.has(object)) continue
        if (!isInUse(attribute, profiles) || !Object.hasOwn(schema.objects, object)) continue
        seen.add(object)
        queue.push(schema.objects[object]!)
      }
    }
    for (const object of seen) objects.set(object, (objects.get(object) ?? new Set()).add(name))
  }
  return { classes: found, objects }
}
