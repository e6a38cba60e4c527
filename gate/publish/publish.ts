import { isRegistryError, type RegistryClient } from '../../runtime/registry/rest/client.ts'
import type { CompareStep } from './compare-history.ts'
import { type PublishProblem, planSubject, refusedVersion, type SubjectPlan } from './plan.ts'
import { type PublishStep, publishSubject } from './publish-subject.ts'
import { readSubject } from './read-registry.ts'
import type { PublishedSubject } from './subjects.ts'

/** Subjects that are read at once: a registry is a small server. */
const atOnce = 4

export interface PublishPlan {
  readonly subjects: readonly SubjectPlan[]
  readonly compareStep: CompareStep
}

/** Reads what the registry has of the subjects, and plans what it lacks. Changes nothing. */
export async function planPublish(
  registry: RegistryClient,
  subjects: readonly PublishedSubject[],
  compareStep: CompareStep,
): Promise<PublishPlan> {
  const plans: SubjectPlan[] = []
  for (let i = 0; i < subjects.length; i += atOnce) {
    const some = subjects.slice(i, i + atOnce)
    const read = await Promise.all(some.map(({ name }) => readSubject(registry, name)))
    const planned = some.map((subject, k) => planSubject(subject, read[k]!, compareStep))
    plans.push(...(await Promise.all(planned.map((plan) => askBeforehand(registry, plan)))))
  }
  return { subjects: plans, compareStep }
}

/**
 * Asks the registry what it thinks of the first version that is missing beside its latest one, which every level asks for.
 * With another level than it has now it would answer another question; registering asks again in any case.
 */
async function askBeforehand(registry: RegistryClient, plan: SubjectPlan): Promise<SubjectPlan> {
  const { subject, registered, versions, problems, setsLevel } = plan
  const next = versions.find(({ state }) => state === 'missing')?.version
  if (problems.length > 0 || next === undefined || setsLevel || registered.versions.length === 0) return plan
  const why = await refusalOf(registry, subject.name, next.text)
  return why === undefined ? plan : { ...plan, problems: [refusedVersion(subject, next, why)] }
}

/** Why the registry refuses a schema beside the latest version; undefined where it doesn't. */
async function refusalOf(
  registry: RegistryClient,
  subject: string,
  text: string,
): Promise<string | undefined> {
  try {
    const { compatible, messages } = await registry.check(subject, text, { version: 'latest' })
    if (compatible) return undefined
    return messages.length > 0 ? messages.join(', ') : 'it is incompatible with its latest version'
  } catch (error) {
    // some answer a schema that they don't take at all with an error
    if (!isRegistryError(error) || error.details.kind !== 'invalid') throw error
    return error.details.registryMessage ?? 'it takes it for no valid schema'
  }
}

/** Every problem of a plan. */
export function problemsOf({ subjects }: PublishPlan): PublishProblem[] {
  return subjects.flatMap(({ problems }) => problems)
}

/** What a plan does: levels that are set and versions that are registered. */
export function tasksOf({ subjects }: PublishPlan): { readonly levels: number; readonly versions: number } {
  return {
    levels: subjects.filter(({ setsLevel }) => setsLevel).length,
    versions: subjects.flatMap(({ versions }) => versions).filter(({ state }) => state === 'missing').length,
  }
}

/**
 * Carries a plan out, subject by subject. Nothing is done where the plan has a problem, so that a refused change
 * publishes no half of it.
 *
 * @returns the problems that came up; none where the registry has all of the history.
 * @throws an error of code `REGISTRY` where the registry fails; what `onStep` was told stays done, and a later run goes
 * on from there.
 */
export async function carryOut(
  registry: RegistryClient,
  plan: PublishPlan,
  onStep: (step: PublishStep) => void,
): Promise<readonly PublishProblem[]> {
  const problems = problemsOf(plan)
  if (problems.length > 0) return problems
  for (const subject of plan.subjects) {
    const found = await publishSubject(registry, subject, plan.compareStep, onStep)
    if (found.length > 0) return found
  }
  return []
}
