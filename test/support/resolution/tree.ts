/**
 * A value that was read, with the kinds and branches that its JavaScript form doesn't show: what the reference reader
 * gives, and what Java's bytes are read as.
 */
export type Tree =
  | { readonly kind: 'scalar'; readonly value: null | boolean | number | string }
  | { readonly kind: 'bytes'; readonly hex: string }
  /** A string whose bytes aren't UTF-8, which Java lets pass. */
  | { readonly kind: 'invalid-text'; readonly hex: string }
  | { readonly kind: 'array'; readonly items: readonly Tree[] }
  | { readonly kind: 'map' | 'record'; readonly entries: ReadonlyMap<string, Tree> }
  /** A branch of a union; `wrapper` is the key under which JavaScript values of it are wrapped. */
  | {
      readonly kind: 'branch'
      readonly index: number
      readonly wrapper: string | undefined
      readonly of: Tree
    }

/** The value as text: two are the same where their texts are. A map's order makes no difference. */
export function treeText(tree: Tree): string {
  switch (tree.kind) {
    case 'scalar':
      return Object.is(tree.value, -0)
        ? '-0'
        : typeof tree.value === 'number'
          ? `${tree.value}`
          : JSON.stringify(tree.value)
    case 'bytes':
    case 'invalid-text':
      return `${tree.kind}(${tree.hex})`
    case 'array':
      return `[${tree.items.map(treeText).join(', ')}]`
    case 'map':
    case 'record': {
      const entries = [...tree.entries].sort(([a], [b]) => (a < b ? -1 : 1))
      return `${tree.kind}{${entries.map(([key, item]) => `${JSON.stringify(key)}: ${treeText(item)}`).join(', ')}}`
    }
    case 'branch':
      return `${tree.index}:${treeText(tree.of)}`
  }
}

/**
 * Where a JavaScript value, as our decoders give it, isn't the tree's: its path and what was expected; undefined where
 * it is. Null of a union is undefined, which a record doesn't have to have as a property.
 */
export function differenceOf(tree: Tree, value: unknown, path = ''): string | undefined {
  const wrong = () => `${path === '' ? 'the value' : path}: expected ${treeText(tree)}, got ${textOf(value)}`
  switch (tree.kind) {
    case 'scalar':
      return tree.value === null
        ? value === null || value === undefined
          ? undefined
          : wrong()
        : Object.is(value, tree.value)
          ? undefined
          : wrong()
    case 'bytes':
      return ArrayBuffer.isView(value) && Buffer.from(value as Uint8Array).toString('hex') === tree.hex
        ? undefined
        : wrong()
    case 'invalid-text':
      return wrong()
    case 'array':
      if (!Array.isArray(value) || value.length !== tree.items.length) return wrong()
      return firstOf(tree.items, (item, i) => differenceOf(item, value[i], `${path}[${i}]`))
    case 'branch': {
      if (tree.wrapper === undefined) return differenceOf(tree.of, value, path)
      if (!isObject(value) || Object.keys(value).join() !== tree.wrapper) return wrong()
      return differenceOf(tree.of, value[tree.wrapper], `${path}{${tree.wrapper}}`)
    }
    case 'map':
    case 'record': {
      if (!isObject(value)) return wrong()
      const extra = Object.keys(value).find((key) => !tree.entries.has(key))
      if (extra !== undefined) return `${path}.${extra}: not expected, got ${textOf(value[extra])}`
      return firstOf([...tree.entries], ([key, item]) => {
        if (tree.kind === 'map' && !Object.hasOwn(value, key)) return wrong()
        return differenceOf(item, Object.hasOwn(value, key) ? value[key] : undefined, `${path}.${key}`)
      })
    }
  }
}

function firstOf<T>(
  items: readonly T[],
  find: (item: T, i: number) => string | undefined,
): string | undefined {
  for (const [i, item] of items.entries()) {
    const found = find(item, i)
    if (found !== undefined) return found
  }
  return undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value)
}

function textOf(value: unknown): string {
  if (ArrayBuffer.isView(value)) return `bytes(${Buffer.from(value as Uint8Array).toString('hex')})`
  if (Object.is(value, -0)) return '-0'
  return JSON.stringify(value) ?? String(value)
}

/** The value with none of its branches wrapped, as those of what was derived from OCSF. */
export function withoutWrappers(tree: Tree): Tree {
  switch (tree.kind) {
    case 'array':
      return { kind: 'array', items: tree.items.map(withoutWrappers) }
    case 'map':
    case 'record':
      return {
        kind: tree.kind,
        entries: new Map([...tree.entries].map(([key, item]) => [key, withoutWrappers(item)])),
      }
    case 'branch':
      return { ...tree, wrapper: undefined, of: withoutWrappers(tree.of) }
    default:
      return tree
  }
}
