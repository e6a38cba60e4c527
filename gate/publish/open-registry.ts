import type { ManifestRegistry } from '../../generator/model/manifest.ts'
import { createRegistryClient, type RegistryClient } from '../../runtime/registry/rest/client.ts'
import { registryFromEnvironment } from '../../runtime/registry/rest/environment.ts'
import { registryTarget } from '../../runtime/registry/rest/registry-options.ts'

export interface OpenRegistry {
  readonly client: RegistryClient
  /** For people: the addresses without credentials. */
  readonly url: string
}

/**
 * The registry that the manifest's variables name in an environment.
 *
 * @param url takes the place of the URL's variable.
 * @throws RegistryEnvironmentError where they name none, TypeError where a value can't be meant.
 */
export function openRegistry(
  { urlEnv, auth, bearer, tls }: ManifestRegistry,
  environment: { readonly [name: string]: string | undefined },
  url?: string,
): OpenRegistry {
  const options = registryFromEnvironment(
    environment,
    {
      url: urlEnv,
      ...(auth && { username: auth.usernameEnv, password: auth.passwordEnv }),
      ...(bearer && { token: bearer.tokenEnv }),
      ...(tls && { ca: tls.caEnv }),
    },
    url,
  )
  const { endpoints } = registryTarget(options)
  return { client: createRegistryClient(options), url: endpoints.map((each) => each.url).join(', ') }
}
