import { isOcsfKafkaError } from '../../errors/ocsf-kafka-error.ts'
import { type AnswerReader, type RegistrySchema, readAnswer, type SubjectVersion } from './answers.ts'
import type { RegistryError } from './failure.ts'
import type { RegistryFailureKind } from './registry-failure.ts'
import { type RegistryOptions, registryTarget } from './registry-options.ts'
import { type Call, createSender } from './send.ts'

/** `latest` is the newest that isn't deleted. */
export type VersionChoice = number | 'latest'

interface CallOptions {
  readonly signal?: AbortSignal
}

/**
 * A registry with Confluent's REST API (v7), of which Apicurio's `/apis/ccompat/v7` is another implementation. Each
 * call rejects with an error of code `REGISTRY`, whose `details.kind` says what happened; those that may pass have
 * been tried again by then.
 */
export interface RegistryClient {
  /** Names, in the registry's order. */
  subjects(
    options?: CallOptions & { readonly deleted?: boolean; readonly prefix?: string },
  ): Promise<string[]>
  /** Version numbers of a subject, ascending. */
  versions(subject: string, options?: CallOptions & { readonly deleted?: boolean }): Promise<number[]>
  version(subject: string, version: VersionChoice, options?: CallOptions): Promise<SubjectVersion>
  schemaById(id: number, options?: CallOptions): Promise<RegistrySchema>
  /** The version of a subject that has this schema; rejects with kind `unknown-schema` where none has. */
  lookUp(subject: string, schema: string, options?: CallOptions): Promise<SubjectVersion>
  /** Registers a schema, or finds that it is there; resolves with its id. */
  register(subject: string, schema: string, options?: CallOptions): Promise<number>
  /** The global level; that of a subject; or, with `orGlobal`, whichever applies to the subject. */
  level(subject?: string, options?: CallOptions & { readonly orGlobal?: boolean }): Promise<string>
  setLevel(level: string, subject?: string, options?: CallOptions): Promise<void>
  /** What the registry thinks of a schema beside one version of a subject, or beside those that its level asks for. */
  check(
    subject: string,
    schema: string,
    options?: CallOptions & { readonly version?: VersionChoice },
  ): Promise<{ readonly compatible: boolean; readonly messages: readonly string[] }>
  mode(subject?: string, options?: CallOptions & { readonly orGlobal?: boolean }): Promise<string>
  /** Gives its connections up. */
  close(): void
}

/** @throws TypeError for options that can't be meant. */
export function createRegistryClient(options: RegistryOptions): RegistryClient {
  const sender = createSender(registryTarget(options))
  const ask = async <T>(call: Call, read: (answer: AnswerReader) => T): Promise<T> => {
    const { url, answer } = await sender.send(call)
    return read(readAnswer(url, answer))
  }
  const get = <T>(path: string, { signal }: CallOptions, read: (answer: AnswerReader) => T) =>
    ask({ method: 'GET', path, signal }, read)
  const post = <T>(
    path: string,
    schema: string,
    { signal }: CallOptions,
    read: (answer: AnswerReader) => T,
  ) => ask({ method: 'POST', path, body: { schema }, signal }, read)
  const ofSubject = (subject: string) => `/subjects/${encodeURIComponent(subject)}`
  const settingOf = (setting: 'config' | 'mode', subject: string | undefined, orGlobal = false) =>
    subject === undefined
      ? `/${setting}`
      : `/${setting}/${encodeURIComponent(subject)}${orGlobal ? '?defaultToGlobal=true' : ''}`
  return {
    subjects: ({ deleted = false, prefix, ...call } = {}) => {
      const query = new URLSearchParams({
        ...(deleted && { deleted: 'true' }),
        ...(prefix !== undefined && { subjectPrefix: prefix }),
      })
      return get(query.size === 0 ? '/subjects' : `/subjects?${query}`, call, (answer) => answer.names())
    },
    versions: (subject, { deleted = false, ...call } = {}) =>
      get(`${ofSubject(subject)}/versions${deleted ? '?deleted=true' : ''}`, call, (answer) =>
        answer.numbers().sort((a, b) => a - b),
      ),
    version: (subject, version, call = {}) =>
      get(`${ofSubject(subject)}/versions/${version}`, call, (answer) => answer.subjectVersion()),
    schemaById: (id, call = {}) => get(`/schemas/ids/${id}`, call, (answer) => answer.schema()),
    lookUp: (subject, schema, call = {}) =>
      post(ofSubject(subject), schema, call, (answer) => answer.subjectVersion()),
    register: (subject, schema, call = {}) =>
      post(`${ofSubject(subject)}/versions`, schema, call, (answer) => answer.id()),
    level: async (subject, { orGlobal, ...call } = {}) => {
      const level = (answer: AnswerReader) => answer.text('compatibilityLevel', 'compatibility')
      try {
        return await get(settingOf('config', subject, orGlobal), call, level)
      } catch (error) {
        // some registries answer so for a subject that they don't have yet
        if (orGlobal !== true || !isRegistryError(error, 'unknown-subject', 'no-level')) throw error
        return get('/config', call, level)
      }
    },
    setLevel: (level, subject, { signal } = {}) =>
      ask(
        { method: 'PUT', path: settingOf('config', subject), body: { compatibility: level }, signal },
        () => {},
      ),
    check: (subject, schema, { version, ...call } = {}) => {
      const path = `/compatibility${ofSubject(subject)}/versions`
      const query = '?verbose=true'
      return post(
        version === undefined ? path + query : `${path}/${version}${query}`,
        schema,
        call,
        (answer) => answer.compatibility(),
      )
    },
    mode: (subject, { orGlobal, ...call } = {}) =>
      get(settingOf('mode', subject, orGlobal), call, (answer) => answer.text('mode')),
    close: () => sender.close(),
  }
}

/** Whether this is a failure of a registry, of one of these kinds where some are given. */
export function isRegistryError(
  error: unknown,
  ...kinds: readonly RegistryFailureKind[]
): error is RegistryError {
  if (!isOcsfKafkaError(error, 'REGISTRY')) return false
  return kinds.length === 0 || kinds.includes(error.details.kind)
}
