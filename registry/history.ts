import type { Level } from '../compat/level.ts'

/** What `avro/history/` holds, as a registry shows it: never written to. */
export interface History {
  /** The level of subjects that have none of their own. */
  readonly level: Level
  readonly subjects: readonly HistorySubject[]
}

export interface HistorySubject {
  readonly name: string
  readonly level: Level
  /** Ascending. */
  readonly versions: readonly HistoryVersion[]
}

export interface HistoryVersion {
  readonly number: number
  /** JSON text of a self-contained Avro schema. */
  readonly schema: string
}
