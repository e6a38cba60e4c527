import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { Node, Project, type SourceFile } from 'ts-morph'

/** The rooms that hold code. */
export const codeRooms = [
  'generator',
  'compat',
  'runtime',
  'gate',
  'registry',
  'cli',
  'generated',
  'test',
  'scripts',
] as const

/** One import, export-from or dynamic import of a module. */
export interface Import {
  /** Relative to the repository's root, with forward slashes; so is `target`. */
  readonly file: string
  readonly line: number
  readonly typeOnly: boolean
  /** The file that a relative import names; undefined for a package. */
  readonly target?: string
  /** The package's name, or `node:…`; undefined for a relative import. */
  readonly module?: string
}

/** Every code file of the repository. */
export function sourceFiles(): string[] {
  return codeRooms.filter(existsSync).flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.includes('node_modules'))
      .map((file) => `${room}/${file.replaceAll(sep, '/')}`),
  )
}

/** Every import of these files. */
export function importsOf(files: readonly string[]): Import[] {
  const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true })
  return files.flatMap((file) =>
    importsIn(project.createSourceFile(file, readFileSync(file, 'utf8'), { overwrite: true }), file),
  )
}

/** The imports of one source text, as if it were `file`. */
export function importsOfText(file: string, text: string): Import[] {
  const project = new Project({ useInMemoryFileSystem: true, skipFileDependencyResolution: true })
  return importsIn(project.createSourceFile(file, text), file)
}

function importsIn(source: SourceFile, file: string): Import[] {
  const imports: Import[] = []
  const add = (specifier: string | undefined, line: number, typeOnly: boolean) => {
    if (specifier === undefined) return
    const place = { file, line, typeOnly }
    if (specifier.startsWith('.')) {
      const target = normalize(join(dirname(file), specifier)).replaceAll(sep, '/')
      imports.push({ ...place, target })
    } else {
      const name = specifier.startsWith('@') ? /^[^/]+\/[^/]+/.exec(specifier)?.[0] : specifier.split('/')[0]
      imports.push({ ...place, module: name ?? specifier })
    }
  }
  for (const each of source.getImportDeclarations()) {
    const named = each.getNamedImports()
    const typeOnly =
      each.isTypeOnly() ||
      (named.length > 0 &&
        each.getDefaultImport() === undefined &&
        each.getNamespaceImport() === undefined &&
        named.every((name) => name.isTypeOnly()))
    add(each.getModuleSpecifierValue(), each.getStartLineNumber(), typeOnly)
  }
  for (const each of source.getExportDeclarations()) {
    add(each.getModuleSpecifierValue(), each.getStartLineNumber(), each.isTypeOnly())
  }
  source.forEachDescendant((node) => {
    if (Node.isImportTypeNode(node)) {
      add(node.getArgument().getText().slice(1, -1), node.getStartLineNumber(), true)
    }
    if (!Node.isCallExpression(node) || !Node.isImportExpression(node.getExpression())) return
    const [argument] = node.getArguments()
    if (Node.isStringLiteral(argument)) add(argument.getLiteralValue(), node.getStartLineNumber(), false)
  })
  return imports
}

/** The first step of a path: the room that a file is in. */
export function roomOf(file: string): string {
  return file.split('/', 1)[0] ?? file
}
