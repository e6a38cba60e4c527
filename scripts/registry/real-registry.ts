import { fetchApicurio } from './fetch-apicurio.ts'
import { findJava } from './find-java.ts'
import { type RegistryUser, type RunningRegistry, startApicurio } from './start-apicurio.ts'
import { hasDocker, startConfluent } from './start-confluent.ts'

export interface RealRegistryOptions {
  /** Whom it lets in where it can be started with basic authentication, which Apicurio can; the answer says whether. */
  readonly user?: RegistryUser
  /** Told of what takes long, and of what is missing. */
  readonly log?: (line: string) => void
}

/** The environment variable that names a registry that runs already, for tests: they fill it with subjects. */
export const registryVariable = 'OCSF_KAFKA_TEST_REGISTRY'

/**
 * A real registry: the one that OCSF_KAFKA_TEST_REGISTRY names, else Confluent's where Docker runs, else Apicurio from its
 * jars. Where none can run, why: without Java or Maven nobody can start one, and what can't be fetched is a failure in
 * CI only.
 */
export async function realRegistry({
  user,
  log = () => {},
}: RealRegistryOptions = {}): Promise<RunningRegistry | { readonly skip: string }> {
  const given = process.env[registryVariable]
  if (given !== undefined && given !== '') {
    return { name: 'the given registry', url: given, stop: async () => {} }
  }
  if (hasDocker()) {
    const confluent = await startConfluent(log)
    if (confluent !== undefined) return confluent
  }
  return startFromJars({ ...(user && { user }), log })
}

async function startFromJars({ user, log }: RealRegistryOptions & { log: (line: string) => void }) {
  let last = ''
  const note = (line: string) => {
    last = line
    log(line)
  }
  const folder = await fetchApicurio(note)
  if (folder === undefined) return without('no Apicurio', last)
  const java = await findJava(21, note)
  if (java === undefined) return without('Apicurio needs Java 21, and there is none', last)
  return startApicurio({ java, folder, ...(user && { user }) })
}

/** What is missing on a machine isn't the tests' fault. */
function without(what: string, why: string): { readonly skip: string } {
  if (process.env.CI === 'true' && !why.endsWith('is missing')) throw new Error(`${what}: ${why}`)
  return { skip: `${what}: ${why}` }
}
