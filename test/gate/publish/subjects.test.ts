import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadSubjects } from '../../../gate/publish/subjects.ts'
import { copyProject, edit } from '../../support/project-copy.ts'

let folder: string
beforeEach(() => {
  folder = copyProject()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const manifest = () => join(folder, 'contracts/topics.yaml')
const names = () => loadSubjects(folder).subjects?.map(({ name }) => name)

describe('the subjects of a project', () => {
  it('are one a topic, with all versions of its record', () => {
    const { subjects = [], diagnostics } = loadSubjects(folder)
    expect(diagnostics).toEqual([])
    expect(subjects).toHaveLength(13)
    const ofNhi = subjects.filter(({ record }) => record === 'NHIEvent')
    expect(ofNhi.map(({ name }) => name)).toEqual([
      'nhi.discovered-value',
      'nhi.updated-value',
      'nhi.baseline_changed-value',
    ])
    const numbers = ofNhi.map(({ versions }) => versions.map(({ number }) => number))
    expect(numbers[0]!.slice(0, 2)).toEqual([1, 2])
    expect(new Set(numbers.map(String)).size).toBe(1)
    expect(new Set(subjects.map(({ level }) => level))).toEqual(new Set(['BACKWARD_TRANSITIVE']))
  })

  it('can be named after the record, or after both', () => {
    edit(manifest(), 'subjects: topic', 'subjects: topic-record')
    expect(names()).toContain('nhi.updated-com.nexora.events.NHIEvent')
    edit(manifest(), 'subjects: topic-record', 'subjects: record')
    const { subjects = [] } = loadSubjects(folder)
    const own = subjects.filter(({ record }) => record === 'NHIEvent')
    expect(own).toMatchObject([
      {
        name: 'com.nexora.events.NHIEvent',
        topics: ['nhi.discovered', 'nhi.updated', 'nhi.baseline_changed'],
      },
    ])
  })

  it('have every level that their topics ask for', () => {
    edit(manifest(), 'subjects: topic', 'subjects: record')
    edit(manifest(), '  nhi.updated:\n', '  nhi.updated:\n    compatibility: FULL\n')
    const own = loadSubjects(folder).subjects?.find(({ record }) => record === 'NHIEvent')
    expect(own?.levels).toEqual(['BACKWARD_TRANSITIVE', 'FULL'])
  })

  it('are none where the manifest or the history has a mistake', () => {
    const file = join(folder, 'avro/history/NHIEvent/1-85b22adde188.avsc')
    writeFileSync(file, '{}')
    const { subjects, diagnostics } = loadSubjects(folder)
    expect(subjects).toBeUndefined()
    expect(diagnostics.map((each) => each.file)).toContain('avro/history/NHIEvent/1-85b22adde188.avsc')
    rmSync(manifest())
    expect(loadSubjects(folder).diagnostics).toMatchObject([{ code: 'FILE_NOT_FOUND' }])
  })
})
