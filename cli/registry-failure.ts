import { isRegistryError } from '../runtime/registry/rest/client.ts'
import { RegistryEnvironmentError } from '../runtime/registry/rest/environment.ts'
import { CliError } from './cli-error.ts'

/** Resolves with what a registry answers; what keeps it from that is a CliError. */
export async function orCliError<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (cause) {
    if (cause instanceof RegistryEnvironmentError)
      throw new CliError(cause.message, { hint: cause.hint, cause })
    if (isRegistryError(cause)) throw new CliError(cause.message.split('\n')[0]!, { hint: cause.hint, cause })
    if (cause instanceof TypeError)
      throw new CliError(`the registry can't be asked: ${cause.message}`, { cause })
    throw cause
  }
}
