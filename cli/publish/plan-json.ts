import type { PublishProblem } from '../../gate/publish/plan.ts'
import type { PublishPlan } from '../../gate/publish/publish.ts'
import type { PublishStep } from '../../gate/publish/publish-subject.ts'

/** The plan, what was done of it, and why not more, for machines. */
export function planJson(
  { subjects }: PublishPlan,
  problems: readonly PublishProblem[],
  steps: readonly PublishStep[],
) {
  return {
    subjects: subjects.map(({ subject, registered, versions, setsLevel }) => ({
      subject: subject.name,
      record: subject.record,
      topics: subject.topics,
      level: { wanted: subject.level, was: registered.level ?? null, set: setsLevel },
      versions: versions.map(({ version, state, registered: there }) => ({
        number: version.number,
        file: version.file,
        state,
        ...(there !== undefined && { id: there.id, registryVersion: there.version }),
      })),
    })),
    done: steps.map((step) =>
      step.kind === 'level'
        ? { kind: step.kind, subject: step.subject, level: step.level }
        : { kind: step.kind, subject: step.subject, number: step.version.number, id: step.id },
    ),
    problems: problems.map(({ findings, ...problem }) => ({
      ...problem,
      ...(findings !== undefined && {
        findings: findings.map(({ code, severity, message, path, version, direction }) => {
          return { code, severity, message, path, version, direction }
        }),
      }),
    })),
  }
}
