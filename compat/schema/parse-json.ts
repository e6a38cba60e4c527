import { SchemaError } from '../../runtime/schema/schema-error.ts'

/** JSON text's value. Throws a `SchemaError` that says line and column of what isn't JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const offset = mistakeIn(text)
    const before = text.slice(0, offset).split('\n')
    const place = `line ${before.length}, column ${before.at(-1)!.length + 1}`
    const what = offset >= text.length ? 'the text ends too early' : `unexpected ${shown(text, offset)}`
    throw new SchemaError('BAD_SCHEMA', `the schema is not JSON: ${what} (${place})`, { cause })
  }
}

function shown(text: string, offset: number): string {
  return JSON.stringify(String.fromCodePoint(text.codePointAt(offset)!))
}

const space = /[ \t\r\n]*/y
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
const stringStart = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y

/** The offset of the first character that can't be part of JSON; the text's length where it ends too early. */
function mistakeIn(text: string): number {
  let at = 0
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }
  const skip = (character: string): boolean => {
    if (text[at] !== character) return false
    at++
    return true
  }
  const open: ('[' | '{')[] = []
  /** Moves behind a string; where it is broken, to what breaks it. */
  const quoted = (): boolean => take(string) || (take(stringStart) && false)
  for (;;) {
    take(space)
    // A value begins here.
    const opener = text[at]
    if (opener === '[' || opener === '{') {
      at++
      take(space)
      if (!skip(opener === '[' ? ']' : '}')) {
        open.push(opener)
        if (opener === '{' && !key()) return at
        continue
      }
    } else if (!quoted() && !take(scalar)) return at
    // A value ended here.
    for (;;) {
      take(space)
      const inside = open.at(-1)
      if (inside === undefined) return at
      if (skip(',')) {
        take(space)
        if (inside === '{' && !key()) return at
        break
      }
      if (!skip(inside === '[' ? ']' : '}')) return at
      open.pop()
    }
  }

  function key(): boolean {
    if (!quoted()) return false
    take(space)
    return skip(':')
  }
}
