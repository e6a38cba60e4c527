import type { RecordSchema, SchemaType } from '../../../runtime/schema/schema-type.ts'
import { type Code, code, join, type Printable } from '../ts/code.ts'
import { runtime, runtimeType } from './context.ts'

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
  bytes: 'skipText',
  string: 'skipText',
} as const

/** Statements that move `p` past a value. */
export function skipStatement(type: SchemaType, context: SkipContext): Code {
  if (type.kind === 'union' && type.branches.length === 2 && type.branches[0]!.kind === 'null') {
    return code`
      if (b[p] === 0) p++
      else {
        ${skipCall(type.branches[1]!, code`${runtime('some')}(r, p)`, context)}
        p = r.p
      }
    `
  }
  return code`
    ${skipCall(type, 'p', context)}
    p = r.p
  `
}

function skipCall(type: SchemaType, at: Printable, context: SkipContext): Printable {
  switch (type.kind) {
    case 'fixed':
      return code`${runtime('skipBytes')}(r, ${at}, ${type.size})`
    case 'enum':
      return code`${runtime('readSymbol')}(r, ${at}, ${type.symbols.length})`
    case 'array':
      return code`${runtime('skipBlocks')}(r, ${at}, ${skipFunction(type.items, context)})`
    case 'map':
      return code`${runtime('skipBlocks')}(r, ${at}, ${skipFunction({ kind: 'map', values: type.values }, context)})`
    case 'union':
      return code`(${skipFunction(type, context)})(r, ${at})`
    default:
      return code`${skipFunction(type, context)}(r, ${at})`
  }
}

/** An expression of the type `Skip`; of a map, for one of its entries. */
function skipFunction(type: SchemaType, context: SkipContext): Printable {
  switch (type.kind) {
    case 'record':
      return context.skipRecord(type)
    case 'fixed':
    case 'enum':
    case 'array':
      return code`(r, p) => ${skipCall(type, 'p', context)}`
    case 'map':
      return code`
        (r, p) => {
          ${runtime('skipText')}(r, p)
          ${skipCall(type.values, 'r.p', context)}
        }
      `
    case 'union': {
      const cases = type.branches.map(
        (branch, index) => code`
          case ${index}:
            ${branch.kind === 'null' ? 'break' : join([skipCall(branch, 'r.p', context), 'break'])}
        `,
      )
      return code`
        (r: ${runtimeType('Source')}, p: number) => {
          switch (${runtime('readBranch')}(r, p, ${type.branches.length})) {
            ${join(cases)}
          }
        }
      `
    }
    default:
      return runtime(primitives[type.kind])
  }
}
