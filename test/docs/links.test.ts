import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const pages = ['README.md', ...globSync('docs/**/*.md')].sort()

describe('the pages', () => {
  it.each(pages)('%s links to what exists', (page) => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!\w+:)([^)#\s]+)/g)].map((link) => link[1]!)
    expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([])
  })

  it('are all in the index', () => {
    const index = readFileSync('docs/README.md', 'utf8')
    const tasks = globSync('docs/*.md').map((page) => page.replaceAll('\\', '/').slice('docs/'.length))
    expect(tasks.filter((page) => page !== 'README.md' && !index.includes(`\`${page}\``))).toEqual([])
  })
})
