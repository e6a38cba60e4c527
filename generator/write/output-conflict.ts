/** Files stand in the way that the generator didn't write. Nothing was changed. */
export class OutputConflictError extends Error {
  /** Relative to the output folder, sorted. */
  readonly conflicts: readonly string[]

  constructor(conflicts: readonly string[]) {
    super(`not written by codegen: ${conflicts.join(', ')}`)
    this.name = 'OutputConflictError'
    this.conflicts = conflicts
  }
}
