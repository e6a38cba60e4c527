import type {
  AttributeKind,
  AttributeState,
  ClassLineage,
  DeclaredRenames,
  ItemLineage,
  Lineage,
  ObjectLineage,
  SinceName,
} from '../../model/lineage.ts'
import { coreAttributes } from '../../model/lineage.ts'
import type { CompiledAttribute, CompiledClass, CompiledObject, CompiledSchema } from '../../model/ocsf.ts'
import { attributeKind, kindParts, referredObject } from './attribute-kind.ts'

/** An item as one release has it; absent where it has none. */
interface Appearance<Item> {
  readonly schema: CompiledSchema
  readonly name: string
  readonly item: Item | undefined
}

/**
 * The lineage table of these releases, given oldest first. Pure: the same releases give the same table, and a later
 * release only adds entries to it.
 */
export function computeLineage(schemas: readonly CompiledSchema[], renames: DeclaredRenames): Lineage {
  const classes: { [uid: string]: ClassLineage } = {}
  for (const uid of classUids(schemas)) {
    const appearances = schemas.map((schema) => findClass(schema, uid))
    const lineage = itemLineage(appearances, renames)
    const optional = optionalCore(appearances)
    if (lineage === undefined && optional === undefined) continue
    const names = lineage?.names ?? namesOf(appearances)
    classes[uid] = { names, ...(optional && { optional }), ...attributesOf(lineage) }
  }
  const objects: { [name: string]: ObjectLineage } = {}
  for (const newest of objectNames(schemas, renames)) {
    const lineage = itemLineage(
      schemas.map((schema) => findObject(schema, newest, renames)),
      renames,
    )
    if (lineage !== undefined) objects[newest] = lineage
  }
  return { releases: schemas.map(({ version }) => version), classes, objects }
}

function classUids(schemas: readonly CompiledSchema[]): number[] {
  const uids = schemas.flatMap(({ classes }) => Object.values(classes).map(({ uid }) => uid))
  return [...new Set(uids)].sort((a, b) => a - b)
}

function objectNames(schemas: readonly CompiledSchema[], renames: DeclaredRenames): string[] {
  const names = schemas.flatMap(({ objects }) => Object.keys(objects))
  return [...new Set(names.map((name) => newestName(name, renames)))].sort()
}

function findClass(schema: CompiledSchema, uid: number): Appearance<CompiledClass> {
  const found = Object.entries(schema.classes).find(([, item]) => item.uid === uid)
  return { schema, name: found?.[0] ?? '', item: found?.[1] }
}

function findObject(
  schema: CompiledSchema,
  newest: string,
  renames: DeclaredRenames,
): Appearance<CompiledObject> {
  const found = Object.entries(schema.objects).find(([name]) => newestName(name, renames) === newest)
  return { schema, name: found?.[0] ?? newest, item: found?.[1] }
}

/** An object's newest name, by way of all its declared renames. */
export function newestName(name: string, { objects }: DeclaredRenames): string {
  let current = name
  for (const _ of objects) current = objects.find(({ from }) => from === current)?.to ?? current
  return current
}

/** The item's history; undefined where it never changed its name, nor an attribute its type or profiles. */
function itemLineage(
  appearances: readonly Appearance<CompiledClass | CompiledObject>[],
  renames: DeclaredRenames,
): ItemLineage | undefined {
  const names = namesOf(appearances)
  const attributes: { [name: string]: readonly AttributeState[] } = {}
  const all = new Set(appearances.flatMap(({ item }) => Object.keys(item?.attributes ?? {})))
  for (const name of [...all].sort()) {
    const states = attributeStates(name, appearances, renames)
    if (states.length > 1) attributes[name] = states
  }
  if (names.length < 2 && Object.keys(attributes).length === 0) return undefined
  return { names, ...attributesOf({ attributes }) }
}

function attributesOf(lineage: Partial<ItemLineage> | undefined): Pick<ItemLineage, 'attributes'> {
  const attributes = lineage?.attributes
  return attributes === undefined || Object.keys(attributes).length === 0 ? {} : { attributes }
}

function namesOf(appearances: readonly Appearance<CompiledClass | CompiledObject>[]): SinceName[] {
  const names: SinceName[] = []
  for (const { schema, name, item } of appearances) {
    if (item !== undefined && name !== names.at(-1)?.name) names.push({ since: schema.version, name })
  }
  return names
}

/** What the attribute was, from the release that introduced it on; one entry for each change. */
function attributeStates(
  name: string,
  appearances: readonly Appearance<CompiledClass | CompiledObject>[],
  renames: DeclaredRenames,
): AttributeState[] {
  const states: AttributeState[] = []
  for (const { schema, item } of appearances) {
    const state = stateOf(schema, own(item?.attributes, name))
    const last = states.at(-1)
    if (last === undefined ? state.type !== null : !sameState(last, state, renames)) states.push(state)
  }
  return states
}

function stateOf(schema: CompiledSchema, attribute: CompiledAttribute | undefined): AttributeState {
  const since = schema.version
  const type = attribute === undefined ? null : (attributeKind(schema, attribute) ?? null)
  if (type === null || attribute?.profiles === undefined) return { since, type }
  return { since, type, profiles: [...attribute.profiles].sort() }
}

function sameState(a: AttributeState, b: AttributeState, renames: DeclaredRenames): boolean {
  if ((a.type === null) !== (b.type === null)) return false
  if (a.type === null || b.type === null) return true
  const isSameType = newestKind(a.type, renames) === newestKind(b.type, renames)
  return isSameType && JSON.stringify(a.profiles) === JSON.stringify(b.profiles)
}

function newestKind(kind: AttributeKind, renames: DeclaredRenames): AttributeKind {
  const object = referredObject(kind)
  if (object === undefined) return kind
  return `@${newestName(object, renames)}${kindParts(kind).isArray ? '[]' : ''}`
}

/** For each core attribute the first release in which the class, being there, did not require it. */
function optionalCore(
  appearances: readonly Appearance<CompiledClass>[],
): { readonly [attribute: string]: string } | undefined {
  const optional: { [attribute: string]: string } = {}
  for (const attribute of coreAttributes) {
    const first = appearances.find(({ item }) => item !== undefined && !requires(item, attribute))
    if (first !== undefined) optional[attribute] = first.schema.version
  }
  return Object.keys(optional).length === 0 ? undefined : optional
}

/** Whether every event of the class has to have the attribute, whatever its profiles. */
export function requires(item: CompiledClass, attribute: string): boolean {
  const compiled = own(item.attributes, attribute)
  return compiled?.requirement === 'required' && compiled.profiles === undefined
}

function own<T>(table: { readonly [name: string]: T } | undefined, name: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined
}
