import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml'
import type { Diagnostic, Finding } from '../diagnostic.ts'
import { pointerSteps } from '../pointer.ts'

/** Where a pointer leads in a text: 1-based line and column. */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * The position of `pointer` in a JSON or YAML text (JSON is read as the YAML subset it is). Where the pointer leads
 * nowhere, the position of the deepest step that exists; undefined where the text can't be parsed at all.
 */
export function positionOf(
  text: string,
  pointer: string,
  at: 'key' | 'value' = 'value',
): Position | undefined {
  return createLocator(text)(pointer, at)
}

/** Parses a text once and answers any number of {@link positionOf} questions about it. */
export function createLocator(text: string): (pointer: string, at?: 'key' | 'value') => Position | undefined {
  const lines = new LineCounter()
  // A byte order mark is no character of the first line.
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    keepSourceTokens: false,
    uniqueKeys: false,
  })
  return (pointer, at = 'value') => {
    let node: unknown = document.contents
    let offset = isNode(node) ? node.range?.[0] : undefined
    if (offset === undefined) return undefined
    const steps = pointerSteps(pointer)
    for (const [i, step] of steps.entries()) {
      let pair: Pair | undefined
      let next: unknown
      if (isMap(node)) {
        pair = node.items.find((item) => isPair(item) && keyText(item.key) === step)
        next = pair?.value
      } else if (isSeq(node)) {
        next = node.items[Number(step)]
      }
      if (pair === undefined && next === undefined) break
      const target = (at === 'key' && i === steps.length - 1 ? pair?.key : next) ?? pair?.key ?? next
      offset = (target as Node | undefined)?.range?.[0] ?? offset
      node = next
    }
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
}

function keyText(key: unknown): string {
  return String(isScalar(key) ? key.value : key)
}

/** Turns findings into diagnostics by looking their positions up in the texts they speak of. */
export function locate(
  findings: readonly Finding[],
  textOf: (file: string) => string | undefined,
): Diagnostic[] {
  const locators = new Map<string, ReturnType<typeof createLocator> | undefined>()
  return findings.map(({ at, ...finding }) => {
    if (!locators.has(finding.file)) {
      const text = textOf(finding.file)
      locators.set(finding.file, text === undefined ? undefined : createLocator(text))
    }
    const position = locators.get(finding.file)?.(finding.pointer, at)
    return position === undefined ? finding : { ...finding, ...position }
  })
}
