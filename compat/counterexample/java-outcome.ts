import { compileRead } from '../../runtime/resolve/compile-read.ts'
import { resolve } from '../../runtime/schema/resolve.ts'
import { decodeWith } from '../../runtime/wire/decode.ts'
import { isWireError } from '../../runtime/wire/wire-error.ts'
import type { Counterexample } from '../finding.ts'
import type { Draft } from '../findings/draft.ts'
import type { PreparedSchema } from '../prepare.ts'
import { planByStructure } from './java-names.ts'

type JavaOutcome = NonNullable<Counterexample['java']>

/**
 * What Apache Avro Java 1.12 does with an event that ours can't read, where that is known to be something else
 * (docs/decisions/0011).
 *
 * @param code of our error.
 */
export function javaOutcome(
  draft: Draft,
  code: string,
  bytes: Uint8Array,
  writer: PreparedSchema,
  reader: PreparedSchema,
): JavaOutcome | undefined {
  switch (code) {
    case 'BAD_UTF8':
      return { reads: true, why: 'Avro Java passes the bytes on as a string, whatever they are' }
    case 'LONG_OUT_OF_RANGE':
      return { reads: true, why: 'a long of Avro Java has 64 bits' }
  }
  if (draft.code === 'FIELDS_SHARE_SOURCE') return ofSharedSource(draft)
  const { visit } = draft
  if (visit?.writer.type.kind !== 'record') return undefined
  if (draft.code !== 'NAME_MISMATCH' && draft.code !== 'MISSING_UNION_BRANCH') return undefined
  const plan = planByStructure(writer.type, reader.type)
  if (plan === undefined) return undefined
  try {
    decodeWith(compileRead(plan, [writer.type, reader.type], new Map()), bytes)
  } catch (error) {
    if (isWireError(error)) return undefined
    throw error
  }
  return { reads: true, why: 'Avro Java reads a record of any name as any other with the same fields' }
}

/** It gives the writer's field the name of the reader's that has its name as an alias, and then knows no other. */
function ofSharedSource({ visit, field }: Draft): JavaOutcome | undefined {
  if (visit?.plan.kind !== 'record' || field === undefined) return undefined
  const { writer, reader } = visit.plan
  const claimed = writer.fields.filter(({ name }) => field.aliases.includes(name))
  const [source] = claimed
  const other = reader.fields.find(({ name }) => name === source?.name)
  if (source === undefined || claimed.length > 1 || other?.default === undefined) return undefined
  if (resolve(source.type, field.type).kind === 'fail') return undefined
  const why = `Avro Java fills ${field.name} from the writer's ${source.name}, and ${other.name} by its default`
  return { reads: true, why }
}
