import type { Json, JsonObject } from '../../model/release.ts'
import { fullNameOf, isPrimitive, namespaceOf } from '../../model/schema-kind.ts'
import { pointer } from '../../pointer.ts'
import { isList, isObject } from './context.ts'
import { shown } from './names.ts'

/** Why a value can't be the default of a type; the pointer leads into the value. */
export interface DefaultProblem {
  readonly pointer: string
  readonly message: string
  /** The value fits a branch of a union that is not the first: fine since Avro 1.12, refused by earlier readers. */
  readonly isLaterBranch?: true
}

/** Named types by full name; undefined for a name that nothing defines, which is reported elsewhere. */
export type Lookup = (fullName: string) => JsonObject | undefined

/** What is wrong with a default, as the Avro specification writes defaults in JSON; undefined when nothing is. */
export function defaultProblem(
  value: Json,
  type: Json,
  namespace: string,
  lookup: Lookup,
): DefaultProblem | undefined {
  if (isList(type)) return unionProblem(value, type, namespace, lookup)
  if (typeof type === 'string' && !isPrimitive(type)) {
    const fullName = fullNameOf(type, namespace)
    const named = lookup(fullName)
    return named === undefined ? undefined : namedProblem(value, named, namespaceOf(fullName), lookup)
  }
  const name = isObject(type) ? type.type : type
  if (isObject(type) && typeof type.name === 'string') {
    const own = typeof type.namespace === 'string' ? type.namespace : namespace
    return namedProblem(value, type, namespaceOf(fullNameOf(type.name, own)), lookup)
  }
  if (isObject(type) && name === 'array') {
    if (!isList(value)) return mismatch(value, 'an array')
    return firstProblem(value.entries(), (item) =>
      defaultProblem(item, type.items ?? null, namespace, lookup),
    )
  }
  if (isObject(type) && name === 'map') {
    if (!isObject(value)) return mismatch(value, 'a map')
    const entries = Object.entries(value)
    return firstProblem(entries, (item) => defaultProblem(item, type.values ?? null, namespace, lookup))
  }
  const fits = typeof name === 'string' && isPrimitive(name) ? fitsPrimitive[name] : undefined
  return fits === undefined || fits(value) ? undefined : mismatch(value, `type ${String(name)}`)
}

const fitsPrimitive = {
  null: (value: Json) => value === null,
  boolean: (value: Json) => typeof value === 'boolean',
  int: (value: Json) => Number.isInteger(value) && Math.abs(Number(value) + 0.5) < 2 ** 31,
  long: (value: Json) => Number.isSafeInteger(value),
  float: (value: Json) => typeof value === 'number',
  double: (value: Json) => typeof value === 'number',
  bytes: isBytes,
  string: (value: Json) => typeof value === 'string',
} as const

/** Bytes are written as text of the characters U+0000 to U+00FF. */
function isBytes(value: Json): boolean {
  return typeof value === 'string' && /^[\u0000-\u00ff]*$/.test(value)
}

function unionProblem(
  value: Json,
  branches: readonly Json[],
  namespace: string,
  lookup: Lookup,
): DefaultProblem | undefined {
  const problems = branches.map((branch) => defaultProblem(value, branch, namespace, lookup))
  const [first] = problems
  const fit = problems.indexOf(undefined)
  if (branches.length === 0 || fit === 0) return undefined
  if (fit === -1) return branches.length === 1 ? first : mismatch(value, 'any branch of the union')
  return {
    pointer: '',
    message: `the default ${shown(value)} fits the union's branch ${fit}, not its first: readers before Avro 1.12 refuse that`,
    isLaterBranch: true,
  }
}

function namedProblem(
  value: Json,
  schema: JsonObject,
  namespace: string,
  lookup: Lookup,
): DefaultProblem | undefined {
  switch (schema.type) {
    case 'enum': {
      const isSymbol = isList(schema.symbols) && schema.symbols.includes(value)
      return isSymbol ? undefined : mismatch(value, `the enum ${String(schema.name)}`)
    }
    case 'fixed': {
      const fits = isBytes(value) && (value as string).length === schema.size
      return fits ? undefined : mismatch(value, `the fixed ${String(schema.name)}`)
    }
    default:
      return recordProblem(value, schema, namespace, lookup)
  }
}

function recordProblem(
  value: Json,
  { name, fields }: JsonObject,
  namespace: string,
  lookup: Lookup,
): DefaultProblem | undefined {
  if (!isObject(value)) return mismatch(value, `the record ${String(name)}`)
  if (!isList(fields)) return undefined
  const known = fields.filter(isObject)
  for (const field of known) {
    const given = Object.hasOwn(value, String(field.name)) ? value[String(field.name)] : field.default
    if (given === undefined) {
      return { pointer: '', message: `the default lacks ${String(name)}'s field ${shown(field.name)}` }
    }
    if (given === field.default) continue
    const problem = defaultProblem(given, field.type ?? null, namespace, lookup)
    if (problem !== undefined) return inside(String(field.name), problem)
  }
  const stranger = Object.keys(value).find((key) => !known.some((field) => field.name === key))
  if (stranger === undefined) return undefined
  return { pointer: pointer(stranger), message: `the record ${String(name)} has no field "${stranger}"` }
}

function firstProblem(
  entries: Iterable<readonly [string | number, Json]>,
  problemOf: (value: Json) => DefaultProblem | undefined,
): DefaultProblem | undefined {
  for (const [step, value] of entries) {
    const problem = problemOf(value)
    if (problem !== undefined) return inside(step, problem)
  }
  return undefined
}

function inside(step: string | number, problem: DefaultProblem): DefaultProblem {
  return { ...problem, pointer: pointer(step) + problem.pointer }
}

function mismatch(value: Json, what: string): DefaultProblem {
  return { pointer: '', message: `${shown(value)} can't be a default of ${what}` }
}
