import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type PreparedSchema, prepareSchema } from '../../compat/prepare.ts'
import { parseJson } from '../../generator/load/json-file.ts'
import { readText } from '../../generator/load/text-file.ts'
import { suggest } from '../../generator/suggest.ts'
import { isSchemaError } from '../../runtime/schema/schema-error.ts'
import { CliError } from '../cli-error.ts'
import { reportDiagnostics } from '../report.ts'

/** A schema with the text that its places are lines and columns of. */
export interface SchemaFile {
  readonly file: string
  readonly text: string
  readonly schema: PreparedSchema
}

/** Reads a self-contained schema. Throws a {@link CliError} for what is none, once it has said where. */
export function readSchema(file: string, option: '--reader' | '--writer'): SchemaFile {
  const { text, diagnostic } = readText(file, file)
  if (text === undefined) {
    throw new CliError(`${option} ${file}: ${diagnostic.message}`, { hint: diagnostic.hint ?? nearBy(file) })
  }
  const parsed = parseJson(text, file, { repeatedKey: 'error' })
  if (parsed.diagnostic !== undefined) {
    reportDiagnostics([parsed.diagnostic])
    throw new CliError(`${option} ${file} is not JSON`)
  }
  try {
    return { file, text, schema: prepareSchema(parsed.value as object) }
  } catch (cause) {
    if (!isSchemaError(cause)) throw cause
    throw new CliError(`${option} ${file} is no Avro schema: ${cause.message}`, {
      hint: schemaHint(cause.message, file),
      cause,
    })
  }
}

const typeNames = 'null boolean int long float double bytes string record enum fixed array map'.split(' ')

/** What to do about what is wrong with a schema, where that is known. */
export function schemaHint(message: string, file?: string): string | undefined {
  const name = /^no type of the name (\S+)$/.exec(message)?.[1]
  if (name === undefined) return undefined
  const meant = suggest(name, typeNames)
  if (meant !== undefined) return `did you mean ${JSON.stringify(meant)}?`
  const generated = file === undefined ? undefined : join('generated/avsc', basename(file))
  return generated !== undefined && existsSync(generated) && generated !== join(file!)
    ? `a schema has to define every type that it refers to: take ${generated}`
    : 'a schema has to define every type that it refers to: take the one that codegen writes to generated/avsc'
}

/** The file that was meant, where a name beside it is near. */
function nearBy(file: string): string | undefined {
  const folder = dirname(file)
  if (!existsSync(folder)) return `there is no folder ${folder} either`
  try {
    const found = suggest(
      basename(file),
      readdirSync(folder).filter((name) => name.endsWith('.avsc')),
    )
    return found === undefined ? undefined : `did you mean ${join(folder, found)}?`
  } catch {
    return undefined
  }
}
