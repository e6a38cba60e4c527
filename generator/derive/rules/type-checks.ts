import type { AttributeKind } from '../../../runtime/validate/rules.ts'
import type { CompiledSchema, CompiledType } from '../../model/ocsf.ts'
import type { TypeChecksData } from './rule-set.ts'

const kinds: { readonly [type: string]: AttributeKind } = {
  string_t: 'string',
  integer_t: 'integer',
  long_t: 'long',
  float_t: 'float',
  boolean_t: 'boolean',
  json_t: 'json',
}

/** The kind of value that a data type is in the end. A type that the schema doesn't know is text. */
export function kindOf(schema: CompiledSchema, type: string): AttributeKind {
  let kind: AttributeKind = 'string'
  for (const { name } of chain(schema, type)) kind = kinds[name] ?? kind
  return kind
}

/** What a data type checks beyond its kind: the nearest of each constraint along its chain. */
export function typeChecks(schema: CompiledSchema, type: string): TypeChecksData | undefined {
  const links = chain(schema, type).map(({ definition }) => definition)
  const regex = javascriptRegex(links.find((link) => link.regex !== undefined)?.regex)
  const maxLength = links.find((link) => link.max_len !== undefined)?.max_len
  const range = links.find((link) => link.range !== undefined)?.range
  // boolean_t lists true and false, which its kind says already.
  const values = kindOf(schema, type) === 'boolean' ? undefined : links.find((link) => link.values)?.values
  const checks: TypeChecksData = {
    ...(regex === undefined ? {} : { regex }),
    ...(maxLength === undefined ? {} : { max_len: maxLength }),
    ...(range === undefined ? {} : { range }),
    ...(values === undefined ? {} : { values }),
  }
  return Object.keys(checks).length === 0 ? undefined : checks
}

/**
 * The dictionary's regular expression as JavaScript understands it, or undefined where it can't be expressed: of
 * all releases that is 1.0.0's ip_t, a recursive PCRE pattern. 1.0.0's datetime_t has its colon percent-encoded.
 */
export function javascriptRegex(regex: string | undefined): string | undefined {
  if (regex === undefined) return undefined
  const source = regex.replaceAll('%3A', ':')
  try {
    new RegExp(source)
    return source
  } catch {
    return undefined
  }
}

interface Link {
  readonly name: string
  readonly definition: CompiledType
}

/** The type, what it narrows, and so on. Ends at a type that is unknown or was met before. */
function chain(schema: CompiledSchema, type: string): Link[] {
  const links: Link[] = []
  let name: string | undefined = type
  while (name !== undefined && Object.hasOwn(schema.types, name)) {
    const current: string = name
    if (links.some((link) => link.name === current)) break
    const definition: CompiledType = schema.types[current]!
    links.push({ name: current, definition })
    name = definition.type
  }
  return links
}
