/** The value with a letter outside of ASCII in the middle of every string. */
export function foreignText(value: unknown): unknown {
  if (typeof value === 'string') {
    const middle = value.length >> 1
    return `${value.slice(0, middle)}ß${value.slice(middle)}`
  }
  if (Array.isArray(value)) return value.map(foreignText)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, foreignText(item)]))
}
