/** A refusal, with the codes and in the words of Confluent's registry, which clients look at. */
export class RegistryError extends Error {
  readonly status: number
  readonly code: number

  constructor(status: number, code: number, message: string) {
    super(message)
    this.name = 'RegistryError'
    this.status = status
    this.code = code
  }
}

export const unknownSubject = (subject: string) =>
  new RegistryError(404, 40401, `Subject '${subject}' not found.`)

export const unknownVersion = (version: string | number) =>
  new RegistryError(404, 40402, `Version ${version} not found.`)

export const unknownSchema = (id?: number) =>
  new RegistryError(404, 40403, id === undefined ? 'Schema not found' : `Schema ${id} not found`)

export const invalidSchema = (why: string) =>
  new RegistryError(422, 42201, `Either the input schema or one its references is invalid. Details: ${why}`)

export const invalidVersion = (version: string) =>
  new RegistryError(
    422,
    42202,
    `The specified version '${version}' is not a valid version id. Allowed values are between [1, 2^31-1] and the string "latest"`,
  )

export const notPermitted = (message: string) => new RegistryError(422, 42205, message)

export const badRequest = (message: string) => new RegistryError(400, 400, message)
