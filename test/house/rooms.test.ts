import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from './house.ts'

const rooms = [
  'ocsf',
  'avro',
  'contracts',
  'generator',
  'compat',
  'runtime',
  'gate',
  'registry',
  'cli',
  'test',
  'scripts',
  'docs',
]

describe('the house', () => {
  it.each(rooms.filter((room) => existsSync(room)))('%s opens with a README of at most 15 lines', (room) => {
    const lines = readFileSync(`${room}/README.md`, 'utf8').trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(15)
  })

  it('every README names only files that exist', () => {
    const missing = rooms
      .filter((room) => existsSync(`${room}/README.md`))
      .flatMap((room) => {
        const readme = readFileSync(`${room}/README.md`, 'utf8')
        const named = [...readme.matchAll(/`((?:[\w.-]+\/)*[\w.-]+\.(?:ts|md|json|yaml))`/g)].map(
          (match) => match[1]!,
        )
        return named
          .filter((file) => !existsSync(file) && !existsSync(`${room}/${file}`))
          .map((file) => `${room}: ${file}`)
      })
    expect(missing).toEqual([])
  })

  it('a code file has at most 300 lines, a test with its table of cases 400', () => {
    const tooLong = sourceFiles().flatMap((file) => {
      const text = readFileSync(file, 'utf8')
      const lines = text.trimEnd().split('\n').length
      const made = /^\/\/ Made (by|from) /.test(text) || file.startsWith('generated/')
      return made || lines <= (file.startsWith('test/') ? 400 : 300) ? [] : [`${file}: ${lines} lines`]
    })
    expect(tooLong).toEqual([])
  })
})
