import { describe, expect, it } from 'vitest'
import { commentLimit, markdownReport } from '../../../gate/report/markdown.ts'
import { broken, clean, failed, resultOf } from '../../support/check-result.ts'

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
