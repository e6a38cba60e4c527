import type { FieldSchema } from '../../runtime/schema/schema-type.ts'
import { isLong } from '../registry-rules/parser-default.ts'

/** Whether a field's default is a long that is no number in JavaScript: a value of its type, which our reader refuses. */
export function isLargeLong({ type, default: given }: FieldSchema): boolean {
  if (given === undefined || Number.isSafeInteger(given.value) || !isLong(given.value)) return false
  const branches = type.kind === 'union' ? type.branches : [type]
  return (
    branches.some(({ kind }) => kind === 'long') &&
    !branches.some(({ kind }) => kind === 'double' || kind === 'float')
  )
}
