import { needsAction } from '../../gate/ocsf/change.ts'
import { type ChangeGroup, groupByTopics, groupChanges } from '../../gate/ocsf/group-changes.ts'
import type { TouchingChange } from '../../gate/ocsf/touched.ts'
import type { UpgradeReport } from '../../gate/ocsf/upgrade.ts'
import { isRemoval, removalSections } from './removed-text.ts'
import { effectWords, verdictText } from './words.ts'

/** The report for a pull request. */
export function upgradeMarkdown(report: UpgradeReport, { verbose }: { readonly verbose: boolean }): string {
  const { from, to, blockers, notes, changes } = report
  const actions = changes.filter(needsAction)
  const others = actions.filter((change) => !isRemoval(change))
  const removals = removalSections(actions, { from, to, width: Infinity })
  const deprecations = changes.filter(({ code }) => code === 'DEPRECATED')
  const rest = changes.filter((change) => !needsAction(change) && change.code !== 'DEPRECATED')
  const blocks = [
    `## OCSF ${from} → ${to}`,
    [
      `**Reads all ${report.downgrade ? `data of ${from}` : 'older data'}: ${verdictText(report).text}.** Of ${changes.length} changes, ${actions.length} need action, ${deprecations.length} deprecate something, ${rest.length} need none.`,
      ...notes.map((note) => `Note: ${escaped(note)}.`),
    ].join('\n\n'),
    ...(blockers.length === 0
      ? []
      : [
          `### What keeps the project from OCSF ${to}`,
          blockers
            .map(({ file, line, message, hint }) => {
              const place = line === undefined ? file : `${file}:${line}`
              return `- \`${place}\` ${escaped(message)}${hint === undefined ? '' : ` (${escaped(hint)})`}`
            })
            .join('\n'),
        ]),
    ...removals.flatMap(({ title, lines }) => [
      `### ${title}`,
      lines.map((line) => `- ${escaped(line)}`).join('\n'),
    ]),
    ...(others.length === 0 ? [] : ['### Needs action', ...actionTables(report, others)]),
    ...(deprecations.length === 0 ? [] : folded(`${deprecations.length} deprecated`, deprecations)),
    ...(verbose && rest.length > 0 ? folded(`${rest.length} that need no action`, rest) : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

function actionTables({ project, topics: all }: UpgradeReport, actions: readonly TouchingChange[]): string[] {
  return groupByTopics(actions).map(({ topics, producers, consumers, groups }) => {
    const head = [
      topics.length === all
        ? `every topic that carries OCSF events (${all})`
        : topics.map((topic) => `\`${topic}\``).join(', '),
      ...(producers.length === 0 ? [] : [`produced by ${producers.join(', ')}`]),
      ...(consumers.length === 0 ? [] : [`consumed by ${consumers.join(', ')}`]),
    ]
    const rows = groups.map(
      ({ change, places }) =>
        `| ${placesText(places)} | ${escaped(change.message)} | ${effectWords(change).map(escaped).join('<br>')} | ${escaped(change.action ?? '')} |`,
    )
    const table = ['| Where | What | Affects | To do |', '|---|---|---|---|', ...rows].join('\n')
    return project ? `${head.join(' · ')}\n\n${table}` : table
  })
}

function folded(title: string, changes: readonly TouchingChange[]): string[] {
  const rows = groupChanges(changes).map(
    ({ change, places }: ChangeGroup) => `- ${placesText(places)} ${escaped(change.message)}`,
  )
  return [`<details><summary>${title}</summary>\n\n${rows.join('\n')}\n\n</details>`]
}

function placesText(places: readonly string[]): string {
  const shown = places.slice(0, 8).map((place) => `\`${place}\``)
  return places.length > 8 ? `${shown.join(', ')} and ${places.length - 8} more` : shown.join(', ')
}

/** Text that can't break out of a table's cell or become markup. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_|[\]]/g, '\\$&')
    .replaceAll(/\s+/g, ' ')
}
