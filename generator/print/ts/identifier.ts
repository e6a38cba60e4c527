/**
 * Identifiers made of text that anybody may have written. Whatever the text, the result is a valid ECMAScript
 * identifier of ASCII letters, digits, `$` and `_`, and never a reserved word.
 */

const reserved = new Set(
  (
    'abstract any arguments as asserts async await bigint boolean break case catch class const constructor continue ' +
    'debugger declare default delete do else enum eval export extends false finally for from function get global if ' +
    'implements import in infer instanceof interface intrinsic is keyof let module namespace never new null number ' +
    'object of package private protected public readonly require return satisfies set static string super switch ' +
    'symbol this throw true try type typeof undefined unique unknown using var void while with yield ' +
    'NaN Infinity globalThis Object Array String Number Boolean Symbol Function Promise Map Set Date RegExp Error ' +
    'Uint8Array Buffer Record Partial Omit Pick Readonly Required Exclude Extract'
  ).split(' '),
)

/** `entity_management` → `EntityManagement`; `win/reg_key` → `WinRegKey`; `SHA-512/224` → `SHA512_224`. */
export function pascalCase(text: string): string {
  return safe(joined(words(text).map(capitalised)))
}

/** `nhi.baseline_changed` → `nhiBaselineChanged`; `NHIEvent` → `nhiEvent`. */
export function camelCase(text: string): string {
  const [first = '', ...rest] = words(text)
  const lead = first.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+(?=$|\d)|^[A-Z]/, (start) => start.toLowerCase())
  return safe(joined([lead, ...rest.map(capitalised)]))
}

/** `EntityManagement`, `entity_management` and `nhi.updated` → file names `entity-management`, `nhi-updated`. */
export function kebabCase(text: string): string {
  const split = text.replace(/([a-z0-9])([A-Z])/g, '$1-$2').replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
  return words(split).join('-').toLowerCase() || '_'
}

/** A name for each text, in order, unequal to all others: a later one that folds to an earlier one gets `_2`, `_3`, …. */
export function distinct(texts: readonly string[], fold: (text: string) => string): string[] {
  const taken = new Set<string>()
  return texts.map((text) => {
    const base = fold(text)
    let name = base
    for (let n = 2; taken.has(name); n++) name = `${base}_${n}`
    taken.add(name)
    return name
  })
}

/** Whether `text` can stand as an identifier as it is (ASCII only, not reserved). */
export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text) && !reserved.has(text)
}

/** A property that every object inherits: absent and inherited look the same unless one asks for its own. */
export function isInherited(property: string): boolean {
  return property in Object.prototype
}

function capitalised(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1)
}

/** The words in one; numbers that would run together are kept apart. */
function joined(parts: readonly string[]): string {
  return parts.reduce(
    (text, part) => (/\d$/.test(text) && /^\d/.test(part) ? `${text}_${part}` : text + part),
    '',
  )
}

function words(text: string): string[] {
  return text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
}

function safe(text: string): string {
  if (text === '') return '_'
  const start = /^[0-9]/.test(text) ? `_${text}` : text
  return reserved.has(start) ? `${start}_` : start
}
