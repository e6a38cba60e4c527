import { describe, expect, it } from 'vitest'
import { type ChangeCode, type OcsfChange, placeOf } from '../../../gate/ocsf/change.ts'
import { ocsfChanges } from '../../../gate/ocsf/ocsf-changes.ts'
import { deriveRules } from '../../../generator/derive/rules/derive-rules.ts'
import { linkRules } from '../../../generator/derive/rules/link-rules.ts'
import { loadLineage, loadRenames } from '../../../generator/load/lineage.ts'
import type { IssueCode } from '../../../runtime/validate/issue-codes.ts'
import { validateEvent } from '../../../runtime/validate/validate-event.ts'
import { eventsOf } from '../../support/release-events.ts'
import { release, releases, root } from '../../support/releases.ts'

/** Random events of each class that both releases have. */
const events = 6

/** What a change has to be of for an issue to come of it. */
const causes: { readonly [code in IssueCode]?: readonly ChangeCode[] } = {
  REQUIRED_MISSING: ['REQUIREMENT_CHANGED', 'ATTRIBUTE_ADDED', 'ATTRIBUTE_PROFILES_CHANGED'],
  CONSTRAINT_AT_LEAST_ONE: ['CONSTRAINT_CHANGED'],
  CONSTRAINT_JUST_ONE: ['CONSTRAINT_CHANGED'],
  UNKNOWN_ATTRIBUTE: ['ATTRIBUTE_REMOVED'],
  PROFILE_NOT_DECLARED: ['ATTRIBUTE_PROFILES_CHANGED'],
  PROFILE_NOT_APPLICABLE: ['PROFILE_REMOVED'],
  WRONG_TYPE: ['ATTRIBUTE_RETYPED'],
  INTEGER_RANGE: ['ATTRIBUTE_RETYPED'],
  RANGE: ['ATTRIBUTE_RETYPED', 'TYPE_CHECKS_CHANGED'],
  MAX_LEN: ['ATTRIBUTE_RETYPED', 'TYPE_CHECKS_CHANGED'],
  REGEX: ['ATTRIBUTE_RETYPED', 'TYPE_CHECKS_CHANGED'],
  ENUM_NOT_LISTED: ['ENUM_VALUE_REMOVED', 'ENUM_ADDED'],
  SIBLING_MISMATCH: ['ENUM_CAPTION_CHANGED', 'SIBLING_CHANGED', 'CLASS_CAPTION_CHANGED'],
}

const rulesOf = (version: string) => linkRules(deriveRules(release(version))).byUid
const { lineage } = loadLineage(root)
const { renames } = loadRenames(root)

const steps = [
  ...releases.slice(1).map((to, i): [string, string] => [releases[i]!, to]),
  [releases[0]!, releases.at(-1)!] as [string, string],
  [releases.at(-1)!, releases[1]!] as [string, string],
]

describe.each(steps)('from %s to %s', (from, to) => {
  const found = ocsfChanges(release(from), release(to), { renames, lineage })
  const refusing = found.changes.filter(({ validation }) => validation === 'refuses' || validation === 'both')

  it('every event that was valid and is refused is told of by a change of its class', () => {
    const rules = rulesOf(to)
    const untold = new Set<string>()
    const told = new Set<OcsfChange>()
    for (const { uid, name } of Object.values(release(from).classes)) {
      const target = rules.get(uid)
      if (target === undefined) continue
      for (const event of eventsOf(from, uid, events)) {
        for (const { code, pointer, severity } of validateEvent(target, event, { jsonText: true })) {
          if (severity !== 'error') continue
          const attribute = pointer.split('/').findLast((step) => !/^\d+$/.test(step)) ?? ''
          const change = refusing.find(
            (one) =>
              causes[code]?.includes(one.code) === true &&
              (one.attribute === undefined || isOf(one, attribute)) &&
              found.classesOf(one).includes(target.name),
          )
          if (change === undefined) untold.add(`${name} ${code} ${pointer.replaceAll(/\d+/g, '0')}`)
          else told.add(change)
        }
      }
    }
    expect([...untold]).toEqual([])
    // Steps that refuse something are met by some event, so that the test above says something.
    if (from === '1.0.0') expect(told.size).toBeGreaterThan(7)
  })

  it('changes are told once, and with what is to be done where valid events are refused', () => {
    const keys = found.changes.map(
      (change) => `${change.code} ${placeOf(change)} ${change.value} ${change.before} ${change.after}`,
    )
    expect(new Set(keys).size).toBe(keys.length)
    expect(refusing.filter(({ action }) => action === undefined)).toEqual([])
  })
})

/** An issue about a text beside an id points at the text; type_name has the activity's in it. */
function isOf({ attribute, code, after }: OcsfChange, name: string): boolean {
  if (attribute === name || (code === 'SIBLING_CHANGED' && after === name)) return true
  if (code !== 'ENUM_CAPTION_CHANGED' || attribute === undefined) return false
  const texts = attribute === 'activity_id' ? ['activity_name', 'type_name'] : [attribute.replace(/_id$/, '')]
  return texts.includes(name)
}

it.each(releases)('%s: nothing changes from a release to itself', (version) => {
  expect(ocsfChanges(release(version), release(version), { renames, lineage }).changes).toEqual([])
})
