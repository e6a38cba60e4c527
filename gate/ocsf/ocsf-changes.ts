import { deriveAvro } from '../../generator/derive/avro/derive-avro.ts'
import { newestName } from '../../generator/derive/avro/lineage.ts'
import type { DerivedSchemas } from '../../generator/model/derived.ts'
import type { DeclaredRenames, Lineage } from '../../generator/model/lineage.ts'
import type { CompiledSchema } from '../../generator/model/ocsf.ts'
import type { OcsfChange } from './change.ts'
import { itemChanges } from './item-changes.ts'
import { profileChanges } from './profile-changes.ts'
import { isInUse, type Profiles, type Reach, reachOf } from './scope.ts'
import { type ItemPair, itemPairs, type Side, type Sides, sideOf } from './sides.ts'
import { typeChanges } from './type-changes.ts'

/** What of two schemas is compared. */
export interface ChangeScope {
  /** Names of classes, of either schema; default: all. What their events can't hold is left out. */
  readonly classes?: readonly string[]
  /** The profiles in use, before and after; default: all. */
  readonly profiles?: { readonly from: Profiles; readonly to: Profiles }
  /**
   * The records as they are derived with these profiles, where that has been done; what published versions of a project
   * keep in them is in nothing else. Default: derived here.
   */
  readonly derived?: { readonly from?: DerivedSchemas; readonly to?: DerivedSchemas }
  /** `loadRenames` and `loadLineage` of the project. */
  readonly renames: DeclaredRenames
  readonly lineage: Lineage
}

export interface OcsfChanges {
  /** Classes first, then objects, data types and profiles; each in the order of names, attributes in the order of theirs. */
  readonly changes: readonly OcsfChange[]
  /** Names of the classes whose events a change can concern. */
  readonly classesOf: (change: OcsfChange) => readonly string[]
  /** The compared classes' names on each side. */
  readonly classes: { readonly from: readonly string[]; readonly to: readonly string[] }
  /** How many items either side carries. */
  readonly compared: { readonly classes: number; readonly objects: number }
}

/** What changed from one compiled schema to another. A pure function; either may be the older release. */
export function ocsfChanges(from: CompiledSchema, to: CompiledSchema, scope: ChangeScope): OcsfChanges {
  const { renames, lineage, derived = {} } = scope
  const profiles = scope.profiles ?? { from: 'all', to: 'all' }
  const classes = bothNames(from, to, scope.classes)
  // What can't be derived is a finding of codegen's: here, its item just has no record.
  const derivedOf = (schema: CompiledSchema, side: 'from' | 'to') =>
    derived[side] ?? deriveAvro(schema, lineage, { profiles: profiles[side] }).derived
  const sides: Sides = {
    from: sideOf(from, profiles.from, reachOf(from, classes.from, profiles.from), derivedOf(from, 'from')),
    to: sideOf(to, profiles.to, reachOf(to, classes.to, profiles.to), derivedOf(to, 'to')),
    renames,
  }
  const pairs = itemPairs(sides)
  const changes = [
    ...pairs.flatMap((pair) => itemChanges(pair, sides)),
    ...typeChanges(from, to, typeUses(pairs, sides)),
    ...profileChanges(pairs, sides),
  ]
  return {
    changes,
    classesOf: (change) => classesOf(change, sides),
    classes,
    compared: {
      classes: pairs.filter(({ of }) => of === 'class').length,
      objects: pairs.filter(({ of }) => of === 'object').length,
    },
  }
}

/** The names that these classes have on each side: a class keeps its uid. */
function bothNames(from: CompiledSchema, to: CompiledSchema, names: readonly string[] | undefined) {
  if (names === undefined) return { from: Object.keys(from.classes), to: Object.keys(to.classes) }
  const uids = new Set(
    names.flatMap((name) => {
      const own = (schema: CompiledSchema) =>
        Object.hasOwn(schema.classes, name) ? [schema.classes[name]!.uid] : []
      return [...own(from), ...own(to)]
    }),
  )
  const namesIn = ({ classes }: CompiledSchema) =>
    Object.keys(classes).filter((name) => uids.has(classes[name]!.uid))
  return { from: namesIn(from), to: namesIn(to) }
}

/** By data type, the items in scope with an attribute of it on either side. */
function typeUses(pairs: readonly ItemPair[], { from, to }: Sides): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>()
  for (const { before, after } of pairs) {
    const on: [typeof before, Side][] = [
      [before, from],
      [after, to],
    ]
    for (const [item, side] of on) {
      for (const attribute of Object.values(item?.item.attributes ?? {})) {
        if (attribute.object_type !== undefined || !isInUse(attribute, side.profiles)) continue
        uses.set(attribute.type, (uses.get(attribute.type) ?? new Set()).add((after ?? before)!.name))
      }
    }
  }
  return uses
}

/** Events have an item where both sides' classes lead to it; what came or went has one side only. */
function classesOf(change: OcsfChange, sides: Sides): string[] {
  const [before, after] = [sides.from, sides.to].map((side) => classesOn(side, change, sides))
  const both = [...before!].filter((name) => after!.has(name))
  const isOneSided = change.items !== undefined || both.length === 0
  return (isOneSided ? [...new Set([...before!, ...after!])] : both).sort()
}

/** Under their newer names. */
function classesOn({ reach, schema }: Side, change: OcsfChange, { to, renames }: Sides): Set<string> {
  const found = new Set<string>()
  for (const item of change.items ?? [change.item]) {
    const today = [...reach.classes].find((name) => todaysName(name, schema, to.schema) === item)
    if (change.of !== 'object' && today !== undefined) found.add(item)
    if (change.of === 'class') continue
    for (const owner of reachedFrom(reach, item, renames)) found.add(todaysName(owner, schema, to.schema))
  }
  return found
}

function reachedFrom({ objects }: Reach, item: string, renames: DeclaredRenames): string[] {
  const newest = newestName(item, renames)
  return [...objects].flatMap(([name, classes]) => (newestName(name, renames) === newest ? [...classes] : []))
}

function todaysName(name: string, { classes }: CompiledSchema, to: CompiledSchema): string {
  const uid = classes[name]?.uid
  return Object.keys(to.classes).find((other) => to.classes[other]!.uid === uid) ?? name
}
