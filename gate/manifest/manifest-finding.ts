import type { Severity } from '../../generator/diagnostic.ts'
import type { GateOwnCode } from '../gate-codes.ts'

/** What a change of the manifest does, before its line is looked up. */
export interface ManifestFinding {
  readonly code: GateOwnCode
  readonly severity: Severity
  readonly message: string
  readonly hint?: string
  /** Into today's manifest. */
  readonly pointer: string
  readonly at?: 'key' | 'value'
  /** Topics concerned. */
  readonly topics: readonly string[]
  readonly record?: string
}
