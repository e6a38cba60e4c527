import { describe, expect, it } from 'vitest'
import { githubReport } from '../../../gate/report/github.ts'
import { failed, resultOf } from '../../support/check-result.ts'

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
