import type { Finding, Severity } from '../../diagnostic.ts'
import type { DiagnosticCode } from '../../diagnostic-codes.ts'
import type { AvroRecord } from '../../model/avro.ts'
import type { Manifest } from '../../model/manifest.ts'
import type { CompiledSchema } from '../../model/ocsf.ts'
import { didYouMean } from '../../suggest.ts'

/** What the names in a manifest refer to. A part that could not be loaded is left out: its checks are skipped. */
export interface ManifestSurroundings {
  readonly schema?: CompiledSchema | undefined
  /** The records under `avro/`. */
  readonly records?: readonly KnownRecord[] | undefined
  /** OCSF class name → Avro full name of its derived record. */
  readonly derivedClasses?: ReadonlyMap<string, string> | undefined
}

/** A record as its `.avsc` defines it. */
export interface KnownRecord {
  readonly name: string
  /** Relative to the project's root. */
  readonly file: string
  readonly schema: AvroRecord
}

/** Collects what the checks of a manifest find. */
export interface ManifestCheck extends ManifestSurroundings {
  readonly manifest: Manifest
  report(code: DiagnosticCode, pointer: string, message: string, more?: FindingDetail): void
}

/** What a finding may have besides a place and a message; an error at a value unless it says otherwise. */
export interface FindingDetail {
  readonly severity?: Severity
  readonly at?: Finding['at']
  readonly hint?: string | undefined
}

/** `did you mean …?`, or what there is to choose from. */
export function choices(text: string, known: readonly string[]): string {
  const near = didYouMean(text, known)
  if (near !== undefined) return near
  if (known.length === 0) return 'there is none to choose from'
  const shown = known.slice(0, 12).join(', ')
  return known.length > 12 ? `there are ${shown} and ${known.length - 12} more` : `there are ${shown}`
}
