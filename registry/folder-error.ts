/** Why a folder can't be used. */
export class FolderError extends Error {
  readonly hint: string

  constructor(message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'FolderError'
    this.hint = hint
  }
}
