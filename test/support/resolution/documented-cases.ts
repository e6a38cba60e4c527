import { aliases } from './documented/aliases.ts'
import { defaults } from './documented/defaults.ts'
import type { DocumentedCase } from './documented/documented-case.ts'
import { names } from './documented/names.ts'
import { unions } from './documented/unions.ts'
import { values } from './documented/values.ts'

/** Every case that the decision tells of, and those that show what needs no telling. */
export const documentedCases: readonly DocumentedCase[] = [
  ...names,
  ...aliases,
  ...unions,
  ...defaults,
  ...values,
]
