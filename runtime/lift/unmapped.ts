import { type Mutable, setOwn } from '../complete/mutable.ts'
import { type LiftDiagnostic, maxDiagnostics } from './diagnostic.ts'
import type { Lifting, Moved } from './lifting.ts'

/**
 * Joins what was moved to what the text had in `unmapped`, which keeps its names: where a path is one of them, or
 * was moved before, `#2` is added to it, or the next number that is free.
 */
export function joinUnmapped(lifting: Lifting, diagnostics: LiftDiagnostic[]): Mutable | undefined {
  const { moved } = lifting
  if (moved.length === 0) return lifting.unmapped
  const unmapped = lifting.unmapped ?? {}
  const taken = new Map<string, number>()
  for (const each of moved) {
    const name = Object.hasOwn(unmapped, each.path) ? freeName(unmapped, each.path, taken) : each.path
    setOwn(unmapped, name, each.value)
    if (diagnostics.length < maxDiagnostics) diagnostics.push(diagnosticOf(each, name))
  }
  return unmapped
}

/** The diagnostic of a moved value; `unmapped` is the name it has got there. */
export function diagnosticOf({ code, pointer, message }: Moved, unmapped?: string): LiftDiagnostic {
  return unmapped === undefined ? { code, pointer, message } : { code, pointer, message, unmapped }
}

/** `taken` remembers the last number of each path, so that many equal ones don't all count from 2. */
function freeName(unmapped: Mutable, path: string, taken: Map<string, number>): string {
  let number = taken.get(path) ?? 1
  let name: string
  do name = `${path}#${++number}`
  while (Object.hasOwn(unmapped, name))
  taken.set(path, number)
  return name
}
