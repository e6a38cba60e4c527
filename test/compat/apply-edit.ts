import type { SchemaEdit } from '../../compat/index.ts'

type Json = { [key: string]: unknown }

/** A schema's JSON with an edit made in it. */
export function applyEdit(schema: unknown, { place, change }: SchemaEdit): unknown {
  const holder = { root: structuredClone(schema) } as Json
  const steps = ['root', ...place.pointer.split('/').slice(1)]
  let parent = holder
  for (const step of steps.slice(0, -1)) parent = parent[step] as Json
  const key = steps.at(-1)!
  const target = parent[key] as Json
  const list = (name: string) => {
    target[name] ??= []
    return target[name] as unknown[]
  }
  switch (change.kind) {
    case 'add-default':
    case 'set-default':
      target.default = change.value
      break
    case 'add-alias':
      list('aliases').push(change.alias)
      break
    case 'remove-alias':
      target.aliases = list('aliases').filter((alias) => alias !== change.alias)
      break
    case 'add-branch':
      ;(target as unknown as unknown[]).push(change.branch)
      break
    case 'add-symbols':
      list('symbols').push(...change.symbols)
      break
    case 'set-type':
      parent[key] = change.type
      if ('default' in change) parent.default = change.default
      break
    case 'set-size':
      target.size = change.size
  }
  return holder.root
}
