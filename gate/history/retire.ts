import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, isSeq, parseDocument, type YAMLSeq } from 'yaml'
import { type Diagnostic, hasErrors } from '../../generator/diagnostic.ts'
import { loadHistory } from '../../generator/load/avro-history.ts'
import { loadRetired, retiredFile } from '../../generator/load/retired-versions.ts'
import type { Base } from './base.ts'
import { isDraft } from './plan-version.ts'

export interface RetireOptions {
  readonly record: string
  /** Which versions; `all` but the last one, and that one too where the record itself is gone. */
  readonly numbers: readonly number[] | 'all'
  readonly reason: string
  /** The day, such as `2026-11-25`. */
  readonly date: string
  /** What tells drafts from published versions. */
  readonly base: Base | undefined
}

/** What `avro/history/retired.yaml` becomes, or why it stays. */
export interface Retirement {
  /** Undefined where nothing changes, or there are mistakes; empty where the file has nothing to say any more. */
  readonly text?: string
  /** The versions that are retired, or in use again, by this. */
  readonly numbers: readonly number[]
  /** Why it can't be done. */
  readonly refusal?: { readonly message: string; readonly hint: string }
  /** Mistakes in the history. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Retires versions. Those that are retired already stay as they are. */
export function retire(root: string, options: RetireOptions): Retirement {
  const { record, numbers, reason, date } = options
  const { versions, retired, text, diagnostics } = load(root, record)
  if (hasErrors(diagnostics)) return { numbers: [], diagnostics }
  const done = new Set(retired.get(record)?.map(({ version }) => version))
  const last = existsSync(join(root, 'avro', `${record}.avsc`)) ? versions.at(-1)?.number : undefined
  const old = versions.map(({ number }) => number).filter((number) => number !== last)
  const wanted = numbers === 'all' ? old : numbers
  const own = wanted.filter((number) => !done.has(number))
  const refuse = (message: string, hint: string) => ({ numbers: [], diagnostics, refusal: { message, hint } })
  for (const number of own) {
    const version = versions.find((each) => each.number === number)
    if (version === undefined) return refuse(`${record} has no version ${number}`, thereAre(versions))
    if (number === last) {
      const message = `version ${number} of ${record} is the last one: it is what is published`
      return refuse(message, 'change the schema and publish it; then this one can be retired')
    }
    if (isDraft(version.file, options.base)) {
      const hint = 'ocsf-kafka version replaces it'
      return refuse(`version ${number} of ${record} is a draft: nothing was published with it`, hint)
    }
  }
  if (own.length === 0) return { numbers: [], diagnostics }
  const document = parseDocument(text ?? head)
  const list = listOf(document, record)
  for (const version of own) list.add(document.createNode({ version, reason, date }))
  list.items.sort((a, b) => versionIn(a) - versionIn(b))
  return { text: document.toString({ lineWidth: 0 }), numbers: own, diagnostics }
}

/** Takes retirements back. Versions that aren't retired stay as they are. */
export function unretire(root: string, record: string, numbers: readonly number[] | 'all'): Retirement {
  const { versions, retired, text, diagnostics } = load(root, record)
  if (hasErrors(diagnostics)) return { numbers: [], diagnostics }
  const done = (retired.get(record) ?? []).map(({ version }) => version)
  const own = done.filter((number) => numbers === 'all' || numbers.includes(number))
  const unknown =
    numbers === 'all' ? undefined : numbers.find((n) => versions.every(({ number }) => number !== n))
  if (unknown !== undefined && !done.includes(unknown)) {
    const refusal = { message: `${record} has no version ${unknown}`, hint: thereAre(versions) }
    return { numbers: [], diagnostics, refusal }
  }
  if (own.length === 0) return { numbers: [], diagnostics }
  const document = parseDocument(text ?? '')
  const list = listOf(document, record)
  list.items = list.items.filter((item) => !own.includes(versionIn(item)))
  if (list.items.length === 0) document.delete(record)
  const rest = document.toJS() as object | null
  const isEmpty = rest === null || Object.keys(rest).length === 0
  return { text: isEmpty ? '' : document.toString({ lineWidth: 0 }), numbers: own, diagnostics }
}

const head = `# yaml-language-server: $schema=../../node_modules/ocsf-kafka/contracts/retired.schema.json
#
# Versions of which no event is read any more: the gate leaves them out of comparisons. Their files stay.
# Written by: ocsf-kafka version <record> --retire <n> --reason "…"
`

function load(root: string, record: string) {
  const { versions, diagnostics: ofHistory } = loadHistory(root, record)
  const { retired, text, diagnostics: ofRetired } = loadRetired(root)
  return { versions, retired, text, diagnostics: [...ofHistory, ...ofRetired] }
}

function listOf(document: Document, record: string): YAMLSeq {
  const found = document.get(record)
  if (isSeq(found)) return found
  document.set(record, document.createNode([]))
  return document.get(record) as YAMLSeq
}

function versionIn(item: unknown): number {
  return Number((item as { get?: (key: string) => unknown }).get?.('version'))
}

function thereAre(versions: readonly { readonly number: number }[]): string {
  return versions.length === 0
    ? `see ${retiredFile}`
    : `there are ${versions.map(({ number }) => number).join(', ')}`
}
