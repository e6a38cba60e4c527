import { fc, test } from '@fast-check/vitest'
import avsc from 'avsc'
import { describe, expect } from 'vitest'
import { kindParts } from '../../../../generator/derive/avro/attribute-kind.ts'
import { widen } from '../../../../generator/derive/avro/widen.ts'
import type { AvroSchema } from '../../../../generator/model/avro.ts'

const scalar = fc.constantFrom('string', 'json', 'long', 'timestamp', 'double', 'boolean', '@a', '@b')
const kind = fc.oneof(
  scalar,
  scalar.map((item) => `${item}[]`),
)
const history = fc.array(kind, { minLength: 1, maxLength: 6 })

/** A type's name as a union tells its branches apart. */
function branchName(schema: AvroSchema): string {
  return typeof schema === 'string' ? schema : (schema as { type: string }).type
}

function widened(kinds: readonly string[]) {
  return widen(kinds[0]!, kinds.slice(1), (object) => `org.ocsf.${object.toUpperCase()}`)
}

describe('a widened type', () => {
  test.prop([history])('is a legal union, whatever came after what', (kinds) => {
    const { branches } = widened(kinds)
    const records = ['A', 'B'].map((name) => ({
      name,
      type: { type: 'record', name, namespace: 'org.ocsf', fields: [] },
    }))
    const schema = {
      type: 'record',
      name: 'R',
      fields: [...records, { name: 'it', type: ['null', ...branches] }],
    }
    expect(() => avsc.Type.forSchema(schema as avsc.Schema)).not.toThrow()
    const names = branches.map(branchName)
    expect(new Set(names).size).toBe(names.length)
  })

  test.prop([history])('begins with the type of today', (kinds) => {
    const [alone] = widened([kinds[0]!]).branches
    const [first] = widened(kinds).branches
    if (!kindParts(kinds[0]!).isArray) expect(first).toEqual(alone)
    else
      expect([(first as { items: AvroSchema }).items].flat()[0]).toEqual(
        (alone as { items: AvroSchema }).items,
      )
  })

  test.prop([history])(
    'lets no long be read through a double, unless double is the type of today',
    (kinds) => {
      const { branches } = widened(kinds)
      const items = branches.flatMap((branch) =>
        branchName(branch) === 'array' ? [(branch as { items: AvroSchema }).items] : [],
      )
      for (const union of [branches, ...items.map((item) => [item].flat() as AvroSchema[])]) {
        const names = union.map(branchName)
        const [long, double] = [names.indexOf('long'), names.indexOf('double')]
        if (long !== -1 && double !== -1) expect(long).toBeLessThan(double)
      }
    },
  )

  test.prop([history])(
    'reports a conflict exactly where the bytes would not tell two meanings apart',
    (kinds) => {
      const scalars = kinds.filter((each) => !kindParts(each).isArray)
      const items = kinds.filter((each) => kindParts(each).isArray).map((each) => kindParts(each).item)
      const clashes = (today: string | undefined, all: readonly string[]) =>
        (all.includes('string') && all.includes('json')) ||
        (all.includes('timestamp') && (today === 'double' || (all.includes('long') && today !== undefined)))
      const today = kindParts(kinds[0]!).isArray ? kinds[0] : scalars[0]
      const expected = clashes(today, scalars) || clashes(items[0], items)
      expect(widened(kinds).conflicts.length > 0).toBe(expected)
    },
  )
})
