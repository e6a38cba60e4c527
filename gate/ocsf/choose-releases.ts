import { compareVersions } from '../../generator/load/base-release.ts'
import { suggest } from '../../generator/suggest.ts'

/** Why a command can't do what it was asked to. */
export interface Refusal {
  readonly message: string
  readonly hint?: string
}

export interface ChosenReleases {
  readonly from: string
  readonly to: string
}

export interface ReleaseChoice {
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** The release that the project uses; absent without a project. */
  readonly project?: string | undefined
  /** The releases there are, oldest first. */
  readonly known: readonly string[]
}

/**
 * The two releases of a move. Where only one is named, the other is the project's; where none is, the move is from the
 * project's to the newest. Without a project, the newest is where the move goes to.
 */
export function chooseReleases({ from, to, project, known }: ReleaseChoice): ChosenReleases | Refusal {
  const newest = known.at(-1)
  if (newest === undefined)
    return { message: 'no OCSF release is imported', hint: 'ocsf-kafka ocsf import <checkout>' }
  for (const version of [from, to]) {
    if (version !== undefined && !known.includes(version)) return unknownRelease(version, known)
  }
  const start = from ?? project
  if (start === undefined) {
    const hint = `name the release to come from, such as --from ${known.at(-2) ?? newest}`
    return { message: 'there is no contracts/topics.yaml here that says which release is used', hint }
  }
  const end = to ?? (from === undefined || project === undefined || project === from ? newest : project)
  if (start !== end) return { from: start, to: end }
  if (from !== undefined && to !== undefined) {
    return { message: `--from and --to are the same release, ${from}`, hint: `there are ${known.join(', ')}` }
  }
  const whose = project === start ? 'the project uses' : 'this is'
  const hint =
    'name another one with --from or --to, or import a newer one with: ocsf-kafka ocsf import <checkout>'
  return { message: `${whose} OCSF ${start}, and there is none to move to`, hint }
}

function unknownRelease(version: string, known: readonly string[]): Refusal {
  const near = known.findLast((release) => release.startsWith(`${version}.`)) ?? suggest(version, known)
  const isComplete = /^\d+\.\d+\.\d+/.test(version)
  return {
    message: `OCSF ${version} is not imported; there are ${known.join(', ')}`,
    hint:
      near !== undefined && !isComplete
        ? `did you mean ${near}?`
        : 'import it with: ocsf-kafka ocsf import <checkout of ocsf-schema>',
  }
}

/** Whether the move goes to an earlier release. */
export function isDowngrade({ from, to }: ChosenReleases): boolean {
  return compareVersions(from, to) > 0
}
