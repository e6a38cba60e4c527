import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { manifestTypes } from '../../scripts/manifest-types.ts'

it("the manifest's types are those of its JSON Schema (node scripts/manifest-types.ts writes them)", async () => {
  expect(readFileSync('generator/model/manifest-file.ts', 'utf8')).toBe(await manifestTypes())
})
