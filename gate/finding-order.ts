import { checkNames, type GateFinding } from './gate-finding.ts'

const severities = ['error', 'warning', 'info']

/** Those that block first, accepted ones last of their severity; then by part of the gate, file, line and column. */
export function findingOrder(a: GateFinding, b: GateFinding): number {
  return (
    rank(a) - rank(b) ||
    checkNames.indexOf(a.check) - checkNames.indexOf(b.check) ||
    compareText(a.place.file, b.place.file) ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    (a.place.column ?? 0) - (b.place.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  )
}

function rank({ severity, accepted }: GateFinding): number {
  return severities.indexOf(severity) * 2 + (accepted === undefined ? 0 : 1)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Makes errors of findings that the manifest's `check.errors` names. */
export function raiseSeverities(findings: readonly GateFinding[], codes: readonly string[]): GateFinding[] {
  return findings.map((finding) =>
    finding.severity !== 'error' && codes.includes(finding.code)
      ? { ...finding, severity: 'error' }
      : finding,
  )
}
