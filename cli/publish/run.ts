import { loadIgnores } from '../../gate/ignore/ignore-file.ts'
import { createStepComparer } from '../../gate/publish/compare-history.ts'
import { openRegistry } from '../../gate/publish/open-registry.ts'
import type { PublishProblem } from '../../gate/publish/plan.ts'
import { carryOut, type PublishPlan, planPublish, problemsOf, tasksOf } from '../../gate/publish/publish.ts'
import type { PublishStep } from '../../gate/publish/publish-subject.ts'
import { loadSubjects, type PublishedSubject } from '../../gate/publish/subjects.ts'
import { unfinishedHistory } from '../../gate/publish/unfinished-history.ts'
import { hasErrors } from '../../generator/diagnostic.ts'
import { plural } from '../../generator/plural.ts'
import { didYouMean } from '../../generator/suggest.ts'
import { isRegistryError } from '../../runtime/registry/rest/client.ts'
import { CliError } from '../cli-error.ts'
import type { PublishOptions } from '../publish.ts'
import { orCliError } from '../registry-failure.ts'
import { reportDiagnostics } from '../report.ts'
import { paint } from '../style.ts'
import { planJson } from './plan-json.ts'
import { planText, problemText, stepText } from './plan-text.ts'

/** Plans, and unless it is a dry run publishes; resolves with the exit code. */
export async function runPublish(options: PublishOptions): Promise<number> {
  const { subjects, registry: settings, errors = [], diagnostics: ofSubjects } = loadSubjects(options.root)
  const { entries: ignores, diagnostics: ofIgnores } = loadIgnores(options.root)
  const diagnostics = [...ofSubjects, ...ofIgnores]
  if (subjects === undefined || settings === undefined || hasErrors(diagnostics)) {
    reportDiagnostics(diagnostics, options.format)
    return diagnostics.every(({ code }) => code === 'FILE_NOT_FOUND') ? 2 : 1
  }
  const isText = options.format === 'text'
  const chosen = choose(subjects, options.subject)
  const unfinished = unfinishedHistory(options.root, chosen)
  if (hasErrors(unfinished)) {
    reportDiagnostics(unfinished, options.format)
    return 1
  }
  if (isText) reportDiagnostics(diagnostics)
  const steps: PublishStep[] = []
  const today = new Date().toISOString().slice(0, 10)
  const compareStep = createStepComparer({ errors, ignores, today })
  const registry = await orCliError(async () => openRegistry(settings, process.env, options.registry))
  try {
    const plan = await planPublish(registry.client, chosen, compareStep)
    if (isText) process.stdout.write(`${planText(plan, registry.url)}\n`)
    const onStep = (step: PublishStep) => {
      steps.push(step)
      if (isText) process.stdout.write(`${stepText(step)}\n`)
    }
    const problems =
      options.dryRun === true ? problemsOf(plan) : await carryOut(registry.client, plan, onStep)
    if (isText) report(plan, problems, steps, options.dryRun === true)
    else process.stdout.write(`${JSON.stringify(planJson(plan, problems, steps), null, 2)}\n`)
    return problems.length === 0 ? 0 : 1
  } catch (error) {
    if (!isRegistryError(error)) throw error
    const done = steps.filter(({ kind }) => kind === 'version').length
    const before = done === 0 ? '' : `after ${plural(done, 'version')} had been registered: `
    const hint = [error.hint, done === 0 ? undefined : 'then run it again: it goes on from there']
    throw new CliError(before + error.message.split('\n')[0], {
      hint: hint.filter((part) => part !== undefined).join('; ') || undefined,
      cause: error,
    })
  } finally {
    registry.client.close()
  }
}

function choose(
  subjects: readonly PublishedSubject[],
  names: readonly string[],
): readonly PublishedSubject[] {
  const known = subjects.map(({ name }) => name)
  const wrong = names.find((name) => !known.includes(name))
  if (wrong !== undefined) {
    throw new CliError(`there is no subject ${JSON.stringify(wrong)}`, {
      hint: didYouMean(wrong, known) ?? `there are ${known.join(', ')}`,
    })
  }
  return names.length === 0 ? subjects : subjects.filter(({ name }) => names.includes(name))
}

function report(
  plan: PublishPlan,
  problems: readonly PublishProblem[],
  steps: readonly PublishStep[],
  isDry: boolean,
): void {
  for (const problem of problems) process.stderr.write(`${problemText(problem)}\n`)
  const registered = steps.filter(({ kind }) => kind === 'version').length
  if (problems.length > 0) {
    const done =
      registered > 0
        ? `${plural(registered, 'version')} had been registered before`
        : 'nothing was registered'
    process.stderr.write(
      `${plural(problems.length, 'problem')}; ${isDry ? 'nothing would be registered' : done}\n`,
    )
    return
  }
  const { levels, versions } = tasksOf(plan)
  if (levels + versions === 0) {
    process.stdout.write(`${paint('green', '✓')} the registry has all of the history: nothing to do\n`)
  } else if (isDry) {
    process.stdout.write(`to do: register ${plural(versions, 'version')}, set ${plural(levels, 'level')}\n`)
  } else {
    process.stdout.write(`${paint('green', '✓')} ${plural(registered, 'version')} registered\n`)
  }
}
