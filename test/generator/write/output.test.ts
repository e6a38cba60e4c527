import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compareOutput, listFile, writeOutput } from '../../../generator/write/output.ts'
import { OutputConflictError } from '../../../generator/write/output-conflict.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const files = (entries: Record<string, string>) => new Map(Object.entries(entries))

describe('writeOutput', () => {
  test('makes the folder hold the files, and says what changed', () => {
    expect(writeOutput(folder, files({ 'a.ts': 'A', 'b/c.ts': 'C' }))).toMatchObject({
      removed: [],
      unchanged: 0,
    })
    const changes = writeOutput(folder, files({ 'a.ts': 'A', 'b/d.ts': 'D' }))
    expect(changes).toMatchObject({ added: ['b/d.ts'], removed: ['b/c.ts'] })
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      listFile,
      'a.ts',
      'b',
      join('b', 'd.ts'),
    ])
  })

  test('leaves untouched what stays the same, and what it did not write', () => {
    writeOutput(folder, files({ 'a.ts': 'A', 'b.ts': 'B' }))
    writeFileSync(join(folder, 'mine.txt'), 'mine')
    const before = statSync(join(folder, 'a.ts'))
    writeOutput(folder, files({ 'a.ts': 'A' }))
    expect(statSync(join(folder, 'a.ts'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs })
    expect(read('mine.txt')).toBe('mine')
    expect(existsSync(join(folder, 'b.ts'))).toBe(false)
  })

  test('stops before a file that it did not write, and changes nothing', () => {
    writeFileSync(join(folder, 'index.ts'), 'mine')
    const write = () => writeOutput(folder, files({ 'a.ts': 'A', 'index.ts': 'I' }))
    expect(write).toThrow(OutputConflictError)
    expect(write).toThrow(expect.objectContaining({ conflicts: ['index.ts'] }))
    expect(readdirSync(folder)).toEqual(['index.ts'])
    expect(read('index.ts')).toBe('mine')
  })

  test('takes over a file that is already as it would write it', () => {
    writeFileSync(join(folder, 'a.ts'), 'A')
    expect(writeOutput(folder, files({ 'a.ts': 'A' }))).toMatchObject({ added: [listFile], conflicts: [] })
    expect(writeOutput(folder, files({ 'a.ts': 'B' }))).toMatchObject({ changed: ['a.ts'] })
  })

  test('replaces what somebody edited in a file of its own', () => {
    writeOutput(folder, files({ 'a.ts': 'A' }))
    writeFileSync(join(folder, 'a.ts'), 'edited')
    writeOutput(folder, files({ 'a.ts': 'A' }))
    expect(read('a.ts')).toBe('A')
  })

  test('without its list, knows no file as its own', () => {
    writeOutput(folder, files({ 'a.ts': 'A', 'b.ts': 'B', 'c.ts': 'C' }))
    rmSync(join(folder, listFile))
    expect(compareOutput(folder, files({ 'a.ts': 'A', 'b.ts': 'B2' }))).toMatchObject({
      conflicts: ['b.ts'],
      removed: [],
    })
  })

  test('removes what killed runs left, once it is an hour old', () => {
    const old = join(folder, '.ocsf-kafka-stage-0123456789ab')
    const young = join(folder, '.ocsf-kafka-stage-ba9876543210')
    for (const stage of [old, young]) mkdirSync(join(stage, 'new'), { recursive: true })
    const hourAgo = Date.now() / 1000 - 3601
    utimesSync(old, hourAgo, hourAgo)
    writeOutput(folder, files({ 'a.ts': 'A' }))
    expect([existsSync(old), existsSync(young)]).toEqual([false, true])
  })

  test('a failure leaves the folder as it was', () => {
    writeOutput(folder, files({ 'a.ts': 'A', 'b.ts': 'B' }))
    mkdirSync(join(folder, 'c.ts'))
    writeFileSync(join(folder, 'c.ts', 'in-the-way'), '')
    const before = read(listFile)
    expect(() => writeOutput(folder, files({ 'a.ts': 'changed', 'c.ts': 'C' }))).toThrow(/EISDIR/)
    expect(read('a.ts')).toBe('A')
    expect(read('b.ts')).toBe('B')
    expect(read(listFile)).toBe(before)
    expect(readdirSync(folder).filter((name) => name.includes('stage'))).toEqual([])
  })

  test('a tampered list of files removes nothing outside the folder', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    writeFileSync(join(outside, 'precious'), 'x')
    writeOutput(folder, files({ 'a.ts': 'A' }))
    writeFileSync(
      join(folder, listFile),
      `a.ts\n../${outside.split('/').at(-1)}/precious\n${outside}/precious\n`,
    )
    writeOutput(folder, files({ 'b.ts': 'B' }))
    expect(readFileSync(join(outside, 'precious'), 'utf8')).toBe('x')
    rmSync(outside, { recursive: true })
  })

  test('a folder that cannot be made gives the system’s error', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => writeOutput(join(folder, 'file', 'out'), files({ 'a.ts': 'A' }))).toThrow(/ENOTDIR/)
  })
})

test('compareOutput changes nothing', () => {
  writeOutput(folder, files({ 'a.ts': 'A' }))
  expect(compareOutput(folder, files({ 'a.ts': 'B', 'c.ts': 'C' }))).toMatchObject({
    added: ['c.ts'],
    changed: [listFile, 'a.ts'],
    conflicts: [],
  })
  expect(read('a.ts')).toBe('A')
})
