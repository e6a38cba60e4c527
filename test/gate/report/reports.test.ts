import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type { CheckResult, GateFinding } from '../../../gate/gate-finding.ts'
import { githubReport } from '../../../gate/report/github.ts'
import { jsonReport } from '../../../gate/report/json.ts'
import { junitReport } from '../../../gate/report/junit.ts'
import { commentLimit, markdownReport } from '../../../gate/report/markdown.ts'
import { sarifReport } from '../../../gate/report/sarif.ts'
import { shownEvent } from '../../../gate/report/shown-event.ts'
import { textReport } from '../../../gate/report/text.ts'
import { versionsText } from '../../../gate/report/words.ts'
import { sarifEssentials } from '../../support/sarif-schema.ts'
import { parseXml, type XmlElement } from '../../support/xml.ts'

const broken: GateFinding = {
  code: 'TYPE_MISMATCH',
  check: 'schema',
  severity: 'error',
  message: 'the writer\'s "string" can\'t be read as 100% <long> & more,\nreally: no',
  hint: 'keep string',
  place: { file: 'avro/NHI,Event.avsc', line: 12, column: 5, pointer: '/fields/1/type' },
  subjects: ['nhi.discovered-value', 'nhi.updated-value'],
  record: 'NHIEvent',
  path: 'ocsf.user.name',
  versions: ['1', '2', '3', '5'],
  direction: 'backward',
  kind: 'data',
  registry: { accepts: false, type: 'TYPE_MISMATCH', location: '/fields/1/type' },
  counterexample: {
    json: {
      id: 'x',
      ocsf: { 'org.ocsf.User': { uid: 1, user: { 'org.ocsf.User': { name: { string: '`' } } } } },
      big: 12345678901234567890n,
    },
    hex: '0002',
    error: { code: 'SCHEMA_MISMATCH', message: 'no', offset: 3, path: 'ocsf.user.name' },
    java: { reads: true, why: 'it takes any name' },
  },
  fix: {
    file: 'avro/NHI,Event.avsc',
    summary: 'x',
    diff: '--- a/avro/x\n+++ b/avro/x\n@@ -1 +1 @@\n-a\n+b\n',
    safe: true,
    change: { kind: 'set-type', type: 'string' },
    pointer: '/fields/1/type',
  },
}
const accepted: GateFinding = {
  code: 'TOPIC_REMOVED',
  check: 'manifest',
  severity: 'error',
  message: 'gone',
  place: { file: 'contracts/topics.yaml', pointer: '/topics' },
  subjects: ['a'],
  versions: ['git:main'],
  accepted: {
    reason: 'it was a trial',
    expires: '2027-03-31',
    place: { file: 'contracts/compat-ignore.yaml', line: 3, column: 5, pointer: '' },
  },
}
const remark: GateFinding = { ...broken, code: 'LIMIT', severity: 'info', message: 'longs' }

function resultOf(changes: Partial<CheckResult> = {}): CheckResult {
  return {
    against: 'history',
    subjects: [
      {
        subject: 'nhi.discovered-value',
        record: 'NHIEvent',
        level: 'BACKWARD',
        versions: ['1'],
        outcome: 'incompatible',
      },
      { subject: 'a-value', record: 'A', level: 'FULL', versions: [], outcome: 'compatible' },
    ],
    findings: [broken, accepted, remark],
    failures: [],
    notes: ['a note, with 50 %'],
    skipped: [],
    phases: [{ name: 'load', milliseconds: 12.4 }],
    ...changes,
  }
}
const clean = resultOf({ findings: [], notes: [] })
const failed = resultOf({
  findings: [],
  failures: [{ what: 'a-value', message: 'answers 401', hint: 'log in' }],
})
const plain = { paint: (_colour: string, text: string) => text, withInfo: false }

describe('text', () => {
  it('has place, sentence, versions, event, fix and diff of a finding, and counts remarks', () => {
    expect(textReport(resultOf(), plain)).toMatchInlineSnapshot(`
      "avro/NHI,Event.avsc:12:5  error TYPE_MISMATCH  NHIEvent.ocsf.user.name
        the writer's "string" can't be read as 100% <long> & more,
      really: no
        events of NHIEvent versions 1–3, 5 (nhi.discovered-value, nhi.updated-value)
        an older event that consumers of this schema can't read: {…, "ocsf": {"org.ocsf.User": {…, "user": {"org.ocsf.User": {"name": {"string":"\`"}}}}}}
        its bytes: 0002  SCHEMA_MISMATCH at byte 3, ocsf.user.name: no
        Apache Avro Java reads it: it takes any name
        a registry refuses it as TYPE_MISMATCH at /fields/1/type
        fix: keep string
          --- a/avro/x
          +++ b/avro/x
          @@ -1 +1 @@
          -a
          +b
        ocsf-kafka check --fix makes this edit

      contracts/topics.yaml  accepted error TOPIC_REMOVED
        gone
        accepted until 2027-03-31 (contracts/compat-ignore.yaml:3:5): it was a trial

      a note, with 50 %
      1 remark that no one has to act on: LIMIT ×1 (--info shows them)

      ✗ incompatible: 2 subjects compared with history, 1 error, 1 accepted
      "
    `)
  })

  it('says in its last line what the exit code says', () => {
    expect(textReport(clean, plain)).toBe('✓ compatible: 2 subjects compared with history\n')
    expect(textReport(failed, plain)).toMatch(
      /✗ could not run: 2 subjects compared with history, 1 part could not be checked\n$/,
    )
    expect(textReport(resultOf(), { ...plain, withInfo: true })).toContain('info LIMIT')
  })
})

describe('versions', () => {
  it.each([
    [['1'], 'version 1'],
    [['1', '2'], 'versions 1, 2'],
    [['1', '2', '3', '5'], 'versions 1–3, 5'],
    [['1', '2', '3', 'git:main'], '1–3, git:main'],
    [['8', '9', '10', '11'], 'versions 8–11'],
  ])('%o are %s', (labels, text) => expect(versionsText(labels)).toBe(text))
})

describe('an event', () => {
  it.each([
    ['a.b', { x: 1, a: { b: 2, c: 3 } }, '{…, "a": {…, "b": 2}}'],
    ['a[].b', { a: [{ b: 1 }, { b: 2 }] }, '{"a": [{"b": 1}, …]}'],
    ['m{}.b', { m: { key: { b: 1 } } }, '{"m": {"key": {"b": 1}}}'],
    ['u.b', { u: { 'x.U': { b: 1, c: 2 } } }, '{"u": {"x.U": {…, "b": 1}}}'],
    ['gone', { a: 1, b: 2 }, '{"a":1,"b":2}'],
    ['', { a: 1 }, '{"a":1}'],
  ])('is shown along the path %s', (path, event, text) => expect(shownEvent(event, path)).toBe(text))
})

describe('json', () => {
  it('is one value with a version, and has everything', () => {
    const form = JSON.parse(jsonReport(resultOf()))
    expect(form).toMatchObject({
      version: 1,
      verdict: 'incompatible',
      exitCode: 1,
      against: 'history',
      milliseconds: { load: 12 },
    })
    expect(form.findings[0].counterexample.json.big).toBe('12345678901234567890')
    expect(form.findings.map(({ code }: GateFinding) => code)).toEqual([
      'TYPE_MISMATCH',
      'TOPIC_REMOVED',
      'LIMIT',
    ])
    expect(JSON.parse(jsonReport(failed))).toMatchObject({ exitCode: 2, failures: [{ what: 'a-value' }] })
  })
})

describe('github', () => {
  const lines = githubReport(resultOf(), 'backbone/').trimEnd().split('\n')

  it('is one command a line, escaped so that nothing ends it early', () => {
    expect(lines).toHaveLength(4)
    expect(lines[0]).toBe(
      '::error file=backbone/avro/NHI%2CEvent.avsc,line=12,col=5,title=TYPE_MISMATCH%3A another type::' +
        'the writer\'s "string" can\'t be read as 100%25 <long> & more,%0Areally: no%0A' +
        'events of NHIEvent versions 1–3, 5 (nhi.discovered-value, nhi.updated-value)%0Afix: keep string%0A' +
        '--- a/avro/x%0A+++ b/avro/x%0A@@ -1 +1 @@%0A-a%0A+b',
    )
    expect(lines[1]).toMatch(
      /^::notice file=backbone\/contracts\/topics.yaml,title=TOPIC_REMOVED%3A topic removed::gone%0A.*it was a trial$/,
    )
    expect(lines[2]).toBe('::notice title=ocsf-kafka check::a note, with 50 %25')
    expect(lines[3]).toMatch(/^::error title=ocsf-kafka check::incompatible: /)
  })

  it('a part that could not be checked is an error', () => {
    expect(githubReport(failed)).toContain(
      '::error title=a-value could not be checked::answers 401%0Afix: log in\n',
    )
  })
})

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

describe('sarif', () => {
  const log = JSON.parse(sarifReport(resultOf(), { version: '1.2.3', prefix: 'back bone/' }))

  it('fits what SARIF 2.1.0 asks for', () => {
    const validate = new Ajv({ strict: false }).compile(sarifEssentials)
    for (const result of [resultOf(), clean, failed]) {
      const valid = validate(JSON.parse(sarifReport(result, { version: '1.2.3' })))
      expect(validate.errors ?? []).toEqual([])
      expect(valid).toBe(true)
    }
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false)
  })

  it('has a rule with help for each code, a place for each result, and suppressions for what is accepted', () => {
    const [run] = log.runs
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'LIMIT',
      'TOPIC_REMOVED',
      'TYPE_MISMATCH',
    ])
    expect(run.results[0]).toMatchObject({
      ruleId: 'TYPE_MISMATCH',
      ruleIndex: 2,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'back%20bone/avro/NHI,Event.avsc' },
            region: { startLine: 12, startColumn: 5 },
          },
        },
      ],
    })
    expect(run.results[1].suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'it was a trial' },
    ])
    expect(run.results[2].level).toBe('note')
    expect(JSON.parse(sarifReport(failed, { version: '1' })).runs[0].invocations[0]).toMatchObject({
      executionSuccessful: false,
      exitCode: 2,
    })
  })
})

describe('a counterexample that fails at another place first', () => {
  const earlier = { code: 'BAD_ENUM_SYMBOL', message: 'what?', offset: 1, path: 'kind' }
  const findings = [{ ...broken, counterexample: { ...broken.counterexample!, earlier } }]

  it.each([
    [
      'text',
      textReport(resultOf({ findings }), plain),
      'before that it fails with BAD_ENUM_SYMBOL at byte 1, kind: what?',
    ],
    [
      'markdown',
      markdownReport(resultOf({ findings })),
      'Before that it fails with `BAD_ENUM_SYMBOL` at byte 1, `kind`: what?',
    ],
    [
      'json',
      jsonReport(resultOf({ findings })).replaceAll(/\s/g, ''),
      `"earlier":${JSON.stringify(earlier)}`.replaceAll(' ', ''),
    ],
  ])('says so in %s', (_form, report, line) => {
    expect(report).toContain(line)
  })
})

describe('markdown', () => {
  it('has a mark, the findings, and details to unfold', () => {
    const text = markdownReport(resultOf())
    expect(text).toMatch(/^### ❌ ocsf-kafka check\n/)
    expect(text).toContain('`avro/NHI,Event.avsc:12:5` **TYPE_MISMATCH**')
    expect(text).toContain('```diff\n--- a/avro/x')
    expect(text).toContain('<details>')
    expect(text).toContain('☑️')
    expect(markdownReport(clean)).toMatch(/^### ✅/)
    expect(markdownReport(failed)).toContain('**a-value** could not be checked: answers 401')
  })

  it('lets nothing of a message become markup', () => {
    const message = '<img src=x> @everyone [a](http://b) `code` **bold** | cell\n# head'
    const text = markdownReport(resultOf({ findings: [{ ...broken, message }] }))
    expect(text).not.toMatch(/<img|@everyone|\[a\]\(|\n# head|\*\*bold/)
    const diff = '```\n</details>\n'
    const fenced = markdownReport(resultOf({ findings: [{ ...broken, fix: { ...broken.fix!, diff } }] }))
    expect(fenced).toContain('````diff\n```')
  })

  it('is never longer than a comment may be, and says what it leaves out', () => {
    const findings = Array.from({ length: 2000 }, (_, i) => ({
      ...broken,
      message: `finding ${i} ${'x'.repeat(i % 300)}`,
    }))
    const text = markdownReport(resultOf({ findings }))
    expect(text.length).toBeLessThanOrEqual(commentLimit)
    expect(text).toMatch(/… and \d+ more: see the log of the run\.\n$/)
    for (let limit = 200; limit < 3000; limit += 97)
      expect(markdownReport(resultOf(), limit).length).toBeLessThanOrEqual(limit)
  })
})
