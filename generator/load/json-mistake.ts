/** What keeps a text from being JSON, and where: `offset` in UTF-16 code units. */
export interface JsonMistake {
  readonly offset: number
  readonly message: string
  readonly hint?: string
}

/** Where a scan of a text has come to. */
interface Cursor {
  readonly text: string
  at: number
}

/** An object or list that isn't closed yet. */
interface Open {
  readonly close: '}' | ']'
  readonly offset: number
  /** Of an object: the offset of every key so far. */
  readonly keys?: Map<string, number>
}

/**
 * The first mistake of a text that isn't JSON (RFC 8259), or undefined. `JSON.parse` gives no position for most. With
 * `uniqueKeys` a key that an object has twice, the first of which `JSON.parse` silently drops, is a mistake too.
 */
export function findJsonMistake(text: string, uniqueKeys = false): JsonMistake | undefined {
  const cursor: Cursor = { text, at: 0 }
  const open: Open[] = []
  let comma = 0
  let expected: 'value' | 'first' | 'next' | 'separator' = 'value'
  for (;;) {
    const found = skipSpace(cursor)
    const top = open.at(-1)
    if (found === '' && (top !== undefined || expected !== 'separator')) return endMistake(cursor, top)
    if (expected === 'separator') {
      if (top === undefined) return found === '' ? undefined : restMistake(cursor)
      if (found === top.close) open.pop()
      else if (found === ',') expected = 'next'
      else return separatorMistake(cursor, top)
      comma = cursor.at++
    } else if (expected !== 'value' && found === top?.close) {
      if (expected === 'next') {
        return { offset: comma, message: `there is a comma before the ${found}`, hint: 'remove the comma' }
      }
      open.pop()
      cursor.at++
      expected = 'separator'
    } else if (expected !== 'value' && top?.keys !== undefined) {
      const mistake = scanKey(cursor, top.keys, uniqueKeys)
      if (mistake !== undefined) return mistake
      expected = 'value'
    } else if (found === '{' || found === '[') {
      const offset = cursor.at++
      open.push(found === '{' ? { close: '}', offset, keys: new Map() } : { close: ']', offset })
      expected = 'first'
    } else {
      const mistake = found === '"' ? scanString(cursor) : scanWord(cursor)
      if (mistake !== undefined) return mistake
      expected = 'separator'
    }
  }
}

/** The character after any white space; `''` at the end. */
function skipSpace(cursor: Cursor): string {
  while (' \t\n\r'.includes(cursor.text[cursor.at] ?? 'end')) cursor.at++
  return cursor.text[cursor.at] ?? ''
}

function scanKey(cursor: Cursor, keys: Map<string, number>, unique: boolean): JsonMistake | undefined {
  const offset = cursor.at
  if (cursor.text[offset] !== '"') {
    const word = wordAt(cursor)
    const hint = isComment(word) ? noComments : 'put the key in double quotes'
    return { offset, message: `there has to be a key in double quotes, not ${shown(word)}`, hint }
  }
  const mistake = scanString(cursor)
  if (mistake !== undefined) return mistake
  const written = cursor.text.slice(offset, cursor.at)
  if (unique) {
    const key = JSON.parse(written) as string
    const first = keys.get(key)
    if (first !== undefined) {
      const message = `the key ${written} appears twice in this object, first in line ${lineOf(cursor.text, first)}`
      return { offset, message, hint: 'merge the two or rename one' }
    }
    keys.set(key, offset)
  }
  if (skipSpace(cursor) === ':') {
    cursor.at++
    return undefined
  }
  if (cursor.at === cursor.text.length) return undefined
  const message = `there has to be a colon after the key ${shown(written)}, not ${shown(wordAt(cursor))}`
  return { offset: cursor.at, message }
}

/** A number, true, false or null. */
function scanWord(cursor: Cursor): JsonMistake | undefined {
  const offset = cursor.at
  const word = wordAt(cursor)
  if (/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(word)) {
    cursor.at += word.length
    return undefined
  }
  return { offset, message: `${shown(word)} is not a JSON value`, ...valueHint(word) }
}

function valueHint(word: string): { readonly hint?: string } {
  const literal = /^(true|false|null|none)$/i.exec(word)?.[0].toLowerCase()
  if (literal !== undefined) return { hint: `write ${literal === 'none' ? 'null' : literal}` }
  if (isComment(word)) return { hint: noComments }
  if (word.startsWith("'")) return { hint: 'put text in double quotes' }
  if (/^[-+.]?\d/.test(word)) {
    return { hint: 'a number has no + and no zero before it, and digits on both sides of its point' }
  }
  return /^[\p{L}_]/u.test(word) ? { hint: `put text in double quotes: "${word}"` } : {}
}

/** A string in double quotes, from its first quote to behind its last. */
function scanString(cursor: Cursor): JsonMistake | undefined {
  const { text, at: start } = cursor
  for (let at = start + 1; ; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) {
      cursor.at = at + 1
      return undefined
    }
    if (code === 0x0a || code === 0x0d || Number.isNaN(code)) {
      const message = `the string ${shown(text.slice(start, at))} doesn't end in its line`
      return { offset: start, message, hint: 'close it with a double quote; a line break is written \\n' }
    }
    if (code < 0x20) {
      const escaped = JSON.stringify(text[at]).slice(1, -1)
      const message = `a string can't hold the control character ${escaped} itself`
      return { offset: at, message, hint: `write it as ${escaped}` }
    }
    if (code !== 0x5c) continue
    const sequence = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at, at + 6))?.[0]
    if (sequence === undefined) {
      const written = text.slice(at, at + (text[at + 1] === 'u' ? 6 : 2))
      const message = `${shown(written)} is not an escape of JSON`
      return { offset: at, message, hint: 'a backslash itself is written twice: \\\\' }
    }
    at += sequence.length - 1
  }
}

function endMistake({ text }: Cursor, top: Open | undefined): JsonMistake {
  // What is missing at the end is missing after the last character that is there.
  const offset = text.trimEnd().length
  if (top === undefined) return { offset, message: 'the file is empty' }
  const opener = top.close === '}' ? '{' : '['
  const message = `the file ends before the ${opener} of line ${lineOf(text, top.offset)} is closed`
  return { offset, message, hint: `add the ${top.close} that is missing` }
}

function separatorMistake(cursor: Cursor, { close }: Open): JsonMistake {
  const word = wordAt(cursor)
  const message = `there has to be a comma or ${close} before ${shown(word)}`
  return { offset: cursor.at, message, ...(isComment(word) && { hint: noComments }) }
}

function restMistake(cursor: Cursor): JsonMistake {
  const word = wordAt(cursor)
  const hint = isComment(word) ? noComments : 'a file holds one value: remove the rest'
  return { offset: cursor.at, message: `after the end of the JSON value comes ${shown(word)}`, hint }
}

const noComments = 'JSON has no comments: remove it'

function isComment(word: string): boolean {
  return word.startsWith('//') || word.startsWith('/*') || word.startsWith('#')
}

/** What stands at the cursor: text in quotes, a word, or one other character. */
function wordAt({ text, at }: Cursor): string {
  return /^(?:'[^'\n]*'|"[^"\n]*"?|[^\s,:"{}[\]]+|[\s\S])/.exec(text.slice(at, at + 200))?.[0] ?? ''
}

/** A piece of the file in a message: in quotes of its own, control characters escaped, cut after 40 characters. */
function shown(piece: string): string {
  const characters = [...piece]
  const cut = characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : piece
  const escaped = JSON.stringify(cut)
  return cut.startsWith('"') ? escaped.slice(1, -1).replaceAll('\\"', '"') : escaped
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
