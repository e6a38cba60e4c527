import { readFileSync } from 'node:fs'
import type { RegistryAuth, RegistryOptions } from './registry-options.ts'

/** Names of the environment variables that say how the registry is reached. */
export interface RegistryVariables {
  /** One base URL, or several with commas between them. */
  readonly url: string
  readonly username: string
  readonly password: string
  readonly token: string
  /** A file with the certificates of authorities, in PEM. */
  readonly ca: string
}

export const registryVariables: RegistryVariables = {
  url: 'SCHEMA_REGISTRY_URL',
  username: 'SCHEMA_REGISTRY_USERNAME',
  password: 'SCHEMA_REGISTRY_PASSWORD',
  token: 'SCHEMA_REGISTRY_TOKEN',
  ca: 'SCHEMA_REGISTRY_CA',
}

/** What the environment says doesn't tell how to reach a registry. */
export class RegistryEnvironmentError extends Error {
  readonly hint: string

  constructor(message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'RegistryEnvironmentError'
    this.hint = hint
  }
}

/**
 * How the registry is reached, from environment variables; one that is empty counts as unset.
 *
 * @param url takes the place of the variable of that name.
 * @throws RegistryEnvironmentError where there is no URL, half of the credentials, two kinds of them, or no CA file.
 */
export function registryFromEnvironment(
  environment: { readonly [name: string]: string | undefined } = process.env,
  names: Partial<RegistryVariables> = {},
  url?: string,
): RegistryOptions {
  const variables = { ...registryVariables, ...names }
  const setting: Setting = (part) => {
    const value = environment[variables[part]]
    // a password's own spaces belong to it
    return (part === 'password' ? value : value?.trim()) || undefined
  }
  const urls = (url ?? setting('url'))
    ?.split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
  if (urls === undefined || urls.length === 0) {
    throw new RegistryEnvironmentError(
      `${variables.url} is not set, so that no registry is known`,
      `set it to the registry's address, such as http://localhost:8081, with its path prefix where it has one`,
    )
  }
  const ca = readCa(variables.ca, setting('ca'))
  return { urls, ...authOf(variables, setting), ...(ca !== undefined && { ca }) }
}

/** An environment variable's value; undefined where it is unset or empty. */
type Setting = (part: keyof RegistryVariables) => string | undefined

function authOf(variables: RegistryVariables, setting: Setting): { readonly auth?: RegistryAuth } {
  const [username, password, token] = [setting('username'), setting('password'), setting('token')]
  if (token !== undefined && username !== undefined) {
    throw new RegistryEnvironmentError(
      `${variables.token} and ${variables.username} are both set`,
      'unset one of them: a registry takes a token or a user with a password',
    )
  }
  if (token !== undefined) return { auth: { kind: 'bearer', token } }
  if ((username === undefined) !== (password === undefined)) {
    const [there, missing] =
      password === undefined
        ? [variables.username, variables.password]
        : [variables.password, variables.username]
    throw new RegistryEnvironmentError(`${there} is set, and ${missing} is not`, `set ${missing} too`)
  }
  if (username === undefined || password === undefined) return {}
  return { auth: { kind: 'basic', username, password } }
}

function readCa(variable: string, file: string | undefined): string | undefined {
  if (file === undefined) return undefined
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? cause.code : 'unknown reason'
    throw new RegistryEnvironmentError(
      `${variable} names ${file}, which can't be read (${why})`,
      'set it to a file with the certificates of the authorities to trust, in PEM',
      cause,
    )
  }
  if (text.includes('-----BEGIN CERTIFICATE-----')) return text
  throw new RegistryEnvironmentError(
    `${variable} names ${file}, which has no certificate in PEM`,
    'convert it: openssl x509 -inform der -in ca.crt -out ca.pem',
  )
}
