export type SchemaField = readonly [name: string, type: unknown, standard?: unknown]

/** The schema of a record a.R. */
export function recordSchema(...fields: readonly SchemaField[]) {
  return {
    type: 'record',
    name: 'a.R',
    fields: fields.map(([name, type, standard]) => ({
      name,
      type,
      ...(standard !== undefined && { default: standard }),
    })),
  }
}

/** {@link recordSchema} as it is posted. */
export function recordText(...fields: readonly SchemaField[]): string {
  return JSON.stringify(recordSchema(...fields))
}
