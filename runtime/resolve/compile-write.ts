import { emptyTypes } from '../schema/empty-types.ts'
import { recursiveRecords } from '../schema/recursive-records.ts'
import type { RecordSchema, SchemaType, UnionSchema } from '../schema/schema-type.ts'
import type { Write } from '../wire/encode.ts'
import { beginRecord, countEmptyItems, endRecord } from '../wire/limits.ts'
import { own } from '../wire/ocsf.ts'
import {
  checkRecord,
  noBranch,
  writeBigLong,
  writeBoolean,
  writeBytes,
  writeCount,
  writeDouble,
  writeFixed,
  writeFloat,
  writeInt,
  writeLong,
  writeMap,
  writeNull,
  writeString,
  writeSymbol,
} from '../wire/write.ts'
import type { Longs } from './promotions.ts'
import { type BranchTest, branchTest, breadthOf } from './union-branch.ts'
import type { ValueForm } from './value-form.ts'

type Writer = Write<unknown>

/** A writer that is told what kind of value it gets by whoever calls it, or finds out and refuses. */
function unchecked<T>(write: Write<T>): Writer {
  return write as Writer
}

export interface CompileWriteOptions {
  readonly form: ValueForm
  /** What longs are in JavaScript. Default: numbers. */
  readonly longs?: Longs | undefined
}

/**
 * Makes a schema into closures that write its values: the inverse of `compileRead`, with the bytes, the choice of a
 * union's branch, the limits and the errors of generated code. null is taken wherever undefined is.
 */
export function compileWrite(schema: SchemaType, { form, longs }: CompileWriteOptions): Writer {
  const recursive = recursiveRecords([schema])
  const isEmpty = emptyTypes()
  const records = new Map<RecordSchema, Writer>()

  const writerOf = (type: SchemaType, owner: RecordSchema | undefined): Writer => {
    switch (type.kind) {
      case 'record':
        return records.get(type) ?? writeRecord(type)
      case 'array': {
        const item = writerOf(type.items, owner)
        // Records count themselves.
        return isEmpty(type.items) && type.items.kind !== 'record' ? counted(item) : arrayOf(item)
      }
      case 'map': {
        const value = writerOf(type.values, owner)
        return (b, p, map) => writeMap(b, p, map as { readonly [key: string]: unknown }, value)
      }
      case 'enum': {
        const symbols = new Map(type.symbols.map((symbol, index) => [symbol, index]))
        return (b, p, value) => writeSymbol(b, p, value as string, symbols)
      }
      case 'fixed': {
        const { size } = type
        return (b, p, value) => writeFixed(b, p, value as Uint8Array, size)
      }
      case 'union':
        return writeUnion(type, owner)
      case 'long':
        if (type.bigint === true) return unchecked(writeBigLong)
        return longs === 'exact-or-bigint' ? writeExactLong : unchecked(writeLong)
      default:
        return primitives[type.kind]
    }
  }

  const writeRecord = (type: RecordSchema): Writer => {
    const fields: { readonly name: string; readonly inherited: boolean; readonly write: Writer }[] = []
    const isRecursive = recursive.has(type)
    const isWithoutBytes = isEmpty(type)
    const write: Writer = (b, start, value) => {
      checkRecord(value as object)
      if (isWithoutBytes) countEmptyItems(1)
      if (isRecursive) beginRecord()
      let p = start
      for (let i = 0; i < fields.length; i++) {
        const { name, inherited, write: writeField } = fields[i]!
        const record = value as { readonly [name: string]: unknown }
        p = writeField(b, p, inherited ? own(record, name) : record[name])
      }
      if (isRecursive) endRecord()
      return p
    }
    // Known before its fields are looked at, which may lead back to it.
    records.set(type, write)
    for (const field of type.fields) {
      const name = form.property(type, field.name)
      fields.push({ name, inherited: name in Object.prototype, write: writerOf(field.type, type) })
    }
    return write
  }

  const writeUnion = (union: UnionSchema, owner: RecordSchema | undefined): Writer => {
    const { branches } = union
    const writers = branches.map((branch, index) => behindIndex(index, writerOf(branch, owner)))
    if (form.isDerived(owner) && branches[0]?.kind !== 'null') return writers[0]!
    if (branches[0]?.kind === 'null' && (branches.length === 2 || form.isDerived(owner))) {
      return (b, p, value) => writers[value === undefined || value === null ? 0 : 1]!(b, p, value)
    }
    const byTest: { readonly breadth: number; readonly test: BranchTest; readonly write: Writer }[] = []
    const byClass = new Map<unknown, Writer>()
    for (const [index, branch] of branches.entries()) {
      const wrapper = form.wrapper(union, branch, owner)
      const uid = wrapper === undefined && branch.kind === 'record' ? form.classUid(branch.name) : undefined
      const write = wrapper === undefined ? writers[index]! : unwrapped(wrapper, writers[index]!)
      if (uid !== undefined) byClass.set(uid, write)
      else {
        const test = branchTest(branch, branches, { wrapper, longs })
        byTest.push({ breadth: breadthOf(branch), test, write })
      }
    }
    byTest.sort((x, y) => x.breadth - y.breadth)
    return (b, p, value) => {
      for (let i = 0; i < byTest.length; i++) if (byTest[i]!.test(value)) return byTest[i]!.write(b, p, value)
      const write = byClass.size === 0 ? undefined : byClass.get(classUidIn(value))
      if (write === undefined) throw noBranch(value)
      return write(b, p, value)
    }
  }
  return writerOf(schema, undefined)
}

const primitives = {
  null: unchecked(writeNull),
  boolean: unchecked(writeBoolean),
  int: unchecked(writeInt),
  float: unchecked(writeFloat),
  double: unchecked(writeDouble),
  bytes: unchecked(writeBytes),
  string: unchecked(writeString),
} as const

const writeExactLong: Writer = (b, p, value) =>
  typeof value === 'bigint' ? writeBigLong(b, p, value) : writeLong(b, p, value as number)

function arrayOf(item: Writer): Writer {
  return (b, start, value) => {
    let p = writeCount(b, start, value as readonly unknown[])
    for (const each of value as readonly unknown[]) p = item(b, p, each)
    b[p++] = 0
    return p
  }
}

/** Of items that take no bytes: nothing but the limit keeps them from being any number. */
function counted(item: Writer): Writer {
  const write = arrayOf(item)
  return (b, p, value) => {
    if (Array.isArray(value)) countEmptyItems(value.length)
    return write(b, p, value)
  }
}

function behindIndex(index: number, write: Writer): Writer {
  return (b, p, value) => write(b, writeLong(b, p, index), value)
}

function unwrapped(wrapper: string, write: Writer): Writer {
  return (b, p, value) => write(b, p, (value as { readonly [name: string]: unknown })[wrapper])
}

function classUidIn(value: unknown): unknown {
  return value === undefined || value === null
    ? undefined
    : (value as { readonly class_uid?: unknown }).class_uid
}
