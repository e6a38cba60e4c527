import { isUtf8 } from 'node:buffer'
import { lineSplitter } from './line-splitter.ts'
import { valueSplitter } from './value-splitter.ts'

/** How a file holds its events; `values` is one JSON value, an array of them, or several one after the other. */
export type InputForm = 'lines' | 'values'

/** What is found of one event in a text: its JSON, or why it has none. */
export interface EventText {
  /** 1-based, where the event begins. */
  readonly line: number
  readonly text?: string
  readonly problem?: { readonly code: 'NOT_JSON' | 'TEXT_TOO_LONG'; readonly message: string }
}

/** Takes a file chunk by chunk and gives its events' texts as soon as they are whole. */
export interface Splitter {
  push(chunk: Buffer): void
  end(): void
}

export interface SplitOptions {
  /** Bytes of one event, at most. */
  readonly maxLength: number
  readonly onText: (found: EventText) => void
}

/**
 * Splits a file into its events' texts, in whichever form it has them: decided by the first line, which is a whole
 * event in JSON lines, and by the second, which in a value laid out over lines begins no new object.
 */
export function eventTexts(options: SplitOptions & { readonly form?: InputForm | undefined }): Splitter {
  let chosen: Splitter | undefined = options.form && start(options.form, options)
  let head: Buffer = Buffer.alloc(0)
  const decide = (form: InputForm) => {
    chosen = start(form, options)
    chosen.push(head)
    head = Buffer.alloc(0)
  }
  return {
    push(chunk) {
      if (chosen !== undefined) {
        chosen.push(chunk)
        return
      }
      head = head.length === 0 ? chunk : Buffer.concat([head, chunk])
      const form = formOf(head, head.length > options.maxLength)
      if (form !== undefined) decide(form)
    },
    end() {
      if (chosen === undefined) decide(formOf(head, true) ?? 'lines')
      chosen?.end()
    },
  }
}

function start(form: InputForm, options: SplitOptions): Splitter {
  return form === 'lines' ? lineSplitter(options) : valueSplitter(options)
}

/** The form, as far as the beginning tells; undefined: more is needed. */
function formOf(head: Buffer, whole: boolean): InputForm | undefined {
  const text = withoutMark(head)
  let from = 0
  while (from < text.length && isSpace(text[from]!)) from++
  if (from === text.length) return undefined
  if (text[from] === 0x5b) return 'values'
  const end = text.indexOf(0x0a, from)
  if (end === -1) return whole ? 'lines' : undefined
  if (text[from] !== 0x7b || isJson(text.toString('utf8', from, end))) return 'lines'
  let second = end
  while (second < text.length && isSpace(text[second]!)) second++
  if (second === text.length) return whole ? 'values' : undefined
  return text[second] === 0x7b
    ? 'lines'
    : /[{[,:]\s*$/.test(text.toString('utf8', from, end))
      ? 'values'
      : 'lines'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Space, tab, line feed, carriage return: what JSON calls white space. */
export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}

/** Without a byte order mark. */
export function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

/** An event's text out of its bytes; bytes that are no UTF-8 are a problem, never a replaced character. */
export function textOf(bytes: Buffer, from: number, to: number, line: number): EventText {
  const text = bytes.toString('utf8', from, to)
  if (text.includes('\ufffd') && !isUtf8(bytes.subarray(from, to))) {
    return { line, problem: { code: 'NOT_JSON', message: 'the text is not UTF-8' } }
  }
  return { line, text }
}

/** An event whose text is longer than what is read at a time. */
export function tooLong(line: number, maxLength: number): EventText {
  const message = `the event is longer than ${maxLength} bytes`
  return { line, problem: { code: 'TEXT_TOO_LONG', message } }
}
