import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('the demo publishes to every topic, delivers every event, and refuses the invalid one', () => {
  const run = spawnSync(process.execPath, ['scripts/demo/main.ts'], { encoding: 'utf8' })
  expect(run.stderr).toBe('')
  expect(run.status).toBe(0)
  expect(run.stdout).toContain('refused, with 3 errors')
  expect(run.stdout).toContain('13 events published, 31 receipts, 1 event refused.')
  for (const service of [
    'discovery',
    'analytics',
    'remediation',
    'audit',
    'gateway',
    'real-time-analytics',
  ]) {
    expect(run.stdout).toMatch(new RegExp(`^\\S+\\.\\S+ +${service} +1 `, 'm'))
  }
})
