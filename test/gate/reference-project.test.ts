import { expect, it } from 'vitest'
import { runCheck } from '../../gate/check.ts'
import { isBlocking } from '../../gate/gate-finding.ts'

const today = new Date().toISOString().slice(0, 10)
const check = (options: { readonly against?: string }) =>
  runCheck({ root: '.', against: 'history', subjects: [], today, env: {}, ...options })

it('the reference project passes its own gate, with every record of every topic', async () => {
  const { findings, failures, subjects } = await check({})
  // what a branch does to the manifest is for those who merge it to accept
  const parts = findings.filter(({ check: part }) => part !== 'manifest' && part !== 'ocsf')
  expect(parts.filter(isBlocking).map(({ code, message }) => `${code}: ${message}`)).toEqual([])
  expect(failures).toEqual([])
  expect(subjects).toHaveLength(13)
  expect(new Set(subjects.map(({ outcome }) => outcome))).toEqual(new Set(['compatible']))
  const versions = new Map(subjects.map(({ record, versions: labels }) => [record, labels]))
  expect(versions.get('NHIEvent')).toEqual(expect.arrayContaining(['1', '2']))
})

it('version 1, in which the OCSF event was text, is one of those that it is held against', async () => {
  const { subjects, findings } = await check({ against: 'dir:avro/history' })
  const discovered = subjects.find(({ subject }) => subject === 'nhi.discovered-value')
  expect(discovered?.versions[0]).toMatch(/^NHIEvent\/1-[0-9a-f]{12}\.avsc$/)
  expect(findings.filter((finding) => finding.check === 'schema' && isBlocking(finding))).toEqual([])
})
