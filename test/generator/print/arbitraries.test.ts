import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { arbitraries, invalid } from '../../../generated/arbitraries.ts'
import { generate } from '../../../generator/generate.ts'
import { loadProject } from '../../../generator/load/project.ts'
import { fastCheckRange } from '../../../generator/print/package-json.ts'
import packageJson from '../../../package.json' with { type: 'json' }

const project = loadProject(process.cwd()).project!
const path = 'arbitraries.ts'

/** The generated module, with another setting of the manifest or another runtime. */
function printed(runtime: string, given: Partial<typeof project.manifest.generate> = {}) {
  const manifest = { ...project.manifest, generate: { ...project.manifest.generate, ...given } }
  const style = { runtime, extension: '.js', folder: '/project/generated' } as const
  return generate({ ...project, manifest }, { all: false, style }).files
}

describe('the module of arbitraries', () => {
  test('is not there unless the manifest asks for it, and the index leaves it out', () => {
    const without = printed('ocsf-kafka/runtime', { arbitraries: false })
    expect(without.has(path)).toBe(false)
    const files = printed('ocsf-kafka/runtime')
    expect(files.has(path)).toBe(true)
    expect(files.get('index.ts')).toBe(without.get('index.ts'))
    expect([...files].filter(([file, text]) => file !== path && text.includes('arbitraries'))).toEqual([])
  })

  test.each([
    ['ocsf-kafka/runtime', 'ocsf-kafka/testing/arbitraries'],
    ['@acme/kafka/runtime', '@acme/kafka/testing/arbitraries'],
    ['@acme/events', 'ocsf-kafka/testing/arbitraries'],
    [join('/project', 'runtime/index.ts'), '../runtime/testing/arbitraries.ts'],
  ])('beside the runtime %s imports %s', (runtime, specifier) => {
    expect(printed(runtime).get(path)).toContain(`from '${specifier}'`)
  })

  test('has one for every class, record and topic', () => {
    expect(Object.keys(arbitraries)).toHaveLength(7 + project.records.length + project.manifest.topics.length)
    expect(Object.keys(invalid)).toHaveLength(7 + project.manifest.topics.length)
    expect(Object.keys(arbitraries)).toEqual(expect.arrayContaining(Object.keys(invalid)))
  })
})

test('packages of generated code want the fast-check that the toolkit wants', () => {
  expect(fastCheckRange).toBe(packageJson.peerDependencies['fast-check'])
})
