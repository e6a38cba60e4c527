import { createTwoFilesPatch } from 'diff'
import type { LevelFinding } from '../../compat/check-level.ts'
import type { SchemaEdit } from '../../compat/finding.ts'
import type { Unit } from '../compare/units.ts'
import type { GateFix } from '../gate-finding.ts'
import type { Locator } from '../locate/locator.ts'
import { asWritten } from './as-written.ts'
import { editText } from './edit-text.ts'

/** Makes the engine's edit of a schema into an edit of the `.avsc` file that says it; undefined where none does. */
export function makeFix(
  { fix, direction }: LevelFinding,
  { record }: Unit,
  locator: Locator,
): GateFix | undefined {
  if (fix === undefined) return undefined
  // what is published can't be edited any more
  const proposed = direction === 'backward' ? 'reader' : 'writer'
  if (fix.of !== proposed) return undefined
  const { type, within } = fix.place
  const written = type === undefined ? { file: record.file, pointer: '' } : locator.handWritten(type)
  if (written === undefined) return undefined
  const pointer = written.pointer + within
  const text = locator.textOf(written.file)
  const change = asWritten(fix.change, locator.isKnownType)
  const edited = text === undefined ? undefined : editText(text, pointer, change)
  if (text === undefined || edited === undefined) return undefined
  return {
    file: written.file,
    summary: summaryOf(change),
    diff: fileDiff(written.file, text, edited),
    safe: fix.safe,
    change,
    pointer,
  }
}

/** A unified diff that `git apply` takes. */
export function fileDiff(file: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, '', '', { context: 1 })
  return patch
    .split('\n')
    .slice(1)
    .map((line) => (/^(---|\+\+\+) /.test(line) ? line.trimEnd() : line))
    .join('\n')
}

/** What an edit does, as a sentence without its place. */
function summaryOf(change: SchemaEdit['change']): string {
  switch (change.kind) {
    case 'add-default':
      return `gave it the default ${JSON.stringify(change.value)}`
    case 'set-default':
      return `set its default to ${JSON.stringify(change.value)}`
    case 'add-alias':
      return `gave it the alias ${change.alias}`
    case 'remove-alias':
      return `took its alias ${change.alias} away`
    case 'add-branch':
      return `kept the branch ${JSON.stringify(change.branch)}`
    case 'add-symbols':
      return `kept the symbols ${change.symbols.join(', ')}`
    case 'set-type':
      return `set its type to ${JSON.stringify(change.type)}${'default' in change ? `, and its default to ${JSON.stringify(change.default)}` : ''}`
    case 'set-size':
      return `set its size to ${change.size}`
  }
}
