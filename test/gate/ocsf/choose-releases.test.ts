import { expect, it } from 'vitest'
import { chooseReleases, isDowngrade, type ReleaseChoice } from '../../../gate/ocsf/choose-releases.ts'

const known = ['1.7.0', '1.8.0', '1.9.0', '1.10.0']
const choose = (choice: Omit<ReleaseChoice, 'known'>) => {
  const chosen = chooseReleases({ ...choice, known })
  return 'message' in chosen ? chosen.message : `${chosen.from} → ${chosen.to}`
}

it.each<[string, Omit<ReleaseChoice, 'known'>, string]>([
  ['none: from the project’s to the newest', { project: '1.8.0' }, '1.8.0 → 1.10.0'],
  ['from: to the project’s', { project: '1.8.0', from: '1.7.0' }, '1.7.0 → 1.8.0'],
  ['from, which is the project’s: to the newest', { project: '1.8.0', from: '1.8.0' }, '1.8.0 → 1.10.0'],
  ['to: from the project’s', { project: '1.8.0', to: '1.7.0' }, '1.8.0 → 1.7.0'],
  ['both', { project: '1.8.0', from: '1.7.0', to: '1.9.0' }, '1.7.0 → 1.9.0'],
  ['from, without a project: to the newest', { from: '1.7.0' }, '1.7.0 → 1.10.0'],
])('%s', (_, choice, expected) => {
  expect(choose(choice)).toBe(expected)
})

it.each<[Omit<ReleaseChoice, 'known'>, RegExp]>([
  [{}, /no contracts\/topics\.yaml here that says which release/],
  [{ project: '1.10.0' }, /the project uses OCSF 1\.10\.0, and there is none to move to/],
  [{ from: '1.10.0' }, /this is OCSF 1\.10\.0, and there is none to move to/],
  [{ from: '1.8.0', to: '1.8.0' }, /--from and --to are the same release/],
  [{ from: '2.0.0' }, /OCSF 2\.0\.0 is not imported; there are 1\.7\.0, 1\.8\.0, 1\.9\.0, 1\.10\.0/],
])('refuses %j', (choice, message) => {
  expect(choose(choice)).toMatch(message)
})

it('1.10.0 is later than 1.9.0', () => {
  expect(isDowngrade({ from: '1.9.0', to: '1.10.0' })).toBe(false)
  expect(isDowngrade({ from: '1.10.0', to: '1.9.0' })).toBe(true)
})
