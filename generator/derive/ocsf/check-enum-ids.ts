import type { Finding } from '../../diagnostic.ts'
import type { AttributeDefinition, MergedDefinitions, Source } from './definition.ts'
import { definitionError } from './json-reader.ts'
import { typeChain } from './resolve-types.ts'

/** Reports enum ids that are not integers although the attribute's type is one. */
export function checkEnumIds(
  source: Source,
  at: readonly string[],
  attribute: AttributeDefinition,
  type: string,
  merged: MergedDefinitions,
  findings: Finding[],
): void {
  if (attribute.enum === undefined) return
  const root = typeChain(merged.types, type).at(-1)
  if (root !== 'integer_t' && root !== 'long_t') return
  for (const id of attribute.enum.keys()) {
    if (/^(0|-?[1-9]\d*)$/.test(id) && Number.isSafeInteger(Number(id))) continue
    findings.push(
      definitionError(
        source,
        'OCSF_ENUM_ID_NOT_INTEGER',
        [...at, 'enum', id],
        `the enum id "${id}" has to be an integer, since the attribute's type is ${type}`,
        { at: 'key', hint: 'use a number as the id and put the text into its "caption"' },
      ),
    )
  }
}
