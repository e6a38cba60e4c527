import type { FieldSchema } from '../../runtime/schema/schema-type.ts'
import type { Draft, Pair } from '../findings/draft.ts'
import { wordsOf } from '../findings/mismatch.ts'
import type { Visit } from '../walk/visit.ts'
import { defaultFor, isNullable } from './default-for.ts'
import type { Mend } from './mend.ts'

/** A field that the writer doesn't have, without a default or with one that is none. */
export function mendMissingField(
  { code, field, reader: place }: Draft,
  visit: Visit,
  { proposed }: Pair,
): Mend | undefined {
  if (field === undefined) return undefined
  const { name, type } = field
  if (proposed === 'writer') {
    return { hint: `keep writing ${name}: the version needs it, and has no default that would do` }
  }
  const renamed = renamedFrom(field, visit)
  const found = defaultFor(type)
  const change = code === 'INVALID_DEFAULT' ? 'set-default' : 'add-default'
  const give =
    found === undefined
      ? `make ${name} nullable, with the default null`
      : `give ${name} the default ${JSON.stringify(found.value)}`
  return {
    hint: `${give}${renamed.map((old) => `; or, if it is ${old} by another name, the alias ${old}`).join('')}`,
    ...(found !== undefined && {
      fix: {
        of: 'reader',
        place,
        change: { kind: change, value: found.value },
        // What a renamed field holds would be lost without a word.
        safe: change === 'add-default' && isNullable(type) && renamed.length === 0,
      },
    }),
  }
}

/** The writer's fields that it may be by another name: those that nothing reads, of the same type. */
function renamedFrom({ type }: FieldSchema, { plan }: Visit): string[] {
  if (plan.kind !== 'record') return []
  return plan.writer.fields
    .filter((from, index) => plan.steps[index]!.kind === 'skip' && wordsOf(from.type) === wordsOf(type))
    .map((from) => from.name)
}
