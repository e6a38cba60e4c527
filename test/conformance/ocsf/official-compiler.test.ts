import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadOcsf } from '../../../generator/load/ocsf-project.ts'
import { comparableOf, digestsOf } from './comparable.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = fileURLToPath(new URL('.', import.meta.url))
const releases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))

// To see what differs: node scripts/ocsf-conformance.ts --diff <official output>
describe("the compiled schema equals the official compiler's", () => {
  it('is compared for all nine releases and for the private extension', () => {
    const plain = ['1.0.0', '1.1.0', '1.2.0', '1.3.0', '1.4.0', '1.5.0', '1.6.0', '1.7.0', '1.8.0']
    expect(releases.sort()).toEqual([...plain, '1.8.0+nexora'])
  })

  it.each(releases)('%s', (release) => {
    const [version = '', ...extensions] = release.split('+')
    const expected: unknown = JSON.parse(readFileSync(`${folder}/${release}.json`, 'utf8'))
    const { schema, diagnostics } = loadOcsf({ root, version, privateExtensions: extensions })
    expect(diagnostics).toEqual([])
    expect(digestsOf(comparableOf(schema!))).toEqual(expected)
  })
})
