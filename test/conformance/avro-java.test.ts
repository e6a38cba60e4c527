import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../support/releases.ts'

/**
 * Apache Avro Java decides: whether each schema is valid, what its fingerprints are, and whether each release reads all
 * earlier ones. Skipped where java or mvn is missing; where they are there, CI has to be able to run it.
 */
it('Apache Avro Java parses every schema, and every release reads all earlier ones', {
  timeout: 180_000,
}, (context) => {
  const script = join(root, 'scripts/avro-java/check.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
  if (status === 2 || (status === 3 && process.env.CI !== 'true')) {
    console.warn(`\n  SKIPPED: the check with Apache Avro Java did not run: ${stderr}`)
    context.skip(stderr.trim())
  }
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: expect.stringMatching(
      /^classes: 631 schemas, 2194 pairs\nrecords: \d+ schemas, [1-9]\d* pairs\n$/,
    ),
    stderr: expect.anything(),
  })
})
