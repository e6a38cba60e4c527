import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { type codeRooms, type Import, importsOf, importsOfText, roomOf, sourceFiles } from './house.ts'

interface Package {
  readonly dependencies?: { readonly [name: string]: string }
  readonly peerDependencies?: { readonly [name: string]: string }
}
const { dependencies = {}, peerDependencies = {} }: Package = packageJson
const installed = new Set(Object.keys(dependencies))
const peers = new Set(Object.keys(peerDependencies))

type Verdict = 'allowed' | 'types' | 'forbidden'

/** What a file of a room may import: from another file, and from a package. */
interface Rule {
  readonly from: (target: string, file: string) => Verdict
  readonly module: (name: string, file: string) => Verdict
}

const platform = (name: string) => name.startsWith('node:')

/** The JSON Schema of a file that people write: only code can hold one against it. */
const isContract = (target: string) => /^contracts\/[\w-]+\.schema\.json$/.test(target)

/** Only what makes arbitraries may import fast-check: it is installed where tests run. */
const arbitraries = 'runtime/testing/'

const rules: { readonly [room in (typeof codeRooms)[number]]?: Rule } = {
  generator: {
    from: (target) => {
      if (roomOf(target) === 'generator' || isContract(target)) return 'allowed'
      // Pure functions of schemas, by which both decide how one version reads another.
      if (target.startsWith('runtime/schema/')) return 'allowed'
      return ['compat', 'runtime'].includes(roomOf(target)) ? 'types' : 'forbidden'
    },
    module: (name) =>
      platform(name) || installed.has(name) || (peers.has(name) && name !== 'fast-check')
        ? 'allowed'
        : 'forbidden',
  },
  compat: {
    from: (target) => {
      const isOfBytes = ['schema', 'resolve', 'wire'].some((part) => target.startsWith(`runtime/${part}/`))
      return roomOf(target) === 'compat' || isOfBytes ? 'allowed' : 'forbidden'
    },
    module: () => 'forbidden',
  },
  gate: {
    from: (target) =>
      ['gate', 'compat', 'generator', 'runtime'].includes(roomOf(target)) ||
      target === 'contracts/compat-ignore.schema.json'
        ? 'allowed'
        : 'forbidden',
    module: (name) => (platform(name) || installed.has(name) ? 'allowed' : 'forbidden'),
  },
  registry: {
    from: (target) => (['registry', 'compat', 'runtime'].includes(roomOf(target)) ? 'allowed' : 'forbidden'),
    module: (name) => (platform(name) || installed.has(name) ? 'allowed' : 'forbidden'),
  },
  runtime: {
    from: (target, file) => {
      if (target.startsWith(arbitraries) && !file.startsWith(arbitraries)) return 'forbidden'
      if (file.startsWith('runtime/schema/') && !target.startsWith('runtime/schema/')) return 'forbidden'
      return roomOf(target) === 'runtime' ? 'allowed' : 'forbidden'
    },
    module: (name, file) => {
      if (name === 'fast-check') return file.startsWith(arbitraries) ? 'allowed' : 'forbidden'
      return platform(name) || peers.has(name) ? 'allowed' : 'forbidden'
    },
  },
  generated: {
    from: (target, file) => {
      const isArbitrary = target.startsWith(arbitraries) || target === 'generated/arbitraries.ts'
      if (isArbitrary && file !== 'generated/arbitraries.ts') return 'forbidden'
      return ['generated', 'runtime'].includes(roomOf(target)) ? 'allowed' : 'forbidden'
    },
    module: (name) => (name === packageJson.name ? 'allowed' : 'forbidden'),
  },
  cli: {
    from: (target) => (['test', 'scripts'].includes(roomOf(target)) ? 'forbidden' : 'allowed'),
    module: (name) => (platform(name) || installed.has(name) || peers.has(name) ? 'allowed' : 'forbidden'),
  },
}

/** What an import breaks, as `file:line`, or undefined. */
function violation({ file, line, target, module, typeOnly }: Import): string | undefined {
  const rule = rules[roomOf(file) as keyof typeof rules]
  if (rule === undefined) return undefined
  const verdict = target === undefined ? rule.module(module ?? '', file) : rule.from(target, file)
  if (verdict === 'allowed' || (verdict === 'types' && typeOnly)) return undefined
  const remedy = verdict === 'types' ? ' (only import type is allowed)' : ''
  return `${file}:${line} imports ${target ?? module}${remedy}`
}

describe('the rooms import only what they may', () => {
  const imports = importsOf(sourceFiles())

  it.each(Object.keys(rules))('%s', (room) => {
    expect(
      imports.filter(({ file }) => roomOf(file) === room).flatMap((each) => violation(each) ?? []),
    ).toEqual([])
  })

  it('no room of the package imports one that imports it', () => {
    const edges = new Map<string, Set<string>>()
    for (const { file, target, typeOnly } of imports) {
      if (target === undefined || typeOnly || roomOf(file) === roomOf(target)) continue
      // Tests and scripts may use one another; nothing else may use them.
      if (!Object.hasOwn(rules, roomOf(file))) continue
      edges.set(roomOf(file), (edges.get(roomOf(file)) ?? new Set()).add(roomOf(target)))
    }
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      [...(edges.get(from) ?? [])].some(
        (next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))),
      )
    expect([...edges.keys()].filter((room) => reaches(room, room))).toEqual([])
  })
})

describe('the rules themselves', () => {
  const verdicts = (file: string, text: string) =>
    importsOfText(file, text).flatMap((each) => violation(each) ?? [])

  it.each([
    ['generator/a.ts', "import { x } from '../runtime/x.ts'"],
    ['generator/a.ts', "import x, { type y } from '../runtime/x.ts'"],
    ['generator/a.ts', "export { x } from '../runtime/x.ts'"],
    ['generator/a.ts', "import '../runtime/x.ts'"],
    ['generator/load/a.ts', "import type { x } from '../../cli/x.ts'"],
    ['generator/a.ts', "import fc from 'fast-check'"],
    ['runtime/a.ts', "import type { x } from '../generator/x.ts'"],
    ['runtime/schema/a.ts', "import { x } from '../wire/x.ts'"],
    ['runtime/a/b.ts', "const x = await import('../../cli/x.ts')"],
    ['runtime/a.ts', "type X = import('../generator/x.ts').X"],
    ['runtime/a.ts', "import { parse } from 'yaml'"],
    ['runtime/a.ts', "import fc from 'fast-check'"],
    ['runtime/index.ts', "export { x } from './testing/x.ts'"],
    ['generated/index.ts', "export { x } from './arbitraries.ts'"],
    ['generated/topics/a.ts', "import { x } from '../../runtime/testing/x.ts'"],
    ['compat/a.ts', "import { readFileSync } from 'node:fs'"],
    ['compat/a.ts', "import { x } from '../runtime/consume/x.ts'"],
    ['gate/a.ts', "import { x } from '../cli/x.ts'"],
    ['registry/a.ts', "import { x } from '../gate/x.ts'"],
    ['runtime/a.ts', "import type { x } from '../compat/x.ts'"],
    ['generated/a.ts', "import { x } from '../generator/x.ts'"],
    ['cli/a.ts', "import { x } from '../test/x.ts'"],
  ])('refuse in %s: %s', (file, text) => {
    expect(verdicts(file, text)).toHaveLength(1)
  })

  it.each([
    ['generator/a.ts', "import type { x } from '../runtime/x.ts'"],
    ['generator/a.ts', "import { type x, type y } from '../runtime/x.ts'"],
    ['generator/print/a.ts', "import { x } from '../load/x.ts'"],
    ['generator/print/a.ts', "import { x } from '../../runtime/schema/x.ts'"],
    ['generator/a.ts', "import { parse } from 'yaml'"],
    ['compat/a.ts', "import { x } from '../runtime/schema/x.ts'"],
    ['gate/a/b.ts', "import { x } from '../../generator/load/x.ts'"],
    ['runtime/a.ts', "import { x } from './wire/x.ts'"],
    ['runtime/testing/a.ts', "import fc from 'fast-check'"],
    ['generated/arbitraries.ts', "import { x } from '../runtime/testing/x.ts'"],
    ['generated/topics/a.ts', "import { x } from 'ocsf-kafka/runtime'"],
    ['cli/a.ts', "const x = await import('../generator/x.ts')"],
    ['test/a.ts', "import fc from 'fast-check'"],
  ])('allow in %s: %s', (file, text) => {
    expect(verdicts(file, text)).toEqual([])
  })
})
