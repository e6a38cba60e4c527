import type { AvroSchema } from '../../model/avro.ts'
import { type Code, code, importValue, join, type Printable } from '../ts/code.ts'
import { stringLiteral } from '../ts/literal.ts'
import { type CodecContext, isNullable, plainType, primitiveCodec, runtime, wrapperOf } from './context.ts'

/** Statements that read a value from `r` and assign it to `target`, which stays absent where the branch is null. */
export function readStatements(schema: AvroSchema, target: Printable, context: CodecContext): Code {
  const type = plainType(schema, context)
  if (type.kind !== 'union') return code`${target} = ${readExpression(schema, context)}`
  const { branches } = type
  if (isNullable(branches)) {
    return code`if (${runtime('readBranch')}(r, 2) === 1) ${target} = ${readExpression(branches[1]!, context)}`
  }
  const cases = branches.map((branch, index) =>
    branch === 'null'
      ? code`
        case ${index}:
          break
      `
      : code`
        case ${index}:
          ${target} = ${branchExpression(branches, index, context)}
          break
      `,
  )
  return code`
    switch (${runtime('readBranch')}(r, ${branches.length})) {
      ${join(cases)}
    }
  `
}

/** What a branch holds, converted into today's type where it is an older one. */
function branchExpression(branches: readonly AvroSchema[], index: number, context: CodecContext): Printable {
  const today = branches[0] === 'null' ? 1 : 0
  const read = readExpression(branches[index]!, context)
  const wrapper = wrapperOf(branches[index]!, branches, context)
  if (wrapper !== undefined) return code`{ ${stringLiteral(wrapper)}: ${read} }`
  if (context.older === undefined || index <= today) return read
  return context.older(branches[index]!, branches[today]!, read)
}

/** An expression that reads a value that isn't a union. */
function readExpression(schema: AvroSchema, context: CodecContext): Printable {
  const type = plainType(schema, context)
  switch (type.kind) {
    case 'primitive':
      return code`${primitiveCodec('read', type.name)}(r)`
    case 'named':
      return code`${importValue(type.names.read, type.names.module)}(r)`
    case 'array':
      return code`${runtime('readArray')}(r, ${readFunction(type.inner, context)})`
    case 'map':
      return code`${runtime('readMap')}(r, ${readFunction(type.inner, context)})`
    case 'union':
      throw new Error('a union directly inside a union is not Avro')
  }
}

/** An expression of a function `(r: Source) => T`. */
function readFunction(schema: AvroSchema, context: CodecContext): Printable {
  const type = plainType(schema, context)
  if (type.kind === 'primitive') return primitiveCodec('read', type.name)
  if (type.kind === 'named') return importValue(type.names.read, type.names.module)
  if (type.kind !== 'union') return code`(r) => ${readExpression(schema, context)}`
  const { branches } = type
  const cases = branches.map((branch, index) =>
    index === branches.length - 1
      ? code`return ${branch === 'null' ? 'undefined' : branchExpression(branches, index, context)}`
      : code`if (branch === ${index}) return ${branch === 'null' ? 'undefined' : branchExpression(branches, index, context)}`,
  )
  return code`
    (r) => {
      const branch = ${runtime('readBranch')}(r, ${branches.length})
      ${join(cases)}
    }
  `
}
