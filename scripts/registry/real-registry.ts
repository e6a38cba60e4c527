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
  const reasons: string[] = []
  const note = (line: string) => {
    reasons.push(line)
    log(line)
  }
  const folder = await fetchApicurio(note)
  if (folder === undefined) {
    const why = reasons.at(-1) ?? 'unknown'
    if (process.env.CI === 'true' && why !== 'mvn is missing') throw new Error(`no Apicurio: ${why}`)
    return { skip: `no Apicurio: ${why}` }
  }
  const java = await findJava(21, note)
  if (java === undefined) return { skip: 'Apicurio needs Java 21, and there is none' }
  return startApicurio({ java, folder, ...(user && { user }) })
}
