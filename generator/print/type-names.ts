import type { DerivedRecord, DerivedSchemas } from '../model/derived.ts'
import { camelCase, kebabCase, pascalCase } from './ts/identifier.ts'

/** What generated code calls one named Avro type, and the module it lives in. */
export interface TypeNames {
  /** Avro full name. */
  readonly fullName: string
  /** Output path of the module. */
  readonly module: string
  /** The type that the wire promises. */
  readonly type: string
  /** The type with OCSF's required attributes present; equal to `type` for what OCSF doesn't define. */
  readonly valid: string
  /** What a builder takes; equal to `valid` for what nothing is computed of. */
  readonly input: string
  readonly write: string
  readonly read: string
  /** What decoders of other versions know of the record. */
  readonly item: string
  /** The validator's rules; only OCSF items have them. */
  readonly rules: string
  /** The OCSF item that the type was derived from. */
  readonly derived?: DerivedRecord
  readonly kind: 'record' | 'enum' | 'fixed'
}

/** Names by Avro full name. */
export type NameTable = ReadonlyMap<string, TypeNames>

/** A named type that a hand-written `.avsc` defines, and the file's top-level record. */
export interface WrittenType {
  readonly fullName: string
  readonly owner: string
  readonly kind: 'record' | 'enum' | 'fixed'
  /** Whether it refers to an OCSF item, and so has a valid form of its own. */
  readonly ocsf: boolean
}

type NamedOptions = Pick<TypeNames, 'module' | 'kind' | 'derived'> & { readonly ocsf?: boolean }

/** One name for every named type; two that fold to the same identifier get distinct ones. */
export function nameTypes(derived: DerivedSchemas, written: readonly WrittenType[]): NameTable {
  const table = new Map<string, TypeNames>()
  const taken = new Set<string>()
  const add = (fullName: string, base: string, { ocsf, ...rest }: NamedOptions) => {
    let type = base
    for (let n = 2; taken.has(type.toLowerCase()); n++) type = `${base}_${n}`
    taken.add(type.toLowerCase())
    const item = rest.derived
    const valid = item === undefined && ocsf !== true ? type : `Valid${type}`
    const computed = item?.kind === 'class' || item?.item === 'metadata'
    table.set(fullName, {
      fullName,
      type,
      valid,
      input: computed ? `${type}Input` : valid,
      write: `write${type}`,
      read: `read${type}`,
      item: `${camelCase(type)}Item`,
      rules: `${camelCase(type)}Rules`,
      ...rest,
    })
  }
  for (const { fullName, owner, kind, ocsf } of written) {
    const simple = fullName.slice(fullName.lastIndexOf('.') + 1)
    add(fullName, pascalCase(simple), { module: recordModule(owner), kind, ocsf })
  }
  const modules = new Set<string>()
  for (const record of derived.records.values()) {
    const module = distinctModule(itemModule(record), modules)
    add(record.fullName, pascalCase(record.item), { module, kind: 'record', derived: record })
  }
  return table
}

/** The module of a hand-written record: `NHIEvent` → `records/nhi-event.ts`. */
export function recordModule(fullName: string): string {
  return `records/${kebabCase(fullName.slice(fullName.lastIndexOf('.') + 1))}.ts`
}

/** The module of an OCSF item: `ocsf/entity-management.ts`, `ocsf/objects/win/reg-key.ts`. */
function itemModule(record: DerivedRecord): string {
  const folder = record.kind === 'class' ? 'ocsf' : 'ocsf/objects'
  return `${folder}/${record.item.split('/').map(kebabCase).join('/')}.ts`
}

function distinctModule(path: string, taken: Set<string>): string {
  let result = path
  for (let n = 2; taken.has(result); n++) result = path.replace(/\.ts$/, `-${n}.ts`)
  taken.add(result)
  return result
}
