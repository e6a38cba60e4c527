import { hasErrors } from '../generator/diagnostic.ts'
import { loadOcsf } from '../generator/load/ocsf-project.ts'
import type { CompiledSchema } from '../generator/model/ocsf.ts'
import { CliError } from './cli-error.ts'
import { reportDiagnostics } from './report.ts'

/** Options that every command working on a compiled schema has. */
export interface SchemaOptions {
  /** The release; default: the project's. */
  readonly ocsf?: string
  /** Whether private extensions take part. */
  readonly private: boolean
}

/**
 * The compiled schema of the project in the current folder. Where the definitions have mistakes, reports them and
 * returns undefined, with exit code 1; a release that isn't there is a {@link CliError}.
 */
export function compiledSchema({
  ocsf,
  private: privateExtensions,
}: SchemaOptions): CompiledSchema | undefined {
  const { schema, diagnostics } = loadOcsf({ root: process.cwd(), version: ocsf, privateExtensions })
  const unknown = diagnostics.find(({ code }) => code === 'OCSF_UNKNOWN_RELEASE')
  if (unknown !== undefined) throw new CliError(unknown.message, { hint: unknown.hint })
  reportDiagnostics(diagnostics)
  if (schema !== undefined && !hasErrors(diagnostics)) return schema
  process.exitCode = 1
  return undefined
}
