import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeFileWhole } from '../../generator/write/file.ts'
import { GateError } from '../gate-error.ts'
import { type GateFinding, type GateFix, isBlocking } from '../gate-finding.ts'
import { editText } from './edit-text.ts'

/** An edit that was made. */
export interface AppliedFix {
  readonly file: string
  readonly summary: string
  readonly finding: GateFinding
}

export interface AppliedFixes {
  readonly applied: readonly AppliedFix[]
  /** Puts back what was there before. */
  readonly undo: () => void
}

/**
 * Makes the safe edits that findings carry. All files are edited in memory first, and each is written whole; where one
 * can't be, those before it are put back.
 *
 * @throws GateError where a file can't be written.
 */
export function applyFixes(root: string, findings: readonly GateFinding[]): AppliedFixes {
  const before = new Map<string, string>()
  const after = new Map<string, string>()
  const applied: AppliedFix[] = []
  for (const [finding, fix] of safeFixes(findings)) {
    const { file, pointer, change, summary } = fix
    if (!after.has(file)) {
      const text = readFileSync(join(root, file), 'utf8')
      before.set(file, text)
      after.set(file, text)
    }
    const edited = editText(after.get(file)!, pointer, change)
    if (edited === undefined) continue
    after.set(file, edited)
    applied.push({ file, summary, finding })
  }
  const written: string[] = []
  const undo = () => {
    for (const file of written.splice(0)) writeFileWhole(join(root, file), before.get(file)!)
  }
  try {
    for (const [file, text] of after) {
      if (text === before.get(file)) continue
      writeFileWhole(join(root, file), text)
      written.push(file)
    }
  } catch (error) {
    undo()
    const message = `no file was changed: ${(error as Error).message}`
    throw new GateError(message, { hint: 'make the files writable and run again', cause: error })
  }
  return { applied, undo }
}

/** One finding for each edit: the same one may mend several. */
function safeFixes(findings: readonly GateFinding[]): [GateFinding, GateFix][] {
  const edits = new Map<string, [GateFinding, GateFix]>()
  for (const finding of findings) {
    const { fix } = finding
    if (fix === undefined || !fix.safe || finding.accepted !== undefined || finding.severity === 'info')
      continue
    const key = JSON.stringify([fix.file, fix.pointer, fix.change])
    if (!edits.has(key) || isBlocking(finding)) edits.set(key, [finding, fix])
  }
  return [...edits.values()]
}
