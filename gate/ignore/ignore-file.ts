import { existsSync } from 'node:fs'
import { join } from 'node:path'
import ignoreSchema from '../../contracts/compat-ignore.schema.json' with { type: 'json' }
import { checkShape, type Formats } from '../../generator/check/shape.ts'
import type { Diagnostic, Finding } from '../../generator/diagnostic.ts'
import { createLocator, locate } from '../../generator/load/locate.ts'
import { readText } from '../../generator/load/text-file.ts'
import { parseYaml } from '../../generator/load/yaml.ts'
import { pointer } from '../../generator/pointer.ts'
import type { GateCode } from '../gate-codes.ts'
import type { GatePlace } from '../gate-finding.ts'

/** Where accepted findings are listed, relative to the project's root. */
export const ignoreFile = 'contracts/compat-ignore.yaml'

/** One entry of the file. */
export interface IgnoreEntry {
  readonly code: GateCode
  readonly record?: string
  readonly subject?: string
  /** `*` is one step of a path, `**` any number of them. */
  readonly path?: string
  readonly version?: string
  readonly reason: string
  /** YYYY-MM-DD: the last day on which it holds. */
  readonly expires: string
  readonly place: GatePlace
}

export interface LoadedIgnores {
  readonly entries: readonly IgnoreEntry[]
  readonly diagnostics: readonly Diagnostic[]
}

const formats: Formats = { 'date-text': isDay }

/** Reads the accepted findings; without the file there are none. With mistakes in it none is accepted. */
export function loadIgnores(root: string): LoadedIgnores {
  const path = join(root, ignoreFile)
  if (!existsSync(path)) return { entries: [], diagnostics: [] }
  const { text, diagnostic } = readText(path, ignoreFile)
  return text === undefined ? { entries: [], diagnostics: [diagnostic] } : readIgnores(text)
}

/** {@link loadIgnores} for a text in hand. */
export function readIgnores(text: string): LoadedIgnores {
  const yaml = parseYaml(ignoreFile, text)
  if (!yaml.ok) return { entries: [], diagnostics: yaml.diagnostics }
  // a file of comments accepts nothing
  if (yaml.value === null || yaml.value === undefined) return { entries: [], diagnostics: yaml.warnings }
  const problems = checkShape(ignoreSchema, yaml.value, formats)
  if (problems.length > 0) {
    const findings = problems.map(
      ({ rule: _rule, ...problem }): Finding => ({
        code: 'IGNORE_SHAPE',
        severity: 'error',
        file: ignoreFile,
        ...problem,
      }),
    )
    return { entries: [], diagnostics: [...yaml.warnings, ...locate(findings, () => text)] }
  }
  const locator = createLocator(text)
  const written = yaml.value as { readonly ignore: readonly WrittenEntry[] }
  const entries = written.ignore.map(({ version, ...entry }, i): IgnoreEntry => {
    const at = pointer('ignore', i)
    return {
      ...entry,
      ...(version !== undefined && { version: String(version) }),
      place: { file: ignoreFile, pointer: at, ...locator(at) },
    }
  })
  return { entries, diagnostics: yaml.warnings }
}

type WrittenEntry = Omit<IgnoreEntry, 'place' | 'version'> & { readonly version?: string | number }

/** Whether a text is a day that exists, as YYYY-MM-DD. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
