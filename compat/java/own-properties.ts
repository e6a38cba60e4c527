const reserved = new Set(
  'doc name namespace aliases type fields items values symbols size default'.split(' '),
)

/** The properties of a schema's JSON beside those that Avro knows, such as logical types, in the order of their places. */
export function ownProperties(schema: unknown): string {
  const found: unknown[] = []
  const visit = (json: unknown): void => {
    if (Array.isArray(json)) {
      for (const branch of json) visit(branch)
      return
    }
    if (typeof json !== 'object' || json === null) return
    const { fields, items, values, type, ...rest } = json as { readonly [key: string]: unknown }
    const own = Object.entries(rest)
      .filter(([key]) => !reserved.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1))
    if (own.length > 0) found.push(own)
    for (const inner of [type, fields, items, values]) visit(inner)
  }
  visit(schema)
  return JSON.stringify(found)
}
