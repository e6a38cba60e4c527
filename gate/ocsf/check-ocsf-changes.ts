import { isDeepStrictEqual } from 'node:util'
import { avroName } from '../../generator/derive/avro/avro-name.ts'
import type { Severity } from '../../generator/diagnostic.ts'
import { loadLineage, loadRenames } from '../../generator/load/lineage.ts'
import type { GateOwnCode } from '../gate-codes.ts'
import type { GateFinding, GatePlace } from '../gate-finding.ts'
import type { Locator } from '../locate/locator.ts'
import type { Baseline } from '../manifest/baseline.ts'
import type { WorkingProject } from '../sources/load-other.ts'
import type { OcsfChange } from './change.ts'
import { ocsfChanges } from './ocsf-changes.ts'

/** Changes that are named in one message; the others are counted. */
const shownChanges = 5

interface Judged {
  readonly change: OcsfChange
  readonly code: GateOwnCode
  readonly severity: Severity
  readonly place: GatePlace
  readonly topics: readonly string[]
}

/**
 * What a change of OCSF's release, of an extension or of the profiles in use does to older events where Avro sees
 * nothing: values that are dropped, numbers that are called otherwise. Only the classes that topics carry count.
 */
export function checkOcsfChanges(
  baseline: Baseline,
  { root, project }: WorkingProject,
  locator: Locator,
): GateFinding[] {
  const { manifest, schema } = project
  const profiles = { from: baseline.manifest.ocsf.profiles, to: manifest.ocsf.profiles }
  if (baseline.schema === schema && isDeepStrictEqual(profiles.from, profiles.to)) return []
  const carried = [baseline.manifest, manifest].flatMap(({ topics }) => topics)
  const classes = [...new Set(carried.flatMap((topic) => topic.classes.map(({ name }) => name)))]
  const { renames } = loadRenames(root)
  const { lineage } = loadLineage(root)
  const derived = { to: project.derived }
  const scope = { classes, profiles, derived, renames, lineage }
  const { changes, classesOf } = ocsfChanges(baseline.schema, schema, scope)
  const judged = changes.flatMap((change): Judged[] => {
    const judgement = judge(change)
    if (judgement === undefined) return []
    const own = new Set(classesOf(change))
    const topics = manifest.topics.filter((topic) => topic.classes.some(({ name }) => own.has(name)))
    const place = placeOf(change, locator, manifest.file)
    return [{ change, ...judgement, place, topics: topics.map(({ name }) => name) }]
  })
  return grouped(judged, baseline, schema.version)
}

function judge({ code, data }: OcsfChange): Pick<Judged, 'code' | 'severity'> | undefined {
  if (code === 'PROFILE_OUT_OF_USE' && data === 'lost')
    return { code: 'OCSF_PROFILE_REMOVED', severity: 'error' }
  // an object goes with the attributes that refer to it, and they are told of; a class's events are the engine's
  if (code === 'ITEM_REMOVED') return undefined
  if (data === 'lost') return { code: 'OCSF_VALUES_DROPPED', severity: 'error' }
  if (code === 'ENUM_VALUE_REMOVED') return { code: 'OCSF_ENUM_VALUE_REMOVED', severity: 'warning' }
  if (code === 'ENUM_CAPTION_CHANGED') return { code: 'OCSF_CAPTION_CHANGED', severity: 'warning' }
  return data === 'meaning' ? { code: 'OCSF_MEANING_CHANGED', severity: 'warning' } : undefined
}

function placeOf({ of, item, attribute }: OcsfChange, locator: Locator, manifest: string): GatePlace {
  if (of === 'profile') return locator.at({ file: manifest, pointer: '/ocsf/profiles' })
  if (of === 'type') return locator.at({ file: manifest, pointer: '/ocsf/version' })
  return locator.ofOcsf(of, item, attribute === undefined ? undefined : avroName(attribute))
}

/** What happened in OCSF's own definitions, all of it because of one line, is one finding for each code. */
function grouped(judged: readonly Judged[], baseline: Baseline, version: string): GateFinding[] {
  const groups = new Map<string, Judged[]>()
  for (const one of judged) {
    const key = JSON.stringify([one.code, one.place.file, one.place.pointer])
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].map((group) => {
    const [{ code, severity, place, change }] = group as [Judged, ...Judged[]]
    const from = baseline.schema.version
    const shown = group.slice(0, shownChanges).map((one) => sentence(one.change))
    const rest = group.length - shown.length
    const more = rest > 0 ? `; and ${rest} more` : ''
    const move = from === version ? '' : `from OCSF ${from} to ${version}: `
    const all =
      from === version ? undefined : `all of them: ocsf-kafka ocsf upgrade --from ${from} --to ${version}`
    const hint = [group.length === 1 ? change.action : undefined, all]
      .filter((text) => text !== undefined)
      .join('; ')
    return {
      code,
      check: 'ocsf',
      severity,
      message: `${move}${shown.join('; ')}${more}`,
      ...(hint !== '' && { hint }),
      place: group.length === 1 ? place : { ...place, ocsf: `OCSF ${version}` },
      subjects: [...new Set(group.flatMap(({ topics }) => topics))],
      versions: [baseline.name],
      ...(group.length === 1 &&
        change.attribute !== undefined && { path: `${change.item}.${change.attribute}` }),
    } satisfies GateFinding
  })
}

function sentence({ of, item, attribute, message }: OcsfChange): string {
  const what = of === 'profile' || of === 'type' ? `the ${of} ${item}` : item
  return `${what}${attribute === undefined ? '' : `.${attribute}`} ${message}`
}
