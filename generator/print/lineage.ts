import type { ItemLineage, Lineage } from '../model/lineage.ts'

/**
 * The text of `ocsf/base/lineage.json`: items and attributes sorted, each on a line of its own, so that what an import
 * adds shows as added lines. The same table gives the same bytes.
 */
export function printLineage({ releases, classes, objects }: Lineage): string {
  const uids = Object.keys(classes).sort((a, b) => Number(a) - Number(b))
  const names = Object.keys(objects).sort()
  return [
    '{',
    ` "releases": ${JSON.stringify(releases)},`,
    ` "classes": ${printItems(uids, classes)},`,
    ` "objects": ${printItems(names, objects)}`,
    '}',
    '',
  ].join('\n')
}

function printItems(keys: readonly string[], items: { readonly [key: string]: ItemLineage }): string {
  const lines = keys.map((key) => `  ${JSON.stringify(key)}: ${printItem(items[key]!)}`)
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n }`
}

function printItem({ attributes, ...head }: ItemLineage): string {
  const parts = Object.entries(head).map(
    ([key, value]) => `   ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  )
  if (attributes !== undefined) {
    const lines = Object.keys(attributes)
      .sort()
      .map((name) => `    ${JSON.stringify(name)}: ${JSON.stringify(attributes[name])}`)
    parts.push(`   "attributes": {\n${lines.join(',\n')}\n   }`)
  }
  return `{\n${parts.join(',\n')}\n  }`
}
