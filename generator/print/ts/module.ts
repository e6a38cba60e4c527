import { posix } from 'node:path'
import type { ImportedSymbol, Printable } from './code.ts'
import { stringLiteral } from './literal.ts'

/** A module to print. */
export interface ModuleSource {
  /** Output path, such as `ocsf/objects/user.ts`. */
  readonly path: string
  /** What made it and from where: printed as a comment at the top. */
  readonly header: string
  /** Names that the body declares; imports of the same name get another one. */
  readonly declares: readonly string[]
  /** Imported by its neighbours only: the index leaves it out. */
  readonly internal?: true
  /** The topic or service that the module is called after. */
  readonly source?: { readonly kind: 'topics' | 'services'; readonly name: string }
  readonly body: Printable
}

/** How modules are named in import statements. */
export interface ImportStyle {
  /** Where the runtime is imported from: a package's module (`ocsf-kafka/runtime`), or an absolute path. */
  readonly runtime: string
  readonly extension: '.js' | '.ts'
  /** The output folder: an absolute path, with `/` between folders. */
  readonly folder: string
}

/** The module's text: header, sorted imports, body. */
export function printModule(module: ModuleSource, style: ImportStyle): string {
  const names = allocateNames(module)
  const body = render(module.body, names)
  const imports = printImports(module.path, names, style)
  return `// ${module.header}\n\n${imports === '' ? '' : `${imports}\n\n`}${body.trimEnd()}\n`
}

/** The output paths of the modules that a module imports from. */
export function importedModules(module: ModuleSource): Set<string> {
  const paths = new Set<string>()
  visit(module.body, (symbol) => {
    if (symbol.from !== module.path && !isToolkit(symbol.from)) paths.add(symbol.from)
  })
  return paths
}

type Names = Map<string, { readonly symbol: ImportedSymbol; readonly local: string; typeOnly: boolean }>

const keyOf = (symbol: ImportedSymbol) => `${symbol.from}#${symbol.name}`

function allocateNames(module: ModuleSource): Names {
  const taken = new Set(module.declares)
  const names: Names = new Map()
  visit(module.body, (symbol) => {
    if (symbol.from === module.path) return
    const key = keyOf(symbol)
    const known = names.get(key)
    if (known !== undefined) {
      if (!symbol.typeOnly) known.typeOnly = false
      return
    }
    let local = symbol.name
    for (let n = 2; taken.has(local); n++) local = `${symbol.name}_${n}`
    taken.add(local)
    names.set(key, { symbol, local, typeOnly: symbol.typeOnly })
  })
  return names
}

function visit(part: Printable, found: (symbol: ImportedSymbol) => void): void {
  if (typeof part === 'string' || typeof part === 'number') return
  if ('kind' in part) {
    if (part.kind === 'symbol') found(part)
    else for (const item of part.parts) visit(item, found)
    return
  }
  for (const item of part) visit(item, found)
}

function render(root: Printable, names: Names): string {
  const chunks: string[] = []
  let line = ''
  let indent = ''
  const emit = (text: string) => {
    const indented = indent !== '' && text.includes('\n') ? text.replaceAll('\n', `\n${indent}`) : text
    chunks.push(indented)
    const start = indented.lastIndexOf('\n')
    line = start < 0 ? line + indented : indented.slice(start + 1)
  }
  const walk = (part: Printable): void => {
    if (typeof part === 'string') emit(part)
    else if (typeof part === 'number') emit(String(part))
    else if (!('kind' in part)) for (const item of part) walk(item)
    else if (part.kind === 'symbol') emit(names.get(keyOf(part))?.local ?? part.name)
    else {
      const outer = indent
      indent = /^ */.exec(line)![0]
      for (const item of part.parts) walk(item)
      indent = outer
    }
  }
  walk(root)
  return chunks.join('').replace(/[ \t]+$/gm, '')
}

function printImports(path: string, names: Names, style: ImportStyle): string {
  const byModule = new Map<string, { values: string[]; types: string[] }>()
  for (const { symbol, local, typeOnly } of names.values()) {
    const specifier = specifierOf(path, symbol.from, style)
    const lists = byModule.get(specifier) ?? { values: [], types: [] }
    byModule.set(specifier, lists)
    const item = local === symbol.name ? local : `${symbol.name} as ${local}`
    ;(typeOnly ? lists.types : lists.values).push(item)
  }
  const statements: string[] = []
  for (const [specifier, { values, types }] of [...byModule].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (types.length > 0) statements.push(importStatement('import type', types, specifier))
    if (values.length > 0) statements.push(importStatement('import', values, specifier))
  }
  return statements.join('\n')
}

function importStatement(keyword: string, names: string[], specifier: string): string {
  const sorted = names.sort()
  const line = `${keyword} { ${sorted.join(', ')} } from ${stringLiteral(specifier)}`
  if (line.length <= 110) return line
  return `${keyword} {\n${sorted.map((name) => `  ${name},\n`).join('')}} from ${stringLiteral(specifier)}`
}

/** Whether a symbol is the toolkit's: of its runtime, or of what its arbitraries are made with. */
function isToolkit(from: string): boolean {
  return from === 'runtime' || from === 'arbitraries'
}

/** The specifier by which the module at `path` imports the one at `from`. */
export function specifierOf(path: string, from: string, style: ImportStyle): string {
  if (isToolkit(from)) {
    const module = from === 'runtime' ? style.runtime : arbitrariesModule(style.runtime)
    return posix.isAbsolute(module) ? relative(posix.join(style.folder, path), module) : module
  }
  return relative(path, from).replace(/\.ts$/, style.extension)
}

/** The toolkit's module for arbitraries, by its runtime: `testing/arbitraries` of the same package or folder. */
function arbitrariesModule(runtime: string): string {
  if (posix.isAbsolute(runtime)) {
    return posix.join(posix.dirname(runtime), `testing/arbitraries${posix.extname(runtime)}`)
  }
  return runtime.endsWith('/runtime')
    ? runtime.replace(/runtime$/, 'testing/arbitraries')
    : 'ocsf-kafka/testing/arbitraries'
}

function relative(path: string, to: string): string {
  const result = posix.relative(posix.dirname(path), to)
  return result.startsWith('.') ? result : `./${result}`
}
