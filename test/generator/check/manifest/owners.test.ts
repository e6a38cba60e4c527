import { describe, expect, it } from 'vitest'
import { checkManifest } from '../../../../generator/check/manifest.ts'
import { locate } from '../../../../generator/load/locate.ts'
import { edited, manifestOf, smallManifest, written } from '../../manifest-support.ts'
import { surroundings } from './surroundings.ts'

const warnings = (text: string) =>
  locate(checkManifest(manifestOf(text), surroundings), () => text).map(written)

const topic =
  '11:3 warning MANIFEST_NO_OWNER nobody owns the topic found.new (name the team under owner: of the topic, its group or defaults)'
const record =
  '9:3 warning MANIFEST_NO_OWNER nobody owns the record Found (name the team under owner: of the record or defaults)'

describe('every topic and record has an owner', () => {
  it('or a warning says that it has none', () => {
    expect(warnings(smallManifest)).toEqual([topic, record])
  })

  it.each([
    ['from defaults', edited('partitions: 6', 'partitions: 6\n  owner: us'), []],
    ['of its own', edited('Found: {}', 'Found: {owner: us}'), [topic]],
    ['from its group', edited('segment: 1d}', 'segment: 1d, owner: us}'), [record]],
    ['of its own', edited('record: Found', 'record: Found\n    owner: us'), [record]],
  ])('%s', (_, text, expected) => {
    expect(warnings(text)).toEqual(expected)
  })
})
