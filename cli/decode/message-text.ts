/** How a message is written where it isn't given as its bytes. */
export type TextForm = 'hex' | 'base64'

/** The bytes of a text, or why it has none. */
export type TextBytes = { readonly bytes: Uint8Array } | { readonly problem: string }

/**
 * The forms in which a text can be read, the likelier first: hexadecimal where it has only such digits and an even
 * number of them, then base64. Empty where it is neither.
 */
export function textForms(text: string): TextForm[] {
  const forms: TextForm[] = []
  if (text.trim() === '') return forms
  if ('bytes' in bytesOfHex(text)) forms.push('hex')
  if ('bytes' in bytesOfBase64(text)) forms.push('base64')
  return forms
}

export function bytesOfText(text: string, form: TextForm): TextBytes {
  return form === 'hex' ? bytesOfHex(text) : bytesOfBase64(text)
}

/** Digits, with white space, colons, `0x` and `\x` between the bytes as people and tools write them. */
function bytesOfHex(text: string): TextBytes {
  const digits = text.replace(/(?:0|\\)x|[\s:]/gi, '')
  const wrong = /[^0-9a-f]/i.exec(digits)
  if (wrong !== null) return { problem: `${shown(wrong[0])} is no hexadecimal digit` }
  if (digits.length % 2 === 1) {
    return { problem: `${digits.length} hexadecimal digits are no whole number of bytes: one is missing` }
  }
  return { bytes: Buffer.from(digits, 'hex') }
}

/** Either alphabet of RFC 4648, with its padding or without. */
function bytesOfBase64(text: string): TextBytes {
  const letters = text.replace(/\s/g, '')
  const unpadded = letters.replace(/={1,2}$/, '')
  const wrong = /[^A-Za-z0-9+/_-]/.exec(unpadded)
  if (wrong !== null) return { problem: `${shown(wrong[0])} is no letter of base64` }
  if (unpadded.length % 4 === 1 || (unpadded !== letters && letters.length % 4 !== 0)) {
    return {
      problem: `${letters.length} letters of base64 are no whole number of bytes: the text is cut off`,
    }
  }
  return { bytes: Buffer.from(unpadded, 'base64') }
}

function shown(character: string): string {
  return JSON.stringify(character)
}
