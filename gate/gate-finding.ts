import type { Counterexample, FindingKind, RegistryVerdict, SchemaEdit } from '../compat/finding.ts'
import type { Direction, Level } from '../compat/level.ts'
import type { Severity } from '../generator/diagnostic.ts'
import type { GateCode } from './gate-codes.ts'

/** The parts of the gate, in the order in which they are reported. */
export const checkNames = [
  'definitions',
  'schema',
  'versions',
  'ocsf',
  'manifest',
  'codegen',
  'ignore',
] as const

export type CheckName = (typeof checkNames)[number]

/** Where a person changes what a finding is about. */
export interface GatePlace {
  /** Relative to the project's root. */
  readonly file: string
  /** 1-based; absent where the finding concerns the file as a whole, or the file isn't there. */
  readonly line?: number
  readonly column?: number
  /** RFC 6901 pointer into the file; `''` is the whole. */
  readonly pointer: string
  /** The OCSF release and attribute where a derived record is concerned, such as `OCSF 1.8.0 user.type_id`. */
  readonly ocsf?: string
}

/** An edit of one of the project's files that mends a finding. */
export interface GateFix {
  readonly file: string
  /** What it does, as a sentence. */
  readonly summary: string
  /** A unified diff of the file. */
  readonly diff: string
  /** Whether `check --fix` makes it: it changes nothing but the verdict. */
  readonly safe: boolean
  /** The edit, and the place in the file's JSON that it starts from. */
  readonly change: SchemaEdit['change']
  readonly pointer: string
}

/** An entry of contracts/compat-ignore.yaml that accepts a finding. */
export interface Acceptance {
  readonly reason: string
  /** The last day on which it holds, YYYY-MM-DD. */
  readonly expires: string
  readonly place: GatePlace
}

export interface GateFinding {
  readonly code: GateCode
  readonly check: CheckName
  readonly severity: Severity
  readonly message: string
  readonly hint?: string
  readonly place: GatePlace
  /** Subjects, or topics where nothing of a schema is concerned; empty where neither is. */
  readonly subjects: readonly string[]
  readonly record?: string
  /** Path of the field in an event; absent or empty for the whole event. */
  readonly path?: string
  /** Labels of the versions with which the finding holds. */
  readonly versions: readonly string[]
  readonly direction?: Direction
  readonly kind?: FindingKind
  readonly registry?: RegistryVerdict
  readonly counterexample?: Counterexample
  readonly fix?: GateFix
  readonly accepted?: Acceptance
}

/** What was compared under one subject. */
export interface SubjectOutcome {
  readonly subject: string
  readonly record: string
  readonly level: Level
  /** Labels of the versions that it was compared with, ascending; empty where there is none before it. */
  readonly versions: readonly string[]
  /** Whether what it was compared with has no version of it: there was nothing to compare. */
  readonly isNew?: boolean
  readonly outcome: 'compatible' | 'incompatible' | 'not-compared'
}

/** A part of the gate that could not do its work. */
export interface Failure {
  /** A subject, or what else was asked for. */
  readonly what: string
  readonly message: string
  readonly hint?: string
}

/** A part of the gate that had nothing to work on: that it has no finding says nothing. */
export interface SkippedCheck {
  readonly check: CheckName
  /** As a sentence. */
  readonly why: string
}

export interface CheckResult {
  /** What the working tree was compared with, as `--against` takes it. */
  readonly against: string
  readonly subjects: readonly SubjectOutcome[]
  /** Errors first, then by file and line. */
  readonly findings: readonly GateFinding[]
  readonly failures: readonly Failure[]
  /** What was left out and why, as sentences. */
  readonly notes: readonly string[]
  /** Parts that did not run. */
  readonly skipped: readonly SkippedCheck[]
  /** Milliseconds by phase, in the order in which they ran. */
  readonly phases: readonly { readonly name: string; readonly milliseconds: number }[]
}

/** Whether a finding makes the gate red. */
export function isBlocking({ severity, accepted }: Pick<GateFinding, 'severity' | 'accepted'>): boolean {
  return severity === 'error' && accepted === undefined
}

/** 0 clean, 1 incompatible, 2 where anything could not run: what wasn't compared is never green. */
export function exitCodeOf({ failures, findings }: Pick<CheckResult, 'failures' | 'findings'>): 0 | 1 | 2 {
  if (failures.length > 0) return 2
  return findings.some(isBlocking) ? 1 : 0
}
