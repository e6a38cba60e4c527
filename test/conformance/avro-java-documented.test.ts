import { beforeAll, describe, expect, test } from 'vitest'
import { type JavaAnswer, javaOf } from '../support/java-batch.ts'
import { askedOrSkipped } from '../support/java-program.ts'
import { isRefusal, ourDecoder } from '../support/our-resolver.ts'
import { documentedCases } from '../support/resolution/documented-cases.ts'
import { javaMatching } from '../support/resolution/java-matching.ts'
import { javaQuirks } from '../support/resolution/java-quirks.ts'
import type { Matching } from '../support/resolution/matching.ts'
import { type Outcome, outcomeOf } from '../support/resolution/outcome.ts'
import { referenceReader } from '../support/resolution/reference-reader.ts'
import { specification } from '../support/resolution/specification-matching.ts'
import { differenceOf } from '../support/resolution/tree.ts'
import { graphOf } from '../support/schema-graph.ts'

const textOf = (outcome: Outcome) => (outcome.kind === 'value' ? outcome.text : 'fails')

describe('what the decision on schema resolution tells of', () => {
  test.each(documentedCases)('$what', ({ writer, reader, bytes, specification: text, java, quirk }) => {
    const value = Buffer.from(bytes, 'hex')
    const by = (matching: Matching) =>
      outcomeOf(() => referenceReader(graphOf(writer), graphOf(reader), matching)(value))
    const expected = by(specification)
    expect(textOf(expected)).toBe(text ?? 'fails')
    expect(textOf(by(javaMatching()))).toBe(java ?? text ?? 'fails')
    const others = javaQuirks.filter((other) => other !== quirk)
    if (quirk !== undefined) expect(textOf(by(javaMatching(new Set(others))))).not.toBe(java)

    let ours: unknown
    try {
      ours = ourDecoder(writer, reader)(value)
    } catch (error) {
      expect(isRefusal(error), String(error)).toBe(true)
      expect(textOf(expected)).toBe('fails')
      return
    }
    expect(expected.kind === 'value' ? differenceOf(expected.tree, ours) : ours).toBeUndefined()
  })

  test('every difference of Java’s has a case', () => {
    const shown = new Set(documentedCases.map(({ quirk }) => quirk).filter((quirk) => quirk !== undefined))
    expect([...shown].sort()).toEqual([...javaQuirks].sort())
  })
})

describe('Apache Avro Java', () => {
  const java = javaOf()
  let answers: JavaAnswer[][] = []

  beforeAll(async () => {
    if (typeof java !== 'function') return
    const cases = documentedCases.map(({ writer, reader, bytes }) => ({
      writer: JSON.stringify(writer),
      reader: JSON.stringify(reader),
      values: [Buffer.from(bytes, 'hex')],
    }))
    answers = await java(cases)
  })

  test.for(documentedCases.map((each, i) => ({ ...each, i })))(
    '$what',
    ({ i, reader, java: text, specification: same }, context) => {
      askedOrSkipped(java, context, 'Apache Avro Java did not run')
      const [answer] = answers[i]!
      const graph = graphOf(reader)
      const identity = referenceReader(graph, graph, { ...specification, anyText: true })
      const found = answer!.kind === 'bytes' ? outcomeOf(() => identity(answer!.bytes)) : undefined
      expect(answer!.kind, JSON.stringify(answer)).not.toBe('refused')
      expect(found === undefined ? 'fails' : textOf(found)).toBe(text ?? same ?? 'fails')
    },
  )
})
