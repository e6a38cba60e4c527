/** What kept a request to the schema registry from being answered as asked. */
export type RegistryFailureKind =
  /** 401: no credentials, or wrong ones. */
  | 'unauthorized'
  /** 403: these credentials may not do this. */
  | 'forbidden'
  /** 404 with 40401, 40404 or 40405: no such subject, or it was deleted. */
  | 'unknown-subject'
  /** 404 with 40402, 40406 or 40407: the subject has no such version. */
  | 'unknown-version'
  /** 404 with 40403: no such schema, or not under this subject. */
  | 'unknown-schema'
  /** 404 with 40408: the subject has no level of its own. */
  | 'no-level'
  /** Any other 404: nothing is there, most likely since the path prefix is wrong. */
  | 'not-found'
  /** 409: the schema is incompatible with what the subject has. */
  | 'incompatible'
  /** 422 with 42205: the subject, or the registry, is read-only. */
  | 'read-only'
  /** Any other 422: the registry says that the schema, the version, the level or the mode is none. */
  | 'invalid'
  /** 429: too many requests. */
  | 'busy'
  /** 500 and above. */
  | 'unavailable'
  /** A redirect: never followed, since credentials would go along. */
  | 'redirected'
  /** What answered is no registry: a web page, or JSON of another shape. */
  | 'not-a-registry'
  /** The answer ended before it was complete. */
  | 'truncated'
  /** The answer is longer than is read. */
  | 'too-long'
  /** No answer in time. */
  | 'timeout'
  /** Nothing listens there, or its name isn't known. */
  | 'unreachable'
  /** The TLS connection was refused by one of its two ends. */
  | 'tls'
  /** Any other 4xx. */
  | 'refused'

/** Details of an error with code `REGISTRY`. */
export interface RegistryFailure {
  readonly kind: RegistryFailureKind
  /** Where it was asked, without credentials or query. */
  readonly url: string
  /** Absent where there was no answer. */
  readonly status?: number
  /** The registry's own error code, such as 40401. */
  readonly registryCode?: number
  /** The registry's own message. */
  readonly registryMessage?: string
  /** Whether the same request may succeed later; such requests were tried again before this was thrown. */
  readonly retriable: boolean
}

const retriable = new Set<RegistryFailureKind>(['busy', 'unavailable', 'truncated', 'timeout', 'unreachable'])

/** Whether a request that failed so is tried again. A redirect, a refusal or a web page stays what it is. */
export function isTransient(kind: RegistryFailureKind): boolean {
  return retriable.has(kind)
}
