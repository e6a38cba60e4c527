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
  /** The output path of the module (`ocsf/objects/user.ts`) or `runtime`. */
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
