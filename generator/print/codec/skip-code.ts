import { emptyTypes } from '../../../runtime/schema/empty-types.ts'
import type { MapSchema, RecordSchema, SchemaType, UnionSchema } from '../../../runtime/schema/schema-type.ts'
import { type Code, code, join, type Printable } from '../ts/code.ts'
import { runtime } from './context.ts'

/** What printing code that moves past values needs to know. */
export interface SkipContext {
  /** The function that moves past a record. */
  readonly skipRecord: (record: RecordSchema) => Printable
}

const primitives = {
  null: 'skipNull',
  boolean: 'skipBoolean',
  int: 'skipLong',
  long: 'skipLong',
  float: 'skipFloat',
  double: 'skipDouble',
  bytes: 'skipBytes',
  string: 'skipText',
} as const

/**
 * Statements that move `p` past values, one after the other. Most of what may be null is, so that four of them are
 * looked at together.
 */
export function skipStatements(all: readonly SchemaType[], context: SkipContext): Code {
  const statements: Code[] = []
  const isEmpty = emptyTypes()
  const types = all.filter((type) => !isEmpty(type))
  for (let i = 0; i < types.length; ) {
    const four = types.slice(i, i + 4)
    if (four.length === 4 && four.every(isNullable)) {
      statements.push(code`
        if (d.getInt32(p) === 0) p += 4
        else {
          ${join(four.map((type) => skipStatement(type, context)))}
        }
      `)
      i += 4
    } else {
      statements.push(skipStatement(types[i]!, context))
      i++
    }
  }
  return join(statements)
}

/** Whether {@link skipStatements} look at words: they need `d` as well as `b`. */
export function looksAtWords(types: readonly SchemaType[]): boolean {
  return types.some((_, i) => i + 4 <= types.length && types.slice(i, i + 4).every(isNullable))
}

function isNullable(type: SchemaType): type is UnionSchema {
  return type.kind === 'union' && type.branches.length === 2 && type.branches[0]!.kind === 'null'
}

/** Statements that move `p` past a value. */
function skipStatement(type: SchemaType, context: SkipContext): Code {
  if (isNullable(type)) {
    const present = type.branches[1]!
    return code`
      if (b[p] === 0) p++
      ${shortSkip(present)}else {
        ${skipCall(present, code`${runtime('some')}(r, p)`, context)}
        p = r.p
      }
    `
  }
  return code`
    ${quickSkip(type)}{
      ${skipCall(type, 'p', context)}
      p = r.p
    }
  `
}

/** The same of what can't be null, and of collections, which are mostly empty. */
function quickSkip({ kind }: SchemaType): Printable {
  if (kind === 'string') return 'if ((b[p]! & 0x81) === 0) p += 1 + (b[p]! >>> 1)\nelse '
  if (kind === 'long' || kind === 'int') return 'if (b[p]! < 128) p++\nelse '
  return kind === 'array' || kind === 'map' ? 'if (b[p] === 0) p++\nelse ' : ''
}

/**
 * Most texts are shorter than 64 bytes and most numbers have one: moving past those takes no call. A step beyond the
 * message's end is seen by whoever reads next.
 */
function shortSkip({ kind }: SchemaType): Printable {
  if (kind === 'string')
    return 'else if (b[p] === 2 && (b[p + 1]! & 0x81) === 0) p += 2 + (b[p + 1]! >>> 1)\n'
  return kind === 'long' || kind === 'int' ? 'else if (b[p] === 2 && b[p + 1]! < 128) p += 2\n' : ''
}

/** A statement that moves past the value which begins at `at`, to `r.p`. */
function skipCall(type: SchemaType, at: Printable, context: SkipContext): Printable {
  switch (type.kind) {
    case 'fixed':
      return code`${runtime('skipFixed')}(r, ${at}, ${type.size})`
    case 'enum':
      return code`${runtime('readSymbol')}(r, ${at}, ${type.symbols.length})`
    case 'array':
      return code`${runtime('skipBlocks')}(r, ${at}, ${skipFunction(type.items, context)})`
    case 'map':
      return code`${runtime('skipBlocks')}(r, ${at}, ${entryFunction(type, context)})`
    case 'union': {
      const cases = type.branches.map(
        (branch, index) => code`
          case ${index}:
            ${branch.kind === 'null' ? 'break' : join([skipCall(branch, 'r.p', context), 'break'])}
        `,
      )
      return code`
        switch (${runtime('readBranch')}(r, ${at}, ${type.branches.length})) {
          ${join(cases)}
        }
      `
    }
    case 'record':
      return code`${context.skipRecord(type)}(r, ${at})`
    default:
      return code`${runtime(primitives[type.kind])}(r, ${at})`
  }
}

/** An expression of the type `Skip`, of the type's values. */
function skipFunction(type: SchemaType, context: SkipContext): Printable {
  if (emptyTypes()(type)) return runtime('skipNull')
  if (type.kind === 'record') return context.skipRecord(type)
  if (type.kind in primitives) return runtime(primitives[type.kind as keyof typeof primitives])
  return code`
    (r, p) => {
      ${skipCall(type, 'p', context)}
    }
  `
}

/** An expression of the type `Skip`, of a map's entries. */
function entryFunction({ values }: MapSchema, context: SkipContext): Printable {
  return code`
    (r, p) => {
      ${runtime('skipText')}(r, p)
      ${skipCall(values, 'r.p', context)}
    }
  `
}
