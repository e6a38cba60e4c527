import { rankOf } from '../../runtime/schema/resolve.ts'
import { branchName } from '../../runtime/schema/schema-type.ts'
import { placeOf } from '../schema/slot.ts'
import { pathOf, type Visit } from '../walk/visit.ts'
import type { Pair } from './draft.ts'
import { wordsOf } from './mismatch.ts'

/** A value that more than one branch of the reader's union would take, none of them by its full name or own kind. */
export function checkBranch(visit: Visit, { report }: Pair): void {
  const { plan, writer, reader } = visit
  if (plan.kind !== 'into') return
  const taken = plan.union.branches[plan.branch]!
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
