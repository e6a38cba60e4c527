import { CliError } from '../cli-error.ts'
import { bytesOfText, type TextForm, textForms } from './message-text.ts'
import type { Input } from './read-input.ts'

/** Bytes that the input may stand for. */
export interface Reading {
  readonly bytes: Uint8Array
  /** What the input was taken for; absent where nobody could think of anything else. */
  readonly note?: string
}

/** How the user says that the input is written. */
export type InputForm = 'auto' | 'raw' | TextForm

/**
 * What an input may stand for, the likeliest first: of a file or standard input the bytes as they are, then without the
 * line feed that console tools add, then what they spell; of a text in the arguments what it spells.
 */
export function readingsOf(input: Input, form: InputForm): readonly [Reading, ...Reading[]] {
  if (input.kind === 'text') {
    if (form === 'raw') return [{ bytes: Buffer.from(input.text) }]
    return form === 'auto' ? spelled(input.text) : [asForm(input.text, form, input.name)]
  }
  const { bytes } = input
  if (form === 'raw') return [{ bytes }]
  if (form !== 'auto') return [asForm(latin1(bytes), form, input.name)]
  const readings: [Reading, ...Reading[]] = [{ bytes }]
  if (bytes.at(-1) === 0x0a) {
    const note = 'the line feed at the end, which console tools add, is left out'
    readings.push({ bytes: bytes.subarray(0, -1), note })
  }
  const text = latin1(bytes)
  for (const each of textForms(text))
    readings.push(noted(text, each, `${input.name} is taken for ${each} text`))
  return readings
}

function spelled(text: string): readonly [Reading, ...Reading[]] {
  const [first, ...others] = textForms(text)
  if (first === undefined) {
    const looksLikeJson = /^\s*[{[]/.test(text)
    throw new CliError(`there is no file ${shortened(text)}, and as a text it is neither hex nor base64`, {
      hint: looksLikeJson
        ? 'it looks like JSON: bytes are made of it by: ocsf-kafka encode'
        : 'name the file of a message, give its bytes as hex or base64 text, or - for standard input',
    })
  }
  const also = others.length > 0 ? `; for ${others[0]}: --input ${others[0]}` : ''
  return [
    noted(text, first, `no file of that name: taken for ${first} text${also}`),
    ...others.map((form) => noted(text, form, `taken for ${form} text, since as ${first} it can't be read`)),
  ]
}

function asForm(text: string, form: TextForm, name: string): Reading {
  const found = bytesOfText(text, form)
  if ('bytes' in found) return { bytes: found.bytes }
  const other = textForms(text)[0]
  const hint = other === undefined ? undefined : `it reads as ${other}: --input ${other}`
  throw new CliError(`${name} is not ${form}: ${found.problem}`, { hint })
}

function noted(text: string, form: TextForm, note: string): Reading {
  return { ...asForm(text, form, 'it'), note }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

function shortened(text: string): string {
  const quoted = JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text)
  return quoted.replaceAll('\u007f', '')
}
