import { createHash } from 'node:crypto'

/**
 * Ids by what a schema says: the same schema has the same id on every machine, under every subject, posted or from the
 * history, whatever else there is and in whichever order it came. A message that was written with a draft stays readable
 * when the draft becomes a version.
 *
 * Of two schemas with one id (one in a hundred thousand projects of 200 schemas), the one given later gets another.
 *
 * @param schemas canonical texts; those of the history first, in an order that doesn't depend on how they came.
 */
export function schemaIds(schemas: Iterable<string>): ReadonlyMap<string, number> {
  const ids = new Map<string, number>()
  const taken = new Set<number>()
  for (const schema of schemas) {
    if (ids.has(schema)) continue
    let id = 0
    for (let attempt = 0; id === 0 || taken.has(id); attempt++) id = idOf(schema, attempt)
    ids.set(schema, id)
    taken.add(id)
  }
  return ids
}

/** 31 bits of the text's SHA-256: ids travel as signed numbers of 32 bits. */
function idOf(schema: string, attempt: number): number {
  const hash = createHash('sha256').update(schema)
  if (attempt > 0) hash.update(`#${attempt}`)
  return hash.digest().readUInt32BE(0) & 0x7fff_ffff
}
