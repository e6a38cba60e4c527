import { beforeAll, expect, test } from 'vitest'
import { deriveRules } from '../../../generator/derive/rules/derive-rules.ts'
import { type LinkedRules, linkRules } from '../../../generator/derive/rules/link-rules.ts'
import { loadOcsf } from '../../../generator/load/ocsf-project.ts'
import { validateAny } from '../../../runtime/validate/validate-any.ts'

let rules: LinkedRules
beforeAll(() => {
  const { schema } = loadOcsf({ root: process.cwd(), version: '1.8.0', privateExtensions: false })
  rules = linkRules(deriveRules(schema!))
})

const issuesAt = (pointer: string, event: object) =>
  validateAny(rules.byUid, event).filter((issue) => issue.pointer === pointer)

test('an item of the wrong type is told what an item must be, not that it must be an array', () => {
  const [issue] = issuesAt('/answers/0', { class_uid: 4003, answers: ['x'] })
  expect(issue).toEqual({
    code: 'WRONG_TYPE',
    severity: 'error',
    pointer: '/answers/0',
    message: 'must be an object (dns_answer), not a string',
  })
})

test('what should be an array is told so', () => {
  const [issue] = issuesAt('/answers', { class_uid: 4003, answers: 'x' })
  expect(issue).toMatchObject({
    message: 'must be an array, each item an object (dns_answer), not a string',
    hint: 'put it between [ and ]',
  })
})

test('a class_uid in quotes is one problem among the others', () => {
  const issues = validateAny(rules.byUid, { class_uid: '4003', nonsense: 1 })
  expect(issues).toContainEqual(
    expect.objectContaining({ code: 'WRONG_TYPE', pointer: '/class_uid', hint: 'write it without quotes' }),
  )
  expect(issues).toContainEqual(expect.objectContaining({ code: 'UNKNOWN_ATTRIBUTE', pointer: '/nonsense' }))
  expect(issues).toContainEqual(expect.objectContaining({ code: 'REQUIRED_MISSING', pointer: '/metadata' }))
})
