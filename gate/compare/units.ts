import type { Level } from '../../compat/level.ts'
import type { Project } from '../../generator/model/project.ts'
import type { RecordModel } from '../../generator/model/record.ts'
import { subjectOf } from '../../generator/print/topic.ts'
import { didYouMean } from '../../generator/suggest.ts'
import { GateError } from '../gate-error.ts'

/** One schema that the working tree would publish under one subject. */
export interface Unit {
  readonly subject: string
  /** The topics whose events are registered under it, in the manifest's order. */
  readonly topics: readonly string[]
  readonly record: RecordModel
  /** What the manifest asks for. */
  readonly level: Level
}

/** Everything that the project publishes, in the order of the manifest's topics. */
export function unitsOf({ manifest, records }: Project): Unit[] {
  const byName = new Map(records.map((record) => [record.name, record]))
  const units = new Map<string, Unit & { topics: string[] }>()
  for (const topic of manifest.topics) {
    const record = byName.get(topic.record)
    // a mistake of the manifest, which is reported as such
    if (record === undefined) continue
    const subject = subjectOf(topic, record, manifest)
    const key = JSON.stringify([subject, record.name, topic.compatibility])
    const unit = units.get(key) ?? { subject, topics: [], record, level: topic.compatibility }
    unit.topics.push(topic.name)
    units.set(key, unit)
  }
  return [...units.values()]
}

/**
 * Those of the units that are asked for by the name of their subject, topic or record; all where nothing is.
 *
 * @throws GateError for a name that is none of these.
 */
export function chosenUnits(units: readonly Unit[], wanted: readonly string[]): readonly Unit[] {
  if (wanted.length === 0) return units
  const names = (unit: Unit) => [unit.subject, ...unit.topics, unit.record.name, unit.record.fullName]
  const known = new Set(units.flatMap(names))
  for (const name of wanted) {
    if (known.has(name)) continue
    const subjects = units.map(({ subject }) => subject).join(', ')
    throw new GateError(`there is no subject "${name}"`, {
      hint: didYouMean(name, known) ?? `there are ${subjects}`,
    })
  }
  return units.filter((unit) => names(unit).some((name) => wanted.includes(name)))
}
