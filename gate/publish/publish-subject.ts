import type { HistoryVersion } from '../../generator/load/avro-history.ts'
import { isRegistryError, type RegistryClient } from '../../runtime/registry/rest/client.ts'
import type { CompareStep } from './compare-history.ts'
import { type PublishProblem, planSubject, refusedVersion, type SubjectPlan } from './plan.ts'
import { readVersions } from './read-registry.ts'

/** What was done to a subject, step by step. */
export type PublishStep =
  | {
      readonly kind: 'level'
      readonly subject: string
      readonly level: string
      readonly was: string | undefined
    }
  | {
      readonly kind: 'version'
      readonly subject: string
      readonly version: HistoryVersion
      readonly id: number
    }

/**
 * Does what is planned: the level first, so that the registry holds the versions to it, then the versions in order.
 * Before each, and at the end, the registry is read again: another publisher may have been there meanwhile. What it
 * registered of the same history counts as done; anything else is a problem, and ends it.
 *
 * @param onStep is told of each step when it is done.
 * @returns the problems; none where the registry has all of the history.
 * @throws an error of code `REGISTRY` where the registry fails; steps that were told stay done.
 */
export async function publishSubject(
  registry: RegistryClient,
  plan: SubjectPlan,
  compareStep: CompareStep,
  onStep: (step: PublishStep) => void,
): Promise<readonly PublishProblem[]> {
  if (plan.problems.length > 0) return plan.problems
  const { subject } = plan
  let current = plan
  let setsLevel = plan.setsLevel
  const setLevel = async () => {
    await registry.setLevel(subject.level, subject.name).catch(async (error) => {
      // Apicurio answers 409 to the second of two that set it at once
      if (!isRegistryError(error, 'incompatible')) throw error
      if ((await registry.level(subject.name)) !== subject.level) throw error
    })
    setsLevel = false
    onStep({ kind: 'level', subject: subject.name, level: subject.level, was: plan.registered.level })
  }
  if (setsLevel) {
    // some registries know no level of a subject that they don't have yet
    await setLevel().catch((error) => {
      if (!isRegistryError(error, 'unknown-subject')) throw error
    })
  }
  // a round for each version, whoever registers it, and a last one that finds nothing missing
  for (let round = 0; round <= 2 * subject.versions.length; round++) {
    const versions = await readVersions(registry, subject.name, current.registered.versions)
    current = planSubject(subject, { ...current.registered, versions }, compareStep)
    if (current.problems.length > 0) return current.problems
    const next = current.versions.find(({ state }) => state === 'missing')?.version
    if (next === undefined) return []
    try {
      const id = await registry.register(subject.name, next.text)
      onStep({ kind: 'version', subject: subject.name, version: next, id })
    } catch (error) {
      if (!isRegistryError(error, 'incompatible', 'invalid', 'read-only')) throw error
      // where another publisher was faster, it is judged again by what there is now
      const now = await readVersions(registry, subject.name, versions)
      if (now.length > versions.length) continue
      return [refusedVersion(subject, next, error.details.registryMessage ?? error.message)]
    }
    if (setsLevel) await setLevel()
  }
  return [
    {
      code: 'refused',
      subject: subject.name,
      message: 'the registry takes versions and does not have them afterwards',
      hint: "look at the subject's versions there: somebody may be deleting them",
    },
  ]
}
