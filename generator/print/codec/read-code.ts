import type { EnumPlan, IntoPlan, Plan, RecordPlan, Step, UnionPlan } from '../../../runtime/schema/plan.ts'
import type { PrimitiveType, RecordSchema, SchemaType } from '../../../runtime/schema/schema-type.ts'
import {
  brackets,
  type Code,
  code,
  importType,
  importValue,
  join,
  literal,
  type Printable,
} from '../ts/code.ts'
import { propertyAccess, stringLiteral } from '../ts/literal.ts'
import { primitiveCodec, runtime } from './context.ts'
import type { ReadContext } from './read-context.ts'
import { skipStatements } from './skip-code.ts'

/** A field that is being read: what its unions' older branches become is said by its record. */
interface Field {
  readonly owner: RecordSchema
  readonly name: string
}

/**
 * Statements that read a record's fields into `v`. Before and after each, `p` is where the next field begins; what is
 * called leaves it in `r.p`.
 */
export function fieldStatements(plan: RecordPlan, context: ReadContext): Code {
  const reads = groupedSteps(plan.steps).map((group) =>
    Array.isArray(group) ? skipStatements(group, context) : readStatements(group, plan.reader, context),
  )
  const defaults = plan.defaults.flatMap((field) => {
    if (field.default === undefined) {
      const message = `the writer's ${plan.reader.name} has no field ${field.name}, which has no default`
      return [throwMismatch(message)]
    }
    const value = context.defaultOf(plan.reader, field.name)
    if (value === undefined) return []
    const { bytes, print } = value
    return [
      ...(bytes > 0 ? [code`${runtime('charge')}(r, ${bytes}, p)`] : []),
      code`${property(plan.reader, field.name, context)} = ${print}`,
    ]
  })
  return join([...reads, ...defaults])
}

type ReadStep = Extract<Step, { kind: 'read' }>

/** The steps, those that skip together. */
function groupedSteps(steps: readonly Step[]): (ReadStep | SchemaType[])[] {
  const groups: (ReadStep | SchemaType[])[] = []
  for (const step of steps) {
    const last = groups.at(-1)
    if (step.kind === 'read') groups.push(step)
    else if (Array.isArray(last)) last.push(step.type)
    else groups.push([step.type])
  }
  return groups
}

/** The types of what is skipped together; an empty run for what is read. */
export function skippedRuns(steps: readonly Step[]): (readonly SchemaType[])[] {
  return groupedSteps(steps).map((group) => (Array.isArray(group) ? group : []))
}

function readStatements({ field, plan }: ReadStep, owner: RecordSchema, context: ReadContext): Code {
  // null has no bytes, and is absent.
  if (isNull(plan)) return code``
  const target = property(owner, field.name, context)
  const place: Field = { owner, name: field.name }
  if (plan.kind === 'union') {
    if (isNullable(plan)) {
      return code`
        if (b[p] === 0) p++
        else {
          ${target} = ${readExpression(plan.branches[1]!, code`${runtime('some')}(r, p)`, place, context)}
          p = r.p
        }
      `
    }
    const cases = plan.branches.map((branch, index) => {
      const body = isNull(branch)
        ? 'break'
        : branch.kind === 'fail'
          ? throwMismatch(branch.message)
          : join([code`${target} = ${readExpression(branch, 'r.p', place, context)}`, 'break'])
      return code`
        case ${index}:
          ${body}
      `
    })
    return code`
      switch (${runtime('readBranch')}(r, p, ${plan.branches.length})) {
        ${join(cases)}
      }
      p = r.p
    `
  }
  const uid = field.name === 'class_uid' ? context.classUid(owner.name) : undefined
  const read =
    uid === undefined || plan.kind !== 'value'
      ? readExpression(plan, 'p', place, context)
      : code`${runtime('readClassUid')}(r, p, ${uid})`
  return code`
    ${target} = ${read}
    p = r.p
  `
}

function property(owner: RecordSchema, field: string, context: ReadContext): Code {
  return code`v${propertyAccess(context.property(owner, field))}`
}

/** An expression that reads the value which begins at `at`. */
function readExpression(plan: Plan, at: Printable, field: Field, context: ReadContext): Printable {
  switch (plan.kind) {
    case 'value':
      return code`${primitiveReader(plan.from, plan.to)}(r, ${at})`
    case 'record':
      return code`${context.readRecord(plan)}(r, ${at})`
    case 'array':
      return code`${runtime('readArray')}(r, ${at}, ${readFunction(plan.items, field, context)})`
    case 'map':
      return code`${runtime('readMap')}(r, ${at}, ${readFunction(plan.values, field, context)})`
    case 'enum':
      return code`${enumReader(plan, context)}(r, ${at})`
    case 'fixed': {
      const names = context.names.get(plan.reader.name)!
      return code`${importValue(names.read, names.module)}(r, ${at})`
    }
    case 'into':
      return intoExpression(plan, at, field, context)
    case 'fail':
      return code`${runtime('mismatched')}(r, ${at}, ${stringLiteral(plan.message)})`
    case 'union':
      throw new Error('a union is read by statements, or by a function of its own')
  }
}

function intoExpression(
  { union, branch, of }: IntoPlan,
  at: Printable,
  field: Field,
  context: ReadContext,
): Printable {
  const type = union.branches[branch]!
  const read = readExpression(of, at, field, context)
  const wrapper = context.wrapper(union, type, field.owner)
  if (wrapper !== undefined) return code`{ ${stringLiteral(wrapper)}: ${read} }`
  const today = union.branches[0]!.kind === 'null' ? 1 : 0
  return branch <= today ? read : (context.conversion(field.owner, field.name, type)?.(read) ?? read)
}

/** An expression of the type `Read<T>`. */
function readFunction(plan: Plan, field: Field, context: ReadContext): Printable {
  if (plan.kind === 'value') return primitiveReader(plan.from, plan.to)
  if (plan.kind === 'record') return context.readRecord(plan)
  if (plan.kind === 'enum') return enumReader(plan, context)
  if (isNull(plan)) return runtime('readAbsent')
  if (
    plan.kind === 'into' &&
    context.wrapper(plan.union, plan.union.branches[plan.branch]!, field.owner) !== undefined
  ) {
    // What stands in braces would be the function's body.
    return code`(r, p) => (${readExpression(plan, 'p', field, context)})`
  }
  if (plan.kind !== 'union') return code`(r, p) => ${readExpression(plan, 'p', field, context)}`
  const cases = plan.branches.map((branch, index) => {
    const body =
      branch.kind === 'fail'
        ? throwMismatch(branch.message)
        : code`return ${isNull(branch) ? 'undefined' : readExpression(branch, 'r.p', field, context)}`
    return index === plan.branches.length - 1 ? body : code`if (branch === ${index}) ${body}`
  })
  return code`
    (r, p) => {
      const branch = ${runtime('readBranch')}(r, p, ${plan.branches.length})
      ${join(cases)}
    }
  `
}

function throwMismatch(message: string): Code {
  return code`throw ${runtime('schemaMismatch')}(r, ${stringLiteral(message)})`
}

/** The writer's symbols by their index; the generated reader, where they are the reader's too. */
function enumReader({ reader, symbols }: EnumPlan, { names }: ReadContext): Printable {
  const own = names.get(reader.name)!
  const isSame =
    symbols.length === reader.symbols.length && symbols.every((symbol, i) => symbol === reader.symbols[i])
  if (isSame) return importValue(own.read, own.module)
  const known = brackets(symbols.map((symbol) => (symbol === undefined ? 'undefined' : literal(symbol))))
  return code`${runtime('symbolReader')}<${importType(own.type, own.module)}>(${stringLiteral(reader.name)}, ${known})`
}

function primitiveReader(from: string, to: PrimitiveType): Printable {
  if (to.bigint === true) return runtime(from === 'int' ? 'readIntAsBigLong' : 'readBigLong')
  if (from === 'long' && to.kind === 'double') return runtime('readLongAsDouble')
  if (from === 'long' && to.kind === 'float') return runtime('readLongAsFloat')
  if (from === 'int' && to.kind === 'float') return runtime('readIntAsFloat')
  if (from === 'string' && to.kind === 'bytes') return runtime('readStringAsBytes')
  if (from === 'bytes' && to.kind === 'string') return runtime('readString')
  return primitiveCodec('read', from as Parameters<typeof primitiveCodec>[1])
}

function isNullable({ branches }: UnionPlan): boolean {
  return (
    branches.length === 2 && isNull(branches[0]!) && branches[1]!.kind === 'into' && !isNull(branches[1]!)
  )
}

function isNull(plan: Plan): boolean {
  return plan.kind === 'into' && plan.union.branches[plan.branch]!.kind === 'null'
}
