import type { DerivedSchemas } from './derived.ts'
import type { Manifest } from './manifest.ts'
import type { CompiledSchema } from './ocsf.ts'
import type { RecordModel } from './record.ts'

/** Everything that a project's files say, loaded and checked: what codegen, the gate and the reports read. */
export interface Project {
  readonly manifest: Manifest
  readonly schema: CompiledSchema
  /** Derived with the profiles that the project uses. */
  readonly derived: DerivedSchemas
  readonly records: readonly RecordModel[]
}
