import { jsonLiteral, propertyKey } from './literal.ts'

/**
 * Code as a tree of printables, so that imports, indentation and name clashes follow from what is printed and no
 * printer concatenates them by hand. A string in the tree is code; text from definitions enters only through
 * stringLiteral, propertyKey and doc.
 */
export type Printable = string | number | ImportedSymbol | Code | readonly Printable[]

/** Something another module exports, to be imported by the module that prints it. */
export interface ImportedSymbol {
  readonly kind: 'symbol'
  readonly name: string
  /** The output path of the module (`ocsf/objects/user.ts`), or `runtime` or `arbitraries` of the toolkit. */
  readonly from: string
  /** Imported with `import type`: it doesn't exist at run time. */
  readonly typeOnly: boolean
}

export interface Code {
  readonly kind: 'code'
  readonly parts: readonly Printable[]
}

/** A value exported by another module. */
export function importValue(name: string, from: string): ImportedSymbol {
  return { kind: 'symbol', name, from, typeOnly: false }
}

/** A type exported by another module. */
export function importType(name: string, from: string): ImportedSymbol {
  return { kind: 'symbol', name, from, typeOnly: true }
}

/**
 * Code with printables in it. The template's own indentation is removed, and a printable of several lines keeps
 * the indentation of the line on which it stands.
 */
export function code(strings: TemplateStringsArray, ...values: readonly Printable[]): Code {
  const texts = dedented(strings)
  const parts: Printable[] = []
  for (const [i, text] of texts.entries()) {
    if (text !== '') parts.push(text)
    const value = values[i]
    if (value !== undefined) parts.push(value)
  }
  return { kind: 'code', parts }
}

/** The items with a separator between them. */
export function join(items: readonly Printable[], separator = '\n'): Code {
  return { kind: 'code', parts: items.flatMap((item, i) => (i === 0 ? [item] : [separator, item])) }
}

/** Characters that a list may take on one line before it is broken into one line an item. */
const listWidth = 88

/** `{ a, b }`, or one line a member where that is too long for a line. */
export function braces(members: readonly Printable[]): Printable {
  return list('{', ' ', members, '}')
}

/** `[a, b]`, or one line an item where that is too long for a line. */
export function brackets(items: readonly Printable[]): Printable {
  return list('[', '', items, ']')
}

/** `open(a, b)close`, or one line an item. */
export function list(
  open: Printable,
  space: string,
  items: readonly Printable[],
  close: Printable,
): Printable {
  if (items.length === 0) return code`${open}${close}`
  const width = items.reduce<number>((sum, item) => sum + widthOf(item) + 2, widthOf(open) + widthOf(close))
  if (width <= listWidth) return code`${open}${space}${join(items, ', ')}${space}${close}`
  return code`
    ${open}
      ${join(items.map((item) => code`${item},`))}
    ${close}
  `
}

function widthOf(part: Printable): number {
  if (typeof part === 'string') return part.includes('\n') ? listWidth : part.length
  if (typeof part === 'number') return String(part).length
  if (!('kind' in part)) return part.reduce<number>((sum, item) => sum + widthOf(item), 0)
  return part.kind === 'symbol' ? part.name.length : widthOf(part.parts)
}

/** A literal of any JSON value, broken into lines where it is long. */
export function literal(value: unknown): Printable {
  if (Array.isArray(value)) return brackets(value.map(literal))
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined)
    return braces(entries.map(([key, item]) => code`${propertyKey(key)}: ${literal(item)}`))
  }
  return jsonLiteral(value)
}

const dedentCache = new WeakMap<TemplateStringsArray, readonly string[]>()

function dedented(strings: TemplateStringsArray): readonly string[] {
  const cached = dedentCache.get(strings)
  if (cached !== undefined) return cached
  let texts: string[] = [...strings]
  if (texts[0]!.startsWith('\n')) {
    const indent = /^\n( *)/.exec(texts[0]!)![1]!
    texts = texts.map((text) => text.replaceAll(`\n${indent}`, '\n'))
    texts[0] = texts[0]!.slice(1)
    texts[texts.length - 1] = texts.at(-1)!.replace(/\n *$/, '')
  }
  dedentCache.set(strings, texts)
  return texts
}
