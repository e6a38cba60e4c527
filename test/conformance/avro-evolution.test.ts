import avsc from 'avsc'
import { describe, expect, it } from 'vitest'
import { selfContained } from '../../generator/derive/avro/self-contained.ts'
import { loadRenames } from '../../generator/load/lineage.ts'
import type { AvroRecord, AvroSchema } from '../../generator/model/avro.ts'
import type { DerivedRecord } from '../../generator/model/derived.ts'
import { everyBranch, plain } from '../support/every-branch.ts'
import { forAvsc, randomOf, randomValue } from '../support/random-avro.ts'
import { classSchemas, derivedRelease, release, releases, root } from '../support/releases.ts'

const { renames } = loadRenames(root)

/** What a record is in every release: its class_uid, or its object's newest name. */
function identity(version: string, { kind, item }: DerivedRecord): string {
  if (kind === 'class') return `class_${release(version).classes[item]!.uid}`
  const renamed = renames.objects.find(({ from }) => from === item)?.to ?? item
  return `object_${renamed.replaceAll('/', '_')}`
}

/** One record with a nullable field for every record of the release, so that one resolver covers them all. */
function wholeRelease(version: string) {
  const { records } = derivedRelease(version)
  const byIdentity = new Map([...records.values()].map((record) => [identity(version, record), record]))
  const schema: AvroRecord = {
    type: 'record',
    name: 'Release',
    fields: [...byIdentity].map(([name, { fullName }]) => ({
      name,
      type: ['null', fullName],
      default: null,
    })),
  }
  const types = { get: (fullName: string) => records.get(fullName)?.schema }
  const type = avsc.Type.forSchema(selfContained(schema, types) as avsc.Schema)
  const none = Object.fromEntries(schema.fields.map(({ name }) => [name, null]))
  const events = [...byIdentity].flatMap(([name, record]) =>
    everyBranch(record.schema, derivedRelease(version)).map(({ field, value }) => ({
      name,
      field,
      value,
      bytes: type.toBuffer({ ...none, [name]: value }),
    })),
  )
  return { type, byIdentity, events }
}

const wholes = new Map(releases.map((version) => [version, wholeRelease(version)]))

const pairs = releases.flatMap((writer, i) =>
  releases.slice(i + 1).map((reader): [string, string] => [writer, reader]),
)

describe('derived schemas of all releases', () => {
  it('are 631 valid Avro schemas, one a class, whose events survive the wire', () => {
    let count = 0
    for (const version of releases) {
      const { records } = derivedRelease(version)
      const types = new Map([...records].map(([name, { schema }]): [string, AvroSchema] => [name, schema]))
      for (const schema of classSchemas(version).values()) {
        const type = avsc.Type.forSchema(schema as avsc.Schema)
        const value = forAvsc(schema, randomValue(schema, { types, random: randomOf(count) }), types)
        const bytes = type.toBuffer(value)
        expect(bytes.equals(type.toBuffer(type.fromBuffer(bytes)))).toBe(true)
        count++
      }
    }
    expect(releases).toHaveLength(9)
    expect(count).toBe(631)
  })

  it('share 2,194 classes over 36 pairs of releases', () => {
    const shared = pairs.map(([writer, reader]) => {
      const later = new Set(Object.values(release(reader).classes).map(({ uid }) => uid))
      return Object.values(release(writer).classes).filter(({ uid }) => later.has(uid)).length
    })
    expect(pairs).toHaveLength(36)
    expect(shared.reduce((sum, count) => sum + count, 0)).toBe(2194)
  })

  it('lose no class and no object', () => {
    for (const [writer, reader] of pairs) {
      const later = wholes.get(reader)!.byIdentity
      expect([...wholes.get(writer)!.byIdentity.keys()].filter((name) => !later.has(name))).toEqual([])
    }
  })

  it.each(pairs)(
    'what %s wrote is read by %s: every branch of every field, nothing dropped',
    (writer, reader) => {
      const { type, events } = wholes.get(writer)!
      const target = wholes.get(reader)!.type
      const resolver = target.createResolver(type)
      for (const { name, field, value, bytes } of events) {
        const read = target.fromBuffer(bytes, resolver, true) as { [name: string]: unknown }
        const expected = { [name]: plain(value) }
        // Comparing text first: 149,000 deep comparisons by the framework would take minutes.
        if (JSON.stringify(plain(read)) !== JSON.stringify(expected)) {
          expect({ field, read: plain(read) }).toEqual({ field, read: expected })
        }
      }
    },
  )

  it('read each renamed class under its old name', () => {
    const renamed: string[] = []
    for (const [writer, reader] of pairs) {
      const older = classSchemas(writer)
      for (const [uid, schema] of classSchemas(reader)) {
        const before = older.get(uid) as AvroRecord | undefined
        if (before === undefined || before.name === (schema as AvroRecord).name) continue
        renamed.push(`${before.name} → ${(schema as AvroRecord).name}`)
        const type = avsc.Type.forSchema(schema as avsc.Schema)
        expect(() => type.createResolver(avsc.Type.forSchema(before as avsc.Schema))).not.toThrow()
      }
    }
    expect(new Set(renamed).size).toBe(7)
  })
})
