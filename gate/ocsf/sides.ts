import { newestName } from '../../generator/derive/avro/lineage.ts'
import type { DerivedRecord, DerivedSchemas } from '../../generator/model/derived.ts'
import type { DeclaredRenames } from '../../generator/model/lineage.ts'
import type { CompiledClass, CompiledObject, CompiledSchema } from '../../generator/model/ocsf.ts'
import { referencesIn } from '../../generator/model/schema-names.ts'
import { type EnumTable, enumTable } from '../../generator/print/enums.ts'
import { type NameTable, nameTypes } from '../../generator/print/type-names.ts'
import type { Profiles, Reach } from './scope.ts'

/** One of the two schemas that are compared, with what codegen makes of it. */
export interface Side {
  readonly schema: CompiledSchema
  readonly profiles: Profiles
  readonly reach: Reach
  readonly derived: DerivedSchemas
  /** Full names of the records that the classes' records lead to, those of removed attributes among them. */
  readonly carried: ReadonlySet<string>
  readonly names: NameTable
  readonly enums: EnumTable
}

export interface Sides {
  readonly from: Side
  readonly to: Side
  readonly renames: DeclaredRenames
}

export function sideOf(
  schema: CompiledSchema,
  profiles: Profiles,
  reach: Reach,
  derived: DerivedSchemas,
): Side {
  const carried = carriedRecords(reach, derived)
  return {
    schema,
    profiles,
    reach,
    derived,
    carried,
    names: nameTypes(derived, []),
    enums: enumTable(schema),
  }
}

function carriedRecords({ classes }: Reach, derived: DerivedSchemas): Set<string> {
  const carried = new Set<string>()
  const queue = [...classes].flatMap((name) => derived.classes.get(name) ?? [])
  for (let fullName = queue.pop(); fullName !== undefined; fullName = queue.pop()) {
    const record = derived.records.get(fullName)
    if (record === undefined || carried.has(fullName)) continue
    carried.add(fullName)
    for (const other of referencesIn(record.schema)) queue.push(other)
  }
  return carried
}

/** A class or an object on one side. */
export interface ItemOn {
  readonly name: string
  readonly item: CompiledClass | CompiledObject
  readonly record: DerivedRecord | undefined
}

/** The same item on both sides; absent where it isn't carried. */
export interface ItemPair {
  readonly of: 'class' | 'object'
  readonly before?: ItemOn | undefined
  readonly after?: ItemOn | undefined
}

/** Every carried class and object, matched: classes by uid, objects by name and declared renames. */
export function itemPairs({ from, to, renames }: Sides): ItemPair[] {
  const classes = pairUp(classesOf(from), classesOf(to))
  const objects = pairUp(objectsOf(from, renames), objectsOf(to, renames))
  return [
    ...classes.map((pair): ItemPair => ({ of: 'class', ...pair })),
    ...objects.map((pair): ItemPair => ({ of: 'object', ...pair })),
  ]
}

function classesOf({ schema, reach, derived }: Side): Map<string, ItemOn> {
  return new Map(
    [...reach.classes].map((name): [string, ItemOn] => {
      const item = schema.classes[name]!
      const record = derived.records.get(derived.classes.get(name) ?? '')
      return [String(item.uid).padStart(10), { name, item, record }]
    }),
  )
}

function objectsOf({ schema, reach, derived }: Side, renames: DeclaredRenames): Map<string, ItemOn> {
  return new Map(
    [...reach.objects.keys()].map((name): [string, ItemOn] => {
      const record = derived.records.get(derived.objects.get(name) ?? '')
      return [newestName(name, renames), { name, item: schema.objects[name]!, record }]
    }),
  )
}

function pairUp(before: ReadonlyMap<string, ItemOn>, after: ReadonlyMap<string, ItemOn>) {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort()
  return keys.map((key) => ({ before: before.get(key), after: after.get(key) }))
}
