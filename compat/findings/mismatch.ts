import { describeType } from '../../runtime/schema/describe-type.ts'
import { matchNames } from '../../runtime/schema/match-names.ts'
import { isNamed, type SchemaType } from '../../runtime/schema/schema-type.ts'
import type { AvroIncompatibility } from '../finding.ts'
import { definitionPlace, placeOf } from '../schema/slot.ts'
import { pathOf, type Visit } from '../walk/visit.ts'
import type { Pair } from './draft.ts'

/** A value that the reader's schema has no place for. */
export function checkMismatch(visit: Visit, { writer, reader, report }: Pair): void {
  if (visit.plan.kind !== 'fail') return
  const [from, to] = [visit.writer.type, visit.reader.type]
  const code = codeOf(from, to)
  // What is wrong with two definitions is wrong wherever they meet.
  const isOfDefinitions = code === 'NAME_MISMATCH' || code === 'FIXED_SIZE_MISMATCH'
  report({
    code,
    kind: 'data',
    message:
      to.kind === 'union'
        ? `the writer's ${wordsOf(from)} has no branch in the reader's union of ${branchesOf(to)}`
        : `the writer's ${wordsOf(from)} can't be read as the reader's ${wordsOf(to)}`,
    path: pathOf(visit),
    reader: isOfDefinitions ? definitionPlace(reader.definitions.get(to)!) : placeOf(visit.reader),
    writer: isOfDefinitions ? definitionPlace(writer.definitions.get(from)!) : placeOf(visit.writer),
    visit,
    breach: { kind: 'any' },
  })
}

function codeOf(writer: SchemaType, reader: SchemaType): AvroIncompatibility {
  if (reader.kind === 'union') return 'MISSING_UNION_BRANCH'
  if (!isNamed(writer) || !isNamed(reader) || writer.kind !== reader.kind) return 'TYPE_MISMATCH'
  return matchNames(writer, reader) === 0 ? 'NAME_MISMATCH' : 'FIXED_SIZE_MISMATCH'
}

/** Without an article, to go after "the writer's". */
export function wordsOf(type: SchemaType): string {
  if (type.kind === 'fixed') return `fixed ${type.name} of ${type.size} bytes`
  return describeType(type).replace(/^(?:the|a) /, '')
}

function branchesOf(type: SchemaType): string {
  return describeType(type).replace(/^a union of /, '')
}
