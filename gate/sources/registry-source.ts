import { type Level, levels } from '../../compat/level.ts'
import { selfContained } from '../../generator/derive/avro/self-contained.ts'
import { parseJson } from '../../generator/load/json-file.ts'
import type { AvroSchema } from '../../generator/model/avro.ts'
import type { Manifest, ManifestRegistry } from '../../generator/model/manifest.ts'
import { definitionsIn, type NamedSchema } from '../../generator/model/schema-names.ts'
import { isOcsfKafkaError } from '../../runtime/errors/ocsf-kafka-error.ts'
import type { RegistrySchema } from '../../runtime/registry/rest/answers.ts'
import { isRegistryError, type RegistryClient } from '../../runtime/registry/rest/client.ts'
import { RegistryEnvironmentError } from '../../runtime/registry/rest/environment.ts'
import { GateError } from '../gate-error.ts'
import type { Failure } from '../gate-finding.ts'
import { type OpenRegistry, openRegistry } from '../publish/open-registry.ts'
import type { Source, SourceVersion, UnitVersions } from './source.ts'

/**
 * A schema registry as a source: each subject's versions and its level there. It is asked once whether it answers at
 * all; after that, a subject that can't be read is a failure of that subject.
 *
 * @throws GateError where it can't be reached, or what answers is no registry.
 */
export async function registrySource(
  url: string | undefined,
  { registry }: Manifest,
  env: NodeJS.ProcessEnv,
): Promise<Source> {
  const { client, url: shown } = connect(url, registry, env)
  try {
    await client.level()
  } catch (error) {
    // who may read subjects need not be one who may read settings
    if (!isRegistryError(error, 'forbidden', 'no-level')) throw asGateError(error)
  }
  const schemas = new Map<number, Promise<SourceVersion['schema']>>()
  return {
    name: `registry:${shown}`,
    versionsOf: async ({ subject }) => {
      try {
        return await subjectVersions(client, subject, schemas)
      } catch (error) {
        return { failure: failureOf(subject, error) }
      }
    },
    close: () => client.close(),
  }
}

function connect(url: string | undefined, registry: ManifestRegistry, env: NodeJS.ProcessEnv): OpenRegistry {
  try {
    return openRegistry(registry, env, url)
  } catch (error) {
    throw asGateError(error)
  }
}

async function subjectVersions(
  client: RegistryClient,
  subject: string,
  schemas: Map<number, Promise<SourceVersion['schema']>>,
): Promise<UnitVersions> {
  const level = readLevel(subject, await client.level(subject, { orGlobal: true }))
  let numbers: readonly number[]
  try {
    numbers = await client.versions(subject)
  } catch (error) {
    if (isRegistryError(error, 'unknown-subject')) return { versions: [], level }
    throw error
  }
  const versions: SourceVersion[] = []
  for (const number of numbers) {
    const version = await client.version(subject, number)
    // subjects of one record have the same schemas, by the same ids
    const schema = schemas.get(version.id) ?? schemaOf(client, version, `version ${number} of ${subject}`)
    schemas.set(version.id, schema)
    versions.push({ label: String(number), schema: await schema })
  }
  return { versions, level }
}

function readLevel(subject: string, text: string): Level {
  const level = levels.find((each) => each === text.toUpperCase())
  if (level !== undefined) return level
  throw new GateError(
    `the registry's level for ${subject} is "${text}", which is none of ${levels.join(', ')}`,
  )
}

/** The schema with what it refers to in other subjects defined in place. */
async function schemaOf(
  client: RegistryClient,
  { schema, schemaType, references }: RegistrySchema,
  shown: string,
): Promise<SourceVersion['schema']> {
  if (schemaType !== 'AVRO') {
    throw new GateError(`${shown} is of type ${schemaType}, and only Avro can be compared`)
  }
  const own = parsed(schema, shown)
  if (references.length === 0) return own
  const types = new Map<string, NamedSchema>()
  for (const { subject, version } of references) {
    const referred = await client.version(subject, version)
    const inlined = await schemaOf(
      client,
      referred,
      `version ${version} of ${subject}, to which ${shown} refers`,
    )
    for (const definition of definitionsIn(inlined as AvroSchema))
      types.set(definition.fullName, definition.schema)
  }
  try {
    return selfContained(own as AvroSchema, types) as object | string
  } catch (error) {
    throw new GateError(`${shown}: ${(error as Error).message}`, { cause: error })
  }
}

function parsed(text: string, shown: string): object | string {
  // a primitive's name stands as it is in some registries
  const { value, diagnostic } = /^[a-z]+$/.test(text)
    ? { value: text, diagnostic: undefined }
    : parseJson(text, shown)
  if (typeof value === 'string' || (typeof value === 'object' && value !== null)) return value
  throw new GateError(`${shown} is no schema${diagnostic === undefined ? '' : `: ${diagnostic.message}`}`)
}

function failureOf(subject: string, error: unknown): Failure {
  const { message, hint } = asGateError(error)
  return { what: subject, message, ...(hint !== undefined && { hint }) }
}

/** What a person can do something about; any other error is thrown as it is. */
function asGateError(error: unknown): GateError {
  if (error instanceof GateError) return error
  if (isOcsfKafkaError(error, 'REGISTRY') || error instanceof RegistryEnvironmentError) {
    const [message = ''] = error.message.split('\n  fix: ')
    return new GateError(message, { hint: error.hint, cause: error })
  }
  if (error instanceof TypeError) return new GateError(error.message, { cause: error })
  throw error
}
