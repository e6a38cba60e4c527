import type { SchemaChanges, TypeChange } from './schema-changes.ts'

/** Names that are listed; the others are counted. */
const shown = 4

/** What changed, in one to three lines: the record's own fields, then those of the types that it refers to. */
export function changesText(record: string, { added, removed, changed }: SchemaChanges): string[] {
  const own = changed.find(({ fullName }) => fullName === record)
  const inner = changed.filter((change) => change !== own)
  const lines = own === undefined ? [] : [ownText(own)]
  if (inner.length > 0) lines.push(innerText(inner))
  const types = [
    ...(added.length > 0 ? [`new: ${listed(added.map(shortName))}`] : []),
    ...(removed.length > 0 ? [`gone: ${listed(removed.map(shortName))}`] : []),
  ]
  if (types.length > 0) lines.push(`types ${types.join('; ')}`)
  return lines.length > 0 ? lines : ['no field, only the way it is written']
}

function ownText(change: TypeChange): string {
  const { added, removed, retyped, other } = change
  const parts = [
    ...(added.length > 0 ? [`added ${listed(added)}`] : []),
    ...(removed.length > 0 ? [`removed ${listed(removed)}`] : []),
    ...(retyped.length > 0
      ? [`retyped ${listed(retyped.map(({ field, from, to }) => `${field} (${from} → ${to})`))}`]
      : []),
    ...(other.length > 0
      ? [`doc, default or order of ${listed(other.map((name) => name || 'itself'))}`]
      : []),
  ]
  return parts.join('; ')
}

function innerText(changes: readonly TypeChange[]): string {
  const fields = (of: (change: TypeChange) => readonly string[]) =>
    changes.flatMap((change) => of(change).map((name) => `${shortName(change.fullName)}.${name}`))
  const retyped = changes.flatMap(({ fullName, retyped: all }) =>
    all.map(({ field, from, to }) => `${shortName(fullName)}.${field} (${from} → ${to})`),
  )
  const parts = [
    ...counted(
      'added',
      fields(({ added }) => added),
    ),
    ...counted(
      'removed',
      fields(({ removed }) => removed),
    ),
    ...counted('retyped', retyped),
  ]
  const which = changes.length === 1 ? shortName(changes[0]!.fullName) : `${changes.length} types`
  return `in ${which}: ${parts.length > 0 ? parts.join('; ') : 'docs, defaults or order'}`
}

function counted(verb: string, names: readonly string[]): string[] {
  if (names.length === 0) return []
  return [names.length <= shown ? `${verb} ${names.join(', ')}` : `${verb} ${names.length}: ${listed(names)}`]
}

function listed(names: readonly string[]): string {
  const more = names.length > shown ? `, and ${names.length - shown} more` : ''
  return `${names.slice(0, shown).join(', ')}${more}`
}

/** Without the namespaces that all have in common: `nexora.BaselineChange`. */
function shortName(fullName: string): string {
  return fullName.replace(/^org\.ocsf\./, '')
}
