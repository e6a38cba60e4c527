import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { changeFiles } from '../../../gate/history/write-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ocsf-kafka-'))
  mkdirSync(join(folder, 'A'))
  writeFileSync(join(folder, 'A/1'), 'one')
  writeFileSync(join(folder, 'A/2'), 'two')
})
afterEach(() => rmSync(folder, { recursive: true }))

const files = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [join(entry.parentPath, entry.name).slice(folder.length + 1), ''])
      .map(([file]) => [file, readFileSync(join(folder, file!), 'utf8')]),
  )

it('writes, replaces and removes files, and leaves nothing behind', () => {
  changeFiles(folder, {
    write: [
      { file: 'A/1', text: 'ONE' },
      { file: 'B/C/3', text: 'three' },
    ],
    remove: ['A/2'],
  })
  expect(files()).toEqual({ 'A/1': 'ONE', 'B/C/3': 'three' })
})

it('does nothing where one file can’t be written: the others are as they were', () => {
  const before = files()
  const write = [
    { file: 'A/1', text: 'ONE' },
    { file: 'A/1/x', text: 'a file is in the way' },
  ]
  expect(() => changeFiles(folder, { write, remove: ['A/2'] })).toThrow()
  expect(files()).toEqual(before)
})
