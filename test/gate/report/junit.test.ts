import { describe, expect, it } from 'vitest'
import { junitReport } from '../../../gate/report/junit.ts'
import { broken, failed, resultOf } from '../../support/check-result.ts'
import { parseXml, type XmlElement } from '../../support/xml.ts'

describe('junit', () => {
  const children = (element: XmlElement, name: string) =>
    element.children.filter((child) => child.name === name)

  it('has a test case for each subject and part, failed or in error', () => {
    const root = parseXml(junitReport(resultOf()))
    expect(root.name).toBe('testsuites')
    expect(root.attributes).toMatchObject({ tests: '8', failures: '1', errors: '0' })
    const [schema] = children(root, 'testsuite')
    const [first, second] = children(schema!, 'testcase')
    expect(first!.attributes.name).toBe('nhi.discovered-value (NHIEvent) against history')
    const [failure] = children(first!, 'failure')
    expect(failure!.attributes.message).toBe(broken.message)
    expect(failure!.text).toContain('avro/NHI,Event.avsc:12:5 error TYPE_MISMATCH')
    expect(second!.children).toEqual([])
    const inError = parseXml(junitReport(failed))
    expect(inError.attributes).toMatchObject({ errors: '1', failures: '0' })
  })

  it('a part that did not run is skipped, and not passed', () => {
    const skipped = [
      { check: 'schema', why: 'nothing to "compare"' },
      { check: 'manifest', why: 'no commit' },
    ] as const
    const root = parseXml(junitReport(resultOf({ subjects: [], findings: [], skipped })))
    expect(root.attributes).toMatchObject({ tests: '7', failures: '0', errors: '0', skipped: '2' })
    const told = children(root, 'testsuite').flatMap((suite) =>
      children(suite, 'testcase').flatMap((each) =>
        children(each, 'skipped').map(({ attributes }) => [each.attributes.name, attributes.message]),
      ),
    )
    expect(told).toEqual(skipped.map(({ check, why }) => [check, why]))
    // what speaks against it is told all the same
    const failed = junitReport(resultOf({ findings: [{ ...broken, check: 'manifest' }], skipped }))
    expect(parseXml(failed).attributes).toMatchObject({ failures: '1', skipped: '1' })
  })

  it('keeps a carriage return of a diff', () => {
    const fix = { ...broken.fix!, diff: '-a\r\n+b\r\n' }
    expect(junitReport(resultOf({ findings: [{ ...broken, fix }] }))).toContain('-a&#13;\n+b&#13;<')
  })

  it('stays XML whatever a message holds', () => {
    const message = '<![CDATA[ ]]> & \u0000\u0008\ud800 "quoted" \ufffe \t\n'
    const report = junitReport(
      resultOf({ findings: [{ ...broken, message }], failures: [{ what: '"<&>', message }] }),
    )
    expect(() => parseXml(report)).not.toThrow()
    expect(report).not.toMatch(/[\u0000-\u0008\ufffe]/)
  })
})
