import type { AttributeKind, AttributeState, ItemLineage, Lineage, SinceName } from '../../model/lineage.ts'
import { kindParts, referredObject } from './attribute-kind.ts'

/** What the lineage table says about one item, as of one release. */
export interface ItemHistory {
  /** Names that the item had before today's, oldest first. */
  readonly formerNames: readonly string[]
  /** The attribute's states up to the release, oldest first; empty where it has no history. */
  readonly states: (attribute: string) => readonly AttributeState[]
  /** Attributes with a history. */
  readonly attributes: readonly string[]
  /** Core attributes that the class has not always required. */
  readonly optional: ReadonlySet<string>
}

/** The lineage table as of one release: later entries don't exist, and objects have the names of that release. */
export interface LineageAt {
  readonly classHistory: (uid: number) => ItemHistory
  readonly objectHistory: (name: string) => ItemHistory
  /** Today's name of each object in the table, by every name that it has had. */
  readonly objectNames: ReadonlyMap<string, string>
}

/** Restricts the table to one release. A release that it doesn't cover sees all entries. */
export function lineageAt(lineage: Lineage, version: string): LineageAt {
  const index = lineage.releases.indexOf(version)
  const covered = new Set(index === -1 ? lineage.releases : lineage.releases.slice(0, index + 1))
  const current = ({ since }: { readonly since: string }) => covered.has(since)

  const todaysName = new Map<string, string>()
  const byName = new Map<string, ItemLineage>()
  for (const item of Object.values(lineage.objects)) {
    const names = item.names.filter(current)
    const today = names.at(-1)
    if (today === undefined) continue
    byName.set(today.name, item)
    for (const { name } of names) todaysName.set(name, today.name)
  }
  const renamed = (kind: AttributeKind): AttributeKind => {
    const object = referredObject(kind)
    if (object === undefined) return kind
    return `@${todaysName.get(object) ?? object}${kindParts(kind).isArray ? '[]' : ''}`
  }
  const history = (item: ItemLineage | undefined, optional: { readonly [name: string]: string } = {}) => ({
    formerNames: formerNames(item?.names.filter(current) ?? []),
    states: (attribute: string) =>
      (item?.attributes !== undefined && Object.hasOwn(item.attributes, attribute)
        ? item.attributes[attribute]!
        : []
      )
        .filter(current)
        .map((state) => (state.type === null ? state : { ...state, type: renamed(state.type) })),
    attributes: Object.keys(item?.attributes ?? {}),
    optional: new Set(Object.keys(optional).filter((name) => covered.has(optional[name]!))),
  })
  return {
    classHistory: (uid) => {
      const item = Object.hasOwn(lineage.classes, uid) ? lineage.classes[uid] : undefined
      return history(item, item?.optional)
    },
    objectHistory: (name) => history(byName.get(name)),
    objectNames: todaysName,
  }
}

function formerNames(names: readonly SinceName[]): string[] {
  const today = names.at(-1)?.name
  return [...new Set(names.map(({ name }) => name))].filter((name) => name !== today)
}
