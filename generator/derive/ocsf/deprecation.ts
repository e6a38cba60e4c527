import type { Deprecation } from '../../model/ocsf.ts'
import type { JsonObject } from '../../model/release.ts'
import { type FileContext, objectAt, type Steps, stringAt, stringsAt } from './json-reader.ts'

/**
 * Reads `@deprecated`. What replaces the item comes from `replaced_by` (facts), `superseded_by` (newer OCSF
 * compilers), or the names that the message puts into `<code>` right after saying what to use.
 */
export function readDeprecation(file: FileContext, owner: JsonObject, at: Steps): Deprecation | undefined {
  const value = objectAt(file, owner, at, '@deprecated')
  if (value === undefined) return undefined
  const inside = [...at, '@deprecated']
  const since = stringAt(file, value, inside, 'since') ?? ''
  const replacedBy =
    stringsAt(file, value, inside, 'replaced_by') ??
    stringsAt(file, value, inside, 'superseded_by') ??
    replacementsIn(stringAt(file, value, inside, 'message') ?? '')
  return replacedBy.length === 0 ? { since } : { since, replaced_by: replacedBy }
}

/**
 * The names that a deprecation's message recommends: attribute paths, or captions of classes. Where it says of which
 * objects an attribute is, the paths begin with those, such as `product.uid`.
 */
export function replacementsIn(message: string): string[] {
  const found = /(?:\buse\b|\butilize\b|\bin favou?r of\b)[^<]*<code>([^<]*)<\/code>/i.exec(message)
  if (found === null) return []
  const code = found[1]!
  const quoted = /'([^']+)'/.exec(code)?.[1]
  if (quoted !== undefined) return [quoted]
  const names = namesIn(code)
  const owners = ownersIn(message.slice(found.index + found[0].length))
  return owners.length === 0 ? names : owners.flatMap((owner) => names.map((name) => `${owner}.${name}`))
}

/** The objects that an attribute is said to be of, right after its name. */
function ownersIn(rest: string): string[] {
  const code =
    /^\s*attributes?\s+(?:available\s+)?(?:in|of|from)\s+(?:the\s+)?<code>([^<]*)<\/code>\s+objects?\b/i.exec(
      rest,
    )?.[1]
  return code === undefined ? [] : namesIn(code)
}

function namesIn(code: string): string[] {
  return code
    .split(/,|\bor\b/)
    .map((name) => name.trim().replace(/\.$/, ''))
    .filter((name) => name !== '')
}
