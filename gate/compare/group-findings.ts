import type { LevelFinding } from '../../compat/check-level.ts'
import { makeFix } from '../fix/make-fix.ts'
import type { GateFinding, GatePlace } from '../gate-finding.ts'
import type { Locator } from '../locate/locator.ts'
import type { Unit } from './units.ts'

/** What the engine found under one subject. */
export interface UnitFindings {
  readonly unit: Unit
  readonly findings: readonly LevelFinding[]
}

interface Group {
  readonly first: LevelFinding
  readonly unit: Unit
  readonly subjects: Set<string>
  readonly versions: Set<string>
}

/**
 * One finding of the gate for what the engine finds alike with several versions and under several subjects.
 *
 * @param hasEvent whether an event that shows the finding is wanted: making one takes longer than all the rest.
 */
export function groupFindings(
  found: readonly UnitFindings[],
  locator: Locator,
  hasEvent: (finding: LevelFinding) => boolean,
): GateFinding[] {
  const groups = new Map<string, Group>()
  for (const { unit, findings } of found) {
    for (const finding of findings) {
      const key = keyOf(finding, unit)
      const group = groups.get(key) ?? {
        first: finding,
        unit,
        subjects: new Set<string>(),
        versions: new Set<string>(),
      }
      group.subjects.add(unit.subject)
      group.versions.add(finding.version)
      groups.set(key, group)
    }
  }
  return [...groups.values()].map((group) => gateFinding(group, locator, hasEvent))
}

function keyOf(
  { code, direction, path, severity, message, reader, writer }: LevelFinding,
  unit: Unit,
): string {
  const own = direction === 'backward' ? reader : writer
  return JSON.stringify([unit.record.name, code, severity, direction, path, message, own.type, own.within])
}

function gateFinding(
  { first, unit, subjects, versions }: Group,
  locator: Locator,
  hasEvent: (finding: LevelFinding) => boolean,
): GateFinding {
  const counterexample = hasEvent(first) ? first.counterexample : undefined
  const fix = makeFix(first, unit, locator)
  const place = locator.ofSchema(first, first.direction, unit.record)
  const hint = hintFor(first, place, fix !== undefined)
  return {
    code: first.code,
    check: 'schema',
    severity: first.severity,
    message: first.message,
    ...(hint !== undefined && { hint }),
    place,
    subjects: [...subjects],
    record: unit.record.name,
    path: first.path,
    versions: [...versions],
    direction: first.direction,
    kind: first.kind,
    registry: first.registry,
    ...(counterexample !== undefined && { counterexample }),
    ...(fix !== undefined && { fix }),
  }
}

/** What the engine says of a schema can't be done to a derived record: what can, is said of the attribute. */
function hintFor({ hint, severity }: LevelFinding, { ocsf }: GatePlace, hasFix: boolean): string | undefined {
  if (ocsf === undefined || hasFix || severity === 'info') return hint
  return "keep what the attribute was, and give what is new an attribute of its own: derived records follow OCSF's definitions"
}
