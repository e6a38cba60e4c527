import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { type Base, baseAt } from '../../../gate/history/base.ts'
import { planRebase } from '../../../gate/history/plan-rebase.ts'
import { planVersion } from '../../../gate/history/plan-version.ts'
import { unversioned } from '../../../gate/history/unversioned.ts'
import { changeFiles, type FileChanges } from '../../../gate/history/write-files.ts'
import { loadHistory } from '../../../generator/load/avro-history.ts'
import { loadProject } from '../../../generator/load/project.ts'
import { type GitProject, gitProject } from '../../support/git-project.ts'
import { randomOf } from '../../support/random-avro.ts'

const steps = 16
const pool = ['owner', 'ticket', 'queue', 'team', 'score']

let project: GitProject
afterEach(() => project.remove())

const base = (): Base => baseAt(project.folder, 'main')!
const apply = (files: FileChanges) => changeFiles(project.folder, files)
const fields = () =>
  (JSON.parse(project.read('avro/Change.avsc')) as { fields: { name: string }[] }).fields
    .map(({ name }) => name)
    .filter((name) => pool.includes(name))

function version(): void {
  apply(planVersion(project.folder, { base: base() }).files)
  const nothing = { write: [], remove: [] }
  expect(planVersion(project.folder, { base: base() }).files).toEqual(nothing)
  expect(planRebase(project.folder, base()).files).toEqual(nothing)
  const loaded = loadProject(project.folder)
  expect(loaded.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(unversioned(loaded.project!)).toEqual([])
}

function commit(message: string): void {
  if (project.git('status', '--porcelain') !== '') project.commit(message)
}

it.each([1, 2, 3])(
  'whatever two branches do, main’s versions stay and follow one another (seed %i)',
  (seed) => {
    project = gitProject()
    project.git('branch', 'feature')
    const random = randomOf(seed)
    const published = new Map<string, string>()
    const said: string[] = []
    const todo: { readonly [name: string]: () => void } = {
      edit: () => {
        const field = pool[Math.floor(random() * pool.length)]!
        const now = fields()
        project.setFields(...(now.includes(field) ? now.filter((name) => name !== field) : [...now, field]))
      },
      version,
      commit: () => commit('A step'),
      switch: () => {
        commit('Before the switch')
        const other = project.git('branch', '--show-current').trim() === 'main' ? 'feature' : 'main'
        project.git('switch', '--quiet', other)
      },
      // of two changes of one place, this branch's is kept
      update: () => {
        commit('Before the merge')
        project.git('switch', '--quiet', 'feature')
        project.git('merge', '--quiet', '--no-edit', '--strategy-option', 'ours', 'main')
        apply(planRebase(project.folder, base()).files)
        version()
        commit('Merge main')
      },
      land: () => {
        todo.update!()
        project.git('switch', '--quiet', 'main')
        project.git('merge', '--quiet', '--ff-only', 'feature')
      },
    }
    const names = ['edit', 'edit', 'version', 'version', 'commit', 'switch', 'update', 'land']
    for (let i = 0; i < steps; i++) {
      const name = names[Math.floor(random() * names.length)]!
      said.push(name)
      todo[name]!()
      for (const file of base().files.keys()) {
        const text = project.git('show', `main:${file}`)
        expect(published.get(file) ?? text, `${file} after ${said.join(', ')}`).toBe(text)
        published.set(file, text)
      }
      for (const file of published.keys()) {
        expect(base().files.has(file), `${file} after ${said.join(', ')}`).toBe(true)
      }
    }
    todo.land!()
    const { versions, diagnostics } = loadHistory(project.folder, 'Change')
    expect(diagnostics).toEqual([])
    expect(versions.length).toBeGreaterThan(1)
    expect(versions.map(({ number }) => number)).toEqual(versions.map((_, i) => i + 1))
    for (const [file, text] of published) expect(readFileSync(join(project.folder, file), 'utf8')).toBe(text)
  },
)
