import { checkLevel, type LevelFinding, type LevelVerdict } from '../../compat/check-level.ts'
import type { CompareOptions } from '../../compat/compare.ts'
import type { Finding } from '../../compat/finding.ts'
import { demandsOf, type Level } from '../../compat/level.ts'
import { plural } from '../../generator/plural.ts'
import { paint } from '../style.ts'
import { findingText } from './finding-text.ts'
import { locateFindings } from './located-finding.ts'
import type { SchemaFile } from './read-schema.ts'

/** The verdict on two files for people. */
export function verdictText(
  level: Level,
  { compatible, findings }: LevelVerdict,
  proposed: SchemaFile,
  other: SchemaFile,
  swapped: boolean,
): string {
  const sorted = inOrder(findings)
  const parts = locateFindings(sorted, proposed, other).map((located, i) => {
    const { direction } = sorted[i]!
    const isNew = i === 0 || sorted[i - 1]!.direction !== direction
    const title =
      isNew && demandsOf(level).directions.length === 2 ? `${titleOf(direction, proposed, other)}\n` : ''
    return `${title}${findingText(located)}\n`
  })
  const word = compatible ? paint(['bold', 'green'], 'compatible') : paint(['bold', 'red'], 'incompatible')
  const counts = countsText(findings)
  const last = `${word} at ${level}${counts === '' ? '' : `: ${counts}`}${compatible ? promiseOf(level, findings, proposed, other) : ''}\n`
  const hint = '  the other way round they are compatible: are --reader and --writer swapped?\n'
  return `${parts.join('')}${last}${swapped ? hint : ''}`
}

/** By direction, the worst first. */
function inOrder(findings: readonly LevelFinding[]): readonly LevelFinding[] {
  const rank = ({ direction, severity }: LevelFinding) =>
    (direction === 'backward' ? 0 : 3) + ['error', 'warning', 'info'].indexOf(severity)
  return findings.toSorted((a, b) => rank(a) - rank(b))
}

function titleOf(direction: 'backward' | 'forward', proposed: SchemaFile, other: SchemaFile): string {
  const [reader, writer] = direction === 'backward' ? [proposed, other] : [other, proposed]
  return paint('underline', `${direction}: ${reader.file} reads events of ${writer.file}`)
}

/** What a green verdict promises. */
function promiseOf(
  level: Level,
  findings: readonly Finding[],
  proposed: SchemaFile,
  other: SchemaFile,
): string {
  const within = findings.some(({ code }) => code === 'LIMIT') ? ' within the limits above' : ''
  const promises = demandsOf(level).directions.map((direction) => {
    const [reader, writer] = direction === 'backward' ? [proposed, other] : [other, proposed]
    return `\n  ${reader.file} reads every event of ${writer.file}${within}`
  })
  return promises.join('')
}

/** Such as `1 error, 2 warnings`; empty without findings. */
export function countsText(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']) =>
    findings.filter((each) => each.severity === severity).length
  const notes = count('info')
  return [plural(count('error'), 'error'), plural(count('warning'), 'warning'), plural(notes, 'note')]
    .filter((part) => !part.startsWith('0 '))
    .join(', ')
}

/** Whether the two would be compatible with their roles swapped, in both senses of it. */
export function isSwapped(
  level: Level,
  proposed: SchemaFile,
  other: SchemaFile,
  options: CompareOptions,
): boolean {
  if (demandsOf(level).directions.length !== 1) return false
  const versions = [{ label: '', schema: proposed.schema }]
  return checkLevel(level, other.schema, versions, { ...options, counterexamples: false }).compatible
}

/** The verdict for machines. */
export function verdictJson(
  level: Level,
  { compatible, findings }: LevelVerdict,
  proposed: SchemaFile,
  other: SchemaFile,
): object {
  return {
    compatible,
    level,
    reader: proposed.file,
    writer: other.file,
    findings: locateFindings(findings, proposed, other).map(({ finding, reader, writer }) => {
      const { version: _, ...rest } = finding
      return { ...rest, reader, writer }
    }),
  }
}
