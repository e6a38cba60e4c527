import { describe, expect, it } from 'vitest'
import { genericDecoder } from '../../runtime/resolve/generic.ts'
import { refusedPairs, silentPairs } from './documented-pairs.ts'
import { findingsOf, told } from './support.ts'

describe.each([
  ['what registries refuse too', refusedPairs],
  ['what registries are silent about', silentPairs],
])('%s', (_, pairs) => {
  it.each(pairs)('$what', ({ writer, reader, findings }) => {
    const found = findingsOf(writer, reader)
    expect(told(found)).toEqual(findings)
    for (const { kind, counterexample } of found) {
      if (kind !== 'data') continue
      const bytes = Buffer.from(counterexample!.hex, 'hex')
      expect(() => genericDecoder(writer, reader)(bytes)).toThrow()
    }
  })
})
