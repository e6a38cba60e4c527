import { describe, expect, it } from 'vitest'
import { ocsfChanges } from '../../../gate/ocsf/ocsf-changes.ts'
import { generate } from '../../../generator/generate.ts'
import { loadLineage, loadRenames } from '../../../generator/load/lineage.ts'
import { pascalCase } from '../../../generator/print/ts/identifier.ts'
import { nameTypes } from '../../../generator/print/type-names.ts'
import { release, releases, root } from '../../support/releases.ts'
import { wholeRelease } from '../../support/whole-release.ts'

const { lineage } = loadLineage(root)
const { renames } = loadRenames(root)

/** What code that uses a generated module can lean on: exported names, members with their types, constants' keys. */
type Surface = ReadonlyMap<string, string>

interface Printed {
  /** By item, such as `managed_entity`, the surface of its module. */
  readonly items: ReadonlyMap<string, Surface>
  /** By module, the surface of enums that several items share. */
  readonly enums: ReadonlyMap<string, Surface>
}

const known = new Map<string, Printed>()

function printed(version: string): Printed {
  const found = known.get(version) ?? print(version)
  known.set(version, found)
  return found
}

function print(version: string): Printed {
  const project = wholeRelease(version)
  const { files } = generate(project, {
    all: true,
    style: { runtime: './r.ts', extension: '.ts', folder: '/' },
  })
  const names = nameTypes(project.derived, [])
  const items = [...project.derived.records.values()].map((record) => {
    const { module } = names.get(record.fullName)!
    return [record.item, surfaceOf(files.get(module)!)] as const
  })
  const enums = [...files].filter(([path]) => path.startsWith('ocsf/enums/'))
  return { items: new Map(items), enums: new Map(enums.map(([path, text]) => [path, surfaceOf(text)])) }
}

function surfaceOf(text: string): Surface {
  const surface = new Map<string, string>()
  const plain = text.replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
  for (const [, name] of plain.matchAll(/^export (?:type|interface) (\w+)/gm))
    surface.set(`${name}`, 'export')
  for (const [, name, body] of plain.matchAll(/^export interface (\w+) \{\n([\s\S]*?)^\}/gm)) {
    for (const [, member, type] of body!.matchAll(/^ {2}(\S+): (.*)$/gm)) {
      surface.set(`${name}.${member!.replace('?', '')}`, `${member!.endsWith('?') ? '?' : ''}${type}`)
    }
  }
  for (const [, name, body] of plain.matchAll(
    /^export const ([A-Z]\w*Id|[A-Z]\w*) = \{\n([\s\S]*?)^\} as const/gm,
  )) {
    for (const [, key, id] of body!.matchAll(/^ {2}(\S+): (.*),$/gm)) surface.set(`${name}.${key}`, id!)
  }
  return surface
}

/** Names and members that the newer surface has no more, or with another type. */
function broken(before: Surface, after: Surface): string[] {
  return [...before].flatMap(([name, type]) => (after.get(name) === type ? [] : [name]))
}

/** All steps with `OCSF_PROOF=full`; else those of most changes. */
const steps = releases
  .slice(1)
  .map((to, i): [string, string] => [releases[i]!, to])
  .filter(([, to]) => process.env.OCSF_PROOF === 'full' || ['1.1.0', '1.2.0', '1.4.0'].includes(to))

describe.each(steps)('from %s to %s', (from, to) => {
  it('whatever generated code loses is told of by a change that breaks types', () => {
    const [before, after] = [printed(from), printed(to)]
    const { changes } = ocsfChanges(release(from), release(to), { renames, lineage })
    const breaking = changes.filter(({ types }) => types === 'breaks')
    const renamed = breaking
      .filter(({ code }) => code === 'ITEM_RENAMED')
      .map((change) => pascalCase(change.before!))
    const untold: string[] = []
    for (const [item, surface] of before.items) {
      const own = breaking.filter((change) => change.item === item || change.before === item)
      // The type is called otherwise, or gone: whoever uses it has to look at all of it.
      if (own.some(({ code }) => code === 'ITEM_RENAMED' || code === 'ITEM_REMOVED')) continue
      const lost = broken(surface, after.items.get(item) ?? new Map())
      const isTold = (name: string) =>
        own.some((change) => change.attribute !== undefined && isAt(name, change.attribute))
      const isOfRenamed = (name: string) => renamed.some((type) => surface.get(name)?.includes(type))
      const missed = lost.filter((name) => !isTold(name) && !isOfRenamed(name))
      untold.push(...missed.map((name) => `${item}: ${name}`))
    }
    for (const [module, surface] of before.enums) {
      const lost = broken(surface, after.enums.get(module) ?? new Map())
      const attribute = module.replace(/^.*\/|\.ts$/g, '').replaceAll('-', '_')
      const isTold = breaking.some(
        (change) => change.attribute === attribute || change.attribute === attribute.replace(/^win_/, ''),
      )
      if (lost.length > 0 && !isTold) untold.push(`${module}: ${lost.join(', ')}`)
    }
    expect(untold).toEqual([])
  })
})

/** Whether a name of a surface is an attribute's member, or belongs to its enum. */
function isAt(name: string, attribute: string): boolean {
  const [owner = '', member] = name.split('.')
  return member === attribute || owner.endsWith(pascalCase(attribute))
}
