import { describe, expect, it } from 'vitest'
import { checkOutputFolder, unfitOutput } from '../../../generator/check/output-folder.ts'
import { manifestOf, smallManifest } from '../manifest-support.ts'

describe('an output folder', () => {
  it.each(['/p/generated', '/p/src/avro', '/p/avro-code', '/elsewhere', '/p/..avro'])(
    'can be %s',
    (folder) => {
      expect(unfitOutput('/p', folder)).toBeUndefined()
    },
  )
  it.each([
    ['/p/avro', 'avro/ holds definitions'],
    ['/p', 'it contains avro/, which holds definitions'],
    ['/', 'it contains avro/, which holds definitions'],
    ['/p/ocsf/extensions/acme', 'it lies in ocsf/, which holds definitions'],
  ])("can't be %s", (folder, reason) => {
    expect(unfitOutput('/p', folder)).toBe(reason)
  })
})

describe('generate.out', () => {
  const findings = (out: string) =>
    checkOutputFolder(manifestOf(`generate: { out: ${out} }\n${smallManifest}`))

  it('among the definitions is a mistake at its place', () => {
    for (const out of ['contracts', './contracts/']) {
      expect(findings(out)).toMatchObject([
        {
          code: 'OUTPUT_UNWRITABLE',
          pointer: '/generate/out',
          message: `code can't be generated into ${out}: contracts/ holds definitions`,
        },
      ])
    }
  })
  it('elsewhere is none', () => {
    expect(findings('src/generated')).toEqual([])
  })
})
