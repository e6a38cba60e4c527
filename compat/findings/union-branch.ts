import { rankOf } from '../../runtime/schema/resolve.ts'
import { branchName, type SchemaType } from '../../runtime/schema/schema-type.ts'
import { placeOf } from '../schema/slot.ts'
import { pathOf, type Visit } from '../walk/visit.ts'
import type { Pair } from './draft.ts'
import { wordsOf } from './mismatch.ts'

/** A value that more than one branch of the reader's union would take, none of them by its full name or own kind. */
export function checkBranch(visit: Visit, { report }: Pair): void {
  const { plan, writer, reader } = visit
  if (plan.kind !== 'into') return
  const taken = plan.union.branches[plan.branch]!
  checkNamespace(visit, taken, report)
  if (rankOf(writer.type, taken) === 3) return
  const fitting = plan.union.branches.filter((branch) => rankOf(writer.type, branch) > 0)
  if (fitting.length < 2) return
  const names = fitting.map(branchName)
  report({
    code: 'AMBIGUOUS_UNION_BRANCH',
    kind: 'notice',
    message: `the writer's ${wordsOf(writer.type)} fits ${names.join(' and ')} of the reader's union: ${branchName(taken)} is taken`,
    path: pathOf(visit),
    reader: placeOf(reader),
    writer: placeOf(writer),
    visit,
  })
}

/** Avro Java finds an enum or fixed in a union by its full name only (docs/decisions/0011), though its rules don't. */
function checkNamespace(visit: Visit, taken: SchemaType, report: Pair['report']): void {
  const { type } = visit.writer
  if ((type.kind !== 'enum' && type.kind !== 'fixed') || rankOf(type, taken) !== 1) return
  report({
    code: 'ENGINES_DIFFER',
    kind: 'notice',
    message: `the writer's ${wordsOf(type)} is read as ${branchName(taken)} of the reader's union, which has its name in another namespace: Avro Java accepts the pair and fails at every such value`,
    path: pathOf(visit),
    reader: placeOf(visit.reader),
    writer: placeOf(visit.writer),
    visit,
  })
}
