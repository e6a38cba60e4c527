/** How a registry of Confluent's kind is reached. */
export interface RegistryOptions {
  /**
   * Base URLs, http or https, each with its path prefix where it has one (Apicurio's `/apis/ccompat/v7`). Several are
   * nodes of one registry: where one can't be reached, the next is asked. A user and password in a URL are basic
   * authentication.
   */
  readonly urls: readonly string[]
  readonly auth?: RegistryAuth
  /** Certificates of authorities to trust instead of the platform's, in PEM. */
  readonly ca?: string | readonly string[]
  /** Milliseconds until one attempt is given up; 10,000 by default. */
  readonly timeout?: number
  /** How often a request that failed for a transient reason is sent again to all the URLs; 3 by default. */
  readonly retries?: number
  /** Milliseconds before the first of these, doubled each time up to 5,000; 200 by default. Jitter takes up to half. */
  readonly retryDelay?: number
  /** The longest answer that is read, in bytes; 32 MiB by default. */
  readonly maxAnswerBytes?: number
}

export type RegistryAuth =
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  /** A function is asked for each request, so that a token can be renewed. */
  | { readonly kind: 'bearer'; readonly token: string | (() => string | Promise<string>) }

/** Every option filled in, and checked. */
export interface RegistryTarget {
  readonly endpoints: readonly Endpoint[]
  readonly ca: readonly string[] | undefined
  readonly timeout: number
  readonly retries: number
  readonly retryDelay: number
  readonly maxAnswerBytes: number
}

export interface Endpoint {
  /** Without credentials, query and closing slash. */
  readonly url: string
  readonly auth: RegistryAuth | undefined
}

/** Throws a TypeError that names the option, and never its secrets, for options that can't be meant. */
export function registryTarget(options: RegistryOptions): RegistryTarget {
  if (options.urls.length === 0) throw new TypeError('urls: a registry needs at least one URL')
  if (options.auth?.kind === 'basic' && options.auth.username.includes(':')) {
    throw new TypeError('auth.username: a user name of basic authentication has no colon')
  }
  const ca = options.ca === undefined ? undefined : [options.ca].flat()
  if (ca?.some((text) => !text.includes('-----BEGIN CERTIFICATE-----'))) {
    throw new TypeError('ca: PEM certificates are wanted, which begin with -----BEGIN CERTIFICATE-----')
  }
  return {
    endpoints: options.urls.map((url) => endpointOf(url, options.auth)),
    ca,
    timeout: whole('timeout', options.timeout, 10_000, 1),
    retries: whole('retries', options.retries, 3, 0),
    retryDelay: whole('retryDelay', options.retryDelay, 200, 0),
    maxAnswerBytes: whole('maxAnswerBytes', options.maxAnswerBytes, 32 * 2 ** 20, 1),
  }
}

function endpointOf(text: string, auth: RegistryAuth | undefined): Endpoint {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    // the text may hold a password: it isn't shown
    throw new TypeError("urls: each has to be a registry's address, such as https://registry.example:8081")
  }
  if (url.search !== '' || url.hash !== '') {
    throw new TypeError(`urls: ${url.origin}${url.pathname} has to stand without ? and #`)
  }
  const own: RegistryAuth | undefined =
    url.username === ''
      ? undefined
      : {
          kind: 'basic',
          username: decoded(url.username, 'user name'),
          password: decoded(url.password, 'password'),
        }
  return { url: `${url.origin}${url.pathname.replace(/\/+$/, '')}`, auth: auth ?? own }
}

/** The text isn't shown: it may be a secret. */
function decoded(text: string, what: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new TypeError(
      `urls: the ${what} in a URL is not percent-encoded well: a % by itself is written %25`,
    )
  }
}

function whole(name: string, value: number | undefined, standard: number, least: number): number {
  if (value === undefined) return standard
  if (!Number.isSafeInteger(value) || value < least || value > 2 ** 31 - 1) {
    throw new TypeError(`${name}: a whole number from ${least} on is wanted, not ${value}`)
  }
  return value
}
