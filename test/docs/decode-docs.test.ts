import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('docs/decode.md explains every code that reading a message can end with', () => {
  const page = readFileSync('docs/decode.md', 'utf8')
  const source = readFileSync('runtime/wire/wire-error.ts', 'utf8')
  const codes = [...source.matchAll(/^ {2}\| '(\w+)'/gm)].map((match) => match[1]!)
  // Only writing ends with these.
  const ofWriting = ['FLOAT_OUT_OF_RANGE', 'BAD_FIXED_SIZE', 'BAD_JSON', 'LONE_SURROGATE']
  const others = ['WRONG_TYPE', 'NO_UNION_BRANCH', 'UNREADABLE']
  expect(codes.length).toBeGreaterThan(15)
  const missing = codes.filter((code) => !page.includes(`\`${code}\``))
  expect(missing.sort()).toEqual([...ofWriting, ...others].sort())
})
