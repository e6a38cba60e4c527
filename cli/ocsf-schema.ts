import { type Diagnostic, hasErrors } from '../generator/diagnostic.ts'
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
 * returns undefined, with exit code 1; a release asked for that isn't there is a {@link CliError}.
 */
export function compiledSchema({
  ocsf,
  private: privateExtensions,
}: SchemaOptions): CompiledSchema | undefined {
  const { schema, diagnostics } = loadOcsf({ root: process.cwd(), version: ocsf, privateExtensions })
  const unknown = diagnostics.find(({ code, line }) => code === 'OCSF_UNKNOWN_RELEASE' && line === undefined)
  if (unknown !== undefined) throw new CliError(unknown.message, { hint: unknown.hint })
  reportDiagnostics(
    ocsf === undefined ? diagnostics : diagnostics.map((found) => withoutPrivate(found, ocsf)),
  )
  if (schema !== undefined && !hasErrors(diagnostics)) return schema
  process.exitCode = 1
  return undefined
}

/** An extension is written for the project's release: in another one, what it builds on may be missing. */
function withoutPrivate(diagnostic: Diagnostic, version: string): Diagnostic {
  if (diagnostic.severity !== 'error' || !diagnostic.file.startsWith('ocsf/extensions/')) return diagnostic
  const leave = `leave private extensions out, if this one is not meant for OCSF ${version}: --no-private`
  const { hint } = diagnostic
  return {
    ...diagnostic,
    hint: hint === undefined ? leave : `${hint}${hint.endsWith('?') ? '' : ';'} or ${leave}`,
  }
}
