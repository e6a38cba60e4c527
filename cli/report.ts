import type { Diagnostic, Severity } from '../generator/diagnostic.ts'
import { plural } from '../generator/plural.ts'
import type { CliError } from './cli-error.ts'
import { paint } from './style.ts'

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, string>

/** Prints diagnostics for people (stderr), or as one JSON array for machines (stdout). */
export function reportDiagnostics(
  diagnostics: readonly Diagnostic[],
  format: 'text' | 'json' = 'text',
): void {
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(diagnostics, null, 2)}\n`)
    return
  }
  for (const d of diagnostics) process.stderr.write(`${diagnosticText(d)}\n`)
  if (diagnostics.length > 0) process.stderr.write(`${summary(diagnostics)}\n`)
}

/** `file:line:column  error CODE  message`, then the hint on a line of its own. */
export function diagnosticText(d: Diagnostic): string {
  const place = d.line === undefined ? d.file : `${d.file}:${d.line}:${d.column}`
  const head = `${paint('bold', place, process.stderr)}  ${paint(colours[d.severity], d.severity, process.stderr)} ${d.code}`
  const hint = d.hint === undefined ? '' : `\n  ${paint('dim', 'fix:', process.stderr)} ${d.hint}`
  return `${head}\n  ${d.message}${hint}`
}

function summary(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity) => diagnostics.filter((d) => d.severity === severity).length
  const parts = [plural(count('error'), 'error'), plural(count('warning'), 'warning')]
  return parts.filter((part) => !part.startsWith('0 ')).join(', ')
}

/** Prints why a command could not run, then the hint on a line of its own (stderr). */
export function reportCliError({ message, hint }: CliError): void {
  process.stderr.write(`${paint('red', 'error', process.stderr)} ${message}\n`)
  if (hint !== undefined) process.stderr.write(`  ${paint('dim', 'fix:', process.stderr)} ${hint}\n`)
}

/** Prints what nobody foresaw, with its stack (stderr). */
export function reportInternalError(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${paint('red', 'internal error', process.stderr)} ${text}\n`)
  process.stderr.write(
    `  ${paint('dim', 'this is a mistake in ocsf-kafka: please report it', process.stderr)}\n`,
  )
}
