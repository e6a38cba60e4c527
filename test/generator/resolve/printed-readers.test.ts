import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isWireError } from '../../../runtime/wire/wire-error.ts'
import { mutate } from '../../fuzz/mutate.ts'
import { choicesOf } from '../../support/choices.ts'
import { generateRecord } from '../../support/generated-record.ts'
import { randomOf } from '../../support/random-avro.ts'
import { root } from '../../support/releases.ts'
import { randomCase } from '../../support/resolution/random-case.ts'
import { schemaOf } from '../../support/schema-graph.ts'

/** Random pairs of schemas; more with PRINTED_PAIRS, others with PRINTED_SEED. */
const pairs = Number(process.env.PRINTED_PAIRS ?? 150)
const first = Number(process.env.PRINTED_SEED ?? 1)

let folder: string
beforeAll(() => {
  mkdirSync(join(root, '.cache'), { recursive: true })
  folder = mkdtempSync(join(root, '.cache', 'printed-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A field named so is refused in records of one's own. */
const named = (schema: object): object => JSON.parse(JSON.stringify(schema).replaceAll('__proto__', 'proto_'))
const top = (type: object, ...others: object[]) => ({
  type: 'record',
  name: 'Top',
  namespace: 'zz',
  fields: [{ name: 'v', type }, ...others],
})

/** What decoding comes to: the value, or the code of a typed error in the message. */
function outcome(decode: (bytes: Uint8Array) => unknown, bytes: Uint8Array): unknown {
  try {
    return { value: decode(bytes) }
  } catch (error) {
    if (!isWireError(error)) throw error
    expect(error.offset).toBeGreaterThanOrEqual(0)
    expect(error.offset).toBeLessThanOrEqual(bytes.length)
    return error.code
  }
}

describe('the printed reader of an earlier version', () => {
  test('reads what closures read, and fails as they fail: random schemas, evolutions and bytes', async () => {
    let compared = 0
    let evolved = 0
    for (let seed = first; seed < first + pairs; seed++) {
      const each = randomCase(choicesOf(seed), 4)
      const writer = top(named(schemaOf(each.writer) as object))
      const reader = top(named(schemaOf(each.reader) as object))
      const made = generateRecord(join(folder, `pair-${seed}`), reader, [writer, reader])
      if (made?.files.has('records/top.previous.ts') !== true) continue
      evolved++
      const record = await made.load()
      const printed = record.decodeFrom(1)
      // The same, with a field that takes no bytes: no version has that.
      const closures = record.decodeFrom({
        ...writer,
        fields: [...writer.fields, { name: 'gone', type: 'null' }],
      })
      const random = randomOf(seed)
      const below = (n: number) => Math.floor(random() * n)
      const values = each.values.map((bytes) => (bytes.length > 0 ? bytes : Uint8Array.of(0)))
      for (let i = 0; i < 24; i++) {
        const bytes = i < each.values.length ? each.values[i]! : mutate(values, below)
        expect(outcome(printed, bytes), `seed ${seed}, ${Buffer.from(bytes).toString('hex')}`).toEqual(
          outcome(closures, bytes),
        )
        compared++
      }
    }
    console.info(`\n  ${evolved} of ${pairs} pairs have printed readers, ${compared} messages`)
    expect(evolved).toBeGreaterThan(pairs / 3)
  }, 240_000)

  const string = { name: 'id', type: 'string' }
  const record = (name: string, ...fields: object[]) => ({ type: 'record', name, fields })
  const map = (values: unknown) => ({ type: 'map', values })
  const array = (items: unknown) => ({ type: 'array', items })

  test.each<[what: string, before: object, now: object, bytes: number[], expected: unknown]>([
    [
      'an array of maps that is gone',
      { name: 'tags', type: array(map('string')) },
      { name: 'n', type: 'long', default: 1 },
      [2, 2, 2, 0x61, 2, 0x62, 0, 0, 2, 0x63],
      { value: { v: 'c', n: 1 } },
    ],
    [
      'a map of unions that is gone',
      { name: 'labels', type: map(['null', 'string']) },
      { name: 'n', type: 'long', default: 1 },
      [4, 2, 0x61, 0, 2, 0x62, 2, 2, 0x78, 0, 2, 0x63],
      { value: { v: 'c', n: 1 } },
    ],
    [
      'two records of one file that each lose a record',
      {
        name: 'pair',
        type: record(
          'Pair',
          { name: 'one', type: record('One', { name: 'g', type: record('GoneA', string) }) },
          {
            name: 'two',
            type: record('Two', { name: 'g', type: record('GoneB', string, { name: 'n', type: 'int' }) }),
          },
        ),
      },
      {
        name: 'pair',
        type: record('Pair', { name: 'one', type: record('One') }, { name: 'two', type: record('Two') }),
      },
      [2, 0x61, 2, 0x62, 2, 2, 0x63],
      { value: { v: 'c', pair: { one: {}, two: {} } } },
    ],
    [
      'a field without a default, below something nullable',
      { name: 'e', type: ['null', record('E', { name: 'a', type: 'int' })] },
      {
        name: 'e',
        type: ['null', record('E', { name: 'a', type: 'int' }, { name: 'owner', type: 'string' })],
      },
      [2, 4, 2, 0x63],
      'SCHEMA_MISMATCH',
    ],
    [
      'a type that became another, below something nullable',
      { name: 'e', type: ['null', record('E', { name: 'a', type: 'string' })] },
      { name: 'e', type: ['null', record('E', { name: 'a', type: 'int' })] },
      [2, 0, 2, 0x63],
      'SCHEMA_MISMATCH',
    ],
    [
      'null that may be something today',
      { name: 'c', type: 'null' },
      { name: 'c', type: ['null', 'int'] },
      [2, 0x63],
      { value: { v: 'c' } },
    ],
    [
      'a tree that is gone, nested too deep',
      { name: 'tree', type: record('Node', { name: 'kids', type: array('Node') }) },
      { name: 'n', type: 'long', default: 1 },
      [...new Array(10_000).fill(2), 0, ...new Array(10_000).fill(0), 2, 0x63],
      'TOO_DEEP',
    ],
    [
      'defaults of more than a message may take',
      { name: 'items', type: array(record('Item', { name: 'a', type: 'int' })) },
      {
        name: 'items',
        type: array(
          record(
            'Item',
            { name: 'a', type: 'int' },
            { name: 'more', type: array(array('int')), default: new Array(64).fill([]) },
          ),
        ),
      },
      [...varint(100_000), ...new Array(100_000).fill(0), 0, 2, 0x63],
      'TOO_LARGE',
    ],
  ])('and: %s', async (what, before, now, bytes, expected) => {
    const own = join(folder, what.replaceAll(/\W+/g, '-'))
    const reader = { ...top(now), fields: [now, { name: 'v', type: 'string' }] }
    const writer = { ...top(before), fields: [before, { name: 'v', type: 'string' }] }
    const made = generateRecord(own, reader, [writer, reader])!
    const loaded = await made.load()
    expect(outcome(loaded.decodeFrom(1), Uint8Array.from(bytes))).toEqual(expected)
  })

  test('type-checks, all of them', () => {
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: join(root, 'tsconfig.json'), include: ['*/out'] }),
    )
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })
    expect(stdout.split('\n').slice(0, 8).join('\n')).toBe('')
  })
})

function varint(count: number): number[] {
  const bytes: number[] = []
  let rest = count * 2
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128)
  return [...bytes, rest]
}
