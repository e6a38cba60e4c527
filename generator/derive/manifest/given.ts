/** The entries that are there: an absent optional property must not become one that is undefined. */
export function given<T extends { readonly [key: string]: unknown }>(
  entries: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const present = Object.entries(entries).filter(([, value]) => value !== undefined)
  return Object.fromEntries(present) as { [K in keyof T]?: Exclude<T[K], undefined> }
}
