import type { Counterexample, Finding, FindingCode, RegistryVerdict } from './finding.ts'
import type { Breach, Draft } from './findings/draft.ts'
import { severityOf } from './findings/severity.ts'

export interface Opinions {
  /** Codes whose findings are raised to errors. */
  readonly errors: readonly FindingCode[]
  readonly registry: RegistryVerdict
  /** Makes the counterexample; it should hold on to little, as findings are kept. */
  readonly example: (() => Counterexample | undefined) | undefined
}

/** With a counterexample that is made when it is first asked for: most of many findings are never looked at closely. */
export function toFinding(draft: Draft, { errors, registry, example }: Opinions): Finding {
  const { code, kind, hint, fix, path, reader, writer } = draft
  const finding = {
    code,
    severity: errors.includes(code) ? 'error' : (draft.severity ?? severityOf[code]),
    kind,
    message: messageOf(draft, registry),
    ...(hint !== undefined && { hint }),
    ...(fix !== undefined && { fix }),
    path,
    reader,
    writer,
    registry,
  } as const
  if (kind !== 'data' || example === undefined) return finding
  let made: { readonly value: Counterexample | undefined } | undefined
  return Object.defineProperty(finding, 'counterexample', {
    get: () => {
      made ??= { value: example() }
      return made.value
    },
    enumerable: true,
  })
}

function messageOf({ code, kind, message, breach }: Draft, { accepts }: RegistryVerdict): string {
  if (kind !== 'data' || breach === undefined || code === 'LIMIT' || !accepts) return message
  return `${message}; a registry accepts this, and decoding fails with ${failures[breach.kind]}`
}

const failures: { readonly [kind in Breach['kind']]: string } = {
  any: 'SCHEMA_MISMATCH',
  symbol: 'BAD_ENUM_SYMBOL',
  'not-text': 'BAD_UTF8',
  'large-long': 'LONG_OUT_OF_RANGE',
}
