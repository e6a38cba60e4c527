import type { Finding } from '../diagnostic.ts'
import type { AvroRecord } from '../model/avro.ts'
import type { DerivedSchemas } from '../model/derived.ts'
import type { Json, JsonObject } from '../model/release.ts'
import { fullNameOf, isPrimitive } from '../model/schema-kind.ts'
import { pointer } from '../pointer.ts'
import { suggest } from '../suggest.ts'
import { type AvroCheck, type Definition, isObject, reporter } from './avro/context.ts'
import { defaultProblem } from './avro/default-value.ts'
import { checkShape } from './avro/shape.ts'

/** An `avro/<name>.avsc` as it was read. */
export interface AvroFile {
  /** Relative to the project's root. */
  readonly file: string
  /** The file's name without `.avsc`. */
  readonly name: string
  readonly value: Json
}

export interface AvroRecordCheck {
  readonly findings: Finding[]
  /** Every named type that the files define, by full name. */
  readonly definitions: ReadonlyMap<string, Definition>
}

/**
 * Checks the hand-written records against the Avro 1.12 specification and against each other: every mistake is a
 * finding with a pointer. They may refer to each other's types and to the records derived from OCSF by full name;
 * without `derived` the names that only OCSF could have are left unchecked.
 */
export function checkAvroRecords(
  files: readonly AvroFile[],
  derived: DerivedSchemas | undefined,
): AvroRecordCheck {
  const findings: Finding[] = []
  const collected = { definitions: new Map<string, Definition>(), references: [], unions: [], defaults: [] }
  for (const { file, name, value } of files) {
    const check: AvroCheck = { ...collected, file, report: reporter(file, findings) }
    checkTop(value, name, check)
    checkShape(value, '', '', check)
  }
  const all: AvroCheck = { ...collected, file: '', report: () => {} }
  checkOcsfNames(all, derived, findings)
  checkReferences(all, derived, findings)
  checkUnions(all, findings)
  checkDefaults(all, derived, findings)
  return { findings, definitions: collected.definitions }
}

/** A file holds one record, which has the file's name: that is how history and the manifest find it. */
function checkTop(value: Json, name: string, { report }: AvroCheck): void {
  if (!isObject(value) || value.type !== 'record') {
    const hint = 'other types go into the records that use them'
    report('AVRO_BAD_SCHEMA', '', `avro/${name}.avsc has to hold a record`, { hint })
    return
  }
  const simple =
    typeof value.name === 'string' ? value.name.slice(value.name.lastIndexOf('.') + 1) : undefined
  if (simple === undefined || simple === name) return
  const hint = `name the file ${simple}.avsc, or the record ${name}`
  report('AVRO_BAD_SCHEMA', pointer('name'), `the record ${simple} is in a file of another name`, { hint })
}

function checkOcsfNames(
  { definitions }: AvroCheck,
  derived: DerivedSchemas | undefined,
  findings: Finding[],
): void {
  for (const [fullName, { file, pointer: at }] of definitions) {
    const record = derived?.records.get(fullName)
    if (record === undefined) continue
    const message = `${fullName} is the record derived from the OCSF ${record.kind} ${record.item}`
    const hint = 'refer to it by name, or give this one another name'
    reporter(file, findings)('AVRO_DUPLICATE_NAME', at + pointer('name'), message, { hint })
  }
}

function checkReferences(
  { references, definitions }: AvroCheck,
  derived: DerivedSchemas | undefined,
  findings: Finding[],
) {
  const ocsfNames = [...(derived?.records.keys() ?? [])]
  for (const { fullName, written, file, pointer: at } of references) {
    if (definitions.has(fullName) || derived?.records.has(fullName)) continue
    if (derived === undefined && fullName.startsWith('org.ocsf.')) continue
    const near = nearestType(written, [...primitiveNames, ...definitions.keys(), ...ocsfNames])
    const hint =
      near === undefined ? 'OCSF records are named like org.ocsf.EntityManagement' : `did you mean "${near}"?`
    reporter(file, findings)('AVRO_UNKNOWN_NAME', at, `there is no type "${written}"`, { hint })
  }
}

const primitiveNames = ['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string']

/** A namespace left out is the likeliest mistake, a slip in the name the next. */
function nearestType(written: string, known: readonly string[]): string | undefined {
  const simple = (name: string) => name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const sameName = known.find((name) => simple(name) === simple(written))
  if (sameName !== undefined) return sameName
  const near = suggest(simple(written), known.map(simple))
  return suggest(written, known) ?? known.find((name) => simple(name) === near)
}

/** A union holds each type once: two arrays, two maps or two of a name can't be told apart. */
function checkUnions({ unions }: AvroCheck, findings: Finding[]): void {
  for (const { branches, namespace, file, pointer: at } of unions) {
    const seen = new Set<string>()
    for (const [i, branch] of branches.entries()) {
      const name = branchName(branch, namespace)
      if (name === undefined) continue
      if (seen.has(name)) {
        const isCollection = name === 'array' || name === 'map'
        const message = `the union has a branch of type ${name} already`
        const hint = isCollection ? 'widen the items instead: one array of a union of both' : undefined
        reporter(file, findings)('AVRO_BAD_SCHEMA', at + pointer(i), message, { hint })
      }
      seen.add(name)
    }
  }
}

function branchName(branch: Json, namespace: string): string | undefined {
  if (typeof branch === 'string') return isPrimitive(branch) ? branch : fullNameOf(branch, namespace)
  if (!isObject(branch) || typeof branch.type !== 'string') return undefined
  if (typeof branch.name !== 'string') return branch.type
  return fullNameOf(branch.name, typeof branch.namespace === 'string' ? branch.namespace : namespace)
}

function checkDefaults(
  { defaults, definitions }: AvroCheck,
  derived: DerivedSchemas | undefined,
  findings: Finding[],
) {
  const lookup = (fullName: string) =>
    definitions.get(fullName)?.schema ?? jsonOf(derived?.records.get(fullName)?.schema)
  for (const { value, type, namespace, file, pointer: at } of defaults) {
    const problem = defaultProblem(value, type, namespace, lookup)
    if (problem === undefined) continue
    const { isLaterBranch, message } = problem
    reporter(file, findings)('AVRO_BAD_DEFAULT', at + problem.pointer, message, {
      severity: isLaterBranch === true ? 'warning' : 'error',
      hint: isLaterBranch === true ? 'put that branch first' : undefined,
    })
  }
}

/** A derived record is the JSON of an Avro schema. */
function jsonOf(schema: AvroRecord | undefined): JsonObject | undefined {
  return schema as JsonObject | undefined
}
