import { describe, expect, it } from 'vitest'
import { checkLevel, compare, type Level, levels, prepareSchema } from '../../compat/index.ts'
import { field, record } from './support.ts'

type Json = { [key: string]: unknown }

const version = (label: string, ...fields: object[]) => ({
  label,
  schema: prepareSchema(record(fields as { [key: string]: unknown }[])),
})

/** `CODE version direction` of the errors. */
function errors(level: Level, proposed: object, versions: ReturnType<typeof version>[]): string[] {
  const { compatible, findings } = checkLevel(level, prepareSchema(proposed), versions)
  const found = findings.filter(({ severity }) => severity === 'error')
  expect(compatible).toBe(found.length === 0)
  return found.map((finding) => [finding.code, finding.version, finding.direction].join(' '))
}

describe('a level', () => {
  const versions = [version('1'), version('2', field('a', 'string')), version('3', field('a', 'int'))]
  const proposed = record([field('a', 'int'), field('b', 'int', { default: 0 }), field('c', 'int')])
  const missing = 'READER_FIELD_MISSING_DEFAULT_VALUE'
  const backward = [`${missing} 1 backward`, `${missing} 1 backward`, `${missing} 2 backward`]

  it.each<[Level, string[]]>([
    ['NONE', []],
    ['BACKWARD', [`${missing} 3 backward`]],
    ['BACKWARD_TRANSITIVE', [...backward, 'TYPE_MISMATCH 2 backward', `${missing} 3 backward`]],
    ['FORWARD', []],
    ['FORWARD_TRANSITIVE', ['TYPE_MISMATCH 2 forward']],
    ['FULL', [`${missing} 3 backward`]],
    [
      'FULL_TRANSITIVE',
      [...backward, 'TYPE_MISMATCH 2 backward', 'TYPE_MISMATCH 2 forward', `${missing} 3 backward`],
    ],
  ])('%s asks for all that it asks for, and gives all findings', (level, expected) => {
    expect(errors(level, proposed, versions)).toEqual(expected)
  })

  it.each(levels)('%s: nothing to compare with is compatible', (level) => {
    expect(errors(level, proposed, [])).toEqual([])
  })
})

describe('mistakes of a schema by itself', () => {
  const broken = field('a', 'int', { default: 'x' })

  it.each(levels)('of the proposed one are found at %s, once', (level) => {
    const versions = [version('1', field('a', 'int')), version('2', field('a', 'int'))]
    const [first, ...others] = errors(level, record([broken]), versions)
    expect(first).toMatch(/^INVALID_DEFAULT {2}(?:backward|forward)$/)
    expect(others).toEqual([])
  })

  it('are told with the version for which they matter', () => {
    const versions = [version('1'), version('2', field('a', 'int'))]
    expect(errors('BACKWARD_TRANSITIVE', record([broken]), versions)).toEqual(['INVALID_DEFAULT 1 backward'])
  })

  it('of a version that is published matter only where its default is needed', () => {
    expect(errors('FULL', record([field('a', 'int')]), [version('1', broken)])).toEqual([])
    expect(errors('FULL', record([]), [version('1', broken)])).toEqual(['INVALID_DEFAULT 1 forward'])
  })

  it('stand in the schema that is proposed, at FORWARD too', () => {
    const { findings } = checkLevel('FORWARD', prepareSchema(record([broken])), [
      version('1', field('a', 'int')),
    ])
    expect(findings[0]).toMatchObject({
      code: 'INVALID_DEFAULT',
      writer: { pointer: '/fields/0' },
      reader: { pointer: '' },
    })
  })
})

describe('findings of a level', () => {
  const versions = [version('1', field('a', { type: 'long', logicalType: 'timestamp-millis' }))]
  const proposed = prepareSchema(record([field('a', 'long')]))

  it('can be raised to errors', () => {
    expect(checkLevel('BACKWARD', proposed, versions).compatible).toBe(true)
    const errors = ['LOGICAL_TYPE_CHANGED'] as const
    expect(checkLevel('BACKWARD', proposed, versions, { errors }).compatible).toBe(false)
  })

  it('have their counterexamples as JSON too', () => {
    const { findings } = checkLevel('BACKWARD', prepareSchema(record([field('a', 'int')])), versions)
    expect(JSON.parse(JSON.stringify(findings))[0].counterexample).toMatchObject({
      json: { a: 0 },
      hex: '00',
      error: { code: 'SCHEMA_MISMATCH', offset: 0, path: 'a' },
    })
  })

  it('have none where none are wanted', () => {
    const options = { counterexamples: false }
    const { findings } = checkLevel('BACKWARD', prepareSchema(record([field('a', 'int')])), versions, options)
    expect(findings[0]!.kind).toBe('data')
    expect('counterexample' in findings[0]!).toBe(false)
  })

  it('propose edits that leave no default that is none of its type', () => {
    const change = (was: Json, is: Json) =>
      errorsOf(compare(prepareSchema(record([was])), prepareSchema(record([is])))).map(
        ({ fix }) => fix?.change,
      )
    const errorsOf = ({ findings }: ReturnType<typeof compare>) =>
      findings.filter(({ severity }) => severity === 'error')
    const of = (type: unknown, rest: Json = {}): Json => ({ name: 'a', type, ...rest })
    expect(change(of('int', { default: 7 }), of('string', { default: '' }))).toEqual([
      { kind: 'set-type', type: 'int', default: 7 },
    ])
    expect(change(of('int'), of('string', { default: '' }))).toEqual([
      { kind: 'set-type', type: 'int', default: 0 },
    ])
    expect(change(of('long'), of('int', { default: 7 }))).toEqual([{ kind: 'set-type', type: 'long' }])
    const items = (type: string) => ({ type: 'array', items: type })
    expect(change(of(items('int')), of(items('string'), { default: [] }))).toEqual([
      { kind: 'set-type', type: 'int' },
    ])
    expect(change(of(items('int')), of(items('string'), { default: ['x'] }))).toEqual([undefined])
    const fixed = (size: number) => ({ type: 'fixed', name: 'F', size })
    expect(change(of(fixed(2)), of(fixed(1)))).toEqual([{ kind: 'set-size', size: 2 }])
    expect(change(of(fixed(2)), of(fixed(1), { default: 'x' }))).toEqual([undefined])
  })

  it('propose edits of the schema that is proposed', () => {
    const { findings } = checkLevel('FULL', prepareSchema(record([field('a', 'string')])), versions)
    expect(findings.map(({ direction, fix }) => [direction, fix?.of, fix?.change])).toContainEqual([
      'forward',
      'writer',
      { kind: 'set-type', type: { type: 'long', logicalType: 'timestamp-millis' } },
    ])
  })
})
