import { OcsfKafkaError } from '../../errors/ocsf-kafka-error.ts'
import type { Answer, NoAnswer } from './exchange.ts'
import { isTransient, type RegistryFailureKind } from './registry-failure.ts'

export type RegistryError = OcsfKafkaError<'REGISTRY'>

const messageLimit = 2000

/** The error for a request that had no answer. */
export function unanswered(url: string, { kind, message, cause }: NoAnswer): RegistryError {
  return registryError({ kind, url }, `The registry at ${url} didn't answer: ${message}.`, hints[kind], cause)
}

/** The error for an answer that is a refusal. `redact` takes secrets out of what the server says. */
export function refusal(url: string, answer: Answer, redact: (text: string) => string): RegistryError {
  const { status } = answer
  const said = saidBy(answer, redact)
  const kind = kindOf(status, said.code, isPage(answer))
  const known = { kind, url, status, ...(said.code !== undefined && { registryCode: said.code }) }
  const words = said.message === undefined ? '' : `: ${said.message}`
  const details = { ...known, ...(said.message !== undefined && { registryMessage: said.message }) }
  if (kind === 'redirected') {
    const target = targetOf(url, answer.location)
    const message = `The registry at ${url} answers ${status}: go to ${target ?? 'another place'}.`
    const hint = `redirects are not followed, since the credentials would go along: use ${target === undefined ? 'the address it redirects to' : `an address at ${new URL(target).origin}`}`
    return registryError(details, message, hint)
  }
  return registryError(details, `The registry at ${url} answers ${status}${words}.`, hints[kind])
}

/** The error for an answer that says it is fine, and isn't what a registry answers. */
export function notARegistry(url: string, answer: Answer, what: string): RegistryError {
  const page = isPage(answer)
  const details = { kind: 'not-a-registry' as const, url, status: answer.status }
  const message = page
    ? `What answers at ${url} is no registry: it sent a web page instead of JSON.`
    : `What answers at ${url} is no registry: ${what}.`
  return registryError(details, message, page ? pageHint : hints['not-a-registry'])
}

function registryError(
  details: Omit<OcsfKafkaError<'REGISTRY'>['details'], 'retriable'>,
  message: string,
  hint: string | undefined,
  cause?: unknown,
): RegistryError {
  return new OcsfKafkaError(
    'REGISTRY',
    message,
    { ...details, retriable: isTransient(details.kind) },
    { ...(hint !== undefined && { hint }), ...(cause !== undefined && { cause }) },
  )
}

/** Confluent's error code and message, in an answer that has them. */
function saidBy(
  { body }: Answer,
  redact: (text: string) => string,
): { readonly code?: number; readonly message?: string } {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return {}
  }
  if (typeof value !== 'object' || value === null) return {}
  const { error_code: code, message } = value as { error_code?: unknown; message?: unknown }
  return {
    ...(typeof code === 'number' && { code }),
    ...(typeof message === 'string' && message !== '' && { message: oneLine(redact(message)) }),
  }
}

/** A server's message as a part of ours: on one line, without the end of a sentence, and not without end. */
function oneLine(text: string): string {
  const line = text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/\.$/, '')
  return line.length <= messageLimit ? line : `${line.slice(0, messageLimit)} …`
}

function kindOf(status: number, code: number | undefined, page: boolean): RegistryFailureKind {
  if (status >= 500) return 'unavailable'
  if (status >= 300 && status < 400) return 'redirected'
  switch (status) {
    case 401:
      return 'unauthorized'
    case 403:
      return 'forbidden'
    case 404:
      return notFound(code)
    case 409:
      return 'incompatible'
    case 422:
      return code === 42205 ? 'read-only' : 'invalid'
    case 429:
      return 'busy'
    default:
      return page ? 'not-a-registry' : 'refused'
  }
}

function notFound(code: number | undefined): RegistryFailureKind {
  switch (code) {
    case 40401:
    case 40404:
    case 40405:
      return 'unknown-subject'
    case 40402:
    case 40406:
    case 40407:
      return 'unknown-version'
    case 40403:
      return 'unknown-schema'
    case 40408:
      return 'no-level'
    default:
      return 'not-found'
  }
}

function isPage({ contentType, body }: Answer): boolean {
  return /^text\/html\b|^application\/xhtml/i.test(contentType) || /^\s*<(!doctype|html)/i.test(body)
}

/** Where a redirect leads, without its query, in which tokens travel. */
function targetOf(url: string, location: string | undefined): string | undefined {
  if (location === undefined || !URL.canParse(location, url)) return undefined
  const { origin, pathname } = new URL(location, url)
  return `${origin}${pathname}`
}

const pageHint =
  "that is a proxy or a login page: check the registry's URL and its path prefix (Apicurio: /apis/ccompat/v7)"

const hints: { readonly [kind in RegistryFailureKind]?: string } = {
  unauthorized: "set the registry's user and password, or its token: those used are missing or wrong",
  forbidden: 'these credentials may not do this: ask whoever runs the registry for the right',
  'not-found': "check the registry's URL and its path prefix (Apicurio: /apis/ccompat/v7)",
  'read-only': 'the subject or the registry is in a read-only mode: see its /mode',
  busy: 'the registry asks for fewer requests: try again later',
  unavailable: "look into the registry's log, and try again",
  'not-a-registry': "check the registry's URL and its path prefix (Apicurio: /apis/ccompat/v7)",
  truncated: 'something between here and the registry cuts answers off: try again, then without that proxy',
  'too-long': 'check that this is a registry; raise maxAnswerBytes if its schemas are that long',
  timeout: 'check that the registry runs and that no firewall swallows the request',
  unreachable: 'check the URL, and that the registry runs',
  tls: "name the registry's own authority in SCHEMA_REGISTRY_CA (a PEM file), and use the host name of its certificate",
}
