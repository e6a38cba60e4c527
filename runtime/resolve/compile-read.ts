import { type DefaultValue, defaultValue, isDefaultOfType, type Naming } from '../schema/default-value.ts'
import { emptyTypes } from '../schema/empty-types.ts'
import type { IntoPlan, Plan, RecordPlan } from '../schema/plan.ts'
import { recursiveRecords } from '../schema/recursive-records.ts'
import { createSameType } from '../schema/same-type.ts'
import { branchName, type FieldSchema, type RecordSchema, type SchemaType } from '../schema/schema-type.ts'
import { countEmpty, readArray, readBranch, readMap } from '../wire/read-collection.ts'
import { readFixed } from '../wire/read-text.ts'
import type { Read, Source } from '../wire/source.ts'
import { WireError } from '../wire/wire-error.ts'
import { skipCompiler } from './compile-skip.ts'
import { type Longs, readerOf, symbolReader } from './promotions.ts'
import { defining, type FieldStep, type Fields, recordReader, skipStep } from './read-record.ts'
import type { Convert, OcsfItem, ReaderItem } from './reader-item.ts'
import { generatedForm } from './value-form.ts'

type Reader = Read<unknown>

/** Where a value belongs: what its union's older branches become is said there. */
interface Place {
  readonly owner: RecordSchema | undefined
  readonly field: FieldSchema | undefined
  /** The record that is being read, for conversions: set by its reader before each field. */
  readonly current: { record: Fields }
}

export interface CompileReadOptions {
  /** What longs are in JavaScript. Default: numbers. */
  readonly longs?: Longs | undefined
  /** How values look. Default: as in generated code. */
  readonly naming?: Naming | undefined
}

/**
 * Makes a plan into closures. Sub-records that were written with the reader's own schema are read by generated code.
 *
 * @param schemas the writer's and the reader's, of which the plan was made.
 */
export function compileRead(
  plan: Plan,
  schemas: readonly SchemaType[],
  items: ReadonlyMap<string, ReaderItem>,
  { longs, naming = generatedForm(items) }: CompileReadOptions = {},
): Reader {
  const recursive = recursiveRecords(schemas)
  const skipOf = skipCompiler(recursive)
  const same = createSameType()
  const isEmpty = emptyTypes()
  const records = new Map<RecordPlan, Reader>()

  const readOf = (of: Plan, place: Place): Reader => {
    switch (of.kind) {
      case 'value':
        return readerOf(of.from, of.to, longs)
      case 'record':
        return records.get(of) ?? readRecord(of)
      case 'array': {
        const item = readOf(of.items, place)
        return (r, p) => readArray(r, p, item)
      }
      case 'map': {
        const value = readOf(of.values, place)
        return (r, p) => readMap(r, p, value)
      }
      case 'enum':
        return symbolReader(of.reader.name, of.symbols)
      case 'fixed': {
        const { size } = of.reader
        return (r, p) => readFixed(r, p, size)
      }
      case 'union': {
        const branches = of.branches.map((branch) => readOf(branch, place))
        return (r, p) => branches[readBranch(r, p, branches.length)]!(r, r.p)
      }
      case 'into':
        return readInto(of, place)
      case 'fail':
        return (_, p) => {
          throw new WireError('SCHEMA_MISMATCH', of.message, { offset: p })
        }
    }
  }

  const readInto = ({ union, branch, of }: IntoPlan, place: Place): Reader => {
    const inner = readOf(of, place)
    const type = union.branches[branch]!
    if (type.kind === 'null') return skipNullAs
    const wrapper = naming.wrapper(union, type, place.owner)
    if (wrapper !== undefined) return (r, p) => ({ [wrapper]: inner(r, p) })
    const convert = conversionsOf(place, items)?.[branchName(type)]
    if (convert === undefined || isToday(union.branches, branch)) return inner
    const { current } = place
    return (r, p) => {
      const { record } = current
      const value = inner(r, p)
      return convert(value as never, record as never)
    }
  }

  const readRecord = (of: RecordPlan): Reader => {
    const item = items.get(of.reader.name)
    if (item?.read !== undefined && same(of.writer, of.reader)) {
      records.set(of, item.read)
      return item.read
    }
    const steps: FieldStep[] = []
    const defaults: (readonly [string, DefaultValue])[] = []
    const current = { record: {} as Fields }
    const whole = recordReader(steps, defaults, current, recursive.has(of.reader))
    const read = isEmpty(of.writer) ? counted(whole) : whole
    // Known before its fields are looked at, which may lead back to it.
    records.set(of, read)
    for (const step of of.steps) steps.push(stepOf(step, { owner: of.reader, current }, item?.ocsf))
    for (const field of of.defaults) {
      const value = field.default && defaultValue(field.default.value, field.type, naming, of.reader)
      if (value === undefined) {
        steps.push({
          name: undefined,
          nullable: false,
          converts: false,
          read: missing(of.reader, field),
        })
        continue
      }
      if (value.make() !== undefined) defaults.push([naming.property(of.reader, field.name), value])
    }
    return read
  }

  const stepOf = (
    step: RecordPlan['steps'][number],
    at: { readonly owner: RecordSchema; readonly current: { record: Fields } },
    ocsf: OcsfItem | undefined,
  ): FieldStep => {
    if (step.kind === 'skip') return skipStep(step.type, skipOf)
    const { field, plan: of } = step
    const place: Place = { ...at, field }
    const name = naming.property(at.owner, field.name)
    const converts = conversionsOf(place, items) !== undefined
    if (name === '__proto__') {
      const define = defining(readOf(of, place), at.current)
      return { name: undefined, nullable: false, converts: true, read: define }
    }
    if (of.kind === 'union' && of.branches.length === 2 && isNull(of.branches[0]!)) {
      return { name, nullable: true, converts, read: readOf(of.branches[1]!, place) }
    }
    const read = readOf(of, place)
    const uid = field.name === 'class_uid' ? ocsf?.uid : undefined
    return { name, nullable: false, converts, read: uid === undefined ? read : ofClass(read, uid) }
  }
  return readOf(plan, { owner: undefined, field: undefined, current: { record: {} } })
}

/** Of a record that takes no bytes, of which a few bytes can claim any number. */
function counted(read: Reader): Reader {
  return (r, p) => {
    countEmpty(r, 1, p)
    return read(r, p)
  }
}

const skipNullAs: Reader = (r, p) => {
  r.p = p
  return undefined
}

function isNull(plan: Plan): boolean {
  return plan.kind === 'into' && plan.union.branches[plan.branch]!.kind === 'null'
}

/** Whether a branch of a derived union is today's type, which stands before the older ones. */
function isToday(branches: readonly SchemaType[], branch: number): boolean {
  return branch <= (branches[0]?.kind === 'null' ? 1 : 0)
}

function conversionsOf(
  { owner, field }: Place,
  items: ReadonlyMap<string, ReaderItem>,
): { readonly [branch: string]: Convert } | undefined {
  if (owner === undefined || field === undefined) return undefined
  const { convert, attributeOf } = items.get(owner.name)?.ocsf ?? {}
  return convert?.[attributeOf?.[field.name] ?? field.name]
}

function missing(record: RecordSchema, field: FieldSchema): Reader {
  return (r: Source, p: number) => {
    const message = `the writer's ${record.name} has no field ${field.name}, which ${whyMissing(field)}`
    throw new WireError('SCHEMA_MISMATCH', message, { offset: Math.min(p, r.end) })
  }
}

function whyMissing({ default: given, type }: FieldSchema): string {
  if (given === undefined) return 'has no default'
  return isDefaultOfType(given.value, type)
    ? 'has a default with a long beyond ±(2^53−1)'
    : 'has a default that is not of its type'
}

function ofClass(read: Reader, uid: number): Reader {
  return (r, p) => {
    const value = read(r, p)
    if (value === uid) return value
    throw new WireError('CLASS_MISMATCH', `class_uid ${String(value)} in a record of class ${uid}`, {
      offset: p,
    })
  }
}
