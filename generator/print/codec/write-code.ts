import type { AvroSchema } from '../../model/avro.ts'
import { type Code, code, importType, importValue, join, type Printable } from '../ts/code.ts'
import { stringLiteral } from '../ts/literal.ts'
import type { TypeNames } from '../type-names.ts'
import {
  type CodecContext,
  classUidOf,
  isNullable,
  isShared,
  plainType,
  primitiveCodec,
  runtime,
  wrapperOf,
} from './context.ts'
import { isEmpty } from './empty-types.ts'

const none: ReadonlySet<string> = new Set()

/**
 * Statements that write `value`, an expression without side effects, at `p` and move `p` on.
 * `level` numbers the variables of nested loops.
 */
export function writeStatements(
  schema: AvroSchema,
  value: Printable,
  context: CodecContext,
  level = 0,
): Code {
  const type = plainType(schema, context)
  switch (type.kind) {
    case 'primitive': {
      const json = context.json === true && type.name === 'string'
      return code`p = ${json ? runtime('writeJson') : primitiveCodec('write', type.name)}(b, p, ${value})`
    }
    case 'named':
      return code`p = ${importValue(type.names.write, type.names.module)}(b, p, ${value})`
    case 'map':
      return code`p = ${runtime('writeMap')}(b, p, ${value}, ${writeFunction(type.inner, context)})`
    case 'array': {
      const item = `item${level === 0 ? '' : level + 1}`
      const inner = plainType(type.inner, context)
      // Records count themselves.
      const isRecord = inner.kind === 'named' && inner.names.kind === 'record'
      const counted =
        !isRecord && isEmpty(type.inner, context.namespace, context.empty ?? none)
          ? code`${runtime('countEmptyItems')}(${value}.length)\n`
          : ''
      return code`
        p = ${runtime('writeCount')}(b, p, ${value})
        ${counted}for (const ${item} of ${value}) {
          ${writeStatements(type.inner, item, context, level + 1)}
        }
        b[p++] = 0
      `
    }
    case 'union':
      return writeUnion(type.branches, value, context, level)
  }
}

/** An expression of the type `Write<T>`. */
function writeFunction(schema: AvroSchema, context: CodecContext): Printable {
  const type = plainType(schema, context)
  if (type.kind === 'primitive' && context.json !== true) return primitiveCodec('write', type.name)
  if (type.kind === 'named') return importValue(type.names.write, type.names.module)
  return code`
    (b, p, value) => {
      ${writeStatements(schema, 'value', context)}
      return p
    }
  `
}

function writeUnion(
  branches: readonly AvroSchema[],
  value: Printable,
  context: CodecContext,
  level: number,
): Code {
  if (context.derived === true || isNullable(branches)) {
    // of a derived attribute only today's type is written; older branches are there to be read
    const [first, today] = branches
    if (first !== 'null') {
      return code`
        b[p++] = 0
        ${writeStatements(first!, value, context, level)}
      `
    }
    return code`
      if (${value} === undefined) b[p++] = 0
      else {
        b[p++] = 2
        ${writeStatements(today!, value, context, level)}
      }
    `
  }
  const chosen = branches.map((branch, index) => {
    const wrapper = wrapperOf(branch, branches, context)
    const inner =
      wrapper === undefined
        ? ofEnum(branch, branches, value, context)
        : code`${value}[${stringLiteral(wrapper)}]`
    const body = branch === 'null' ? [] : [writeStatements(branch, inner, context, level)]
    return {
      uid: classUidOf(branch, context),
      breadth: breadthOf(branch, context),
      test: branchTest(branch, branches, value, context),
      body: join([unionIndex(index), ...body]),
    }
  })
  const byTest = chosen
    .filter(({ uid }) => uid === undefined)
    .sort((a, b) => a.breadth - b.breadth)
    .map(
      ({ test, body }) => code`
      if (${test}) {
        ${body}
      } else `,
    )
  const byClass = chosen
    .filter(({ uid }) => uid !== undefined)
    .map(
      ({ uid, body }) => code`
      case ${uid!}: {
        ${body}
        break
      }
    `,
    )
  const otherwise = code`throw ${runtime('noBranch')}(${value})`
  if (byClass.length === 0) return code`${byTest}${otherwise}`
  return code`
    ${byTest}switch (${value}.class_uid) {
      ${join(byClass)}
      default:
        ${otherwise}
    }
  `
}

/** Text is one of an enum's symbols; to the compiler, it may be a record without required fields as well. */
function ofEnum(
  branch: AvroSchema,
  branches: readonly AvroSchema[],
  value: Printable,
  context: CodecContext,
): Printable {
  const type = plainType(branch, context)
  if (type.kind !== 'named' || type.names.kind !== 'enum') return value
  const hasRecord = branches.some((other) => {
    const each = plainType(other, context)
    return each.kind === 'named' && each.names.kind === 'record'
  })
  return hasRecord ? code`${value} as ${importType(type.names.type, type.names.module)}` : value
}

function unionIndex(index: number): Printable {
  return index < 64 ? `b[p++] = ${index * 2}` : code`p = ${runtime('writeLong')}(b, p, ${index})`
}

function namedTest({ kind, type, module }: TypeNames, shared: boolean, value: Printable): Printable {
  const own = code`${importValue(`is${type}`, module)}(${value})`
  if (kind === 'enum') return shared ? own : code`typeof ${value} === 'string'`
  const bytes = code`${value} instanceof Uint8Array`
  return shared ? code`${bytes} && ${own}` : bytes
}

/**
 * Branches that take more of what others of their kind take are tried later; null comes first, and records and maps
 * last: to the compiler, an array or bytes may be a record without required fields.
 */
function breadthOf(branch: AvroSchema, context: CodecContext): number {
  const type = plainType(branch, context)
  if (type.kind === 'map' || (type.kind === 'named' && type.names.kind === 'record')) return 5
  if (type.kind !== 'primitive') return 1
  return { null: 0, int: 1, boolean: 1, bigint: 1, long: 2, float: 3, double: 4, string: 3, bytes: 3 }[
    type.name
  ]
}

/** The condition under which a value belongs to a branch: tried in order, so the narrower of two may come first. */
function branchTest(
  branch: AvroSchema,
  branches: readonly AvroSchema[],
  value: Printable,
  context: CodecContext,
): Printable {
  const type = plainType(branch, context)
  const wrapper = wrapperOf(branch, branches, context)
  if (wrapper !== undefined) {
    return code`${runtime('isPlainObject')}(${value}) && ${stringLiteral(wrapper)} in ${value}`
  }
  const shared = isShared(branch, branches, context)
  switch (type.kind) {
    case 'array':
      return code`Array.isArray(${value})`
    case 'map':
      return code`${runtime('isPlainObject')}(${value})`
    case 'union':
      throw new Error('a union directly inside a union is not Avro')
    case 'named':
      if (type.names.kind === 'record') return code`${runtime('isPlainObject')}(${value})`
      return namedTest(type.names, shared, value)
    case 'primitive':
      if (type.name === 'null') return code`${value} === undefined || ${value} === null`
      if (type.name === 'bytes') return code`${value} instanceof Uint8Array`
      if (type.name === 'boolean' || type.name === 'string' || type.name === 'bigint')
        return code`typeof ${value} === '${type.name}'`
      if (shared && type.name === 'int') return code`${runtime('isInt')}(${value})`
      if (shared && type.name === 'long') return code`${runtime('isLong')}(${value})`
      if (type.name === 'float' && branches.includes('double')) return code`${runtime('isFloat')}(${value})`
      return code`typeof ${value} === 'number'`
  }
}
