import type { Finding } from '../../diagnostic.ts'
import type { AttributeDefinition, MergedDefinitions, Source } from './definition.ts'
import { definitionError } from './json-reader.ts'
import { typeChain } from './resolve-types.ts'

/** Smallest and largest value of OCSF's integers; a long's as far as JavaScript has them exactly. */
const ranges: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['integer_t', [-(2 ** 31), 2 ** 31 - 1]],
  ['long_t', [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]],
])

/**
 * Reports enum ids that are not integers, or out of range, although the attribute's type is one; and activities that
 * type_uid = class_uid × 100 + activity_id has no room for.
 */
export function checkEnumIds(
  source: Source,
  at: readonly string[],
  attribute: AttributeDefinition,
  type: string,
  merged: MergedDefinitions,
  findings: Finding[],
): void {
  if (attribute.enum === undefined) return
  const range = ranges.get(typeChain(merged.types, type).at(-1) ?? '')
  if (range === undefined) return
  const isActivity = at.at(-1) === 'activity_id'
  const [lowest, highest] = isActivity ? [0, 99] : range
  for (const id of attribute.enum.keys()) {
    const isInteger = /^(0|-?[1-9]\d*)$/.test(id)
    if (isInteger && Number(id) >= lowest && Number(id) <= highest) continue
    const message = isInteger
      ? `the enum id ${id} has to be from ${lowest} to ${highest}${isActivity ? ': type_uid has two digits for it' : ''}`
      : `the enum id "${id}" has to be an integer, since the attribute's type is ${type}`
    const hint = isInteger ? undefined : 'use a number as the id and put the text into its "caption"'
    const place = [...at, 'enum', id]
    findings.push(definitionError(source, 'OCSF_ENUM_ID_NOT_INTEGER', place, message, { at: 'key', hint }))
  }
}
