import { simpleName } from '../../runtime/schema/schema-type.ts'
import { maxDepth } from '../../runtime/wire/limits.ts'
import type { Tree } from '../counterexample/value-tree.ts'
import type { PreparedSchema } from '../prepare.ts'
import { applyAliases } from './apply-aliases.ts'
import { JavaFailure } from './java-failure.ts'
import { type JavaPlan, javaPlan, type RecordJavaPlan } from './java-plan.ts'

/** What Apache Avro Java makes of an event. */
export interface JavaOutcome {
  readonly reads: boolean
  /** Why it reads what the specification doesn't, or why it doesn't read. */
  readonly why: string
}

/**
 * What Apache Avro Java 1.12's generic reader does with events of the writer's schema, as a prediction: it departs from
 * the specification in the ways that decision 11 lists.
 */
export function javaReader(writer: PreparedSchema, reader: PreparedSchema): (event: Tree) => JavaOutcome {
  let plan: JavaPlan | undefined
  return (event) => {
    const notes = new Set<string>()
    try {
      plan ??= javaPlan(applyAliases(writer, reader), reader.type)
      read(plan, event, notes, 0)
      return {
        reads: true,
        why: notes.size === 0 ? 'it resolves the two schemas otherwise' : [...notes].join('; '),
      }
    } catch (error) {
      if (error instanceof JavaFailure) return { reads: false, why: error.message }
      throw error
    }
  }
}

/** Notes in which ways the specification is departed from. */
function read(plan: JavaPlan, event: Tree, notes: Set<string>, depth: number): void {
  switch (plan.kind) {
    case 'error':
      throw new JavaFailure(plan.why)
    case 'items':
      if (event.kind === 'array') for (const item of event.items) read(plan.of, item, notes, depth)
      else if (event.kind === 'map') for (const [, value] of event.entries) read(plan.of, value, notes, depth)
      return
    case 'union':
      if (plan.byPosition) notes.add(byPosition)
      if (event.kind === 'union') read(plan.branches[event.index]!, event.of, notes, depth)
      return
    case 'into':
      if (plan.byFields) notes.add(byFields)
      read(plan.of, event, notes, depth)
      return
    case 'record':
      if (event.kind === 'record') readRecord(plan, event, notes, depth + 1)
      return
    case 'enum': {
      const { symbols, default: otherwise, name } = plan.reader
      if (event.kind !== 'enum' || symbols.includes(event.symbol) || otherwise !== undefined) return
      throw new JavaFailure(`no match for ${event.symbol} in ${name}`)
    }
    case 'read':
      if (event.kind === 'long' && (event.value > safe || event.value < -safe)) notes.add(allLongs)
      if (event.kind === 'bytes' && plan.reader.kind === 'string') notes.add(anyText)
  }
}

function readRecord(
  { writer, reader, fields }: RecordJavaPlan,
  event: Tree & { readonly kind: 'record' },
  notes: Set<string>,
  depth: number,
): void {
  if (simpleName(writer.name) !== simpleName(reader.name)) notes.add(namesIgnored)
  if (depth > maxDepth) notes.add(noDepth)
  for (const [i, [own, value]] of event.fields.entries()) {
    const plan = fields[i]
    // The event has the names that the fields had before the reader's aliases renamed them.
    const isRenamed = own !== writer.fields[i]!.name
    if (isRenamed && reader.fields.some(({ name }) => name === own)) notes.add(aliasWins)
    if (plan !== undefined) read(plan, value, notes, depth)
  }
}

const safe = BigInt(Number.MAX_SAFE_INTEGER)

const byPosition = 'it matches two unions that look alike branch by branch'
const byFields = 'of a union, it takes a record with fields that fit, whatever its name'
const namesIgnored = 'it reads a record of any name as any other with the same fields'
const aliasWins =
  "it renames the writer's field by the reader's alias, though the name is the reader's own as well"
const allLongs = 'its longs have 64 bits'
const anyText = "it passes bytes that aren't UTF-8 on as they are"
const noDepth = 'it has no limit of how deep records are nested'
