import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const bin = join(process.cwd(), 'bin/ocsf-kafka.js')
const env = { ...process.env, NO_COLOR: '1' }

it('what nobody foresaw is no finding: exit code 2, with the stack', () => {
  const broken = `data:text/javascript,${encodeURIComponent("String.prototype.replaceAll = () => { throw new Error('out of order') }")}`
  const { status, stderr } = spawnSync(process.execPath, [bin, 'compat', '--level', 'full'], {
    env: { ...env, NODE_OPTIONS: `--import=${broken}` },
    encoding: 'utf8',
  })
  expect(status).toBe(2)
  expect(stderr).toMatch(/^internal error Error: out of order\n +at /)
})
