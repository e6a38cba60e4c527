import { stripTypeScriptTypes } from 'node:module'
import { expect, it } from 'vitest'
import { loadManifest } from '../../../generator/load/manifest.ts'
import { printPartitioning } from '../../../generator/print/partitioning.ts'
import { printModule } from '../../../generator/print/ts/module.ts'

const { manifest } = loadManifest('.')
const style = { runtime: 'ocsf-kafka/runtime', extension: '.ts', folder: '/' } as const
const printed = (shares: readonly (readonly [string, number])[]) =>
  printPartitioning({ ...manifest!, partitioning: { version: 1, shares } })

it('the declared shares are a function for connections, whatever tenants are called', async () => {
  const names = ['acme', '__proto__', 'constructor', "it's\n$x`"]
  const [module] = printed(names.map((name, i) => [name, (i + 1) / 10]))
  const text = printModule(module!, style)
  const made = await import(`data:text/javascript,${encodeURIComponent(stripTypeScriptTypes(text))}`)
  expect(names.map((name) => made.shareOf(name))).toEqual([0.1, 0.2, 0.3, 0.4])
  expect(['other', 'toString', ''].map((name) => made.shareOf(name))).toEqual([0, 0, 0])
})

it('without shares there is no such module', () => {
  expect(printed([])).toEqual([])
})
