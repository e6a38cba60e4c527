import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Validates what is given on standard input, with the result for machines. */
function validate(input: string, ...options: string[]) {
  const run = spawnSync(
    process.execPath,
    ['bin/ocsf-kafka.js', 'ocsf', 'validate', '-', '--format', 'json', ...options],
    {
      input,
      encoding: 'utf8',
    },
  )
  return run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('events of one line are told apart by their number', () => {
  const [first, second] = validate('[{"class_uid":3004},{"class_uid":9}]')
  expect([first, second]).toMatchObject([
    { line: 1, event: 1, class_uid: 3004 },
    { line: 1, event: 2, class_uid: 9 },
  ])
})

test('--profiles in-use holds events to the profiles of the project, as publishing does', () => {
  const event = JSON.parse(readFileSync('examples/ocsf/entity-management.1.8.0.json', 'utf8'))
  event.metadata.profiles = [...(event.metadata.profiles ?? []), 'security_control']
  event.action_id = 1
  const input = JSON.stringify(event)
  expect(validate(input).at(-1)).toMatchObject({ summary: { valid: 1 } })
  const [report] = validate(input, '--profiles', 'in-use')
  expect(report.issues).toMatchObject([{ code: 'PROFILE_NOT_IN_USE', pointer: '/action_id' }])
})
