import { describe, expect, it, test } from 'vitest'
import { compare } from '../../compat/compare.ts'
import { prepareSchema } from '../../compat/prepare.ts'
import { genericDecoder } from '../../runtime/resolve/generic.ts'
import { field, findingsOf, record, told } from './support.ts'

/** What the usual engines get wrong. */
describe('recursion', () => {
  // C of the reader holds Q, which holds C again, in a union with another record that C of the writer fits.
  const c = (name: string, x: string, q: unknown, swapped: boolean) => {
    const fields = [field('q', q), field('x', x)]
    return { type: 'record', name, fields: swapped ? fields.reverse() : fields }
  }
  const q = (branches: unknown[]) => ({
    type: 'record',
    name: 'r.Q',
    fields: [field('c', branches)],
  })
  const pair = (swapped: boolean) => ({
    writer: record([
      field('top', [
        'null',
        c('w.C', 'string', { type: 'record', name: 'w.Q', fields: [field('c', ['null', 'w.C'])] }, swapped),
      ]),
    ]),
    reader: record([
      field('top', [
        'null',
        c('a.C', 'int', q(['null', 'a.C', c('b.C', 'string', 'r.Q', swapped)]), swapped),
        'b.C',
      ]),
    ]),
  })

  it.each([false, true])('is decided when all of it is known, fields swapped: %s', (swapped) => {
    const { writer, reader } = pair(swapped)
    const found = findingsOf(writer, reader)
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
    // top: C {q: {c: C {q: {c: null}, x: "a"}}, x: "b"}
    const bytes = swapped ? '020262020261' + '00' : '0202' + '000261' + '0262'
    expect(genericDecoder(writer, reader)(Buffer.from(bytes, 'hex'))).toBeDefined()
  })

  it('of a record that never ends has no events: a registry refuses the pair, and no data fails', () => {
    const endless = (type: string) => record([field('self', 'R'), field('a', type)])
    const found = findingsOf(endless('string'), endless('int'))
    expect(told(found)).toEqual(['TYPE_MISMATCH rule-only error a /fields/1/type /fields/1/type'])
    expect(found[0]!.registry).toEqual({ accepts: false, type: 'TYPE_MISMATCH', location: '/fields/1/type' })
    expect(found[0]!.counterexample).toBeUndefined()
  })
})

describe('names in a reader’s union', () => {
  const inUnion = (type: object) => record([field('a', ['null', type])])

  it.each([
    { type: 'enum', name: 'E', symbols: ['X'] },
    { type: 'fixed', name: 'F', size: 1 },
  ])('without their namespaces: $type is read here, and not by Avro Java', (type) => {
    const found = findingsOf(
      record([field('a', { ...type, namespace: 'old' })]),
      inUnion({ ...type, namespace: 'new' }),
    )
    expect(told(found)).toEqual(['ENGINES_DIFFER notice warning a /fields/0/type /fields/0/type'])
    expect(found[0]!.message).toContain('Avro Java accepts the pair and fails at every such value')
    expect(found[0]!.fix?.change).toEqual({ kind: 'add-alias', alias: `old.${type.name}` })
  })

  it('of which the first can’t be read and a later one can', () => {
    const x = (name: string, type: string) => ({ type: 'record', name, fields: [field('x', type)] })
    const writer = record([field('a', x('w.X', 'string'))])
    const reader = record([field('a', ['null', x('a.X', 'int'), x('b.X', 'string')])])
    const found = findingsOf(writer, reader)
    expect(told(found)).toEqual(['AMBIGUOUS_UNION_BRANCH notice warning a /fields/0/type /fields/0/type'])
    expect(found[0]!.message).toContain('b.X is taken')
    expect(genericDecoder(writer, reader)(Buffer.from('0261', 'hex'))).toEqual({ a: { 'b.X': { x: 'a' } } })
  })

  it('of which the first can be read in part only is taken all the same', () => {
    const x = (name: string, type: unknown) => ({ type: 'record', name, fields: [field('x', type)] })
    const writer = record([field('a', x('w.X', ['null', 'string']))])
    const reader = record([field('a', [x('a.X', ['null', 'int']), x('b.X', ['null', 'string'])])])
    const found = findingsOf(writer, reader)
    const { code, registry, message } = found.find(({ severity }) => severity === 'error')!
    expect(code).toBe('MISSING_UNION_BRANCH')
    expect(registry.accepts).toBe(true)
    expect(message).toContain('a registry accepts this, and decoding fails with SCHEMA_MISMATCH')
  })
})

describe('a renamed top-level record', () => {
  const writer = record([field('a', 'int')])
  const reader = record([field('a', 'int')], { name: 't.S' })

  it('can’t be read here, and can by Avro Java, whose rules refuse it', () => {
    const [finding] = findingsOf(writer, reader)
    expect(finding!.registry).toEqual({ accepts: false, type: 'NAME_MISMATCH', location: '/name' })
    expect(finding!.counterexample).toEqual({
      json: { a: 0 },
      hex: '00',
      error: {
        code: 'SCHEMA_MISMATCH',
        message: "the record t.R can't be read as the record t.S",
        offset: 0,
        path: '',
      },
      java: { reads: true, why: 'it reads a record of any name as any other with the same fields' },
    })
    expect(finding!.fix).toMatchObject({ change: { kind: 'add-alias', alias: 't.R' }, safe: true })
  })

  it('is the same record with an alias', () => {
    expect(told(findingsOf(writer, { ...reader, aliases: ['R'] }))).toEqual([])
  })

  it('whose fields don’t go together isn’t read by Avro Java either', () => {
    const [finding] = findingsOf(writer, record([field('a', 'string')], { name: 't.S' }))
    expect(finding!.counterexample!.java).toBeUndefined()
  })
})

test('a name without a namespace is no alias of a type that has one', () => {
  const of = (name: string) => ({ type: 'record', name, fields: [{ name: 'id', type: 'string' }] })
  const [finding] = compare(prepareSchema(of('Order')), prepareSchema(of('com.x.Order2'))).findings
  expect(finding).toMatchObject({
    code: 'NAME_MISMATCH',
    hint: expect.stringContaining('keep the name Order'),
  })
  expect(finding!.fix).toBeUndefined()
})

test('a branch without a namespace that is brought back stays without one', () => {
  const union = (...branches: unknown[]) => ({
    type: 'record',
    name: 'a.R',
    fields: [{ name: 'u', type: ['null', ...branches] }],
  })
  const gone = { type: 'enum', name: 'S', namespace: '', symbols: ['A'] }
  const [finding] = compare(prepareSchema(union('int', gone)), prepareSchema(union('int'))).findings
  expect(finding).toMatchObject({
    code: 'MISSING_UNION_BRANCH',
    fix: { change: { kind: 'add-branch', branch: { name: 'S', namespace: '' } } },
  })
})
