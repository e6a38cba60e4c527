import { expect, test } from 'vitest'
import { genericDecoder, genericEncoder } from '../../../runtime/resolve/generic.ts'
import { choicesOf } from '../../support/choices.ts'
import { isRefusal } from '../../support/our-resolver.ts'
import { randomCase } from '../../support/resolution/random-case.ts'
import { schemaOf } from '../../support/schema-graph.ts'

test('of any schema, what is decoded is encoded to bytes that decode to the same', () => {
  let compared = 0
  for (let seed = 1; seed <= 1500; seed++) {
    const each = randomCase(choicesOf(seed), 4)
    const schema = schemaOf(each.writer) as object
    const decode = genericDecoder(schema, schema, { longs: 'exact-or-bigint' })
    const encode = genericEncoder(schema, { longs: 'exact-or-bigint' })
    for (const bytes of each.java.values) {
      let value: unknown
      try {
        value = decode(bytes)
      } catch (error) {
        // The harness has values beyond our limits too.
        if (isRefusal(error)) continue
        throw error
      }
      expect(decode(encode(value)), `seed ${seed}`).toEqual(value)
      compared++
    }
  }
  expect(compared).toBeGreaterThan(5000)
}, 60_000)
