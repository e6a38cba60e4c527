import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lineageFile, loadLineage } from '../../../generator/load/lineage.ts'
import type { CompiledSchema } from '../../../generator/model/ocsf.ts'
import { planLineage, updateLineage } from '../../../generator/write/lineage.ts'
import { release, root } from '../../support/releases.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'ocsf-kafka-'))
  mkdirSync(join(dir, 'ocsf/base'), { recursive: true })
})
afterEach(() => {
  rmSync(dir, { recursive: true })
})

/** A release after the newest one, in which an object has a new name. */
function withRename(from: string, to: string): CompiledSchema {
  const newest = release('1.8.0')
  const { [from]: object, ...objects } = newest.objects
  return { ...newest, version: '1.9.0', objects: { ...objects, [to]: { ...object!, name: to } } }
}

describe('the import of a release', () => {
  it('is refused where an object disappears and one with the same attributes appears, undeclared', () => {
    const { text, diagnostics } = planLineage(dir, withRename('device_hw_info', 'hardware_info'))
    expect(text).toBeUndefined()
    expect(diagnostics).toMatchObject([
      {
        code: 'OCSF_UNDECLARED_RENAME',
        file: 'ocsf/base/renames.json',
        message:
          'OCSF 1.9.0 drops the object device_hw_info and brings hardware_info with the same attributes',
      },
    ])
  })

  it('goes on when the project says which it is', () => {
    const declared = { objects: [{ from: 'device_hw_info', to: 'hardware_info', since: '1.9.0' }] }
    writeFileSync(join(dir, 'ocsf/base/renames.json'), JSON.stringify(declared))
    const { text, diagnostics } = planLineage(dir, withRename('device_hw_info', 'hardware_info'))
    expect(diagnostics).toEqual([])
    expect(JSON.parse(text!)).toMatchObject({
      releases: expect.arrayContaining(['1.0.0', '1.9.0']),
      objects: {
        hardware_info: { names: [{ name: 'device_hw_info' }, { since: '1.9.0', name: 'hardware_info' }] },
      },
    })
  })
})

describe('updating the table', () => {
  it('writes what the releases give, and then finds it unchanged', () => {
    cpSync(join(root, 'ocsf/base/1.0.0.json'), join(dir, 'ocsf/base/1.0.0.json'))
    expect(updateLineage(dir)).toEqual({ result: 'written', diagnostics: [] })
    expect(readFileSync(join(dir, lineageFile), 'utf8')).toBe(readFileSync(join(root, lineageFile), 'utf8'))
    expect(updateLineage(dir).result).toBe('unchanged')
  })
  it('writes nothing where declarations are mistaken', () => {
    writeFileSync(join(dir, 'ocsf/base/renames.json'), '{"objects": [{"from": "a"}]}')
    expect(updateLineage(dir)).toMatchObject({
      result: 'refused',
      diagnostics: [{ code: 'OCSF_BAD_DEFINITION', file: 'ocsf/base/renames.json' }],
    })
    expect(existsSync(join(dir, lineageFile))).toBe(false)
  })
})

describe('loading the table', () => {
  it("takes the package's where the project has none", () => {
    expect(loadLineage(dir).lineage.releases).toContain('1.8.0')
  })
  it.each([
    ['{"releases": [}', 'JSON_SYNTAX'],
    ['{"releases": {}}', 'OCSF_BAD_DEFINITION'],
  ])('reports %s', (text, code) => {
    writeFileSync(join(dir, lineageFile), text)
    expect(loadLineage(dir).diagnostics).toMatchObject([{ code, file: lineageFile, line: 1 }])
  })
})
