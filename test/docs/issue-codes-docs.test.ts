import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { recordIssueCodes } from '../../runtime/produce/publish-issue.ts'
import { issueSeverities } from '../../runtime/validate/issue-codes.ts'
import { defaultDecodeLimits } from '../../runtime/wire/decode-limits.ts'
import { wireErrorCodes } from '../../runtime/wire/wire-error.ts'

it('docs/validation.md has one line for every code of a validator, with its severity', () => {
  const page = readFileSync('docs/validation.md', 'utf8')
  const explained = [...page.matchAll(/^\| `([A-Z_]+)` \| (\w+) \| \S.*\|$/gm)].map(([, code, severity]) => [
    code,
    severity,
  ])
  expect(explained).toEqual(Object.entries(issueSeverities))
})

it('docs/limits.md explains every code of a codec', () => {
  const page = readFileSync('docs/limits.md', 'utf8')
  expect(wireErrorCodes.filter((code) => !page.includes(`\`${code}\``))).toEqual([])
})

it('docs/limits.md has the limits and their defaults', () => {
  const page = readFileSync('docs/limits.md', 'utf8')
  const rows = [...page.matchAll(/^\| `(max\w+)` \| ([\d,]+)( MiB)? \|/gm)].map(([, name, value, unit]) => [
    name,
    Number(value!.replaceAll(',', '')) * (unit === undefined ? 1 : 2 ** 20),
  ])
  expect(Object.fromEntries(rows)).toEqual(defaultDecodeLimits)
})

it('docs/evolution.md has one line for every code of a lift', () => {
  const page = readFileSync('docs/evolution.md', 'utf8')
  const explained = [...page.matchAll(/^\| `(LIFT_[A-Z_]+)` \| \S.*\|$/gm)].map(([, code]) => code)
  const source = readFileSync('runtime/lift/diagnostic.ts', 'utf8')
  expect(explained).toEqual(
    [...source.matchAll(/\| '(LIFT_[A-Z_]+)'|= '(LIFT_[A-Z_]+)'/g)].map(([, a, b]) => a ?? b),
  )
})

it('docs/clients.md has one line for every code of a refusal', () => {
  const page = readFileSync('docs/clients.md', 'utf8')
  const explained = [...page.matchAll(/^\| `([A-Z_]+)` \| \S.*\|$/gm)].map(([, code]) => code)
  expect(explained.filter((code) => !code!.startsWith('PUBLISH_'))).toEqual(recordIssueCodes)
})
