import { describe, expect, it } from 'vitest'
import { shownEvent } from '../../../gate/report/shown-event.ts'
import { textReport } from '../../../gate/report/text.ts'
import { versionsText } from '../../../gate/report/words.ts'
import { clean, failed, resultOf } from '../../support/check-result.ts'

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
