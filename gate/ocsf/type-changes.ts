import { kindOf, typeChecks } from '../../generator/derive/rules/type-checks.ts'
import type { CompiledSchema } from '../../generator/model/ocsf.ts'
import type { OcsfChange, ValidationEffect } from './change.ts'
import { allowedEffect, rangeEffect, together } from './set-change.ts'

/** A data type of one release. */
export interface TypeIn {
  readonly schema: CompiledSchema
  readonly type: string
}

/** What another data type does to validity, where both are the same kind of value. */
export function checksEffect(before: TypeIn, after: TypeIn): ValidationEffect {
  const was = typeChecks(before.schema, before.type) ?? {}
  const is = typeChecks(after.schema, after.type) ?? {}
  const regex = was.regex === is.regex ? 'same' : changeOf(was.regex, is.regex)
  const length = rangeEffect(lengthRange(was.max_len), lengthRange(is.max_len))
  const range = rangeEffect(numberRange(before), numberRange(after))
  const values = allowedEffect(was.values, is.values)
  return [regex, length, range, values].reduce(together)
}

function changeOf(before: string | undefined, after: string | undefined): ValidationEffect {
  if (before === undefined) return 'refuses'
  return after === undefined ? 'accepts' : 'both'
}

function lengthRange(maxLength: number | undefined): [number, number] {
  return [0, maxLength ?? Infinity]
}

/** The type's own range within that of its kind: integers have 32 bits, longs what a number holds exactly. */
function numberRange({ schema, type }: TypeIn): readonly [number, number] {
  const [low, high] = kindRanges[kindOf(schema, type)] ?? [-Infinity, Infinity]
  const own = typeChecks(schema, type)?.range
  return own === undefined ? [low, high] : [Math.max(low, own[0]), Math.min(high, own[1])]
}

const kindRanges: { readonly [kind: string]: readonly [number, number] } = {
  integer: [-(2 ** 31), 2 ** 31 - 1],
  long: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
}

/**
 * Data types of one name that check something else. `uses` is, by type, where in scope it is met in either release.
 */
export function typeChanges(
  from: CompiledSchema,
  to: CompiledSchema,
  uses: ReadonlyMap<string, ReadonlySet<string>>,
): OcsfChange[] {
  const changes: OcsfChange[] = []
  for (const [type, items] of [...uses].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!Object.hasOwn(from.types, type) || !Object.hasOwn(to.types, type)) continue
    const validation = checksEffect({ schema: from, type }, { schema: to, type })
    if (validation === 'same') continue
    const before = checksText(from, type)
    const after = checksText(to, type)
    const action = 'producers: values that the new checks refuse have to change'
    changes.push({
      code: 'TYPE_CHECKS_CHANGED',
      of: 'type',
      item: type,
      before,
      after,
      message: `checks otherwise: ${changedChecks(from, to, type).join('; ')}`,
      data: 'same',
      types: 'same',
      validation,
      ...(validation !== 'accepts' && { action }),
      items: [...items].sort(),
    })
  }
  return changes
}

function changedChecks(from: CompiledSchema, to: CompiledSchema, type: string): string[] {
  const was = typeChecks(from, type) ?? {}
  const is = typeChecks(to, type) ?? {}
  const changed = [
    was.regex === is.regex
      ? undefined
      : was.regex === undefined
        ? 'a regex now'
        : is.regex === undefined
          ? 'no regex any more'
          : 'another regex',
    was.max_len === is.max_len ? undefined : fromTo('max_len', was.max_len, is.max_len),
    JSON.stringify(was.range) === JSON.stringify(is.range)
      ? undefined
      : fromTo('range', was.range?.join(' to '), is.range?.join(' to ')),
    JSON.stringify(was.values) === JSON.stringify(is.values) ? undefined : 'other values',
  ].filter((text) => text !== undefined)
  return changed.length === 0 ? ['another kind of number'] : changed
}

function fromTo(name: string, before: unknown, after: unknown): string {
  if (after === undefined) return `no ${name} any more (was ${before})`
  return before === undefined ? `${name} ${after}` : `${name} ${after} (was ${before})`
}

function checksText(schema: CompiledSchema, type: string): string {
  const { regex, max_len, range, values } = typeChecks(schema, type) ?? {}
  const parts = [
    ...(regex === undefined ? [] : [`regex ${regex.length > 80 ? `${regex.slice(0, 79)}…` : regex}`]),
    ...(max_len === undefined ? [] : [`max_len ${max_len}`]),
    ...(range === undefined ? [] : [`range ${range[0]} to ${range[1]}`]),
    ...(values === undefined ? [] : [`values ${values.map((value) => JSON.stringify(value)).join(', ')}`]),
  ]
  return parts.length === 0 ? 'anything' : parts.join(', ')
}
