import { expect, test } from 'vitest'
import { parserTakes } from '../../compat/registry-rules/parser-default.ts'
import { schemaGraph } from '../../runtime/schema/schema-graph.ts'
import { javaVerdicts } from '../support/java-compat.ts'

const e = { type: 'enum', name: 'E', symbols: ['A', 'B'] }
const f = { type: 'fixed', name: 'F', size: 2 }
const inner = {
  type: 'record',
  name: 'I',
  fields: [
    { name: 'a', type: 'int' },
    { name: 'b', type: 'string', default: 'b' },
  ],
}

/** A type and what is written as its default, as JSON text. */
const defaults: readonly (readonly [type: unknown, json: string])[] = [
  ['null', 'null'],
  ['null', '0'],
  ['boolean', 'true'],
  ['boolean', '1'],
  ['int', '2147483647'],
  ['int', '2147483648'],
  ['int', '"1"'],
  ['int', '1.5'],
  ['long', '-9223372036854775808'],
  ['long', '9007199254740993'],
  ['long', '1e30'],
  ['float', '1'],
  ['float', '"NaN"'],
  ['float', '"-Infinity"'],
  ['float', '"nan"'],
  ['float', '"1"'],
  ['float', '" -1.5e3 "'],
  ['float', '".5f"'],
  ['double', '"+Infinity"'],
  ['double', '"1x"'],
  ['double', '""'],
  ['double', '1.5'],
  ['double', '"Infinity"'],
  ['string', '"a"'],
  ['string', '1'],
  ['bytes', '"\\u00ff"'],
  ['bytes', '"€"'],
  ['bytes', '[1]'],
  [f, '"ab"'],
  [f, '"abc"'],
  [f, '2'],
  [e, '"A"'],
  [e, '"Z"'],
  [e, '0'],
  [{ type: 'array', items: 'int' }, '[1, 2]'],
  [{ type: 'array', items: 'int' }, '[1, "2"]'],
  [{ type: 'map', values: 'int' }, '{"a": 1}'],
  [{ type: 'map', values: 'int' }, '{"a": null}'],
  [['null', 'string'], '"a"'],
  [['null', 'string'], '1'],
  [inner, '{"a": 1}'],
  [inner, '{"b": "x"}'],
  [inner, '{"a": 1, "b": 2}'],
]

test('which defaults a registry’s parser takes is what Apache Avro Java takes', async (context) => {
  const java = javaVerdicts()
  if (typeof java !== 'function') {
    console.warn(`\n  SKIPPED: defaults were not shown to Apache Avro Java: ${java.skip}`)
    return context.skip(java.skip)
  }
  const texts = defaults.map(
    ([type, json]) =>
      `{"type": "record", "name": "R", "fields": [{"name": "f", "type": ${JSON.stringify(type)}, "default": ${json}}]}`,
  )
  const answers = await java(texts.map((text) => ({ writer: text, reader: text })))
  const told = defaults.map(([type, json], i) => [JSON.stringify(type), json, !('refused' in answers[i]!)])
  const predicted = defaults.map(([type, json]) => {
    return [JSON.stringify(type), json, parserTakes(JSON.parse(json), schemaGraph()(type))]
  })
  expect(predicted).toEqual(told)
})
