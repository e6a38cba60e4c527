#!/usr/bin/env node
// Runs the sources in a checkout and the built files in an installed package, on a Node that can run them.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { fileURLToPath } from 'node:url'

const [major, minor] = process.versions.node.split('.').map(Number)
const supported = (major === 22 && minor >= 22) || (major === 24 && minor >= 6) || major > 24
const bundled = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))

if (supported) {
  nodeModule.enableCompileCache?.()
  const source = new URL('../cli/main.ts', import.meta.url)
  const { main } = await import(
    existsSync(source) ? source.href : new URL('../dist/cli/main.js', import.meta.url).href
  )
  process.exitCode = await main(process.argv.slice(2))
} else if (existsSync(bundled)) {
  const run = spawnSync(bundled, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.exitCode = run.status ?? 1
} else {
  process.stderr.write(`ocsf-kafka needs Node ^22.22.0 or >=24.6.0; this is ${process.versions.node}.\n`)
  process.exitCode = 2
}
