import { describe, expect, it } from 'vitest'
import { compare } from '../../../compat/compare.ts'
import { prepareSchema } from '../../../compat/prepare.ts'
import { ocsfChanges } from '../../../gate/ocsf/ocsf-changes.ts'
import { loadLineage, loadRenames } from '../../../generator/load/lineage.ts'
import type { AvroRecord, AvroSchema } from '../../../generator/model/avro.ts'
import { attributeName } from '../../../generator/model/derived.ts'
import { definitionsIn } from '../../../generator/model/schema-names.ts'
import { classSchemas, derivedRelease, release, root } from '../../support/releases.ts'

const { lineage } = loadLineage(root)
const { renames } = loadRenames(root)

// Upwards nothing is lost, which all pairs of releases prove; downwards there is something to tell.
describe.each([
  ['1.1.0', '1.0.0'],
  ['1.2.0', '1.1.0'],
  ['1.4.0', '1.2.0'],
  ['1.8.0', '1.0.0'],
  ['1.0.0', '1.1.0'],
  ['1.1.0', '1.8.0'],
])('events of %s read with %s', (from, to) => {
  const found = ocsfChanges(release(from), release(to), { renames, lineage })
  const [writers, readers] = [classSchemas(from), classSchemas(to)]
  const classes = Object.entries(release(from).classes).filter(([, { uid }]) => readers.has(uid))

  it('where the engine has an event that can’t be read, a change says so, and nowhere else', () => {
    const unreadable = found.changes.filter(
      ({ data, code }) => data === 'unreadable' && code !== 'ITEM_REMOVED',
    )
    const concerned = new Set(unreadable.flatMap((change) => found.classesOf(change)))
    const wrong = classes.filter(([, { uid }]) => {
      const [writer, reader] = [writers.get(uid), readers.get(uid)].map((each) =>
        prepareSchema(each as object),
      )
      const { compatible } = compare(writer!, reader!, { counterexamples: false })
      const name = Object.keys(release(to).classes).find((other) => release(to).classes[other]!.uid === uid)!
      return compatible === concerned.has(name)
    })
    expect(wrong.map(([name]) => name)).toEqual([])
  })

  it('every field that the reader lacks is told as lost', () => {
    const lost = found.changes.filter(({ data }) => data === 'lost')
    const told = new Set(lost.map(({ item, attribute }) => `${item} ${attribute}`))
    const gone = new Set(lost.filter(({ attribute }) => attribute === undefined).map(({ item }) => item))
    // What only an older type still refers to isn't written any more.
    const unwritten = found.changes.filter(({ code }) => code === 'ITEM_ADDED').map(({ item }) => item)
    const untold = new Set<string>()
    for (const [, { uid }] of classes) {
      const known = fieldsIn(readers.get(uid)!)
      for (const { fullName, schema } of definitionsIn(writers.get(uid)!)) {
        const record = derivedRelease(from).records.get(fullName)!
        const fields = known.get(fullName)
        if (fields === undefined || gone.has(record.item) || unwritten.includes(record.item)) continue
        for (const { name } of (schema as AvroRecord).fields) {
          const attribute = attributeName(name, record.attributeOf)
          if (!fields.has(name) && !told.has(`${record.item} ${attribute}`))
            untold.add(`${record.item} ${attribute}`)
        }
      }
    }
    expect([...untold]).toEqual([])
  })
})

/** The fields of each record, by the record's name and by its old ones. */
function fieldsIn(schema: AvroSchema): Map<string, ReadonlySet<string>> {
  const fields = new Map<string, ReadonlySet<string>>()
  for (const { fullName, schema: record } of definitionsIn(schema)) {
    const { aliases = [], fields: own } = record as AvroRecord
    for (const name of [fullName, ...aliases]) fields.set(name, new Set(own.map(({ name: field }) => field)))
  }
  return fields
}
