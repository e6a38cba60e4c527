/** Values by key, of which the longest unused is forgotten when there are more than `most`. */
export interface BoundedCache<K, V> {
  get(key: K): V | undefined
  set(key: K, value: V): void
  readonly size: number
}

/** @param most at least 1. */
export function boundedCache<K, V>(most: number): BoundedCache<K, V> {
  // A map keeps its entries in the order in which they were set.
  const entries = new Map<K, V>()
  return {
    get(key) {
      const value = entries.get(key)
      if (value === undefined) return undefined
      entries.delete(key)
      entries.set(key, value)
      return value
    },
    set(key, value) {
      entries.delete(key)
      entries.set(key, value)
      if (entries.size > most) entries.delete(entries.keys().next().value!)
    },
    get size() {
      return entries.size
    },
  }
}
