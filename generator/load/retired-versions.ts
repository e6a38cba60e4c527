import { existsSync } from 'node:fs'
import { join } from 'node:path'
import retiredSchema from '../../contracts/retired.schema.json' with { type: 'json' }
import { checkShape } from '../check/shape.ts'
import type { Diagnostic, Finding } from '../diagnostic.ts'
import { pointer } from '../pointer.ts'
import { historyFolder } from './avro-history.ts'
import { locate } from './locate.ts'
import { readText } from './text-file.ts'
import { parseYaml } from './yaml.ts'

/** Where retired versions are listed, relative to the project's root. */
export const retiredFile = `${historyFolder}/retired.yaml`

/** A version of which no event is read any more. */
export interface RetiredVersion {
  readonly version: number
  readonly reason: string
  /** Such as `2026-11-25`. */
  readonly date: string
}

/** By record. */
export type RetiredVersions = ReadonlyMap<string, readonly RetiredVersion[]>

export interface LoadedRetirements {
  /** Empty where there are errors. */
  readonly retired: RetiredVersions
  readonly diagnostics: readonly Diagnostic[]
  /** The file's text; absent where there is no file. */
  readonly text?: string
}

/** Reads `avro/history/retired.yaml`; without the file, nothing is retired. */
export function loadRetired(root: string): LoadedRetirements {
  const none: RetiredVersions = new Map()
  if (!existsSync(join(root, retiredFile))) return { retired: none, diagnostics: [] }
  const { text, diagnostic } = readText(join(root, retiredFile), retiredFile)
  if (text === undefined) return { retired: none, diagnostics: [diagnostic] }
  const yaml = parseYaml(retiredFile, text)
  if (!yaml.ok) return { retired: none, diagnostics: yaml.diagnostics, text }
  if (yaml.value === null || yaml.value === undefined)
    return { retired: none, diagnostics: yaml.warnings, text }
  const problems = checkShape(retiredSchema, yaml.value).map(
    ({ rule: _, ...problem }): Finding => ({ ...mistake, ...problem }),
  )
  const findings = problems.length > 0 ? problems : listedTwice(yaml.value as RetiredContent)
  const diagnostics = [...yaml.warnings, ...locate(findings, () => text)]
  if (findings.length > 0) return { retired: none, diagnostics, text }
  return { retired: new Map(Object.entries(yaml.value as RetiredContent)), diagnostics, text }
}

const mistake = { code: 'HISTORY_RETIREMENT', severity: 'error', file: retiredFile } as const

type RetiredContent = { readonly [record: string]: readonly RetiredVersion[] }

function listedTwice(content: RetiredContent): Finding[] {
  return Object.entries(content).flatMap(([record, entries]) =>
    entries.flatMap(({ version }, i): Finding[] => {
      if (entries.findIndex((entry) => entry.version === version) === i) return []
      const message = `version ${version} of ${record} is listed twice`
      return [{ ...mistake, pointer: pointer(record, i), message, hint: 'keep one of the two' }]
    }),
  )
}

/** The versions that are not retired: those that today's readers must be able to read. */
export function liveVersions<V extends { readonly number: number }>(
  record: string,
  versions: readonly V[],
  retired: RetiredVersions,
): V[] {
  const gone = new Set(retired.get(record)?.map(({ version }) => version))
  return versions.filter(({ number }) => !gone.has(number))
}
