import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { diagnosticCodes } from '../../generator/diagnostic-codes.ts'

it('docs/diagnostics.md has one line for every diagnostic code, in the order of the list', () => {
  const page = readFileSync('docs/diagnostics.md', 'utf8')
  const explained = [...page.matchAll(/^\| `([A-Z_]+)` \| \S.*\|$/gm)].map((row) => row[1])
  expect(explained).toEqual(diagnosticCodes)
})
