import type { ApiAnswer, ApiRequest } from './api-request.ts'
import type { Registry } from './registry.ts'
import { badRequest, RegistryError } from './registry-error.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

export interface Call {
  readonly method: Method
  /** Parts that begin with a colon stand for any text. */
  readonly path: string
  /** May throw or reject with a {@link RegistryError}. */
  readonly answer: (registry: Registry, request: ApiRequest) => ApiAnswer | Promise<ApiAnswer>
}

/** The call that a request is for, with the named parts of its path. */
export function findCall(
  calls: readonly Call[],
  method: string,
  pathname: string,
): { readonly call: Call; readonly path: { readonly [name: string]: string } } {
  const parts = pathname.split('/').filter((part) => part !== '')
  const matching = calls.flatMap((call) => {
    const path = match(call.path, parts)
    return path === undefined ? [] : [{ call, path }]
  })
  if (matching.length === 0) throw new RegistryError(404, 404, 'HTTP 404 Not Found')
  const wanted = method === 'HEAD' ? 'GET' : method
  const found = matching.find(({ call }) => call.method === wanted)
  if (found === undefined) throw new RegistryError(405, 405, 'HTTP 405 Method Not Allowed')
  return found
}

function match(pattern: string, parts: readonly string[]): { [name: string]: string } | undefined {
  const wanted = pattern.split('/').filter((part) => part !== '')
  if (wanted.length !== parts.length) return undefined
  const path: { [name: string]: string } = {}
  for (const [i, part] of wanted.entries()) {
    if (part.startsWith(':')) path[part.slice(1)] = decoded(parts[i]!)
    else if (part !== parts[i]) return undefined
  }
  return path
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw badRequest(`The path has a part that is not escaped as it should be: ${part}`)
  }
}
