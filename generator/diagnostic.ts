import type { DiagnosticCode } from './diagnostic-codes.ts'

/** How bad a finding is: an `error` stops the command, a `warning` and an `info` do not. */
export type Severity = 'error' | 'warning' | 'info'

/** A mistake in something a person wrote, as data. Only the command line prints it. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: Severity
  /** The file, relative to the project's root where it lies inside it. */
  readonly file: string
  /** 1-based; absent where the finding concerns the file as a whole. */
  readonly line?: number
  /** 1-based, in UTF-16 code units; absent where `line` is. */
  readonly column?: number
  /** RFC 6901 pointer to the offending value (or key) in the file; `''` is the whole document. */
  readonly pointer: string
  /** What is wrong, in one sentence, naming the offending text. */
  readonly message: string
  /** What to do about it. */
  readonly hint?: string
}

/** A diagnostic before its line and column are known: which are looked up only when there is something to report. */
export interface Finding extends Omit<Diagnostic, 'line' | 'column'> {
  /** Point at the key of the pointer's last step rather than at its value. */
  readonly at?: 'key' | 'value'
}

/** Whether any of these stops the command. */
export function hasErrors(diagnostics: readonly { readonly severity: Severity }[]): boolean {
  return diagnostics.some((d) => d.severity === 'error')
}
