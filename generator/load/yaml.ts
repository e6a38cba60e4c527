import { type Alias, type Document, LineCounter, parseDocument, visit, type YAMLError } from 'yaml'
import type { Diagnostic, Severity } from '../diagnostic.ts'

/** The plain data of a YAML file, or what keeps it from being read. */
export type YamlResult =
  | { readonly ok: true; readonly value: unknown; readonly warnings: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/** Aliases that a file may resolve to, counted with repetition: enough for any manifest, too few for a bomb. */
const maxAliasCount = 1_000

/**
 * Reads YAML 1.2 (core schema, with anchors and merge keys). Anchors that contain themselves, unknown tags and keys
 * that appear twice are mistakes. Maps may have own keys such as `__proto__`.
 */
export function parseYaml(file: string, text: string): YamlResult {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    merge: true,
    logLevel: 'error',
  })
  const diagnostic = (problem: YAMLError, severity: Severity): Diagnostic => {
    const { line, col } = lines.linePos(problem.pos[0])
    const words = explain(problem, text)
    return { code: 'YAML_SYNTAX', severity, file, line, column: col, pointer: '', ...words }
  }
  if (document.errors.length > 0) {
    return { ok: false, diagnostics: firstOfEachLine(document.errors.map((e) => diagnostic(e, 'error'))) }
  }
  const alias = badAlias(document)
  try {
    if (alias?.problem !== undefined) throw new ReferenceError(alias.problem)
    const value: unknown = document.toJS({ maxAliasCount })
    return { ok: true, value, warnings: document.warnings.map((w) => diagnostic(w, 'warning')) }
  } catch (error) {
    const place = alias?.node.range == null ? undefined : lines.linePos(alias.node.range[0])
    const position = place === undefined ? {} : { line: place.line, column: place.col }
    const hint = 'write the value out where it is used'
    const message = `the file can't be read: ${reason(error)}`
    return {
      ok: false,
      diagnostics: [
        { code: 'YAML_SYNTAX', severity: 'error', file, ...position, pointer: '', message, hint },
      ],
    }
  }
}

/** The first alias that leads nowhere or to what contains it; else the last one, which completes a bomb. */
function badAlias(document: Document.Parsed): { node: Alias; problem?: string } | undefined {
  let last: { node: Alias; problem?: string } | undefined
  visit(document, {
    Alias(_key, node, path) {
      last = { node }
      const target = node.resolve(document)
      if (target === undefined) last.problem = `there is no anchor &${node.source} before this alias`
      else if (path.includes(target)) last.problem = `the anchor &${node.source} contains an alias of itself`
      return last.problem === undefined ? undefined : visit.BREAK
    },
  })
  return last
}

function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  if (text.startsWith('Excessive alias count')) return 'its aliases multiply to too many values'
  return text.startsWith('Merge sources') ? 'what follows << must be an alias of a map' : text
}

function explain({ code, message, pos }: YAMLError, text: string): { message: string; hint?: string } {
  const found = JSON.stringify(
    text
      .slice(pos[0])
      .split(/[\n\r:]/, 1)[0]
      ?.slice(0, 40) ?? '',
  )
  if (code === 'TAB_AS_INDENT') {
    return { message: 'a tab is used as indentation', hint: 'YAML is indented with spaces' }
  }
  if (code === 'DUPLICATE_KEY') {
    return { message: `the key ${found} appears twice in this map`, hint: 'merge the two or rename one' }
  }
  if (code === 'MULTIPLE_DOCS') {
    return { message: 'the file holds more than one YAML document', hint: 'remove the line ---' }
  }
  return { message: `not valid YAML: ${lowerFirst(message)}` }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** A syntax error tends to be followed by others that it caused. */
function firstOfEachLine(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const lines = new Set<number | undefined>()
  return diagnostics.filter(({ line }) => !lines.has(line) && lines.add(line))
}
