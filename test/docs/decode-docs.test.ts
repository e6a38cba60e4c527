import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { wireErrorCodes } from '../../runtime/wire/wire-error.ts'

it('docs/decode.md explains every code that reading a message can end with', () => {
  const page = readFileSync('docs/decode.md', 'utf8')
  // Only writing ends with these.
  const ofWriting = ['FLOAT_OUT_OF_RANGE', 'BAD_FIXED_SIZE', 'BAD_JSON', 'LONE_SURROGATE']
  const others = ['WRONG_TYPE', 'NO_UNION_BRANCH', 'UNREADABLE']
  const missing = wireErrorCodes.filter((code) => !page.includes(`\`${code}\``))
  expect(missing.sort()).toEqual([...ofWriting, ...others].sort())
})
