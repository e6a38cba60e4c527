import type { Answer } from './exchange.ts'
import { notARegistry } from './failure.ts'

/** A schema in a registry. */
export interface RegistrySchema {
  /** JSON text for Avro. */
  readonly schema: string
  /** `AVRO`, unless the registry says otherwise. */
  readonly schemaType: string
  /** Schemas that this one refers to; those that `ocsf-kafka publish` registers have none. */
  readonly references: readonly SchemaReference[]
}

export interface SchemaReference {
  readonly name: string
  readonly subject: string
  readonly version: number
}

/** A version of a subject. */
export interface SubjectVersion extends RegistrySchema {
  readonly subject: string
  readonly version: number
  readonly id: number
}

/** Reads an answer's JSON; each function throws an error of kind `not-a-registry` where it has another shape. */
export interface AnswerReader {
  names(): string[]
  numbers(): number[]
  id(): number
  schema(): RegistrySchema
  subjectVersion(): SubjectVersion
  /** A text under the first of these keys that is there. */
  text(...keys: readonly string[]): string
  compatibility(): { readonly compatible: boolean; readonly messages: readonly string[] }
}

export function readAnswer(url: string, answer: Answer): AnswerReader {
  const refuse = (what: string) => notARegistry(url, answer, what)
  let value: unknown
  try {
    value = JSON.parse(answer.body)
  } catch {
    throw refuse(answer.body.trim() === '' ? 'its answer is empty' : 'its answer is not JSON')
  }
  const listOf = <T>(is: (item: unknown) => item is T, what: string): T[] => {
    if (Array.isArray(value) && value.every(is)) return value
    throw refuse(`its answer is not a list of ${what}`)
  }
  const field = <T>(is: (item: unknown) => item is T, ...keys: readonly string[]): T => {
    const object = isObject(value) ? value : {}
    const key = keys.find((each) => Object.hasOwn(object, each))
    const found = key === undefined ? undefined : object[key]
    if (is(found)) return found
    throw refuse(`its answer has no ${keys[0]} as it should`)
  }
  const schema = (): RegistrySchema => {
    const object = isObject(value) ? value : {}
    const { schemaType, references } = object
    return {
      schema: field(isText, 'schema'),
      schemaType: isText(schemaType) ? schemaType : 'AVRO',
      references: Array.isArray(references) ? references.filter(isReference) : [],
    }
  }
  return {
    names: () => listOf(isText, 'names'),
    numbers: () => listOf(isWhole, 'numbers'),
    id: () => field(isWhole, 'id'),
    schema,
    subjectVersion: () => ({
      subject: field(isText, 'subject'),
      version: field(isWhole, 'version'),
      id: field(isWhole, 'id'),
      ...schema(),
    }),
    text: (...keys) => field(isText, ...keys),
    compatibility() {
      const compatible = field(isTruth, 'is_compatible')
      const { messages } = value as { messages?: unknown }
      return { compatible, messages: Array.isArray(messages) ? messages.filter(isText) : [] }
    },
  }
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null
const isText = (value: unknown): value is string => typeof value === 'string'
const isTruth = (value: unknown): value is boolean => typeof value === 'boolean'
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value)
const isReference = (value: unknown): value is SchemaReference =>
  isObject(value) && isText(value.name) && isText(value.subject) && isWhole(value.version)
