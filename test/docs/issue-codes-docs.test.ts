import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { recordIssueCodes } from '../../runtime/produce/publish-issue.ts'
import { issueSeverities } from '../../runtime/validate/issue-codes.ts'

it('docs/validation.md has one line for every code of a validator, with its severity', () => {
  const page = readFileSync('docs/validation.md', 'utf8')
  const explained = [...page.matchAll(/^\| `([A-Z_]+)` \| (\w+) \| \S.*\|$/gm)].map(([, code, severity]) => [
    code,
    severity,
  ])
  expect(explained).toEqual(Object.entries(issueSeverities))
})

it('docs/clients.md has one line for every code of a refusal', () => {
  const page = readFileSync('docs/clients.md', 'utf8')
  const explained = [...page.matchAll(/^\| `([A-Z_]+)` \| \S.*\|$/gm)].map(([, code]) => code)
  expect(explained.filter((code) => !code!.startsWith('PUBLISH_'))).toEqual(recordIssueCodes)
})
