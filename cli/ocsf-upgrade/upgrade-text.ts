import { needsAction, type OcsfChange } from '../../gate/ocsf/change.ts'
import {
  type ChangeGroup,
  groupByTopics,
  groupChanges,
  type TopicGroup,
} from '../../gate/ocsf/group-changes.ts'
import type { UpgradeReport } from '../../gate/ocsf/upgrade.ts'
import { plural } from '../../generator/plural.ts'
import { diagnosticText } from '../report.ts'
import { paint } from '../style.ts'
import { columns, wrap } from '../text-layout.ts'
import { isRemoval, removalSections } from './removed-text.ts'
import { counted, effectWords, verdictText } from './words.ts'

export interface UpgradeTextOptions {
  /** Characters. */
  readonly width: number
  /** Lists what needs no action as well. */
  readonly verbose: boolean
}

/** Places of one change that are named without --verbose. */
const shownPlaces = 12

/** The report for a person at a terminal: the verdict, what needs action, the rest in figures. */
export function upgradeText(report: UpgradeReport, options: UpgradeTextOptions): string {
  const actions = report.changes.filter(needsAction)
  const deprecations = report.changes.filter(({ code }) => code === 'DEPRECATED')
  const rest = report.changes.filter((change) => !needsAction(change) && change.code !== 'DEPRECATED')
  const blocks = [
    summary(report, actions.length, deprecations.length, rest.length),
    blockers(report),
    removalText(report, actions, options),
    actionText(
      report,
      actions.filter((change) => !isRemoval(change)),
      options,
    ),
    deprecationText(deprecations, options),
    restText(rest, options),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

const scopeWords = {
  topics: "that the project's topics carry",
  classes: 'that were named or that their events can hold',
  all: 'in all',
}

function summary(report: UpgradeReport, actions: number, deprecations: number, rest: number): string {
  const { from, to, compared, profiles, notes, blockers: found } = report
  const carried = `${plural(compared.classes, 'class', 'classes')} and ${plural(compared.objects, 'object')}`
  const shown = profiles === 'all' ? 'all profiles' : `profiles ${profiles.join(', ') || 'none'}`
  const verdict = verdictText(report)
  const rows = columns([
    [
      report.downgrade ? `  reads all data of ${from}` : '  reads all older data',
      paint(verdict.good ? 'green' : 'red', verdict.text),
    ],
    [
      '  generates',
      found.length === 0
        ? paint('green', 'yes')
        : paint('red', `no: ${plural(found.length, 'mistake')} with ${to}`),
    ],
    ['  compared', `${carried} ${scopeWords[report.scope]}, ${shown}`],
    ['  changes', `${actions} need action, ${deprecations} deprecated, ${rest} others`],
  ])
  return [paint('bold', `OCSF ${from} → ${to}`), '', ...rows, ...notes.map((note) => `  note: ${note}`)].join(
    '\n',
  )
}

function blockers({ blockers: found, to }: UpgradeReport): string {
  if (found.length === 0) return ''
  return [
    paint('bold', `What keeps the project from OCSF ${to}`),
    '',
    ...found.map((one) => diagnosticText(one)),
  ].join('\n')
}

function removalText(
  { from, to }: UpgradeReport,
  actions: UpgradeReport['changes'],
  { width }: UpgradeTextOptions,
): string {
  return removalSections(actions, { from, to, width })
    .map(({ title, lines }) => [paint('bold', title), '', ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n')
}

function actionText(
  report: UpgradeReport,
  actions: UpgradeReport['changes'],
  options: UpgradeTextOptions,
): string {
  if (actions.length === 0) return ''
  const groups = groupByTopics(actions)
  const title = paint('bold', 'Needs action')
  return [title, ...groups.map((group) => topicText(report, group, options))].join('\n\n')
}

function topicText(report: UpgradeReport, group: TopicGroup, options: UpgradeTextOptions): string {
  const lines = group.groups.flatMap((each) => changeLines(each, options))
  return [...(report.project ? headLines(group, report.topics, options.width) : []), ...lines].join('\n')
}

function headLines({ topics, producers, consumers }: TopicGroup, all: number, width: number): string[] {
  const parts = [
    topics.length === 0
      ? 'no topic'
      : topics.length === all
        ? `every topic that carries OCSF events (${all})`
        : topics.join(', '),
    ...(producers.length === 0 ? [] : [`produced by ${producers.join(', ')}`]),
    ...(consumers.length === 0 ? [] : [`consumed by ${consumers.join(', ')}`]),
  ]
  return parts.flatMap((part, i) =>
    wrap(part.split(' '), width - 4, ' ').map((line, j) =>
      i === 0
        ? paint('cyan', `${j === 0 ? '' : '  '}${line}`)
        : paint('dim', `${j === 0 ? '  ' : '    '}${line}`),
    ),
  )
}

function changeLines({ change, places }: ChangeGroup, { width, verbose }: UpgradeTextOptions): string[] {
  const head = wrap(placesAsText(places, verbose).split(' '), width - 4, ' ')
  const text = `${change.message}${suffix(change)}`
  const first = head.map((line, i) => (i === 0 ? `  ${paint('bold', line)}` : `    ${paint('bold', line)}`))
  return [
    ...first,
    ...wrap(text.split(' '), width - 6, ' ').map((line) => `    ${line}`),
    ...(change.action === undefined
      ? []
      : wrap(`→ ${change.action}`.split(' '), width - 6, ' ').map((line) => `    ${paint('yellow', line)}`)),
  ]
}

function suffix(change: OcsfChange): string {
  const words = effectWords(change)
  return words.length === 0 ? '' : `  [${words.join('; ')}]`
}

function placesAsText(places: readonly string[], verbose = false): string {
  if (verbose || places.length <= shownPlaces) return places.join(', ')
  return `${places.slice(0, shownPlaces).join(', ')} and ${places.length - shownPlaces} more`
}

function deprecationText(deprecations: UpgradeReport['changes'], { width }: UpgradeTextOptions): string {
  if (deprecations.length === 0) return ''
  const rows = columns(
    groupChanges(deprecations).map(({ change, places }) => [`  ${placesAsText(places)}`, change.message]),
  )
  const title = paint('bold', 'Deprecated: still valid, with a warning')
  return [title, '', ...rows.flatMap((row) => wrap([row], width, ' '))].join('\n')
}

function restText(rest: UpgradeReport['changes'], { width, verbose }: UpgradeTextOptions): string {
  if (rest.length === 0) return ''
  const title = paint('bold', 'Needs no action')
  if (verbose) {
    const lines = groupChanges(rest).map(({ change, places }) => [
      `  ${placesAsText(places, true)}`,
      change.message,
    ])
    return [
      title,
      '',
      ...lines.flatMap(([place, message]) =>
        wrap(`${place}  ${message}`.split(' '), width - 4, ' ').map((line, i) =>
          i === 0 ? line : `    ${line}`,
        ),
      ),
    ].join('\n')
  }
  const counts = new Map<OcsfChange['code'], number>()
  for (const { code } of rest) counts.set(code, (counts.get(code) ?? 0) + 1)
  const parts = [...counts].sort(([, a], [, b]) => b - a).map(([code, count]) => counted(count, code))
  return [
    title,
    '',
    ...wrap(parts, width - 2, ', ').map((line) => `  ${line}`),
    paint('dim', '  list them: --verbose'),
  ].join('\n')
}
