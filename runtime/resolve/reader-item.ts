import type { Read } from '../wire/source.ts'

/** What generated code knows about a record that its Avro schema doesn't say. */
export interface ReaderItem {
  /** Avro full name. */
  readonly name: string
  /** The generated reader of records that were written with this very schema. */
  readonly read?: Read<unknown>
  /** Present for what was derived from OCSF. */
  readonly ocsf?: OcsfItem
  /** Records that this one's fields hold, as a thunk since records refer to each other in circles. */
  readonly of?: () => readonly ReaderItem[]
}

export interface OcsfItem {
  /** class_uid, of a class: reading another one is refused. */
  readonly uid?: number
  /** Field → attribute, where the two names differ. */
  readonly attributeOf?: { readonly [field: string]: string }
  /** Attribute → name of an older type in its union → what makes a value of today's type of it. */
  readonly convert?: { readonly [attribute: string]: { readonly [branch: string]: Convert } }
}

/** Makes a value of today's type; what it belongs to has the fields that were read before it. */
export type Convert = (value: never, record: never) => unknown

/** The items that are reached from some, by full name. */
export function collectItems(roots: readonly ReaderItem[]): ReadonlyMap<string, ReaderItem> {
  const items = new Map<string, ReaderItem>()
  const open = [...roots]
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (items.has(item.name)) continue
    items.set(item.name, item)
    if (item.of !== undefined) open.push(...item.of())
  }
  return items
}
