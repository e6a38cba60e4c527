import type { Diagnostic } from '../generator/diagnostic.ts'
import { historyFolder } from '../generator/load/avro-history.ts'
import type { GateFinding } from './gate-finding.ts'

/** Whether a mistake is one of the published versions. */
export function isOfHistory({ code, file }: Diagnostic): boolean {
  return code.startsWith('HISTORY_') || file.startsWith(`${historyFolder}/`)
}

/** A mistake in the project's files as a finding of the gate. */
export function diagnosticFinding(diagnostic: Diagnostic): GateFinding {
  const { code, severity, message, hint, file, line, column, pointer } = diagnostic
  const check = isOfHistory(diagnostic) ? 'versions' : code.startsWith('IGNORE_') ? 'ignore' : 'definitions'
  return {
    code,
    check,
    severity,
    message,
    ...(hint !== undefined && { hint }),
    place: { file, pointer, ...(line !== undefined && { line }), ...(column !== undefined && { column }) },
    subjects: [],
    versions: [],
  }
}
