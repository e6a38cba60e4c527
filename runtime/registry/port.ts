/**
 * Schema ids, looked up and never registered: `ocsf-kafka publish` registers, the runtime only reads.
 */
export interface SchemaLookup {
  /** The id of this schema under this subject. Rejects with code `UNKNOWN_SCHEMA`, naming the command to run. */
  idOf(subject: string, schema: string): Promise<number>
  /** The schema with this id. Rejects with code `UNKNOWN_SCHEMA_ID`. */
  schemaOf(id: number): Promise<string>
}
